import { listReaches } from './label-card';
import type { Layout } from './layout';
import type { Level, Mark } from './level';
import { hasRoom, roomAmong } from './find-place';
import type { Placed } from './label-plan';
import { COUNTED_MARKS_PX } from './place-labels';
import type { StemLayout } from './stem-layout';

/**
 * The marks with the chosen event among the labelled ones, and without the labels that are in its way. Where its level
 * has no label for it, it takes the place that a finer level gives it. None is chosen where `at` is negative.
 */
export function insertChosen(
  layout: Layout,
  stems: StemLayout,
  level: Level,
  near: readonly Mark[],
  at: number,
  upp: number,
): readonly Mark[] {
  if (at < 0 || near.some((mark) => mark.at === at && mark.placed)) return near;
  const unit = layout.units[at]!;
  const placed = placeAtFinerLevel(layout, stems, level, at, upp);
  const kept: Mark[] = near
    .filter((mark) => mark.at !== at)
    .map((mark) => {
      const others = mark.others.filter((other) => other !== at);
      const isClear = hasRoom(roomAmong([mark], unit, stems.rows, level.unitsPerPx), placed);
      return { ...mark, others, placed: isClear ? mark.placed : null };
    });
  const own = near.find((mark) => mark.at === at);
  const host = near.find((mark) => mark.others.includes(at));
  const disputed = (own ?? host)?.disputed ?? layout.events.disputed[at] === 1;
  // a group too near to stand beside it lends it its disc
  const lends = host && Math.abs(host.unit - unit) < COUNTED_MARKS_PX * upp;
  if (lends) {
    const others = [host.at, ...host.others].filter((other) => other !== at);
    const apart = kept.filter((mark) => mark.at !== host.at);
    return [...apart, { at, unit, placed, others, disputed }].sort((a, b) => a.unit - b.unit);
  }
  kept.push({ at, unit, placed, others: own?.others ?? [], disputed: layout.events.disputed[at] === 1 });
  return kept.sort((a, b) => a.unit - b.unit);
}

function placeAtFinerLevel(layout: Layout, stems: StemLayout, level: Level, at: number, upp: number): Placed {
  for (let finer = 1; finer <= 12; finer++) {
    const found = stems.levelAt(upp / 2 ** finer).marks.find((mark) => mark.at === at);
    if (found?.placed) return found.placed;
  }
  const [reach] = listReaches(stems.cardOf(at), layout.orientation);
  return { ...reach!, asidePx: 0, row: stems.rows - 1 };
}
