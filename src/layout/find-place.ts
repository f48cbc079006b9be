import { createBisector } from './bisect';
import type { Draft, Placed, Plan, Reach, Try } from './label-plan';

export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 6;

const byUnit = createBisector((mark: { unit: number }) => mark.unit);

/** All labels that one at `unit` could meet, except one. */
export function nearTo(
  plan: Plan,
  drafts: readonly Draft[],
  unit: number,
  upp: number,
  except?: Draft,
): readonly Draft[] {
  const reach = (plan.maxReachPx * 2 + LABEL_GAP_PX) * upp;
  const near: Draft[] = [];
  for (let i = byUnit.right(drafts, unit - reach); i < drafts.length && drafts[i]!.unit < unit + reach; i++)
    if (drafts[i] !== except && drafts[i]!.placed) near.push(drafts[i]!);
  return near;
}

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
  const rows = edgePx < STEM_GAP_PX ? sidePx.length : own + 1;
  for (let row = 0; row < rows; row++) {
    const mostPx = row < own ? stemPx : row > own ? -1 : edgePx - LABEL_GAP_PX;
    if (mostPx < sidePx[row]!) sidePx[row] = mostPx;
  }
}

/** The room that the labels of `near` leave to one at `unit`. */
export function roomAmong(near: readonly Draft[], unit: number, { rows }: Plan, { upp }: Try): Room {
  const room = createRoom(rows);
  for (const mark of near) narrow(room, mark.placed!, (mark.unit - unit) / upp);
  return room;
}

/** Whether there is room for a label in its place. */
export const hasRoom = ({ beforePx, afterPx }: Room, place: Placed): boolean =>
  place.beforePx <= beforePx[place.row]! && place.afterPx <= afterPx[place.row]!;

/** The first of a label's alignments for which there is room in a row. */
export function firstFitting(room: Room, row: number, reaches: readonly Reach[]): Reach | undefined {
  const [beforePx, afterPx] = [room.beforePx[row]!, room.afterPx[row]!];
  for (const reach of reaches) if (reach.beforePx <= beforePx && reach.afterPx <= afterPx) return reach;
  return undefined;
}

/** The first place, in the order of the rows and then of the alignments, for which there is room; null where there is none. */
export function findPlace(
  room: Room,
  rows: readonly number[],
  reaches: readonly Reach[],
  sinceLevel: number,
): Placed | null {
  for (const row of rows) {
    const reach = firstFitting(room, row, reaches);
    if (reach) return { ...reach, row, sinceLevel };
  }
  return null;
}

/** An event's free alignments in the order of the way tried. */
export function orderReaches(at: number, { firstReach, freeReachesOf }: Try): readonly Reach[] {
  const reaches = freeReachesOf(at);
  const first = reaches[firstReach];
  return firstReach > 0 && first ? [first, ...reaches.filter((reach) => reach !== first)] : reaches;
}

/** The rows in the order of the way tried. */
export const listRows = ({ rows }: Plan, { topFirst }: Try): readonly number[] =>
  Array.from({ length: rows }, (_, i) => (topFirst ? rows - 1 - i : i));
