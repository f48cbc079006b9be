import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampView,
  interpolateView,
  type Limits,
  panBy,
  pxAt,
  unitAtPx,
  unitsPerPx,
  type Viewport,
  zoomAround,
} from './viewport';

const fit: Viewport = { fromUnit: 0, toUnit: 1000, lengthPx: 500 };
const limits: Limits = { fit, finestUnitsPerPx: 0.001 };
const views = fc
  .record({
    factor: fc.double({ min: 1, max: 1000, noNaN: true }),
    px: fc.double({ min: 0, max: 500, noNaN: true }),
  })
  .map(({ factor, px }) => zoomAround(fit, factor, px, limits));

describe('zoomAround()', () => {
  it('keeps the unit under the pointer in its place', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (view, factor, px) => {
          const held = unitAtPx(view, px);
          fc.pre(held > 0 && held < 1000);
          const next = zoomAround(view, factor, px, limits);
          fc.pre(unitsPerPx(next) > limits.finestUnitsPerPx * 1.01);
          fc.pre((next.fromUnit + next.toUnit) / 2 > 0 && (next.fromUnit + next.toUnit) / 2 < 1000);
          expect(pxAt(next, held)).toBeCloseTo(px, 4);
        },
      ),
    );
  });

  it('never goes beyond the fitted view or the finest resolution', () => {
    expect(unitsPerPx(zoomAround(fit, 0.01, 250, limits))).toBe(2);
    expect(unitsPerPx(zoomAround(fit, 1e9, 250, limits))).toBeCloseTo(0.001, 9);
  });
});

describe('clampView()', () => {
  it('lets an event at an end stand in the middle, and no further', () => {
    expect(clampView(panBy(fit, 10_000), limits)).toEqual({ fromUnit: 500, toUnit: 1500, lengthPx: 500 });
    expect(clampView(panBy(fit, -10_000), limits)).toEqual({ fromUnit: -500, toUnit: 500, lengthPx: 500 });
  });

  it('leaves a view within the limits as it is', () => {
    const view = zoomAround(fit, 4, 100, limits);
    expect(clampView(view, limits)).toBe(view);
  });
});

describe('interpolateView()', () => {
  it('begins and ends where it should', () => {
    const to = zoomAround(fit, 8, 400, limits);
    expect(interpolateView(fit, to, 0)).toEqual(fit);
    expect(interpolateView(fit, to, 1)).toBe(to);
  });

  it('holds the point that both views show at the same place', () => {
    const to = zoomAround(fit, 8, 400, limits);
    for (const t of [0.1, 0.5, 0.9]) expect(pxAt(interpolateView(fit, to, t), 800)).toBeCloseTo(400, 6);
  });
});
