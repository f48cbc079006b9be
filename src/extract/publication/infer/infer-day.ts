import { sliceRange } from '../../text/ranges';
import { writeDay } from '../../times/stretch';
import { sumRates, type Clue, type DatedArticle, type ToldArticle } from './clue';
import { findCountdownClues } from './countdown-clues';
import { priorOf, type DayPrior } from './day-prior';
import { findMonthDayClues } from './month-day-clues';
import { findKnownClues, findSharedClues } from './shared-clues';
import { findStoryDays } from './story-days';
import { indexToldDays } from './told-days';
import { findWeekdayClues } from './weekday-clues';
import { findYearClues } from './year-clues';

/** The day on which an article was written, as its words and those of the others let one infer. */
export interface InferredDay {
  /** EDTF, about. */
  readonly published: string;
  /** The words that speak for it most, in the order of the text. */
  readonly words: readonly string[];
}

/** It must be so likely that the day is right within three, and be borne out by clues of two kinds. */
const LEAST_LIKELY = 0.55;
const NEAR_DAYS = 3;
const LEAST_KINDS = 2;
const SPEAKS_FOR = 1;
const HINTS_AT = 0.5;
const MOST_WORDS = 3;
const LONGEST_WORDS = 80;

/** The likeliest day by what speaks for each, and how likely it is right within a few days. Cost: days × clues. */
function chooseDay({ first, bits }: DayPrior, clues: readonly Clue[]): { day: number; likely: number } {
  const rated = bits.map((prior, at) => prior + sumRates(clues, first + at));
  const best = rated.reduce((known, rate, at) => (rate > rated[known]! ? at : known), 0);
  let [all, near] = [0, 0];
  rated.forEach((rate, at) => {
    const odds = 2 ** (rate - rated[best]!);
    all += odds;
    if (Math.abs(at - best) <= NEAR_DAYS) near += odds;
  });
  return { day: first + best, likely: near / all };
}

/** The words of the clues that speak for a day most. */
function wordsFor(day: number, clues: readonly Clue[], text: string): string[] {
  const told = clues.map((clue) => ({ clue, rate: clue.rate(day), words: sliceRange(text, clue) }));
  const speaking = told.filter(
    ({ rate, words }) => rate >= HINTS_AT && words !== '' && words.length <= LONGEST_WORDS,
  );
  const best = speaking.sort((a, b) => b.rate - a.rate || a.clue.start - b.clue.start);
  const chosen = new Map(best.map(({ clue, words }) => [words, clue.start]));
  const few = [...chosen].slice(0, MOST_WORDS).sort((a, b) => a[1] - b[1]);
  return few.map(([words]) => words.replace(/\s+/g, ' '));
}

/**
 * For the dated articles of a story, a function from an undated one to the day on which it was written, as an editor would infer it:
 * from the days it names, the weekdays it looks back on, what it counts down to, its years, and the days on which others
 * say that happened what it tells of "Monday". Each clue rates every day; the best day wins, and none does
 * that is not likely enough or rests on one kind of clue. Pure: the same articles give the same day.
 */
export function dayInferrer(articles: readonly DatedArticle[]): (article: ToldArticle) => InferredDay | null {
  const story = findStoryDays(articles);
  if (story.published.length === 0) return () => null;
  const told = indexToldDays(articles);
  const prior = priorOf(story.published);
  return (article) => {
    const kinds = [
      findCountdownClues(article),
      findSharedClues(article, told),
      findMonthDayClues(article, story),
      findWeekdayClues(article),
      findYearClues(article),
      findKnownClues(article, told),
    ];
    const clues = kinds.flat();
    if (clues.length === 0) return null;
    const { day, likely } = chooseDay(prior, clues);
    const borneOut = kinds.filter((kind) => sumRates(kind, day) >= SPEAKS_FOR).length;
    if (likely < LEAST_LIKELY || borneOut < LEAST_KINDS) return null;
    return { published: `${writeDay(day)}~`, words: wordsFor(day, clues, article.text) };
  };
}
