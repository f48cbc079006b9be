import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, daysInMonth } from './civil-ms';

/** The same by the calendar of JavaScript. */
function calendarMs(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

describe('civilMs()', () => {
  it('agrees with the calendar of JavaScript, also before year 1 and where months and days run over', () => {
    const years = fc.integer({ min: -250_000, max: 250_000 });
    const months = fc.integer({ min: -30, max: 40 });
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        expect(civilMs(year, month, day)).toBe(calendarMs(year, month, day));
      }),
      { numRuns: 2000 },
    );
  });

  it('adds the time of day', () => {
    expect(civilMs(2015, 9, 14, 7, 40, 5)).toBe(Date.UTC(2015, 8, 14, 7, 40, 5));
  });
});

describe('daysInMonth()', () => {
  it.each([
    [2015, 2, 28],
    [2016, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [2015, 9, 30],
    [2015, 12, 31],
  ])('of %i, month %i, are %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it('are as many as date-fns counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = new Date(0);
        first.setFullYear(year, month - 1, 1);
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(first));
      }),
    );
  });
});
