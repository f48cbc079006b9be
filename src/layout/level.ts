import { bisector } from 'd3';
import type { DatedEvent } from './dated-event';

/** What a label takes up along the axis, before and after its anchor, for one alignment. */
export interface Reach {
  readonly beforePx: number;
  readonly afterPx: number;
}

/** A label's place, the same at every level from the one it first stood in. */
export interface Placed extends Reach {
  readonly row: number;
  readonly sinceLevel: number;
}

/** A mark on the axis: one event, or the one that speaks for others too close to stand alone. */
export interface Mark {
  /** Index into the events. */
  readonly at: number;
  readonly unit: number;
  readonly placed: Placed | null;
  /** The others, as indices into the events, in time order. */
  readonly others: readonly number[];
}

/** Who is a label, a mark or part of a counted group, from one resolution to the next finer one. */
export interface Level {
  readonly level: number;
  /** The coarsest resolution it serves, in story units per px: the one it was laid out for. */
  readonly unitsPerPx: number;
  /** By unit. */
  readonly marks: readonly Mark[];
  readonly labelCount: number;
  /** Indices of the events with a label, or with a mark to themselves. */
  readonly standing: ReadonlySet<number>;
}

/** What labels are placed by; the same for all levels of a story. */
export interface Plan {
  readonly events: readonly DatedEvent[];
  /** Anchors in story units, in the order of `events`. */
  readonly units: readonly number[];
  /** Indices of `events`, most important first. */
  readonly order: readonly number[];
  readonly rows: number;
  /** Ways an event's label may lie about its anchor, best first. Each holds the anchor. */
  reachesOf(at: number): readonly Reach[];
  /** No label reaches further than this from its anchor. */
  readonly maxReachPx: number;
  /** The story's ends and the room for labels beyond them in the fitted view. */
  readonly fromUnit: number;
  readonly toUnit: number;
  readonly startPx: number;
  readonly endPx: number;
  /** Places, in units, that no label may cover: the words of the breaks in a vertical axis. Half their size in px. */
  readonly keepFree: readonly number[];
  readonly keepFreePx: number;
}

/** Least distances, in px at the coarsest resolution of a level. */
export const LABELLED_MARKS_PX = 22;
export const COUNTED_MARKS_PX = 26;
export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 7;

const byUnit = bisector((mark: { unit: number }) => mark.unit);

interface Draft {
  at: number;
  unit: number;
  placed: Placed | null;
}

/**
 * The level of detail that follows `previous` (null for the coarsest).
 *
 * Rule: what the coarser level shows keeps its row and alignment. Then, most important first, every other event
 * gets a label where one fits; where one other new label is in the way and has another place, it moves there. The
 * labels sink to the lowest rows that are free. Several orders of rows and alignments are tried; the one that labels
 * most, then the one with the shortest stems, then the first one, wins. Then every event that stands clear of all
 * marks gets its own mark; the rest joins the nearest mark (the earlier of two).
 *
 * A label must keep clear of the labels in its row, of the stems that pass its row, and its own stem must pass the
 * rows below. All distances grow with zoom, and a label holds its own anchor, so that what fits at one level fits at
 * all finer ones.
 */
export function buildLevel(plan: Plan, previous: Level | null, level: number, unitsPerPx: number): Level {
  const waysOf = plan.events.length > MANY ? WAYS.slice(0, 1) : WAYS;
  let best: { drafts: Draft[]; cost: number } | null = null;
  for (const way of waysOf) {
    const drafts = placeLabels(plan, previous?.marks ?? [], { ...way, level, upp: unitsPerPx });
    const labelled = drafts.filter((draft) => draft.placed);
    const cost = labelled.reduce((sum, { placed }) => sum + placed!.row, -labelled.length * 100);
    if (!best || cost < best.cost) best = { drafts, cost };
  }
  const { drafts } = best!;
  const standing = new Set(drafts.map(({ at }) => at));
  for (const at of plan.order) {
    const unit = plan.units[at]!;
    if (standing.has(at) || neighbours(drafts, unit, COUNTED_MARKS_PX * unitsPerPx).length > 0) continue;
    insert(drafts, { at, unit, placed: null });
    standing.add(at);
  }
  const marks = withOthers(plan, drafts, standing);
  return {
    level,
    unitsPerPx,
    marks,
    standing: new Set(marks.filter((mark) => mark.placed || mark.others.length === 0).map(({ at }) => at)),
    labelCount: drafts.filter((draft) => draft.placed).length,
  };
}

