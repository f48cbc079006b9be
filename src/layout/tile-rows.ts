import { ROW_GAP_PX, type RowLabel, type RowPlan } from './row-plan';

interface Taken {
  readonly label: RowLabel;
  readonly lowPx: number;
  readonly highPx: number;
}

/** What is taken in each row of a tile, in px along it. */
export interface TileRows {
  add(label: RowLabel): void;
  /** Puts a label in the place of another. */
  replace(label: RowLabel, other: RowLabel): void;
  /** The rows in which at least a mark and its bar have room, and the shortest of labels at one of its sides. */
  freeAt(lowPx: number, highPx: number): number[];
  /** Whether so many rows, from `row` on, have room from `lowPx` to `highPx`, whatever `except` takes. */
  fits(row: number, rowsTall: number, lowPx: number, highPx: number, except: RowLabel | null): boolean;
}

/** A tile is seen as columns so wide, each with a bit for every one of so many rows that is taken all along it. */
const COLUMN_PX = 8;
const BITS = 32;

/**
 * The empty rows of a tile; `pxOf` gives the px of a unit. A first draw asks some ten thousand times, and nearly always in vain: the
 * columns tell that at once, and only what they leave open is looked at closely.
 */
export function createRows(
  { rows: count, insetPx, leastPx, tilePx }: RowPlan,
  pxOf: (unit: number) => number,
): TileRows {
  const rows: Taken[][] = Array.from({ length: count }, () => []);
  const columns = Math.ceil(tilePx / COLUMN_PX);
  const takenIn = new Int32Array(columns);
  /** A bit for each row that is taken in a column between two places. */
  const takenBits = (lowPx: number, highPx: number) => {
    const last = Math.min(Math.ceil(highPx / COLUMN_PX), columns);
    let bits = 0;
    for (let at = Math.max(Math.floor(lowPx / COLUMN_PX), 0); at < last; at++) bits |= takenIn[at]!;
    return bits;
  };
  const mark = (row: number, { lowPx, highPx }: Taken, isTaken: number) => {
    if (row >= BITS) return;
    const last = Math.min(Math.floor((highPx + ROW_GAP_PX) / COLUMN_PX), columns);
    for (let at = Math.max(Math.ceil((lowPx - ROW_GAP_PX) / COLUMN_PX), 0); at < last; at++)
      takenIn[at] = (takenIn[at]! & ~(1 << row)) | (isTaken << row);
  };
  const isFree = (row: number, lowPx: number, highPx: number, except: RowLabel | null) => {
    const taken = rows[row]!;
    for (let i = 0; i < taken.length; i++) {
      const other = taken[i]!;
      if (highPx + ROW_GAP_PX > other.lowPx && lowPx - ROW_GAP_PX < other.highPx && other.label !== except)
        return false;
    }
    return true;
  };
  const add = (label: RowLabel) => {
    const holdPx = pxOf(label.holdUnit);
    const lowPx = holdPx - label.beforePx;
    const highPx = Math.max(holdPx + label.afterPx, pxOf(label.toUnit));
    const taken = { label, lowPx, highPx };
    for (let row = label.row; row < label.row + label.rowsTall; row++) {
      rows[row]!.push(taken);
      mark(row, taken, 1);
    }
  };
  return {
    add,
    replace(label, other) {
      for (let row = label.row; row < label.row + label.rowsTall; row++) {
        const own = rows[row]!.findIndex((taken) => taken.label === label);
        // a gap shared with a neighbour is then thought free, and looked at closely
        mark(row, rows[row]!.splice(own, 1)[0]!, 0);
      }
      add(other);
    },
    freeAt(lowPx, highPx) {
      const free: number[] = [];
      const afterPx = Math.max(highPx, lowPx + leastPx);
      const beforePx = lowPx - leastPx + 2 * insetPx;
      const taken = takenBits(lowPx, afterPx) & takenBits(beforePx, highPx);
      for (let row = 0; row < count; row++) {
        if (row < BITS && taken & (1 << row)) continue;
        if (isFree(row, lowPx, afterPx, null) || isFree(row, beforePx, highPx, null)) free.push(row);
      }
      return free;
    },
    fits(row, rowsTall, lowPx, highPx, except) {
      for (let at = row; at < row + rowsTall; at++) if (!isFree(at, lowPx, highPx, except)) return false;
      return true;
    },
  };
}
