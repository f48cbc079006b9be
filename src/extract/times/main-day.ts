import { findRangeIndex, type Range } from '../text/ranges';
import { opensLine } from './line-place';
import { findLookBack } from './look-back';
import { isEventOf, wordsBeside } from './named-event';
import type { Timex } from './resolve-times';
import { readStretch, type Stretch } from './stretch';
import type { WrittenTime } from './written-time';

/** The day that a story is about, as its articles name it. */
export interface MainDay {
  /** EDTF, a day. */
  readonly day: string;
  /** The clock times that are told of it, in minutes after midnight, in order. */
  readonly clocks: readonly number[];
  /** The words beside it in its sentences, in order: what happened then is among them. */
  readonly words: readonly string[];
}

/** What an article tells of days. */
interface DatedArticle {
  readonly text: string;
  /** EDTF; null where nothing tells it. */
  readonly published: string | null;
  /** In order, without overlaps. */
  readonly sentences: readonly Range[];
  readonly times: readonly Timex[];
}

/** An article of the day itself, or of the one after, has that day in hand. */
const LATER_DAYS = 2;
const ONE_DAY = /^\d{4}-\d\d-\d\d(?:T|~|$)/;

/** The calendar day of an EDTF date, without its clock; null for anything wider. */
const dayOf = (edtf: string | null): string | null =>
  edtf !== null && ONE_DAY.test(edtf) ? edtf.slice(0, 10) : null;

const minutesOf = ({ clock }: WrittenTime): number | undefined => clock && clock.hour * 60 + clock.minute;

/**
 * The main day of a story: of the days before their own that at least two of its articles name, and half of all, that which most name; of equals the one
 * named most often, then the first. Null where there is none. Linear in times.
 */
export function findMainDay(articles: readonly DatedArticle[]): MainDay | null {
  const named = new Map<string, { articles: number; times: number; clocks: Set<number> }>();
  for (const { published, times } of articles) {
    const own = dayOf(published);
    const here = new Set<string>();
    for (const { date, written } of own === null ? [] : times) {
      const day = dayOf(date);
      if (day === null || own === null || day >= own) continue;
      const known = named.get(day) ?? { articles: 0, times: 0, clocks: new Set() };
      named.set(day, known);
      known.times++;
      if (!here.has(day)) known.articles++;
      here.add(day);
      const minutes = minutesOf(written);
      if (minutes !== undefined) known.clocks.add(minutes);
    }
  }
  const least = Math.max(2, articles.length / 2);
  const [main] = [...named]
    .filter(([, one]) => one.articles >= least)
    .sort(
      ([a, one], [b, other]) => other.articles - one.articles || other.times - one.times || (a < b ? -1 : 1),
    );
  if (!main) return null;
  const [day, { clocks }] = main;
  return { day, clocks: [...clocks].sort((a, b) => a - b), words: findWordsOf(day, articles) };
}

/** The words that stand beside a day in its sentences, in order. */
function findWordsOf(day: string, articles: readonly DatedArticle[]): string[] {
  const words = articles.flatMap(({ sentences, text, times }) =>
    times.flatMap((time) => {
      const sentence = dayOf(time.date) === day && sentences[findRangeIndex(sentences, time.start)];
      return sentence ? wordsBeside(text, sentence, time) : [];
    }),
  );
  return [...new Set(words)].sort();
}

/** An article of so many days after the main day means it by "the crash"; one before that may tell of another. */
const LONG_AFTER_DAYS = 60;

/** Whether what stands behind a count ("18 days after the crash") is what happened on the main day, in an article of long after it. */
export function isMainEvent(
  text: string,
  from: number,
  { day, words }: MainDay,
  published: Stretch | null,
): boolean {
  const main = readStretch(day);
  const isLong = published && main && published.first - main.first > LONG_AFTER_DAYS;
  return Boolean(isLong) && isEventOf(text, from, words);
}

/** Whether a clock time, bare, is one that is told of the main day: not one on the hour or half past it, at which much happens. */
function isClockOf({ clocks }: MainDay, time: WrittenTime): boolean {
  const minutes = time.meaning.is === 'clock' ? minutesOf(time) : undefined;
  return minutes !== undefined && minutes % 30 !== 0 && clocks.includes(minutes);
}

/**
 * The bare clock times of an article that are of the main day: those of a paragraph of which at least half are told of that day, but for
 * the heads of posts. `written` is in order. Linear in the text.
 */
export function findClocksOf(
  text: string,
  written: readonly WrittenTime[],
  main: MainDay,
): ReadonlySet<WrittenTime> {
  const paragraphs: WrittenTime[][] = [];
  let from = 0;
  for (const time of written) {
    if (time.meaning.is !== 'clock' || opensLine(text, time.start)) continue;
    if (paragraphs.length === 0 || text.slice(from, time.start).includes('\n\n')) paragraphs.push([]);
    paragraphs.at(-1)?.push(time);
    from = time.start;
  }
  const told = paragraphs.filter(
    (clocks) => 2 * clocks.filter((clock) => isClockOf(main, clock)).length >= clocks.length,
  );
  return new Set(told.flat());
}

/** Whether an article appeared so long after the main day of its story that it has not that day in hand. */
export function isLater(now: Stretch | null, main: Stretch | null): boolean {
  return now !== null && main !== null && now.first - main.first >= LATER_DAYS;
}

/**
 * Whether words of an article could mean the main day of its story without naming it beside them: "that Saturday", "two days after the crash", a clock time that others tell of it, a
 * month of another year at the head of what looks back.
 */
export function leansOnMainDay({ text, published, times }: DatedArticle, main: MainDay): boolean {
  const [now, day] = [readStretch(published), readStretch(main.day)];
  if (!isLater(now, day)) return false;
  const elsewhere = times.filter(({ date }) => dayOf(date) !== main.day);
  const points = elsewhere.some(
    ({ written }) =>
      (written.meaning.is === 'weekday' &&
        (written.meaning.turn === 'that' || written.meaning.turn === 'the')) ||
      (written.meaning.is === 'offset' &&
        written.meaning.from === 'event' &&
        isMainEvent(text, written.end, main, now)) ||
      isClockOf(main, written),
  );
  const written = times.map((time) => time.written);
  return points || (!findLookBack(text, written, now, null) && !!findLookBack(text, written, now, day));
}

/** For each article of a story its main day, where words of it could mean that. */
export function shareMainDay(articles: readonly DatedArticle[]): readonly (MainDay | undefined)[] {
  const main = findMainDay(articles);
  return articles.map((article) => (main && leansOnMainDay(article, main) ? main : undefined));
}
