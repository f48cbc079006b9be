import { DAY_MS } from '../../story/civil-ms';
import type { Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';
import { canAgree, isClock, meet, sameDays, widthDays } from './agree-dates';
import type { AreStrangers } from './find-strangers';

/** How alike mentions must be, by how well their dates agree; set by hand on development stories. */
export const THRESHOLD = {
  otherArticle: 0.18,
  sameArticle: 0.36,
  looseDate: 0.45,
  onlyOne: 0,
  onlySaying: 0.02,
  sameHour: 0.02,
  /** What two articles tell that name nobody in common: one happening only in much the same words. */
  strangers: 0.45,
};

/** A mention with the time its date spans. */
export interface Dated {
  readonly mention: FoundMention;
  readonly span: Span;
  /** The minute of the main day of the story that its words name, in ms UTC. */
  readonly minute?: number | undefined;
}

export type Counts = ReadonlyMap<string, number>;

/** The article with the days of a time, whatever the clock. */
export const daysKey = ({ mention, span }: Dated): string =>
  `${mention.article}|${Math.floor(span.earliestMs / DAY_MS)}|${Math.ceil(span.latestMs / DAY_MS)}`;

/** How many mentions of each article fall on exactly these days. */
export function countByArticle(dated: readonly Dated[]): Counts {
  const counts = new Map<string, number>();
  for (const each of dated) counts.set(daysKey(each), (counts.get(daysKey(each)) ?? 0) + 1);
  return counts;
}

/** The only thing that its article tells of its days, and dated by its own words. */
export function isAloneOnDay(one: Dated, counts: Counts): boolean {
  return one.mention.dating !== 'shared' && counts.get(daysKey(one)) === 1;
}

/** Lines of a chronology with one clock time are one event, whatever their words. */
const areLinesOfOneTime = (a: Dated, b: Dated): boolean =>
  a.mention.line && b.mention.line && isClock(a.span) && a.span.earliestMs === b.span.earliestMs;

/** The article with the clock time that its own words give a mention; null where they give none. */
export function ownClock({ mention, span }: Dated): { article: number; ms: number } | null {
  return mention.dating === 'own' && isClock(span) ? { article: mention.article, ms: span.earliestMs } : null;
}

/** The minute that the words of a mention name ("at 8.07"), in ms UTC; undefined where they name none, or a full or half hour. */
export function minuteOf({ dating, time }: FoundMention, span: Span): number | undefined {
  const clock = dating === 'own' && isClock(span) ? time?.written.clock : undefined;
  return clock && clock.minute % 30 !== 0 ? span.earliestMs : undefined;
}

/** What two articles tell of one minute of the main day is one event, whatever their words. */
export const isOfOneMinute = (a: Dated, b: Dated): boolean =>
  a.minute !== undefined && a.minute === b.minute && a.mention.article !== b.mention.article;

/** Two clock times of one article are two happenings, however near: it tells them apart itself. */
function isToldApart(a: Dated, b: Dated): boolean {
  const [one, other] = [ownClock(a), ownClock(b)];
  return one !== null && other !== null && one.article === other.article && one.ms !== other.ms;
}

/** Two words in common, names included: where the days differ, one is chance. */
function sharesTwo(a: FoundMention, b: FoundMention): boolean {
  return a.words.filter((word) => b.words.includes(word)).length >= 2;
}

const tellsSaying = ({ saying, predicate, words }: FoundMention): boolean =>
  saying || [predicate, ...words].some((word) => happeningOf(word) === 'say');

/** What somebody says of a happening without being in it is an event of its own. */
function isSaidOfOther(a: FoundMention, b: FoundMention): boolean {
  return tellsSaying(a) !== tellsSaying(b) && !a.actors.some((actor) => b.actors.includes(actor));
}

/** What an article goes on quoting of a speaker without a new time is one speech, whatever it is about. */
const isOneSpeech = (a: FoundMention, b: FoundMention): boolean =>
  a.saying &&
  b.saying &&
  a.subject !== undefined &&
  a.subject === b.subject &&
  !(a.dating === 'own' && b.dating === 'own');

/** Two named actors each do something: the minister visits, the company closes its halls. */
const areOfOthers = ({ subject }: FoundMention, other: FoundMention): boolean =>
  subject !== undefined && other.subject !== undefined && subject !== other.subject;

/** Whether a clock time stands in the words: "minutes after the call" is about as late as the call. */
const isWritten = ({ mention: { time } }: Dated): boolean => time?.written.clock !== undefined;

/** Whether two mentions tell of one happening, by how alike they are (0 to 1) and how well their days agree. */
export function isLikePair(
  a: Dated,
  b: Dated,
  likeness: number,
  counts: Counts,
  areStrangers: AreStrangers = () => false,
): boolean {
  if (a.mention.article === b.mention.article && a.mention.sentence === b.mention.sentence) return false;
  if (isToldApart(a, b)) return false;
  if (likeness < THRESHOLD.strangers && areStrangers(a.mention.article, b.mention.article)) return false;
  if (isOfOneMinute(a, b)) return true;
  if (!sameDays(a.span, b.span)) {
    const narrow = Math.min(widthDays(a.span), widthDays(b.span));
    return (
      meet(a.span, b.span) &&
      sharesTwo(a.mention, b.mention) &&
      likeness >=
        (widthDays(a.span) <= 7 && widthDays(b.span) <= 7 && narrow <= 3
          ? THRESHOLD.otherArticle
          : THRESHOLD.looseDate)
    );
  }
  if (!canAgree(a.span, b.span) || isSaidOfOther(a.mention, b.mention)) return false;
  if (a.mention.article === b.mention.article)
    return areLinesOfOneTime(a, b) || isOneSpeech(a.mention, b.mention) || likeness >= THRESHOLD.sameArticle;
  if (isClock(a.span) && isClock(b.span) && isWritten(a) && isWritten(b))
    return likeness >= THRESHOLD.sameHour;
  if (isAloneOnDay(a, counts) && isAloneOnDay(b, counts) && widthDays(a.span) <= 1)
    return (
      likeness >= (a.mention.saying || b.mention.saying ? THRESHOLD.onlySaying : THRESHOLD.onlyOne) &&
      !(likeness === 0 && areOfOthers(a.mention, b.mention))
    );
  return likeness >= THRESHOLD.otherArticle;
}
