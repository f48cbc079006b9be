import { civilOf, dayNumber, isDay, weekdayOf } from './times/days';
import { findTimes } from './times/find-times';
import { readTense } from './times/tense';
import type { WrittenTime } from './times/written-time';

/** How far into an article its own day is named: "… said on Wednesday". */
const LEAD_CHARS = 900;
/** An article tells of the latest year it names for so long at most. */
const YEARS_ON = 4;
/** A day so shortly before the dateline is of the news itself. */
const NEAR_DAYS = 31;
const TENSE_CHARS = 160;

/** The year that a text gives its dateline; `sure` where a day close before it bears it out. */
export interface DatelineYear {
  readonly year: number;
  readonly sure: boolean;
}

/** The first weekday that the lead names, 0 (Monday) .. 6, with no word that moves it into another week; null for none. */
export function findLeadWeekday(text: string): number | null {
  for (const { meaning } of findTimes(text.slice(0, LEAD_CHARS)))
    if (meaning.is === 'weekday' && meaning.turn === undefined && meaning.week === undefined)
      return meaning.weekday;
  return null;
}

/** How well a weekday suits a day number: 2 for that day, 1 for the day before it, else 0. */
export function rateWeekday(day: number, weekday: number | null): number {
  if (weekday === null) return 0;
  return weekdayOf(day) === weekday ? 2 : weekdayOf(day - 1) === weekday ? 1 : 0;
}

/** The first day number of a time that names its year; null for others. */
function firstDayOf({ meaning }: WrittenTime): number | null {
  if (meaning.is === 'year') return dayNumber(meaning.year, 1, 1);
  if (meaning.is !== 'date' || meaning.year === undefined) return null;
  const { year, month, day = 1 } = meaning;
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whether the sentence round a time looks back on it. */
function isOver(text: string, { meaning, start, end }: WrittenTime): boolean {
  const before = text.slice(Math.max(0, start - TENSE_CHARS), start).replace(/^.*[.!?]\s/s, '');
  const after = text.slice(end, end + TENSE_CHARS).replace(/[.!?]\s.*$/s, '');
  const tense = readTense(before, after);
  // a year alone may be a forecast, a model or a target
  return meaning.is === 'year' ? tense === 'past' : tense !== 'future';
}

/** The days that a text names with their years and looks back on, as day numbers; not `exact` where they begin a month or a year. */
function daysOver(text: string): { readonly day: number; readonly exact: boolean }[] {
  return findTimes(text).flatMap((time) => {
    const day = firstDayOf(time);
    const { meaning } = time;
    return day !== null && isOver(text, time)
      ? { day, exact: meaning.is === 'date' && meaning.day !== undefined }
      : [];
  });
}

/** The first year in which a dateline lies after all that its text looks back on; null where the text names no year. */
export function earliestYear(text: string, month: number, day: number): number | null {
  const latest = Math.max(...daysOver(text).map((each) => each.day));
  if (!Number.isFinite(latest)) return null;
  const { year } = civilOf(latest);
  return dayNumber(year, month, day) >= latest ? year : year + 1;
}

/**
 * The year of a dateline that leaves it out, by the text below it: that in which it lies soonest after all that the text looks
 * back on, or one of the next few where the weekday of the lead fits ("March 4 – … said on Tuesday"). Null where the text
 * names no year, or there is no such day.
 */
export function guessDatelineYear(text: string, month: number, day: number): DatelineYear | null {
  const first = earliestYear(text, month, day);
  if (first === null) return null;
  const years = Array.from({ length: YEARS_ON }, (_, on) => first + on).filter((year) =>
    isDay(year, month, day),
  );
  const near = years.find((year) => isNear(text, dayNumber(year, month, day)));
  if (near !== undefined) return { year: near, sure: true };
  const weekday = findLeadWeekday(text);
  const rate = (year: number) => rateWeekday(dayNumber(year, month, day), weekday);
  const year = years.find((each) => rate(each) === 2) ?? years.find((each) => rate(each) === 1) ?? years[0];
  return year === undefined ? null : { year, sure: false };
}

/** Whether a text tells of a day with its year that is as old as news. */
function isNear(text: string, dateline: number): boolean {
  return daysOver(text).some(({ day, exact }) => exact && day <= dateline && dateline - day <= NEAR_DAYS);
}
