import type { Draft, Placed } from './label-plan';

export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 6;

/** What others leave to a label, by row and in px from its anchor: from where to where it may reach, and its stem may stand. */
export interface Room {
  readonly fromPx: number[];
  readonly toPx: number[];
  readonly stemFromPx: number[];
  readonly stemToPx: number[];
}

/**
 * The room in the lowest rows that the labels leave to one at `unit`, but for itself. In one row they keep a gap; the stem of a
 * higher one passes the lower ones; and stems stand in the order of their marks, so that they cross neither where they bend nor
 * when all distances grow.
 */
export function roomAmong(
  drafts: readonly Draft[],
  unit: number,
  rows: number,
  upp: number,
  self?: Draft,
): Room {
  const room: Room = {
    fromPx: Array<number>(rows).fill(-Infinity),
    toPx: Array<number>(rows).fill(Infinity),
    stemFromPx: Array<number>(rows).fill(-Infinity),
    stemToPx: Array<number>(rows).fill(Infinity),
  };
  for (const draft of drafts) {
    const { placed } = draft;
    if (!placed || draft === self) continue;
    const stemPx = (draft.unit - unit) / upp + placed.asidePx;
    const isLater = draft.unit > unit;
    for (let row = 0; row < rows; row++)
      if (isLater) {
        const edgePx = stemPx - placed.beforePx;
        const mostPx = row > placed.row ? edgePx : stemPx;
        room.stemToPx[row] = Math.min(room.stemToPx[row]!, mostPx - STEM_GAP_PX);
        if (row <= placed.row) {
          const endPx = row < placed.row ? stemPx - STEM_GAP_PX : edgePx - LABEL_GAP_PX;
          room.toPx[row] = Math.min(room.toPx[row]!, endPx);
        }
      } else {
        const edgePx = stemPx + placed.afterPx;
        const mostPx = row > placed.row ? edgePx : stemPx;
        room.stemFromPx[row] = Math.max(room.stemFromPx[row]!, mostPx + STEM_GAP_PX);
        if (row <= placed.row) {
          const endPx = row < placed.row ? stemPx + STEM_GAP_PX : edgePx + LABEL_GAP_PX;
          room.fromPx[row] = Math.max(room.fromPx[row]!, endPx);
        }
      }
  }
  return room;
}

/** Whether there is room for a label in its place. */
export const hasRoom = (room: Room, { row, beforePx, afterPx, asidePx }: Placed): boolean =>
  asidePx >= room.stemFromPx[row]! &&
  asidePx <= room.stemToPx[row]! &&
  asidePx - beforePx >= room.fromPx[row]! &&
  asidePx + afterPx <= room.toPx[row]!;
