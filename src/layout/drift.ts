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
    const standing = kept.find(({ id }) => id === bar.id);
    const placed = standing ? null : level.markOf.get(bar.at)?.placed;
    const own =
      standing ??
      (placed
        ? labelOf(layout, stems, bar.at, placed, {
            anchorPx: bar.fromPx,
            footPx: bar.acrossPx,
            chosen: bar.at === chosen,
          })
        : null);
    if (!own) continue;
    const [startPx, lengthPx] = reachOf(own, upright);
    const wantedPx = Math.min(Math.max(startPx, EDGE_PX), view.lengthPx - lengthPx - EDGE_PX);
    const lowPx = Math.max(bar.fromPx + INSET_PX, wantedPx + INSET_PX);
    const highPx = Math.min(bar.toPx - INSET_PX, wantedPx + lengthPx - INSET_PX);
    if ((wantedPx === startPx && !placed) || lowPx > highPx) continue;
    const anchorPx = Math.min(Math.max(placed ? lowPx : own.anchorPx, lowPx), highPx);
    const moved = moveTo(own, wantedPx, anchorPx, upright);
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
  const [startPx, lengthPx] = reachOf(label, upright);
  const wantedPx = Math.min(Math.max(startPx, 0), view.lengthPx - lengthPx);
  if (wantedPx === startPx || label.adrift || lengthPx > view.lengthPx) return [label];
  if (label.stemPx < 0 || label.stemPx > view.lengthPx) return [];
  const moved = { ...moveTo(label, wantedPx, label.anchorPx, upright), stemPx: label.stemPx };
  const clear = all.every((other) => other.id === label.id || isClear(moved, other, upright));
  return [clear ? moved : label];
}

/** Where a label begins along the axis, and how long it is. */
const reachOf = ({ box }: SceneLabel, upright: boolean): readonly [startPx: number, lengthPx: number] =>
  upright ? [box.yPx, box.heightPx] : [box.xPx, box.widthPx];

function moveTo(label: SceneLabel, startPx: number, anchorPx: number, upright: boolean): SceneLabel {
  const box = { ...label.box, ...(upright ? { yPx: startPx } : { xPx: startPx }) };
  return { ...label, box, anchorPx, stemPx: anchorPx, adrift: true };
}

function isClear(a: SceneLabel, b: SceneLabel, upright: boolean): boolean {
  const [startA, lengthA] = reachOf(a, upright);
  const [startB, lengthB] = reachOf(b, upright);
  if (startA - startB - lengthB >= LABEL_GAP_PX || startB - startA - lengthA >= LABEL_GAP_PX) return true;
  if (upright || a.row === b.row) return false;
  const [lower, { stemPx }] = a.row > b.row ? [b, a] : [a, b];
  const { xPx, widthPx } = lower.box;
  return stemPx <= xPx - STEM_GAP_PX || stemPx >= xPx + widthPx + STEM_GAP_PX;
}
