import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBisector } from './bisect';

const byNumber = createBisector((value: number) => value);

test('createBisector() finds the first item at or after a value, and the first after it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -10, max: 10 }),
      (some, value) => {
        const items = some.sort((a, b) => a - b);
        expect(byNumber.left(items, value)).toBe(items.filter((item) => item < value).length);
        expect(byNumber.right(items, value)).toBe(items.filter((item) => item <= value).length);
      },
    ),
  );
});

test('createBisector() asks for the number of few items, by which the list ascends', () => {
  let asked = 0;
  const byStart = createBisector((item: { startMs: number }) => {
    asked++;
    return item.startMs;
  });
  const items = Array.from({ length: 1_000 }, (_, at) => ({ startMs: 10 * at }));
  expect(byStart.left(items, 4_205)).toBe(421);
  expect(asked).toBeLessThanOrEqual(10);
});
