import { hasRoom, isClearOf, type Room, roomAmong } from './find-place';
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
  const others = drafts
    .filter(({ placed }) => placed)
    .map((draft) => ({
      draft,
      room: roomAmong([draft], unit, rows.length, tried.upp),
      isFresh: fresh.includes(draft),
    }));
  const reaches = tried.freeReachesOf(at, tried.firstReach);
  let worse: MadeRoom | null = null;
  for (const row of rows)
    for (const { beforePx, afterPx } of reaches) {
      const place = { beforePx, afterPx, row, sinceLevel: tried.level };
      const inWay = listInWay(others, place);
      if (!inWay) continue;
      if (stepAside(inWay, { at, unit, placed: place }, tried.upp, asideOf)) return { place, evicted: [] };
      if (inWay.length === 1 && plan.events.rank[inWay[0]!.at]! > own) worse ??= { place, evicted: inWay };
    }
  return worse;
}

/** Another label, and the room that it leaves. */
interface Other {
  readonly draft: Draft;
  readonly room: Room;
  readonly isFresh: boolean;
}

/** Who is in the way of a place; null where these are many, or one of them is to stay. */
function listInWay(others: readonly Other[], place: Placed): readonly Draft[] | null {
  const inWay: Draft[] = [];
  for (const { draft, room, isFresh } of others) {
    if (hasRoom(room, place)) continue;
    if (!isFresh || inWay.length === MOST_IN_WAY) return null;
    inWay.push(draft);
  }
  return inWay;
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

/** Moves labels out of the way of one that is to come, all or none. */
function stepAside(
  inWay: readonly Draft[],
  self: Draft,
  upp: number,
  asideOf: (draft: Draft, other: Draft | undefined) => readonly Placed[],
): boolean {
  const [first, second] = inWay;
  // before any moves: they are kept for other tries
  const asides = [first, second].map((draft, i) => (draft ? asideOf(draft, inWay[1 - i]) : []));
  const before = first?.placed ?? null;
  if (first && !moveAside(first, asides[0]!, self, undefined, upp)) return false;
  if (!second || moveAside(second, asides[1]!, self, first, upp)) return true;
  first!.placed = before;
  return false;
}

/** Moves a label to the first of its places that is clear of one or two others; false where there is none. */
function moveAside(
  draft: Draft,
  places: readonly Placed[],
  one: Draft,
  two: Draft | undefined,
  upp: number,
): boolean {
  for (const place of places) {
    if (!isClearOf(place, one.placed!, (one.unit - draft.unit) / upp)) continue;
    if (two && !isClearOf(place, two.placed!, (two.unit - draft.unit) / upp)) continue;
    draft.placed = place;
    return true;
  }
  return false;
}
