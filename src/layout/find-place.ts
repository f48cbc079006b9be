import type { Draft, Placed, Plan, Reach, Try } from './label-plan';

export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 6;

/**
 * How far a label in `row` may reach towards another that stands `awayPx` from it, in px from its anchor; below 0 where it may not stand. In one
 * row they keep a gap, the other's stem crosses the rows below it, and what stands above would cross it with its own stem.
 */
function mostTowards({ row: its, beforePx, afterPx }: Placed, awayPx: number, row: number): number {
  if (row < its) return Math.abs(awayPx) - STEM_GAP_PX;
  const edgePx = awayPx < 0 ? -awayPx - afterPx : awayPx - beforePx;
  return row === its ? edgePx - LABEL_GAP_PX : edgePx < STEM_GAP_PX ? -1 : Infinity;
}

/** Whether a label in its place keeps clear of another that stands `awayPx` from it. */
export const isClearOf = (place: Placed, other: Placed, awayPx: number): boolean =>
  (awayPx < 0 ? place.beforePx : place.afterPx) <= mostTowards(other, awayPx, place.row);

/** How far a label may reach from its anchor at either side, by row; below 0 where it may not stand. */
export interface Room {
  readonly beforePx: number[];
  readonly afterPx: number[];
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
  const beforePx = Array<number>(rows).fill(Infinity);
  const afterPx = Array<number>(rows).fill(Infinity);
  for (const draft of drafts) {
    if (!draft.placed || draft === self || draft === other) continue;
    const awayPx = (draft.unit - unit) / upp;
    const sidePx = awayPx < 0 ? beforePx : afterPx;
    for (let row = 0; row < rows; row++) {
      const mostPx = mostTowards(draft.placed, awayPx, row);
      if (mostPx < sidePx[row]!) sidePx[row] = mostPx;
    }
  }
  return { beforePx, afterPx };
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
