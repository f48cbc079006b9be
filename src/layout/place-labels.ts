import { bisector } from 'd3';
import type { EventColumns } from './event-columns';

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

/** What labels are placed by; the same for all levels of a story. */
export interface Plan {
  readonly events: EventColumns;
  /** Anchors in story units, in the order of `events`. */
  readonly units: Float64Array;
  /** Indices of `events`, most important first. */
  readonly order: Uint32Array;
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
const LABELLED_MARKS_PX = 8;

export const COUNTED_MARKS_PX = 26;
export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 6;
/** A mark while a level is being made. */
export interface Draft {
  at: number;
  unit: number;
  placed: Placed | null;
}

/** One way of placing labels. */
export interface Way {
  /** All events, in the order in which they are placed. */
  readonly order: Iterable<number>;
  readonly topFirst: boolean;
  /** Which alignment is asked first. */
  readonly firstReach: number;
}

/** A way at one level. */
export interface Try extends Way {
  readonly level: number;
  readonly upp: number;
}

/** Moving labels aside is tried for no more than so many events of a level. */
const MOST_REPAIRS = 20;

const SINK_PASSES = 3;
const byUnit = bisector((mark: { unit: number }) => mark.unit);
/** The marks of the coarser level and all labels that find a place, by unit. */
export function placeLabels(plan: Plan, marks: readonly Draft[], tried: Try): Draft[] {
  const drafts: Draft[] = marks.map(({ at, unit, placed }) => ({ at, unit, placed }));
  const standing = new Map(drafts.map((draft) => [draft.at, draft]));
  const fresh: Draft[] = [];
  const left: number[] = [];
  for (const at of tried.order) {
    const own = standing.get(at);
    if (own?.placed) continue;
    if (!isClear(drafts, plan.units[at]!, tried.upp, null, own)) continue;
    const near = nearTo(plan, drafts, plan.units[at]!, tried.upp, own);
    const placed = findPlace(plan, near, at, tried);
    if (placed) take(at, placed, own);
    else left.push(at);
  }
  left.sort((a, b) => plan.events.rank[a]! - plan.events.rank[b]!);
  for (let i = 0; i < left.length && i < MOST_REPAIRS; i++) {
    const at = left[i]!;
    const own = standing.get(at);
    if (!isClear(drafts, plan.units[at]!, tried.upp, null, own)) continue;
    const near = nearTo(plan, drafts, plan.units[at]!, tried.upp, own);
    const free = findPlace(plan, near, at, tried);
    const room = free ? { place: free, evicted: [] } : makeRoom(plan, drafts, near, at, fresh, tried);
    if (!room) continue;
    for (const draft of room.evicted) {
      giveUp(draft);
      left.push(draft.at);
    }
    take(at, room.place, own);
  }
  sink(plan, drafts, fresh, tried.upp);
  straighten(plan, drafts, fresh, tried.upp);
  return drafts;

  function giveUp(draft: Draft): void {
    draft.placed = null;
    fresh.splice(fresh.indexOf(draft), 1);
    if (marks.some((mark) => mark.at === draft.at)) return;
    drafts.splice(drafts.indexOf(draft), 1);
    standing.delete(draft.at);
  }

  function take(at: number, placed: Placed, own: Draft | undefined): void {
    const draft = own ?? { at, unit: plan.units[at]!, placed };
    draft.placed = placed;
    fresh.push(draft);
    if (own) return;
    insert(drafts, draft);
    standing.set(at, draft);
  }
}

/** A place that is free once others have gone, and which of them must give theirs up. */
interface Room {
  readonly place: Placed;
  readonly evicted: readonly Draft[];
}

/**
 * A place from which one or two new labels can step aside, which they then do; else one that a single new label of
 * less importance must give up; null where there is neither.
 */
function makeRoom(
  plan: Plan,
  drafts: readonly Draft[],
  near: readonly Draft[],
  at: number,
  fresh: readonly Draft[],
  tried: Try,
): Room | null {
  const unit = plan.units[at]!;
  const rooms = listPlaces(plan, at, tried)
    .map((place) => ({
      place,
      inWay: near.filter((mark) => !fitsBeside(mark, unit, place.row, place, tried.upp)),
    }))
    .filter(({ inWay }) => inWay.length <= 2 && inWay.every((mark) => fresh.includes(mark)));
  for (const { place, inWay } of rooms)
    if (stepAside(plan, drafts, inWay, { at, unit, placed: place }, tried)) return { place, evicted: [] };
  const rankOf = (mark: Draft) => plan.events.rank[mark.at]!;
  const own = plan.events.rank[at]!;
  const worse = rooms.find(({ inWay }) => inWay.length === 1 && rankOf(inWay[0]!) > own);
  return worse ? { place: worse.place, evicted: worse.inWay } : null;
}

/** Moves labels out of the way of one that is to come, all or none. */
function stepAside(
  plan: Plan,
  drafts: readonly Draft[],
  movers: readonly Draft[],
  self: Draft,
  tried: Try,
): boolean {
  const before = movers.map((mover) => mover.placed);
  for (const [i, mover] of movers.entries()) {
    const waiting = movers.slice(i);
    const settled = nearTo(plan, drafts, mover.unit, tried.upp).filter(
      (mark) => mark.at !== self.at && !waiting.includes(mark),
    );
    const moved = findPlace(plan, [...settled, self], mover.at, tried);
    if (!moved) {
      movers.forEach((each, k) => (each.placed = before[k]!));
      return false;
    }
    mover.placed = moved;
  }
  return true;
}

const clearance = (mark: Draft) => (mark.placed ? LABELLED_MARKS_PX : COUNTED_MARKS_PX);
/** Whether a mark at `unit` would stand clear of its neighbours, save one. Marks keep apart, so two on each side do. */
export function isClear(
  drafts: readonly Draft[],
  unit: number,
  upp: number,
  leastPx: number | null,
  except?: Draft,
): boolean {
  const after = byUnit.left(drafts, unit);
  for (let i = Math.max(0, after - 2); i < Math.min(drafts.length, after + 2); i++) {
    const mark = drafts[i]!;
    if (mark !== except && Math.abs(mark.unit - unit) < (leastPx ?? clearance(mark)) * upp) return false;
  }
  return true;
}

/** Puts a mark in its place by unit. */
export function insert(drafts: Draft[], draft: Draft): void {
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

/** The first place, in the order of the way tried, that is clear of `near`; null where there is none. */
function findPlace(plan: Plan, near: readonly Draft[], at: number, tried: Try): Placed | null {
  const unit = plan.units[at]!;
  const reaches = orderReaches(freeReaches(plan, at, tried.upp), tried.firstReach);
  for (const row of listRows(plan, tried))
    for (const reach of reaches)
      if (fits(near, unit, row, reach, tried.upp)) return { ...reach, row, sinceLevel: tried.level };
  return null;
}

const orderReaches = (reaches: readonly Reach[], first: number) =>
  first > 0 && reaches[first] ? [reaches[first], ...reaches.filter((_, i) => i !== first)] : reaches;

const listRows = ({ rows }: Plan, { topFirst }: Try) =>
  Array.from({ length: rows }, (_, i) => (topFirst ? rows - 1 - i : i));

/** The places a label could take in an empty drawing, in the order of the way tried. */
function listPlaces(plan: Plan, at: number, tried: Try): readonly Placed[] {
  const reaches = orderReaches(freeReaches(plan, at, tried.upp), tried.firstReach);
  return listRows(plan, tried).flatMap((row) =>
    reaches.map((reach) => ({ ...reach, row, sinceLevel: tried.level })),
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
function fits(near: readonly Draft[], unit: number, row: number, reach: Reach, upp: number): boolean {
  for (const mark of near) if (!fitsBeside(mark, unit, row, reach, upp)) return false;
  return true;
}

const fitsBeside = (mark: Draft, unit: number, row: number, reach: Reach, upp: number) =>
  !mark.placed || !meets(mark.placed, (mark.unit - unit) / upp, row, reach);

/** Whether a label at `awayPx` meets the one at 0, which stands in `row`: its card, or a stem of either. */
export function meets(other: Placed, awayPx: number, row: number, own: Reach): boolean {
  const low = awayPx - other.beforePx;
  const high = awayPx + other.afterPx;
  if (row === other.row) return low < own.afterPx + LABEL_GAP_PX && high > -own.beforePx - LABEL_GAP_PX;
  if (row > other.row) return low < STEM_GAP_PX && high > -STEM_GAP_PX;
  return awayPx < own.afterPx + STEM_GAP_PX && awayPx > -own.beforePx - STEM_GAP_PX;
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

/** Gives each new label the best alignment that its row has room for. */
function straighten(plan: Plan, drafts: readonly Draft[], fresh: readonly Draft[], upp: number): void {
  for (const draft of fresh) {
    const placed = draft.placed!;
    const near = nearTo(plan, drafts, draft.unit, upp, draft);
    const reach = freeReaches(plan, draft.at, upp).find((each) =>
      fits(near, draft.unit, placed.row, each, upp),
    );
    if (reach) draft.placed = { ...placed, beforePx: reach.beforePx, afterPx: reach.afterPx };
  }
}
