/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 1 January 1970 to a civil date of the Gregorian calendar run backwards; months and days may run over. */
function civilDay(year: number, month: number, day: number): number {
  // The year begins in March, so that the odd day of a leap year is its last.
  const fromMarch = month - 3;
  const marchYear = year + Math.floor(fromMarch / 12);
  const marchMonth = fromMarch - 12 * Math.floor(fromMarch / 12);
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - 719_468;
}

/**
 * Milliseconds UTC of a civil date; month from 1. Sums alone, no calendar object: a story may have a million dates.
 * Safe for the years 0 to 99, which Date.UTC moves to 1900.
 */
export function civilMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return civilDay(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The days of a month, 1 to 12, of an astronomical year. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1]!;
}
