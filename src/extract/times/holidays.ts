import { dayNumber, easterOf, weekdayOf } from './days';

/** The nth weekday of a month; n = -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Days that have a name: the day number in a given year. */
export const HOLIDAYS = {
  'new year’s eve': (year: number) => dayNumber(year, 12, 31),
  'new year': (year: number) => dayNumber(year, 1, 1),
  'new year’s day': (year: number) => dayNumber(year, 1, 1),
  'valentine’s day': (year: number) => dayNumber(year, 2, 14),
  'st patrick’s day': (year: number) => dayNumber(year, 3, 17),
  'good friday': (year: number) => easterOf(year) - 2,
  'easter sunday': easterOf,
  'easter monday': (year: number) => easterOf(year) + 1,
  easter: easterOf,
  'may day': (year: number) => dayNumber(year, 5, 1),
  'memorial day': (year: number) => nthWeekday(year, 5, 0, -1),
  'independence day': (year: number) => dayNumber(year, 7, 4),
  'bastille day': (year: number) => dayNumber(year, 7, 14),
  'labor day': (year: number) => nthWeekday(year, 9, 0, 1),
  'columbus day': (year: number) => nthWeekday(year, 10, 0, 2),
  halloween: (year: number) => dayNumber(year, 10, 31),
  'bonfire night': (year: number) => dayNumber(year, 11, 5),
  'veterans day': (year: number) => dayNumber(year, 11, 11),
  thanksgiving: (year: number) => nthWeekday(year, 11, 3, 4),
  'thanksgiving day': (year: number) => nthWeekday(year, 11, 3, 4),
  'christmas eve': (year: number) => dayNumber(year, 12, 24),
  'christmas day': (year: number) => dayNumber(year, 12, 25),
  christmas: (year: number) => dayNumber(year, 12, 25),
  'boxing day': (year: number) => dayNumber(year, 12, 26),
  'martin luther king day': (year: number) => nthWeekday(year, 1, 0, 3),
  'presidents day': (year: number) => nthWeekday(year, 2, 0, 3),
  'election day': (year: number) => nthWeekday(year, 11, 0, 1) + 1,
} as const;

export type Holiday = keyof typeof HOLIDAYS;
