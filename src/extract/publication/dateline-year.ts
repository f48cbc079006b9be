import { civilOf, dayNumber, isDay, weekdayOf } from '../times/days';
import { findTimes } from '../times/find-times';
import { readTense, type Tense } from '../times/tense';
import type { WrittenTime } from '../times/written-time';

/** How far into an article the days of its news are named: "… said on Wednesday". */
const HEAD_CHARS = 2000;
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

/**
 * What a weekday in a clause of the past says of the day on which the article appeared, by how many days it lies before that day:
 * most are that day or the one before it. From the odds in 900 cases of articles whose day is known.
 */
const BY_DAYS_BEFORE = [2, 1, 0, -1, -2, -2, -2];
/** The weekdays that the head of a text names and looks back on, 0 (Monday) .. 6, without those that a word moves into another week. */
function findWeekdays(text: string): ReadonlySet<number> {
  const weekdays = findTimes(text.slice(0, HEAD_CHARS)).flatMap((time) => {
    const { meaning } = time;
    const plain = meaning.is === 'weekday' && meaning.turn === undefined && meaning.week === undefined;
    return plain && readTenseAround(text, time) !== 'future' ? [meaning.weekday] : [];
  });
  return new Set(weekdays);
}

/** A function from a day number to how well the weekdays of a text suit it as the day on which it appeared; 0 where it names none. */
export function weekdayRater(text: string): (day: number) => number {
  const weekdays = [...findWeekdays(text)];
  return (day) =>
    weekdays.reduce((sum, weekday) => sum + (BY_DAYS_BEFORE[(weekdayOf(day) - weekday + 7) % 7] ?? 0), 0);
}

/** The years that a text names. */
export function yearsNamed(text: string): ReadonlySet<number> {
  return new Set(findTimes(text).flatMap((time) => yearOf(time) ?? []));
}

/** The year that a time names; undefined for others. */
const yearOf = ({ meaning }: WrittenTime): number | undefined =>
  meaning.is === 'year' || meaning.is === 'date' ? meaning.year : undefined;

/** The first day number of a time that names its year; null for others. */
function firstDayOf({ meaning }: WrittenTime): number | null {
  if (meaning.is === 'year') return dayNumber(meaning.year, 1, 1);
  if (meaning.is !== 'date' || meaning.year === undefined) return null;
  const { year, month, day = 1 } = meaning;
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The words of its sentence before a time. */
const sentenceBefore = (text: string, { start }: WrittenTime): string =>
  text.slice(Math.max(0, start - TENSE_CHARS), start).replace(/^.*[.!?]["”’]?\s/s, '');

/** The tense of the sentence round a time. */
function readTenseAround(text: string, time: WrittenTime): Tense {
  const after = text.slice(time.end, time.end + TENSE_CHARS).replace(/[.!?]["”’]?\s.*$/s, '');
  return readTense(sentenceBefore(text, time), after);
}

/** "has a contract until 2034", "was jailed until 2034", "a lease that runs to 2034": how long something lasts, mostly from now on. */
const LASTS_UNTIL =
  /\b(?:contracts?|deals?|leases?|agreements?|licen[cs]es?|bans?|banned|barred|suspended|terms?|visas?|rights|mandates?|extended|extends?|extension|signed|committed|tied|valid|jailed|delayed|postponed|put off|put back|guaranteed|expires?|runs?|lasts?)\b[^.;:!?]{0,60}\b(?:until|till|through|to|in|by)\s(?:the (?:end|summer|autumn|spring|winter) of\s)?$/i;
/** A limit without more: what lies before it may be told, not when. */
const LIMITS =
  /\b(?:until|till|through|by|beyond|before)\s(?:the (?:end|summer|autumn|spring|winter) of\s)?$/i;
/** "has run it since 2017": what began in the year of writing is told of by its month. */
const HAS_SINCE = /\b(?:has|have|['’]s|['’]ve)\b[^.;:!?]{0,80}\bsince\s$/i;

/** Whether the sentence round a time looks back on it. */
function isOver(text: string, time: WrittenTime): boolean {
  if (LASTS_UNTIL.test(sentenceBefore(text, time))) return false;
  const tense = readTenseAround(text, time);
  // a year alone may be a forecast, a model or a target
  return time.meaning.is === 'year' ? tense === 'past' : tense !== 'future';
}

/** The days that a text names with their years and looks back on, as day numbers; not `exact` where they begin a month or a year. */
function daysOver(text: string): { readonly day: number; readonly exact: boolean }[] {
  return findTimes(text).flatMap((time) => {
    const day = firstDayOf(time);
    const { meaning } = time;
    const since = meaning.is === 'year' && HAS_SINCE.test(sentenceBefore(text, time));
    return day !== null && isOver(text, time)
      ? {
          day: since ? dayNumber(meaning.year + 1, 1, 1) : day,
          exact: meaning.is === 'date' && meaning.day !== undefined,
        }
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

/** The last years in which a dateline lies before what its text looks ahead to, or in a year that it names. */
function yearsAhead(text: string, month: number, day: number): number[] {
  return findTimes(text).flatMap((time) => {
    const { meaning } = time;
    const before = sentenceBefore(text, time);
    if (LASTS_UNTIL.test(before)) return [];
    if (meaning.is === 'year') return LIMITS.test(before) ? [] : [meaning.year];
    if (meaning.is !== 'date' || meaning.year === undefined) return [];
    const isBefore = month < meaning.month || (month === meaning.month && day <= (meaning.day ?? day));
    return [meaning.year - (isBefore ? 0 : 1)];
  });
}

/**
 * The year of a dateline that leaves it out, by the text below it: that in which it lies soonest after all that the text looks
 * back on, or one of the next few that the weekdays of the text fit better ("March 4 – … said on Tuesday"); where it looks back on
 * no year, one that it looks ahead to. Null where the text names no year, or there is no such day.
 */
export function guessDatelineYear(text: string, month: number, day: number): DatelineYear | null {
  const first = earliestYear(text, month, day);
  const candidates =
    first === null ? yearsAhead(text, month, day) : Array.from({ length: YEARS_ON }, (_, on) => first + on);
  const years = candidates.filter((year) => isDay(year, month, day));
  const near = years.find((year) => isNear(text, dayNumber(year, month, day)));
  if (near !== undefined) return { year: near, sure: true };
  const rateDay = weekdayRater(text);
  // of two years the sooner, if the weekdays do not tell them apart
  const rate = (year: number) => rateDay(dayNumber(year, month, day)) - (year - (first ?? year));
  const year = years.reduce<number | undefined>(
    (best, next) => (best !== undefined && rate(best) >= rate(next) ? best : next),
    undefined,
  );
  return year === undefined ? null : { year, sure: false };
}

/** Whether a text tells of a day with its year that is as old as news. */
function isNear(text: string, dateline: number): boolean {
  return daysOver(text).some(({ day, exact }) => exact && day <= dateline && dateline - day <= NEAR_DAYS);
}