/** Above this many events one way of placing must do. */
const MANY = 400;
/** Moving labels aside is tried for no more than so many events of a level. */
const MOST_REPAIRS = 200;
const SINK_PASSES = 3;

interface Way {
  readonly topFirst: boolean;
  /** Which alignment is asked first. */
  readonly firstReach: number;
}

const WAYS: readonly Way[] = [true, false].flatMap((topFirst) =>
  [0, 1, 2].map((firstReach) => ({ topFirst, firstReach })),
);

interface Try extends Way {
  readonly level: number;
  readonly upp: number;
}

/** The marks of the coarser level and all labels that find a place, by unit. */
function placeLabels(plan: Plan, marks: readonly Mark[], tried: Try): Draft[] {
  const drafts: Draft[] = marks.map(({ at, unit, placed }) => ({ at, unit, placed }));
  const standing = new Map(drafts.map((draft) => [draft.at, draft]));
  const fresh: Draft[] = [];
  const left: number[] = [];
  for (const at of plan.order) {
    const own = standing.get(at);
    if (own?.placed) continue;
    const near = nearTo(plan, drafts, plan.units[at]!, tried.upp, own);
    if (!isClear(near, plan.units[at]!, tried.upp)) continue;
    const placed = findPlace(plan, near, at, tried);
    if (placed) take(at, placed, own);
    else left.push(at);
  }
  for (const at of left.slice(0, MOST_REPAIRS)) {
    const own = standing.get(at);
    const near = nearTo(plan, drafts, plan.units[at]!, tried.upp, own);
    if (!isClear(near, plan.units[at]!, tried.upp)) continue;
    const placed = findPlace(plan, near, at, tried) ?? makeRoom(plan, drafts, near, at, fresh, tried);
    if (placed) take(at, placed, own);
  }
  sink(plan, drafts, fresh, tried.upp);
  return drafts;

  function take(at: number, placed: Placed, own: Draft | undefined): void {
    const draft = own ?? { at, unit: plan.units[at]!, placed };
    draft.placed = placed;
    fresh.push(draft);
    if (own) return;
    insert(drafts, draft);
    standing.set(at, draft);
  }
}

/** A place for an event from which one new label can step aside, which it then does; null where there is none. */
function makeRoom(
  plan: Plan,
  drafts: readonly Draft[],
  near: readonly Draft[],
  at: number,
  fresh: readonly Draft[],
  tried: Try,
): Placed | null {
  const unit = plan.units[at]!;
  for (const place of listPlaces(plan, at, tried)) {
    const inWay = near.filter((mark) => !fitsBeside(mark, unit, place.row, place, tried.upp));
    const other = inWay[0];
    if (inWay.length !== 1 || !other || !fresh.includes(other)) continue;
    const others = nearTo(plan, drafts, other.unit, tried.upp, other);
    const self: Draft = { at, unit, placed: place };
    const moved = findPlace(plan, [...others.filter((mark) => mark.at !== at), self], other.at, tried);
    if (!moved) continue;
    other.placed = moved;
    return place;
  }
  return null;
}

const clearance = (mark: Draft) => (mark.placed ? LABELLED_MARKS_PX : COUNTED_MARKS_PX);

const isClear = (near: readonly Draft[], unit: number, upp: number) =>
  near.every((mark) => Math.abs(mark.unit - unit) >= clearance(mark) * upp);

function insert(drafts: Draft[], draft: Draft): void {
  drafts.splice(byUnit.right(drafts, draft.unit), 0, draft);
}

/** All that a label at `unit` could meet. */
const nearTo = (plan: Plan, drafts: readonly Draft[], unit: number, upp: number, except?: Draft) =>
  neighbours(drafts, unit, (plan.maxReachPx * 2 + LABEL_GAP_PX) * upp, except);

