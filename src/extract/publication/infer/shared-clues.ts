import { weekdayOf } from '../../times/days';
import type { Timex } from '../../times/resolve-times';
import type { Clue, ToldArticle } from './clue';
import { sentenceAt, tenseAround } from './tense-of-time';
import { matterOf, type ToldDays } from './told-days';

/**
 * How sure two sentences tell of the same day, by their likeness: where its weekday is the one that was named, and where nothing bears it out.
 * By how often the weekday fits in real news, where by chance it would in one of seven.
 */
function sureOf(likeness: number, borneOut: boolean): number {
  if (likeness < 10) return 0;
  if (likeness < 20) return borneOut ? 0.2 : 0;
  if (likeness < 30) return borneOut ? 0.6 : 0;
  return borneOut ? 0.75 : 0.4;
}

/** Of how many days one is chosen. */
const CHOICE = 60;
/** How often a weekday lies so many days before the day of writing; from 1,500 cases. */
const WEEKDAY_BEFORE = [0.23, 0.31, 0.19, 0.12, 0.07, 0.05, 0.03];
/** "Two weeks ago", "four months ago" is so many days more or less. */
const SLACK: Readonly<Partial<Record<string, number>>> = { day: 0, week: 3, month: 16 };
const DAYS: Readonly<Partial<Record<string, number>>> = { day: 1, week: 7, month: 30.4 };

/** How likely words are used of a day that lies so many days before the day of writing; `told` is its number. */
type Use = (before: number, told: number) => number;

/** How "Monday", "yesterday" or "two weeks ago" are used; null for other words. */
function useOf({ written }: Timex, article: ToldArticle): Use | null {
  const { meaning } = written;
  if (meaning.is === 'near-day' && meaning.days < 0) return (before) => (before === -meaning.days ? 1 : 0);
  if (meaning.is === 'weekday' && !meaning.week && !meaning.some) {
    const tense = tenseAround(article, written);
    const looksBack = tense === 'past' || tense === 'over';
    if (!looksBack || (meaning.turn !== undefined && meaning.turn !== 'last')) return null;
    return (before, told) => (weekdayOf(told) === meaning.weekday ? (WEEKDAY_BEFORE[before] ?? 0) : 0);
  }
  if (meaning.is !== 'offset' || meaning.from !== 'now' || meaning.direction > 0 || meaning.rough)
    return null;
  const { amount, unit } = meaning;
  const [slack, days] = [SLACK[unit], DAYS[unit]];
  if (slack === undefined || days === undefined || amount.least !== amount.most) return null;
  const ago = Math.round(amount.least * days);
  return (before) => (Math.abs(before - ago) <= slack ? 1 / (2 * slack + 1) : 0);
}

/** The days that others name for what an article tells of "Monday", "yesterday" or "two weeks ago". */
export function findSharedClues(article: ToldArticle, others: ToldDays): Clue[] {
  const clues = article.times.flatMap((time): Clue[] => {
    const use = useOf(time, article);
    const { meaning } = time.written;
    if (!use) return [];
    const sentence = sentenceAt(article, time.start);
    const told = [...others.likenesses(matterOf(article.text, sentence))].flatMap(([day, likeness]) => {
      const isOther = meaning.is === 'weekday' && weekdayOf(day) !== meaning.weekday;
      const sure = isOther ? 0 : sureOf(likeness, meaning.is === 'weekday');
      return sure > 0 ? [{ day, sure }] : [];
    });
    if (told.length === 0) return [];
    const most = Math.max(...told.map(({ sure }) => sure));
    const sum = told.reduce((total, { sure }) => total + sure, 0);
    const rate = (writing: number): number => {
      const odds = told.reduce((total, { day, sure }) => total + (sure / sum) * use(writing - day, day), 0);
      return Math.log2(1 - most + most * CHOICE * odds);
    };
    return [{ start: time.start, end: time.end, rate }];
  });
  // sentences of one article tell of the same happenings
  const weight = 1 / Math.sqrt(clues.length);
  return clues.map(({ rate, ...words }) => ({ ...words, rate: (day) => weight * rate(day) }));
}

/** How sure an article that tells what others date, but not when, knows of it. */
function surelyKnown(likeness: number): number {
  if (likeness < 15) return 0;
  return likeness < 22 ? 0.3 : 0.5;
}

/** What an article tells without saying when, and others date: it was written no sooner. One clue, for a long story may date hundreds of days. */
export function findKnownClues(article: ToldArticle, others: ToldDays): Clue[] {
  const timed = new Set(article.times.map(({ start }) => sentenceAt(article, start)));
  const known = new Map<number, number>();
  for (const sentence of article.sentences) {
    if (timed.has(sentence)) continue;
    for (const [told, likeness] of others.likenesses(matterOf(article.text, sentence))) {
      const sure = surelyKnown(likeness);
      if (sure > (known.get(told) ?? 0)) known.set(told, sure);
    }
  }
  if (known.size === 0) return [];
  const days = [...known].sort((a, b) => a[0] - b[0]);
  const weight = 1 / Math.sqrt(days.length);
  /** The bits of all from a place in `days` on. */
  const from = [0];
  for (const [, sure] of [...days].reverse()) from.push((from.at(-1) ?? 0) + weight * Math.log2(1 - sure));
  from.reverse();
  const rate = (day: number): number => {
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (days[middle]![0] <= day) low = middle + 1;
      else high = middle;
    }
    return from[low] ?? 0;
  };
  return [{ start: 0, end: 0, rate }];
}
