import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInBins, scaleBins } from './overview';

describe('countInBins()', () => {
  it.each([
    ['places in their bins', [0, 1, 5, 9.9], [2, 0, 1, 0, 1]],
    ['the far end in the last bin', [10, 10], [0, 0, 0, 0, 2]],
    ['what lies outside in the nearest bin', [-50, 11], [1, 0, 0, 0, 1]],
    ['nothing at all', [], [0, 0, 0, 0, 0]],
  ])('counts %s', (_, units, counts) => {
    expect([...countInBins(units, 0, 10, 5)]).toEqual(counts);
  });

  it('counts only what has weight', () => {
    expect([...countInBins([0, 1, 9], 0, 10, 2, [0, 1, 1])]).toEqual([1, 1]);
  });

  it('loses no event, whatever the axis', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e15, max: 1e15 })),
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        fc.double({ noNaN: true, min: 1e-3, max: 1e15 }),
        fc.integer({ min: 1, max: 300 }),
        (units, from, length, binCount) => {
          // so large that the length is lost in it
          fc.pre(from + length > from);
          const counts = countInBins(units, from, from + length, binCount);
          expect(counts.reduce((a, b) => a + b, 0)).toBe(units.length);
        },
      ),
    );
  });
});

describe('scaleBins()', () => {
  it('keeps the order of the counts, nothing at 0, a lone event in sight and the most at 1', () => {
    const heights = scaleBins(Uint32Array.of(0, 1, 25, 100), 100, 0.2);
    expect([...heights]).toEqual([0, 0.2, 0.5, 1]);
  });

  it('copes with an axis without events', () => {
    expect([...scaleBins(Uint32Array.of(0, 0), 0, 0.2)]).toEqual([0, 0]);
  });
});