/** The marks nearer than `reach` (in units), except one. */
function neighbours(drafts: readonly Draft[], unit: number, reach: number, except?: Draft): readonly Draft[] {
  const near: Draft[] = [];
  for (let i = byUnit.right(drafts, unit - reach); i < drafts.length && drafts[i]!.unit < unit + reach; i++)
    if (drafts[i] !== except) near.push(drafts[i]!);
  return near;
}

const findPlace = (plan: Plan, near: readonly Draft[], at: number, tried: Try): Placed | null =>
  listPlaces(plan, at, tried).find((place) => fits(near, plan.units[at]!, place.row, place, tried.upp)) ??
  null;

/** The places a label could take in an empty drawing, in the order of the way tried. */
function listPlaces(plan: Plan, at: number, { topFirst, firstReach, level, upp }: Try): readonly Placed[] {
  const reaches = freeReaches(plan, at, upp);
  const first = reaches[firstReach];
  const ordered = first ? [first, ...reaches.filter((reach) => reach !== first)] : reaches;
  return Array.from({ length: plan.rows }, (_, i) => (topFirst ? plan.rows - 1 - i : i)).flatMap((row) =>
    ordered.map((reach) => ({ ...reach, row, sinceLevel: level })),
  );
}

/** The alignments that stay inside the story's ends and off the words of breaks. */
function freeReaches(plan: Plan, at: number, upp: number): readonly Reach[] {
  const unit = plan.units[at]!;
  const roomBeforePx = (unit - plan.fromUnit) / upp + plan.startPx;
  const roomAfterPx = (plan.toUnit - unit) / upp + plan.endPx;
  const isFree = ({ beforePx, afterPx }: Reach) =>
    beforePx <= roomBeforePx &&
    afterPx <= roomAfterPx &&
    plan.keepFree.every((free) => {
      const awayPx = (free - unit) / upp;
      return awayPx - plan.keepFreePx >= afterPx || awayPx + plan.keepFreePx <= -beforePx;
    });
  return plan.reachesOf(at).filter(isFree);
}

/** Whether a label in `row` keeps clear of every label and stem of `near`. */
const fits = (near: readonly Draft[], unit: number, row: number, reach: Reach, upp: number): boolean =>
  near.every((mark) => fitsBeside(mark, unit, row, reach, upp));

function fitsBeside(mark: Draft, unit: number, row: number, reach: Reach, upp: number): boolean {
  if (!mark.placed) return true;
  const awayPx = (mark.unit - unit) / upp;
  const { row: other, beforePx, afterPx } = mark.placed;
  const low = awayPx - beforePx;
  const high = awayPx + afterPx;
  if (row === other) return low >= reach.afterPx + LABEL_GAP_PX || high <= -reach.beforePx - LABEL_GAP_PX;
  if (row > other) return low >= STEM_GAP_PX || high <= -STEM_GAP_PX;
  return awayPx >= reach.afterPx + STEM_GAP_PX || awayPx <= -reach.beforePx - STEM_GAP_PX;
}

/** Lowers the new labels, most important first, so that no stem is longer than it need be. */
function sink(plan: Plan, drafts: readonly Draft[], fresh: readonly Draft[], upp: number): void {
  for (let pass = 0; pass < SINK_PASSES; pass++)
    for (const draft of fresh) {
      const placed = draft.placed!;
      const near = nearTo(plan, drafts, draft.unit, upp, draft);
      const reaches = [placed, ...freeReaches(plan, draft.at, upp)];
      for (let row = 0; row < placed.row; row++) {
        const reach = reaches.find((each) => fits(near, draft.unit, row, each, upp));
        if (!reach) continue;
        const { beforePx, afterPx } = reach;
        draft.placed = { ...placed, beforePx, afterPx, row };
        break;
      }
    }
}

function withOthers(plan: Plan, drafts: readonly Draft[], standing: ReadonlySet<number>): readonly Mark[] {
  const others: number[][] = drafts.map(() => []);
  plan.units.forEach((unit, at) => {
    if (standing.has(at)) return;
    const after = byUnit.left(drafts, unit);
    const left = drafts[after - 1];
    const right = drafts[after];
    const nearest = left && (!right || unit - left.unit <= right.unit - unit) ? after - 1 : after;
    others[nearest]!.push(at);
  });
  return drafts.map((draft, i) => ({ ...draft, others: others[i]! }));
}
