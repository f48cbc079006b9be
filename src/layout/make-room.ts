import { createRoom, hasRoom, narrow, roomAmong } from './find-place';
import type { Draft, Placed, Plan, Try } from './label-plan';

/** A place that is free once others have gone, and which of them must give theirs up. */
export interface MadeRoom {
  readonly place: Placed;
  readonly evicted: readonly Draft[];
}

/** The places of a label, in the order of the way tried, that all but itself and one other leave free, by the other. */
export type Aside = Map<Draft | undefined, readonly Placed[]>;

/** So many labels may be in the way of a place. */
const MOST_IN_WAY = 2;

/**
 * A place from which one or two new labels can step aside, which they then do; else one that a single new label of
 * less importance must give up; null where there is neither. `rows` are in the order of the way tried. `known` keeps where new labels
 * could stand; it is good for as long as none comes, goes or moves.
 */
export function makeRoom(
  plan: Plan,
  drafts: readonly Draft[],
  at: number,
  fresh: readonly Draft[],
  rows: readonly number[],
  tried: Try,
  known: Map<Draft, Aside>,
): MadeRoom | null {
  const unit = plan.units[at]!;
  const own = plan.events.rank[at]!;
  const asideOf = (draft: Draft, other: Draft | undefined) => {
    let aside = known.get(draft);
    if (!aside) known.set(draft, (aside = new Map()));
    let places = aside.get(other);
    if (!places) aside.set(other, (places = listPlaces(drafts, draft, other, rows, tried)));
    return places;
  };
  let worse: MadeRoom | null = null;
  for (const { place, inWay } of listCrowded(drafts, { at, unit }, rows, tried)) {
    if (!inWay.every((mark) => fresh.includes(mark))) continue;
    if (stepAside(inWay, { at, unit, placed: place }, rows.length, tried.upp, asideOf))
      return { place, evicted: [] };
    if (inWay.length === 1 && plan.events.rank[inWay[0]!.at]! > own) worse ??= { place, evicted: inWay };
  }
  return worse;
}

function listPlaces(
  drafts: readonly Draft[],
  self: Draft,
  other: Draft | undefined,
  rows: readonly number[],
  { upp, level, freeReachesOf, firstReach }: Try,
): readonly Placed[] {
  const room = roomAmong(drafts, self.unit, rows.length, upp, self, other);
  const reaches = freeReachesOf(self.at, firstReach);
  const places: Placed[] = [];
  for (const row of rows)
    for (const { beforePx, afterPx } of reaches)
      if (beforePx <= room.beforePx[row]! && afterPx <= room.afterPx[row]!)
        places.push({ beforePx, afterPx, row, sinceLevel: level });
  return places;
}

/** The places of a label, in the order of the way tried, with the few labels that are in the way of each. */
function* listCrowded(
  drafts: readonly Draft[],
  { at, unit }: Pick<Draft, 'at' | 'unit'>,
  rows: readonly number[],
  { upp, level, freeReachesOf, firstReach }: Try,
): Iterable<{ readonly place: Placed; readonly inWay: readonly Draft[] }> {
  const others = drafts.filter(({ placed }) => placed);
  const rooms = others.map((other) => roomAmong([other], unit, rows.length, upp));
  const reaches = freeReachesOf(at, firstReach);
  for (const row of rows)
    for (const { beforePx, afterPx } of reaches) {
      const inWay: Draft[] = [];
      for (let i = 0; i < rooms.length && inWay.length <= MOST_IN_WAY; i++)
        if (beforePx > rooms[i]!.beforePx[row]! || afterPx > rooms[i]!.afterPx[row]!) inWay.push(others[i]!);
      if (inWay.length <= MOST_IN_WAY) yield { place: { beforePx, afterPx, row, sinceLevel: level }, inWay };
    }
}

/** Moves labels out of the way of one that is to come, all or none. */
function stepAside(
  inWay: readonly Draft[],
  self: Draft,
  rows: number,
  upp: number,
  asideOf: (draft: Draft, other: Draft | undefined) => readonly Placed[],
): boolean {
  // before any moves: they are kept for other tries
  const asides = inWay.map((draft, i) => asideOf(draft, inWay[1 - i]));
  const before = inWay.map(({ placed }) => placed);
  const settled = [self];
  for (let i = 0; i < inWay.length; i++) {
    const draft = inWay[i]!;
    const room = createRoom(rows);
    for (const { placed, unit } of settled) narrow(room, placed!, (unit - draft.unit) / upp);
    const moved = asides[i]!.find((place) => hasRoom(room, place));
    if (!moved) {
      inWay.forEach((each, k) => (each.placed = before[k]!));
      return false;
    }
    draft.placed = moved;
    settled.push(draft);
  }
  return true;
}
