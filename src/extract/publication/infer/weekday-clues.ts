import { findHolder } from '../../text/ranges';
import { findQuotations } from '../../text/quotations';
import { weekdayOf } from '../../times/days';
import type { Clue, ToldArticle } from './clue';
import { tenseAround } from './tense-of-time';

/**
 * The bits of a weekday in a clause of the past, by how many days it lies before the day of writing: most are that day or the one before
 * it. From 800 cases in news whose day is known.
 */
const BY_WEEKDAY = [0.7, 1.1, 0.4, -0.3, -0.9, -1.3, -1.7];
/** Who writes "today" hardly names its weekday, and who writes "yesterday" hardly that day's either: from 60 cases and 40. */
const BESIDE_TODAY = [0, 0.5, 0.5, 0.2, -0.4, -0.4, -1];
const BESIDE_YESTERDAY = [-2.5, -0.7, 1.2, 0.7, 0.2, 0, -1];
/** Those of a whole week tell each other's. */
const MANY = 3;
const OF_MANY = 0.7;

/** "On Tuesday, May 8 … On Monday": a weekday so shortly behind a day with its own is next to that, not to the day of writing. */
const HOLDS_CHARS = 600;

/** The bits by days before that suit the way in which an article names the last two days, but for words that it quotes. */
function bitsOf({ text, times }: ToldArticle): readonly number[] {
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  const near = times.flatMap(({ start, end, written: { meaning } }) => {
    const days =
      meaning.is === 'near-day' ? meaning.days : meaning.is === 'part' ? PARTS[meaning.turn] : undefined;
    return days === undefined || findHolder(quotations, { start, end }) >= 0 ? [] : [days];
  });
  if (near.includes(-1)) return BESIDE_YESTERDAY;
  return near.includes(0) ? BESIDE_TODAY : BY_WEEKDAY;
}
/** "this morning", "last night". */
const PARTS: Readonly<Partial<Record<string, number>>> = { this: 0, last: -1 };

/** "on Monday", in a clause that looks back: one clue for each weekday, by the first words that name it. */
export function findWeekdayClues(article: ToldArticle): Clue[] {
  const found = new Map<number, { readonly start: number; readonly end: number }>();
  let beside = -Infinity;
  for (const { start, end, written } of article.times) {
    const { meaning } = written;
    if (meaning.is === 'date' && meaning.weekday !== undefined) beside = end;
    if (meaning.is !== 'weekday') continue;
    if (start - beside < HOLDS_CHARS) {
      beside = end;
      continue;
    }
    const { some, turn, week, weekday } = meaning;
    if (turn !== undefined || week !== undefined || some || found.has(weekday)) continue;
    const tense = tenseAround(article, written);
    if (tense === 'past' || tense === 'over') found.set(weekday, { start, end });
  }
  if (found.size === 0) return [];
  const bits = bitsOf(article);
  const weight = found.size < MANY ? 1 : OF_MANY;
  return [...found].map(([weekday, words]) => ({
    ...words,
    rate: (day) => weight * (bits[(weekdayOf(day) - weekday + 7) % 7] ?? 0),
  }));
}
