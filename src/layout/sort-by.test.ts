import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortBy } from './sort-by';

const sorted = (keys: readonly number[]) => {
  const order = Uint32Array.from(keys, (_, at) => at);
  sortBy(order, [keys]);
  return [...order];
};
const expected = (keys: readonly number[]) =>
  keys.map((_, at) => at).sort((a, b) => keys[a]! - keys[b]! || a - b);

describe('sortBy()', () => {
  const few = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 400 });
  const days = fc.array(
    fc.integer({ min: -900_000, max: 20_000 }).map((day) => day * 86_400_000),
    { maxLength: 400 },
  );
  const fine = fc.array(fc.double({ min: 1e12, max: 1e12 + 1, noNaN: true }), { maxLength: 400 });

  it('sorts as a stable comparison does: few keys, far keys, keys that hardly differ', () => {
    fc.assert(
      fc.property(fc.oneof(few, days, fine), (keys) => {
        expect(sorted(keys)).toEqual(expected(keys));
      }),
      { numRuns: 300 },
    );
  });

  it('goes on to the next keys where the first are the same', () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom(0, 1),
        fc.integer({ min: -3, max: 3 }),
        fc.double({ noNaN: true, min: -1, max: 1 }),
      ),
      {
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(rows, (each) => {
        const keys = [0, 1, 2].map((at) => each.map((row) => row[at]!));
        const order = Uint32Array.from(each, (_, at) => at);
        sortBy(order, keys);
        const compare = (a: number, b: number) =>
          keys.reduce((found, own) => found || own[a]! - own[b]!, 0) || a - b;
        expect([...order]).toEqual(each.map((_, at) => at).sort(compare));
      }),
      { numRuns: 300 },
    );
  });

  it('tells a crowded minute apart although one key lies ten thousand years away', () => {
    const keys = Array.from({ length: 500 }, (_, at) => (at * 7919) % 60_000);
    keys.push(-3e14);
    expect(sorted(keys)).toEqual(expected(keys));
  });

  it('leaves the rest alone when told where to sort', () => {
    const order = Uint32Array.of(3, 2, 1, 0);
    sortBy(order, [[0, 1, 2, 3]], 1, 3);
    expect([...order]).toEqual([3, 1, 2, 0]);
  });
});
