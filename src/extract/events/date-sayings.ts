import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { isDating } from '../mentions/attach-times';
import type { ArticleReading } from '../reading';
import { overlaps, sliceRange } from '../text/ranges';

const DAY_MS = 86_400_000;
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * When an undated saying in a news article was made: the day before publication or the day itself, but not before
 * what it answers (`notBeforeMs`). EDTF; null where the publication day is not known.
 */
export function dayAboutPublication(published: string | null, notBeforeMs = -Infinity): string | null {
  const span = published ? parseEdtf(published) : null;
  if (!span || !Number.isFinite(span.earliestMs)) return null;
  const last = Math.floor(span.earliestMs / DAY_MS) * DAY_MS;
  const first = Math.min(last, Math.max(last - DAY_MS, Math.floor(notBeforeMs / DAY_MS) * DAY_MS));
  return first === last ? isoDay(last) : `[${isoDay(first)},${isoDay(last)}]`;
}

/** The day of the words a saying quotes, where an article tells it. */
export function dayOfQuotation(mention: FoundMention, reading: ArticleReading): string | null {
  const { statement } = mention;
  const day = reading.quotationDays.find(
    (each) =>
      (each.from === 'said' || each.from === 'carried') &&
      statement?.content.some((part) => overlaps(part, each)),
  );
  return day?.reference ?? null;
}

/** How long after an event a news article still brings the answers to it. */
const ANSWER_MS = 8 * DAY_MS;

/** Whether what an article reports undated can be an answer to something that ended at `endMs`: news, not a look back. */
export function isFresh(published: string | null, endMs: number): boolean {
  const span = published ? parseEdtf(published) : null;
  return !!span && span.earliestMs - endMs <= ANSWER_MS;
}

/**
 * Whether an undated saying was made on an occasion of its own: in an interview, or to an outlet or through a channel
 * that is named. A sentence with a date of its own has an occasion that is dated already.
 */
export function isOccasion(mention: FoundMention, reading: ArticleReading): boolean {
  const { statement } = mention;
  const sentence = reading.sentences[mention.sentence];
  if (!mention.saying || mention.headline || !statement?.source || !sentence) return false;
  if (reading.times.some((time) => isDating(time) && overlaps(time, sentence))) return false;
  const before = { start: sentence.start, end: statement.clause.end };
  if (/\binterview(?:ed)?\b/i.test(sliceRange(reading.text, before))) return true;
  return statement.via !== null && /\b\p{Lu}/u.test(sliceRange(reading.text, statement.via));
}
