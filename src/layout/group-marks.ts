import type { Layout } from './layout';
import type { Tile } from './place-tile';
import type { RowLayout } from './row-layout';
import type { SceneMark } from './scene';
import type { Group } from './tiles';
import type { Viewport } from './viewport';

/** Half of a group's disc along the axis: two groups side by side never meet. */
const HALF_PX = 22;
const HALF_UPRIGHT_PX = 12;

/**
 * The counted groups of the tiles in sight as marks on the axis, each inside the part of the axis it stands for; one
 * event alone stands at its own place. `apart` is the index of an event that has a mark of its own, or negative.
 */
export function groupMarks(
  layout: Layout,
  { tiles, plan }: RowLayout,
  inView: readonly Tile[],
  view: Viewport,
  along: (unit: number) => number,
  apart: number,
): SceneMark[] {
  const halfPx = layout.orientation === 'vertical' ? HALF_UPRIGHT_PX : HALF_PX;
  const apartUnit = apart < 0 ? NaN : plan.units[apart]!;
  const marks: SceneMark[] = [];
  for (const tile of inView)
    for (const whole of tiles.groupsOf(tile)) {
      const holds = apartUnit >= whole.fromUnit && apartUnit < whole.toUnit;
      const group = holds ? without(whole, apart) : whole;
      if (!group) continue;
      const [fromPx, toPx] = [along(group.fromUnit), along(group.toUnit)];
      const ownPx = along(plan.units[group.at]!);
      const alongPx = group.count === 1 ? ownPx : Math.min(Math.max(ownPx, fromPx + halfPx), toPx - halfPx);
      if (alongPx < -20 || alongPx > view.lengthPx + 20) continue;
      marks.push({
        id: layout.events.event(group.at).id,
        at: group.at,
        alongPx,
        acrossPx: layout.axisPx,
        count: group.count,
        labelled: false,
        disputed: group.disputed,
        firstUnit: group.firstUnit,
        lastUnit: group.lastUnit,
      });
    }
  return marks;
}

/** The group without one of its events, named by the next in importance; null where none is left. */
function without(group: Group, apart: number): Group | null {
  if (group.count === 1) return group.at === apart ? null : group;
  return { ...group, count: group.count - 1, at: group.at === apart ? group.next : group.at };
}
