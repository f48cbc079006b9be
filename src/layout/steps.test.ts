import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBeyond, findNearest, hasEvent, stepInto, stepPan, stepZoom } from './steps';
import { pxAt, unitsPerPx, type Viewport } from './viewport';

const LENGTH_PX = 1000;
const view = (fromUnit: number, toUnit: number): Viewport => ({ fromUnit, toUnit, lengthPx: LENGTH_PX });
const limits = { fit: view(0, 10_000), finestUnitsPerPx: 0.01 };

const places = fc
  .uniqueArray(fc.integer({ min: 10, max: 9990 }), { minLength: 1, maxLength: 30 })
  .map((units) => units.sort((a, b) => a - b));
const views = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 20, max: 1000 }))
  .map(([from, length]) => view(from, from + length));

describe('findNearest()', () => {
  it.each([
    [[10, 20, 30], 0, 10],
    [[10, 20, 30], 24, 20],
    [[10, 20, 30], 26, 30],
    [[10, 20, 30], 99, 30],
    [[], 5, null],
  ])('of %j to %d is %s', (units, unit, nearest) => expect(findNearest(units, unit)).toBe(nearest));
});

describe('findBeyond()', () => {
  it.each([
    ['the next one later', [10, 50, 90], 1, 2],
    ['the next one earlier', [10, 50, 90], -1, 0],
    ['none after the last', [10, 50], 1, null],
    ['none before the first', [50, 90], -1, null],
    ['none in a story without events', [], 1, null],
  ] as const)('finds %s', (_, units, direction, at) => {
    expect(findBeyond(units, view(40, 60), direction)).toBe(at);
  });
});

describe('stepZoom()', () => {
  it('keeps what it holds in its place', () => {
    const next = stepZoom([100, 900], view(0, 1000), 2, [900], limits);
    expect(pxAt(next, 900)).toBeCloseTo(900);
    expect(unitsPerPx(next)).toBeCloseTo(0.5);
  });

  it('holds the event nearest to the middle where the one to hold is out of sight', () => {
    const next = stepZoom([100, 600], view(0, 1000), 2, [undefined, 5000], limits);
    expect(pxAt(next, 600)).toBeCloseTo(600);
  });

  it('holds the first of several that are in sight', () => {
    const next = stepZoom([100, 300, 900], view(0, 1000), 2, [undefined, 5000, 900, 300], limits);
    expect(pxAt(next, 900)).toBeCloseTo(900);
  });

  it('holds what stands on the screen, where only a part of the drawing does', () => {
    const next = stepZoom([100, 300, 900], view(0, 1000), 2, [900], limits, [0, 500]);
    expect(pxAt(next, 300)).toBeCloseTo(300);
  });

  it('never ends in empty time', () => {
    fc.assert(
      fc.property(places, views, fc.constantFrom(2, 0.5), (units, from, factor) => {
        expect(hasEvent(units, stepZoom(units, from, factor, [], limits))).toBe(true);
      }),
    );
  });

  it('leaves a story without events where it is', () => {
    expect(stepZoom([], view(0, 1000), 2, [], limits)).toEqual(view(250, 750));
  });
});

describe('stepPan()', () => {
  it('moves by a third and a little', () => {
    expect(stepPan([500], view(0, 1000), 1, limits)).toEqual(view(350, 1350));
  });

  it('goes on to the next event where there would be none', () => {
    const next = stepPan([100, 5000], view(0, 200), 1, limits, 1);
    expect(pxAt(next, 5000)).toBeCloseTo(LENGTH_PX - 160);
  });

  it('stops at the last event', () => {
    const next = stepPan([100, 400], view(0, 500), 1, limits, 1);
    expect(pxAt(next, 400)).toBeCloseTo(160);
  });

  it('never ends in empty time, either way', () => {
    fc.assert(
      fc.property(places, views, fc.constantFrom(1 as const, -1 as const), (units, from, direction) => {
        expect(hasEvent(units, stepPan(units, from, direction, limits))).toBe(true);
      }),
    );
  });
});

describe('stepInto()', () => {
  it('moves nothing where the place is in sight, and the least where it is not', () => {
    expect(stepInto(view(0, 1000), 500, limits)).toEqual(view(0, 1000));
    expect(pxAt(stepInto(view(0, 1000), 1500, limits), 1500)).toBeCloseTo(LENGTH_PX - 160);
    expect(pxAt(stepInto(view(2000, 3000), 1500, limits), 1500)).toBeCloseTo(160);
  });
});
