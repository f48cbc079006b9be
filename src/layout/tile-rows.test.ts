import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_GAP_PX, type RowLabel, type RowPlan } from './row-plan';
import { createRows } from './tile-rows';

const TILE_PX = 640;
const INSET_PX = 7;
const LEAST_PX = 60;

const label = fc.record({
  row: fc.integer({ min: 0, max: 39 }),
  rowsTall: fc.integer({ min: 1, max: 3 }),
  fromPx: fc.double({ min: 0, max: TILE_PX - 60, noNaN: true }),
  widthPx: fc.double({ min: 60, max: 400, noNaN: true }),
});
const question = fc.record({
  lowPx: fc.double({ min: -20, max: TILE_PX, noNaN: true }),
  barPx: fc.double({ min: 2 * INSET_PX, max: 300, noNaN: true }),
});

describe('createRows()', () => {
  it('freeAt() gives the rows that a look at every label gives, also after some were replaced', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 42 }),
        fc.array(label, { maxLength: 120 }),
        fc.array(question, { maxLength: 12 }),
        (count, labels, questions) => {
          const plan = { rows: count, insetPx: INSET_PX, leastPx: LEAST_PX, tilePx: TILE_PX } as RowPlan;
          const rows = createRows(plan, (unit) => unit);
          const standing: RowLabel[] = [];
          const reachOf = (one: RowLabel) =>
            [one.holdUnit - one.beforePx, one.holdUnit + one.afterPx] as const;
          const isFree = (row: number, lowPx: number, highPx: number) =>
            standing.every((one) => {
              const [fromPx, toPx] = reachOf(one);
              const isThere = row >= one.row && row < one.row + one.rowsTall;
              return !isThere || highPx + ROW_GAP_PX <= fromPx || lowPx - ROW_GAP_PX >= toPx;
            });
          for (const { row, rowsTall, fromPx, widthPx } of labels) {
            const tall = Math.min(rowsTall, count - row);
            const fits = tall > 0 && rows.fits(row, tall, fromPx, fromPx + widthPx, null);
            if (!fits) continue;
            const made: RowLabel = {
              ...{ at: standing.length, form: 'short', row, rowsTall: tall },
              ...{ holdUnit: fromPx + INSET_PX, toUnit: fromPx + INSET_PX },
              ...{ beforePx: INSET_PX, afterPx: widthPx - INSET_PX },
            };
            rows.add(made);
            standing.push(made);
          }
          standing.forEach((one, at) => {
            if (at % 3) return;
            const shorter = { ...one, rowsTall: 1, afterPx: one.afterPx / 2 };
            rows.replace(one, shorter);
            standing[at] = shorter;
          });
          for (const { lowPx, barPx } of questions) {
            const highPx = lowPx + barPx;
            const expected = Array.from({ length: count }, (_, row) => row).filter(
              (row) =>
                isFree(row, lowPx, Math.max(highPx, lowPx + LEAST_PX)) ||
                isFree(row, lowPx - LEAST_PX + 2 * INSET_PX, highPx),
            );
            expect(rows.freeAt(lowPx, highPx)).toEqual(expected);
          }
        },
      ),
    );
  });
});
