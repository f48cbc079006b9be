import type { Timex } from './times/resolve-times';
import { dayNumber, weekdayOf } from './times/days';
import { findTimes } from './times/find-times';
import { readPublicationDate } from './publication-date';

/** What an article tells of the year of another one. */
interface DatedReading {
  /** EDTF; null where nothing tells it. */
  readonly published: string | null;
  readonly times: readonly Timex[];
}

/** How far into an article its own day is named: "… said on Wednesday". */
const LEAD_CHARS = 900;
/** A day of the story so near to the dateline, before it or after, is likely of the same news. */
const NEAR_DAYS = 10;
const FULL_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/**
 * For the articles of a story that name their day but not its year, a function from an article's text to that year, undefined
 * where no article has one. Of the years in which other articles appeared or that they write out with a day, that which fits
 * best: the first weekday of the text is that of the dateline (or of the day before it), and the others name a day near to
 * it. Of equals it is the year of most articles, then the latest.
 */
export function yearGuesser(readings: readonly DatedReading[]): (text: string) => number | undefined {
  const articles = new Map<number, number>();
  const days = new Set<number>();
  const add = (date: string): number | undefined => {
    const [, year = '', month = '', day = ''] = FULL_DAY.exec(date) ?? [];
    if (day) days.add(dayNumber(Number(year), Number(month), Number(day)));
    return day ? Number(year) : undefined;
  };
  for (const { published, times } of readings) {
    if (published === null) continue;
    const written = times.filter(({ rule }) => rule === 'full-date').map(({ date }) => add(date ?? ''));
    const year = add(published) ?? Number(published.slice(0, 4));
    articles.set(year, (articles.get(year) ?? 0) + 1);
    for (const other of written) if (other && !articles.has(other)) articles.set(other, 0);
  }
  const years = [...articles].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
  return (text) => {
    const rated = years.map((year) => ({ year, rate: rateYear(text, year, days) }));
    return rated.reduce<(typeof rated)[number] | undefined>(
      (best, next) => (best && best.rate >= next.rate ? best : next),
      undefined,
    )?.year;
  };
}

/** How well a year suits an article's dateline: 2 for its weekday, 1 for the weekday before it, 2 for a near day of the story. */
function rateYear(text: string, year: number, days: ReadonlySet<number>): number {
  const [, , month = '', day = ''] =
    FULL_DAY.exec(readPublicationDate({ text, storyYear: year }).published ?? '') ?? [];
  if (!day) return 0;
  const number = dayNumber(year, Number(month), Number(day));
  const weekday = firstWeekday(text.slice(0, LEAD_CHARS));
  const fits =
    weekday === null ? 0 : weekdayOf(number) === weekday ? 2 : weekdayOf(number - 1) === weekday ? 1 : 0;
  const isNear = [...days].some((other) => Math.abs(other - number) <= NEAR_DAYS);
  return fits + (isNear ? 2 : 0);
}

function firstWeekday(text: string): number | null {
  for (const { meaning } of findTimes(text))
    if (meaning.is === 'weekday' && meaning.turn === undefined && meaning.week === undefined)
      return meaning.weekday;
  return null;
}
