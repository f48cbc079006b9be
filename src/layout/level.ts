import type { Draft, Placed, Plan } from './label-plan';
import { COUNTED_MARKS_PX, insert, isClear, placeLabels } from './place-labels';
import { spreadLabels } from './spread-labels';

/** A mark on the axis: one event, or the one that speaks for others too close to stand alone. */
export interface Mark {
  /** Index into the events. */
  readonly at: number;
  readonly unit: number;
  readonly placed: Placed | null;
  /** The others, as indices into the events, in time order. */
  readonly others: readonly number[];
  /** It or one of the others is disputed. */
  readonly disputed: boolean;
}

/** Who is a label, a mark or part of a counted group, from one resolution to the next finer one. */
export interface Level {
  /** The coarsest resolution it serves, in story units per px: the one it was laid out for. */
  readonly unitsPerPx: number;
  /** By unit. */
  readonly marks: readonly Mark[];
  /** The marks by the index of their event. */
  readonly markOf: ReadonlyMap<number, Mark>;
}

/**
 * The level of detail that follows `previous` (null for the coarsest).
 *
 * Rule: what the coarser level shows keeps its place. Among it as many as have room get labels too, those first that matter
 * (place-labels.ts); where there is one row alone, new labels are spread over it. Then every event that stands clear of all
 * marks gets its own mark; the rest joins the nearest mark (the earlier of two).
 *
 * A label must keep clear of the labels in its row, of the stems that pass its row, and its own stem must pass the
 * rows below. Stems stand in the order of their marks. All distances grow with zoom, so that what fits at one level fits at
 * all finer ones.
 */
export function buildLevel(plan: Plan, previous: Level | null, unitsPerPx: number): Level {
  const place = plan.mostAsidePx > 0 ? spreadLabels : placeLabels;
  const drafts = place(plan, previous?.marks ?? [], unitsPerPx);
  const standing = new Set(drafts.map(({ at }) => at));
  for (const at of plan.order) {
    const unit = plan.units[at]!;
    if (standing.has(at) || !isClear(drafts, unit, unitsPerPx, COUNTED_MARKS_PX)) continue;
    insert(drafts, { at, unit, placed: null });
    standing.add(at);
  }
  const marks = withOthers(plan, drafts, standing);
  return { unitsPerPx, marks, markOf: new Map(marks.map((mark) => [mark.at, mark])) };
}

function withOthers(plan: Plan, drafts: readonly Draft[], standing: ReadonlySet<number>): readonly Mark[] {
  const others: number[][] = drafts.map(() => []);
  let after = 0;
  plan.units.forEach((unit, at) => {
    while (after < drafts.length && drafts[after]!.unit < unit) after++;
    if (standing.has(at)) return;
    const left = drafts[after - 1];
    const right = drafts[after];
    const nearest = left && (!right || unit - left.unit <= right.unit - unit) ? after - 1 : after;
    others[nearest]!.push(at);
  });
  const isDisputed = (at: number) => plan.events.disputed[at] === 1;
  return drafts.map((draft, i) => ({
    ...draft,
    others: others[i]!,
    disputed: isDisputed(draft.at) || others[i]!.some(isDisputed),
  }));
}
