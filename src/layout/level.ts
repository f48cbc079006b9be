import {
  type Draft,
  type LevelPlan,
  type Placed,
  type Plan,
  planLevel,
  type Try,
  type Way,
} from './label-plan';
import { COUNTED_MARKS_PX, insert, isClear, placeLabels, settleLabels } from './place-labels';
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
  readonly level: number;
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
 * Rule: what the coarser level shows keeps its row and alignment. Then, most important first, every other event
 * gets a label where one fits; new labels in the way step aside where they can, and go where they matter less. The
 * labels sink to the lowest rows that are free. For the first level of a story that is not large, other orders of
 * events, rows and alignments are tried as well; the one that leaves out least of what matters, then the one with
 * the shortest stems, then the first, wins; where there is one row alone, new labels are spread
 * over it at all levels. Then every event that stands clear of all marks gets its own mark; the
 * rest joins the nearest mark (the earlier of two).
 *
 * A label must keep clear of the labels in its row, of the stems that pass its row, and its own stem must pass the
 * rows below. All distances grow with zoom, and a label holds its own anchor, so that what fits at one level fits at
 * all finer ones.
 */
export function buildLevel(plan: Plan, previous: Level | null, level: number, unitsPerPx: number): Level {
  const levelPlan = planLevel(plan, level, unitsPerPx);
  const drafts =
    plan.mostAsidePx > 0
      ? spreadLabels(plan, previous?.marks ?? [], levelPlan)
      : previous
        ? placeMore(plan, previous, { ...levelPlan, ...FIRST_WAY, order: plan.order })
        : placeFirst(plan, levelPlan);
  const standing = new Set(drafts.map(({ at }) => at));
  for (const at of plan.order) {
    const unit = plan.units[at]!;
    if (standing.has(at) || !isClear(drafts, unit, unitsPerPx, COUNTED_MARKS_PX)) continue;
    insert(drafts, { at, unit, placed: null });
    standing.add(at);
  }
  const marks = withOthers(plan, drafts, standing);
  return {
    level,
    unitsPerPx,
    marks,
    markOf: new Map(marks.map((mark) => [mark.at, mark])),
  };
}

const FIRST_WAY = { topFirst: true, firstReach: 0 };

function placeMore(plan: Plan, previous: Level, tried: Try): Draft[] {
  const placing = placeLabels(plan, previous.marks, tried);
  settleLabels(plan, placing, tried);
  return placing.drafts;
}

/** So many orders by time are tried either way. */
const RETRIES = 4;

/**
 * The labels of the fitted view: the best of many tries, by order of events, rows and alignments. Orders by time are tried only where those by
 * importance leave an event without a label; after the first each asks those sooner that the one before left without.
 */
function placeFirst(plan: Plan, levelPlan: LevelPlan): Draft[] {
  const byTime = [...plan.units.keys()];
  let best: {
    readonly drafts: Draft[];
    readonly cost: number;
    readonly labelled: ReadonlySet<number>;
  } | null = null;
  const attempt = (way: Way) => {
    const tried = { ...levelPlan, ...way };
    const placing = placeLabels(plan, [], tried);
    const { drafts } = placing;
    const labelled = new Set(drafts.filter(({ placed }) => placed).map(({ at }) => at));
    // Importance decides who stays: another order may add labels, not take one away.
    const keeps = !best || way.order === plan.order || [...best.labelled].every((at) => labelled.has(at));
    const leastCost = -worthOf(plan, drafts);
    // what cannot win, however short its stems, need not be settled
    if (!keeps || (best && leastCost >= best.cost)) return labelled;
    settleLabels(plan, placing, tried);
    const cost = leastCost + stemCostOf(drafts);
    if (!best || cost < best.cost) best = { drafts, cost, labelled };
    return labelled;
  };
  const turns = [true, false];
  for (const topFirst of turns)
    for (const firstReach of [0, 1]) attempt({ order: plan.order, topFirst, firstReach });
  for (const topFirst of turns) {
    let order = topFirst ? byTime : [...byTime].reverse();
    for (let retry = 0; retry < RETRIES && best!.labelled.size < order.length; retry++) {
      const labelled = attempt({ order, topFirst, firstReach: retry % 2 });
      order = [...order.filter((at) => !labelled.has(at)), ...order.filter((at) => labelled.has(at))];
    }
  }
  return best!.drafts;
}

/** How much less it is worth to show the event next in importance. */
const RANK_FADE = 0.85;
/** What any label is worth. */
const LABEL_WORTH = 0.05;
const ROW_COST = 1e-3;
const INSET_COST = 1e-6;

/** What the labels of a picture are worth: each, and the more the more its event matters. */
export const worthOf = (plan: Plan, drafts: readonly Pick<Draft, 'at' | 'placed'>[]): number =>
  drafts.reduce(
    (sum, { at, placed }) =>
      placed ? sum + LABEL_WORTH + RANK_FADE ** Math.min(plan.events.rank[at]!, 40) : sum,
    0,
  );

/** What is taken off it for the length of the stems. */
const stemCostOf = (drafts: readonly Draft[]): number =>
  drafts.reduce(
    (sum, { placed }) => (placed ? sum + placed.row * ROW_COST + placed.beforePx * INSET_COST : sum),
    0,
  );

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
