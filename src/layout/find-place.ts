import type { Draft, Placed, Plan, Reach, Try } from './label-plan';

export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 6;

/** How far a label may reach from its anchor at either side, by row; below 0 where it may not stand. */
export interface Room {
  readonly beforePx: number[];
  readonly afterPx: number[];
}

export const createRoom = (rows: number): Room => ({
  beforePx: Array<number>(rows).fill(Infinity),
  afterPx: Array<number>(rows).fill(Infinity),
});

/**
 * Takes from the room about an anchor what a label needs that stands `awayPx` from it: in its row they keep a gap, the rows above it are
 * crossed by the other's own stem, and its stem crosses the rows below.
 */
export function narrow(room: Room, { row: own, beforePx, afterPx }: Placed, awayPx: number): void {
  const isAfter = awayPx >= 0;
  const edgePx = isAfter ? awayPx - beforePx : -awayPx - afterPx;
  const stemPx = Math.abs(awayPx) - STEM_GAP_PX;
  const sidePx = isAfter ? room.afterPx : room.beforePx;
  for (let row = 0; row < sidePx.length; row++) {
    if (row > own && edgePx >= STEM_GAP_PX) return;
    const mostPx = row < own ? stemPx : row > own ? -1 : edgePx - LABEL_GAP_PX;
    if (mostPx < sidePx[row]!) sidePx[row] = mostPx;
  }
}

/** The room in the lowest rows that the labels leave to one at `unit`, but for itself and another. */
export function roomAmong(
  drafts: readonly Draft[],
  unit: number,
  rows: number,
  upp: number,
  self?: Draft,
  other?: Draft,
): Room {
  const room = createRoom(rows);
  for (const draft of drafts)
    if (draft.placed && draft !== self && draft !== other)
      narrow(room, draft.placed, (draft.unit - unit) / upp);
  return room;
}

/** Whether there is room for a label in its place. */
export const hasRoom = ({ beforePx, afterPx }: Room, place: Placed): boolean =>
  place.beforePx <= beforePx[place.row]! && place.afterPx <= afterPx[place.row]!;

/** The first of a label's alignments for which there is room in a row. */
export function firstFitting(room: Room, row: number, reaches: readonly Reach[]): Reach | undefined {
  const beforePx = room.beforePx[row]!;
  const afterPx = room.afterPx[row]!;
  for (const reach of reaches) if (reach.beforePx <= beforePx && reach.afterPx <= afterPx) return reach;
  return undefined;
}

/** The first place, in the order of the way tried, for which there is room; null where there is none. */
export function findPlace(room: Room, rows: readonly number[], at: number, tried: Try): Placed | null {
  const reaches = tried.freeReachesOf(at, tried.firstReach);
  for (const row of rows) {
    const reach = firstFitting(room, row, reaches);
    if (reach) return { ...reach, row, sinceLevel: tried.level };
  }
  return null;
}

/** The rows in the order of the way tried. */
export const listRows = ({ rows }: Plan, { topFirst }: Try): readonly number[] =>
  Array.from({ length: rows }, (_, i) => (topFirst ? rows - 1 - i : i));
