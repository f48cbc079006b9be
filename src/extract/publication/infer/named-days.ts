import { civilOf, dayNumber, isDay } from '../../times/days';
import type { Tense } from '../../times/tense';
import type { WrittenTime } from '../../times/written-time';
import type { ToldArticle } from './clue';
import { tenseAround } from './tense-of-time';

type Meaning = WrittenTime['meaning'];
export type DayOfMonth = Extract<Meaning, { is: 'date' }> & { readonly day: number };

/** A day of a month that an article names. */
export interface NamedDay {
  readonly meaning: DayOfMonth;
  readonly start: number;
  readonly end: number;
  readonly tense: Tense | 'over';
  /** The number of the day that an article of another day means; null for none. */
  readonly at: (writing: number) => number | null;
}

const isDayOfMonth = (meaning: Meaning): meaning is DayOfMonth =>
  meaning.is === 'date' && meaning.day !== undefined && !meaning.byName && !meaning.order;

/** No other such day is nearer than one within half a year. */
const HALF_A_YEAR = 182;

/** Which day, by number, a day of a month is in the words of an article of another day: with its year that, else the nearest, before it or after it. */
export function whichDay({ day, month, year }: DayOfMonth): (writing: number) => number | null {
  if (year !== undefined) {
    const only = isDay(year, month, day) ? dayNumber(year, month, day) : null;
    return () => only;
  }
  let last = -Infinity;
  return (writing) => {
    if (Math.abs(writing - last) <= HALF_A_YEAR) return last;
    const own = civilOf(writing).year;
    const near = [own, own - 1, own + 1].filter((one) => isDay(one, month, day));
    const days = near.map((one) => dayNumber(one, month, day));
    const [nearest] = days.sort((a, b) => Math.abs(a - writing) - Math.abs(b - writing));
    if (nearest !== undefined) last = nearest;
    return nearest ?? null;
  };
}

/** "asked it to answer by Oct. 31", "took it after 3 May": nothing happened on that day. */
const LIMIT = /\b(?:by|until|till|to|through|before|after|for|since|from) (?:the )?$/i;

/** The days of months that an article names, each once. */
export function findNamedDays(article: ToldArticle): NamedDay[] {
  const days = new Map<string, NamedDay>();
  for (const { start, end, written } of article.times)
    for (const { meaning } of written.parts ?? [written]) {
      if (!isDayOfMonth(meaning)) continue;
      const key = `${meaning.year ?? ''}-${meaning.month}-${meaning.day}`;
      if (days.has(key)) continue;
      const isLimit = LIMIT.test(article.text.slice(Math.max(0, start - 12), start));
      const tense = isLimit ? 'unknown' : tenseAround(article, written);
      days.set(key, { meaning, start, end, tense, at: whichDay(meaning) });
    }
  return [...days.values()];
}
