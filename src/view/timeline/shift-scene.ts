import type { Scene } from '../../layout/scene';

/** Px are written with two decimals: finer ones cannot be seen, and would differ in every frame. */
const round = (px: number) => Math.round(px * 100) / 100;

/**
 * The scene moved by `px` along its axis, every place and size rounded to a hundredth of a px: while one pans, a scene moved by as much as the view has
 * moved since is the same as before but for what comes and goes at the edges.
 */
export function shiftScene(scene: Scene, px: number): Scene {
  const upright = scene.orientation === 'vertical';
  const shift = (alongPx: number) => round(alongPx + px);
  const { axis } = scene;
  return {
    ...scene,
    labels: scene.labels.map((label) => {
      const { box, anchorPx, stemPx } = label;
      const place = upright ? { yPx: shift(box.yPx) } : { xPx: shift(box.xPx) };
      const moved = { ...box, ...place, widthPx: round(box.widthPx), heightPx: round(box.heightPx) };
      return { ...label, box: moved, anchorPx: shift(anchorPx), stemPx: shift(stemPx) };
    }),
    marks: scene.marks.map((mark) => ({ ...mark, alongPx: shift(mark.alongPx) })),
    bars: scene.bars.map((bar) => ({ ...bar, fromPx: shift(bar.fromPx), toPx: shift(bar.toPx) })),
    dots: scene.dots.map((dot) => ({ ...dot, alongPx: shift(dot.alongPx) })),
    axis: {
      texts: axis.texts.map((text) => ({ ...text, centrePx: shift(text.centrePx) })),
      ticksPx: axis.ticksPx.map(shift),
      breaks: axis.breaks.map(({ fromPx, toPx }) => ({ fromPx: shift(fromPx), toPx: shift(toPx) })),
    },
  };
}
