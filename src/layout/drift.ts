import type { Layout } from './layout';
import { type Level } from './level';
import { LABEL_GAP_PX, STEM_GAP_PX } from './place-labels';
import { labelOf, type SceneBar, type SceneLabel } from './scene';
import type { Viewport } from './viewport';

/** Between a drifting label and the edge of the view. */
const EDGE_PX = 22;
/** Between a drifting label's stem and the end of its span. */
const INSET_PX = 8;

/**
 * The labels of a view, with those of long spans kept in sight: where a span runs through the view and its label
 * would be cut off or gone, the label slides along the span as far as it must, unless it would meet another label,
 * or a stem would meet a label. Labels that stand at their anchors never give way.
 */
export function keepSpansNamed(
  layout: Layout,
  view: Viewport,
  level: Level,
  labels: readonly SceneLabel[],
  bars: readonly SceneBar[],
  chosen: string | null,
): readonly SceneLabel[] {
  const upright = layout.orientation === 'vertical';
  let kept = [...labels];
  for (const bar of bars) {
    const placed = kept.find(({ id }) => id === bar.id) ? null : level.markOf.get(bar.at)?.placed;
    const own =
      kept.find(({ id }) => id === bar.id) ??
      (placed
        ? labelOf(layout, level, bar.at, placed, {
            anchorPx: bar.fromPx,
            footPx: bar.acrossPx,
            chosen: bar.id === chosen,
          })
        : null);
    if (!own) continue;
    const lengthPx = upright ? own.box.heightPx : own.box.widthPx;
    const startPx = upright ? own.box.yPx : own.box.xPx;
    const wantedPx = Math.min(Math.max(startPx, EDGE_PX), view.lengthPx - lengthPx - EDGE_PX);
    const lowPx = Math.max(bar.fromPx + INSET_PX, wantedPx + INSET_PX);
    const highPx = Math.min(bar.toPx - INSET_PX, wantedPx + lengthPx - INSET_PX);
    if ((wantedPx === startPx && !placed) || lowPx > highPx) continue;
    const anchorPx = Math.min(Math.max(placed ? lowPx : own.anchorPx, lowPx), highPx);
    const box = upright ? { ...own.box, yPx: wantedPx } : { ...own.box, xPx: wantedPx };
    const moved: SceneLabel = { ...own, box, anchorPx, adrift: true };
    const others = kept.filter(({ id }) => id !== own.id);
    if (others.every((other) => isClear(moved, other, upright))) kept = [...others, moved];
  }
  return kept;
}

function isClear(a: SceneLabel, b: SceneLabel, upright: boolean): boolean {
  const [alongA, alongB] = [a, b].map(({ box }) =>
    upright ? [box.yPx, box.yPx + box.heightPx] : [box.xPx, box.xPx + box.widthPx],
  ) as [[number, number], [number, number]];
  const gapPx = Math.max(alongA[0] - alongB[1], alongB[0] - alongA[1]);
  if (gapPx >= LABEL_GAP_PX) return true;
  if (upright || a.row === b.row) return false;
  const [[from, to], stemPx] = a.row > b.row ? [alongB, a.anchorPx] : [alongA, b.anchorPx];
  return stemPx <= from - STEM_GAP_PX || stemPx >= to + STEM_GAP_PX;
}
