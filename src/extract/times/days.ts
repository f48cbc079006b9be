/**
 * The proleptic Gregorian calendar as whole numbers: a day is the count of days since 1970-01-01. No zone, no clock.
 * Months are 1..12, weekdays 0 (Monday) .. 6 (Sunday); the year 0 is 1 BC.
 */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a civil day. A month outside 1..12 or a day outside the month carries over, as in a spreadsheet. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + day - 1;
}

/** The civil day of a day number. Law: `dayNumber` of it is the number again. */
export function civilOf(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Where a weekday is looked for. */
export type WeekdaySide = 'on-or-before' | 'before' | 'on-or-after' | 'after' | 'nearest';

/** The nearest day with a weekday on one side of a day, the day itself included or not; of either side by default. */
export function weekdayBeside(day: number, weekday: number, side: WeekdaySide): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const on = (7 - back) % 7;
  switch (side) {
    case 'on-or-before':
      return day - back;
    case 'before':
      return day - (back || 7);
    case 'on-or-after':
      return day + on;
    case 'after':
      return day + (on || 7);
    default:
      return on < back ? day + on : day - back;
  }
}

export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether there is such a day: 30 February is none. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The same day of the month some months on; the last of the month where there is no such day. */
export function addMonths(day: number, months: number): number {
  const from = civilOf(day);
  const first = civilOf(dayNumber(from.year, from.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(from.day, monthLength(first.year, first.month)));
}

/** Easter Sunday of a year (Gregorian). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const sun = Math.floor((13 + 8 * century) / 25);
  const epact = (((15 - sun + century - Math.floor(century / 4)) % 30) + 30) % 30;
  const moon = (19 * golden + epact) % 30;
  const shift =
    (2 * (year % 4) + 4 * (year % 7) + 6 * moon + ((4 + century - Math.floor(century / 4)) % 7)) % 7;
  const skip = (moon === 29 && shift === 6) || (moon === 28 && shift === 6 && golden > 10) ? 7 : 0;
  return dayNumber(year, 3, 22) + moon + shift - skip;
}
