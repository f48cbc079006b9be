import type { Layout } from './layout';
import { type Level } from './level';
import { LABEL_GAP_PX, STEM_GAP_PX } from './find-place';
import type { SceneBar, SceneLabel } from './scene';
import type { StemLayout } from './stem-layout';
import { labelOf } from './stem-scene';
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
  stems: StemLayout,
  view: Viewport,
  level: Level,
  labels: readonly SceneLabel[],
  bars: readonly SceneBar[],
  chosen: number,
): readonly SceneLabel[] {
  const upright = layout.orientation === 'vertical';
  let kept = [...labels];
  for (const bar of bars) {
    const placed = kept.find(({ id }) => id === bar.id) ? null : level.markOf.get(bar.at)?.placed;
    const own =
      kept.find(({ id }) => id === bar.id) ??
      (placed
        ? labelOf(layout, stems, level, bar.at, placed, {
            anchorPx: bar.fromPx,
            footPx: bar.acrossPx,
            chosen: bar.at === chosen,
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
  return kept.flatMap((label) => keepWhole(label, kept, view, upright));
}

/**
 * A card that the edge of the view would cut moves along its stem until it is whole, where no other is in the way; without
 * its stem in sight it goes.
 */
function keepWhole(
  label: SceneLabel,
  all: readonly SceneLabel[],
  view: Viewport,
  upright: boolean,
): readonly SceneLabel[] {
  const lengthPx = upright ? label.box.heightPx : label.box.widthPx;
  const startPx = upright ? label.box.yPx : label.box.xPx;
  const wantedPx = Math.min(Math.max(startPx, 0), view.lengthPx - lengthPx);
  if (wantedPx === startPx || label.adrift || lengthPx > view.lengthPx) return [label];
  if (label.anchorPx < 0 || label.anchorPx > view.lengthPx) return [];
  const box = upright ? { ...label.box, yPx: wantedPx } : { ...label.box, xPx: wantedPx };
  const moved = { ...label, box, adrift: true };
  const clear = all.every((other) => other.id === label.id || isClear(moved, other, upright));
  return [clear ? moved : label];
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
