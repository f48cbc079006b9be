import { weekdayOf } from '../../times/days';
import { rateByBand, type Bands, type Clue, type ToldArticle } from './clue';
import { findNamedDays, type NamedDay } from './named-days';
import type { StoryDays } from './story-days';
import { tenseAround } from './tense-of-time';

/** How far before the day of writing the latest day lies that its past names: from 200 articles of news whose day is known. */
const LATEST: Bands = [
  [1, 4.5],
  [2, 3.7],
  [14, 3.2],
  [31, 2.2],
  [60, 0.7],
  [120, -0.7],
  [183, -2],
];
/** The same where the first words of the article name it. */
const LATEST_IN_LEAD: Bands = [
  [0, 4.8],
  [1, 5.3],
  [3, 3.5],
  [7, 2.7],
  [14, 2.4],
  [31, 1.5],
  [60, 0],
  [120, -1],
  [183, -2],
];
const LEAD_CHARS = 600;
/** The same for other days, which may lie before it or, below zero, after it: from 430 cases. */
const FUTURE: Bands = [
  [-121, -3.5],
  [-61, -1],
  [-32, 1.2],
  [-15, 2.2],
  [-1, 3],
  [0, 2.5],
  [7, 0],
  [14, -0.7],
  [183, -2.2],
];
const UNKNOWN: Bands = [
  [-61, -2],
  [-32, 0.5],
  [-15, 1.4],
  [-1, 2.4],
  [1, 3.5],
  [7, 2.2],
  [31, 1.1],
  [60, -0.7],
  [183, -2],
];
/** A day with its year may be of any time before. */
const LONG_AGO = -1.5;
const FAR_AHEAD = -4;
const MOST_DAYS = 183;
/** A day of the past that would lie ahead: its tense may be read amiss. */
const AHEAD_OF_PAST = -2;
const SURELY_OVER = -4;
/** A weekday beside a day of a month that it does not fit. */
const MISFIT = -6;
/** Other articles name the day too, and not that of another year. */
const NAMED_TOO = 1;
/** All articles tell of the day that the story is about, however long ago it was; but its weekday is given to it soon after. */
const OF_MAIN_DAY = 1 / 3;
/** Beside weekdays that need no date ("on Saturday, 3 May … on Tuesday") such a day lies a week or two back: a later one needs none either. */
const NEEDS_DATE: Bands = [
  [14, 0],
  [31, -1.5],
  [Infinity, -2.5],
];
/** "was freed on Monday, 3 May … Then came Monday": the same one needs it no more. */
const AGAIN: Bands = [
  [7, 1.5],
  [13, 0],
  [Infinity, -1.5],
];

const isPast = ({ tense }: NamedDay): boolean => tense === 'past' || tense === 'over';

/** What one day says but for how near it is: its weekday must fit, and what is over is not to come. */
function rateFit({ meaning, tense }: NamedDay, named: number, writing: number): number {
  if (meaning.weekday !== undefined && weekdayOf(named) !== meaning.weekday) return MISFIT;
  if (named <= writing) return 0;
  if (tense === 'over' || (tense === 'past' && meaning.year !== undefined)) return SURELY_OVER;
  return tense === 'past' ? AHEAD_OF_PAST : 0;
}

function rateNear(before: number, bands: Bands): number {
  if (before > MOST_DAYS) return LONG_AGO;
  return before < -MOST_DAYS ? FAR_AHEAD : rateByBand(before, bands);
}

/** The day that an article of another day looks back on last, and its number; null where all lie ahead. */
type Latest = (writing: number) => { readonly day: NamedDay; readonly named: number } | null;

function latestOf(past: readonly NamedDay[]): Latest {
  let known: { readonly writing: number; readonly latest: ReturnType<Latest> } | null = null;
  return (writing) => {
    if (known?.writing === writing) return known.latest;
    let latest: ReturnType<Latest> = null;
    for (const day of past) {
      const named = day.at(writing);
      if (named !== null && named <= writing && named > (latest?.named ?? -Infinity)) latest = { day, named };
    }
    known = { writing, latest };
    return latest;
  };
}

/** What one past day says by how near it is: only the latest does. */
function ratePast(
  day: NamedDay,
  past: readonly NamedDay[],
  latest: Latest,
  { isMain }: StoryDays,
  weekdays: ReadonlySet<number>,
) {
  return (writing: number): number => {
    const last = latest(writing);
    if (last === null) return day === past[0] ? LONG_AGO : 0;
    if (last.day !== day) return 0;
    const rate = rateNear(writing - last.named, day.start < LEAD_CHARS ? LATEST_IN_LEAD : LATEST);
    const { weekday } = day.meaning;
    if (weekday === undefined || weekdays.size === 0) return isMain(last.named) ? rate * OF_MAIN_DAY : rate;
    return rate + rateByBand(writing - last.named, weekdays.has(weekday) ? AGAIN : NEEDS_DATE);
  };
}

/** The weekdays that an article looks back on by their names alone. */
function bareWeekdays(article: ToldArticle): ReadonlySet<number> {
  const bare = article.times.flatMap(({ start, end, written: { meaning } }) => {
    if (meaning.is !== 'weekday' || meaning.some || meaning.week !== undefined) return [];
    if (meaning.turn !== undefined && meaning.turn !== 'last') return [];
    const tense = tenseAround(article, { start, end });
    return tense === 'past' || tense === 'over' ? [meaning.weekday] : [];
  });
  return new Set(bare);
}

/**
 * "On April 7", "by 3 May 2031": of what is over the latest lies shortly before the day of writing, what is to come shortly after
 * it, and the weekday beside a day must fit. A day that others of the story name is likelier than that of another year.
 */
export function findMonthDayClues(article: ToldArticle, story: StoryDays): Clue[] {
  const days = findNamedDays(article);
  const past = days.filter(isPast);
  const latest = latestOf(past);
  const weekdays = bareWeekdays(article);
  return days.map((day): Clue => {
    // days that stand in one article bear each other out less than those of several would
    const weight = 1 / Math.sqrt(isPast(day) ? past.length : days.length - past.length);
    const rateBack = isPast(day) ? ratePast(day, past, latest, story, weekdays) : null;
    const bands = day.tense === 'future' ? FUTURE : UNKNOWN;
    const rate = (writing: number): number => {
      const back = rateBack?.(writing) ?? 0;
      const named = day.at(writing);
      if (named === null) return back;
      const near = rateBack ? 0 : rateNear(writing - named, bands);
      const known = day.meaning.year === undefined && story.isNamed(named) ? NAMED_TOO : 0;
      return back + rateFit(day, named, writing) + weight * (near + known);
    };
    return { start: day.start, end: day.end, rate };
  });
}
