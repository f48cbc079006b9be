import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilOf, dayNumber, easterOf, isDay, weekdayOf } from './days';

describe('dayNumber()', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2015, 9, 16)).toBe(Date.UTC(2015, 8, 16) / 864e5);
    expect(dayNumber(-330, 10, 1)).toBe(new Date('-000330-10-01T00:00Z').getTime() / 864e5);
  });

  it('and civilOf() undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (day) => {
        const { year, month, day: date } = civilOf(day);
        expect(dayNumber(year, month, date)).toBe(day);
        expect(isDay(year, month, date)).toBe(true);
      }),
    );
  });

  it('carries a month or day outside its range over', () => {
    expect(dayNumber(2015, 13, 1)).toBe(dayNumber(2016, 1, 1));
    expect(dayNumber(2015, 3, 0)).toBe(dayNumber(2015, 2, 28));
  });
});

describe('the calendar', () => {
  it('knows weekdays from Monday = 0', () => {
    expect(weekdayOf(dayNumber(2015, 9, 16))).toBe(2);
    expect(weekdayOf(dayNumber(1969, 12, 28))).toBe(6);
  });

  it('keeps within the month when it adds months', () => {
    expect(civilOf(addMonths(dayNumber(2015, 1, 31), 1))).toEqual({ year: 2015, month: 2, day: 28 });
    expect(civilOf(addMonths(dayNumber(2016, 3, 31), -1))).toEqual({ year: 2016, month: 2, day: 29 });
  });

  it.each([
    [1961, 4, 2],
    [2000, 4, 23],
    [2008, 3, 23],
    [2011, 4, 24],
    [2016, 3, 27],
    [2018, 4, 1],
    [2019, 4, 21],
    [2038, 4, 25],
  ])('has Easter %i on %i/%i', (year, month, day) => {
    expect(civilOf(easterOf(year))).toEqual({ year, month, day });
  });

  it('has no 30 February', () => {
    expect(isDay(2016, 2, 30)).toBe(false);
    expect(isDay(2016, 2, 29)).toBe(true);
    expect(isDay(1900, 2, 29)).toBe(false);
  });
});
