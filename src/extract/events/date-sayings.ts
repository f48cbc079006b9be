import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { isDating } from '../mentions/attach-times';
import { oneDayOf } from '../mentions/event-date';
import type { References } from '../actors/resolve-references';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { overlapping, overlaps, sliceRange, type Range } from '../text/ranges';

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A day that is told as one of a few. */
const WIDEST_DAY_MS = 3 * DAY_MS;

/**
 * When an undated saying in a news article was made: the day before publication or the day itself, but not before
 * what it answers (`notBeforeMs`). EDTF; null where the publication day is not known, but its month or year at most.
 */
export function dayAboutPublication(published: string | null, notBeforeMs = -Infinity): string | null {
  const span = published ? parseEdtf(published) : null;
  if (!span || !(span.latestMs - span.earliestMs <= WIDEST_DAY_MS)) return null;
  const last = Math.floor(span.earliestMs / DAY_MS) * DAY_MS;
  const first = Math.min(last, Math.max(last - DAY_MS, Math.floor(notBeforeMs / DAY_MS) * DAY_MS));
  return first === last ? isoDay(last) : `[${isoDay(first)},${isoDay(last)}]`;
}

/** Whether a sentence says by name whom it quotes, who is not in the sentence before it: mostly a voice of the article's own day. */
function namesAnew(
  statement: Statement | undefined,
  here: SentenceReading,
  before: SentenceReading,
): boolean {
  const names = overlapping(here.tokens, statement?.source ?? here).filter(({ tag }) => /^NNPS?$/.test(tag));
  const known = new Set(before.tokens.map(({ text }) => text));
  return names.length > 0 && !names.some(({ text }) => known.has(text));
}

/** An article of so many days after what it tells last tells a saying of that day, not of its own. */
const TOLD_ON_DAYS = 2;

/**
 * The day of an undated saying in the past that goes on from a sentence with a day of its own, which is not that of the article ("The chief met
 * the town on Tuesday. She told the hall that …"): EDTF; null where it does not.
 */
export function dayToldOn(
  { sentence, clause, statement }: FoundMention,
  { published, sentences, times }: ArticleReading,
): string | null {
  const [here, before] = [sentences[sentence], sentences[sentence - 1]];
  const own = published ? parseEdtf(published) : null;
  if (!here || before?.block.kind !== 'body' || !own || clause?.verb.tense !== 'past') return null;
  if (overlapping(times, here).some(isDating) || namesAnew(statement, here, before)) return null;
  const day = overlapping(times, before).findLast(isDating)?.date;
  const span = day ? parseEdtf(day) : null;
  if (!day || !span || span.latestMs - span.earliestMs > DAY_MS) return null;
  return own.earliestMs - span.earliestMs >= TOLD_ON_DAYS * DAY_MS ? day.slice(0, 10) : null;
}

/** Whether a statement is by whom the words at `other` name; a quotation without a cue goes on from them. */
function isSameSpeaker(
  statement: Statement | undefined,
  other: Range,
  reading: ArticleReading,
  references: References,
): boolean {
  const { source, carried } = statement ?? {};
  if (carried || !source) return true;
  const sentenceOf = (range: Range) => reading.sentences.findIndex((sentence) => overlaps(sentence, range));
  const speaker = references.resolve(sentenceOf(source), source);
  if (speaker) return speaker === references.resolve(sentenceOf(other), other);
  return sliceRange(reading.text, source).toLowerCase() === sliceRange(reading.text, other).toLowerCase();
}

/**
 * The day of the words a saying quotes, where an article tells it. A day carried over from a statement before holds for
 * the same speaker only: what a bystander adds has no day. `references` are those of the mention's article.
 */
export function dayOfQuotation(
  mention: FoundMention,
  reading: ArticleReading,
  references: References,
): string | null {
  const { statement } = mention;
  const day = reading.quotationDays.find(
    (each) =>
      (each.from === 'said' || each.from === 'carried') &&
      statement?.content.some((part) => overlaps(part, each)),
  );
  if (day?.spokenBy && !isSameSpeaker(statement, day.spokenBy, reading, references)) return null;
  return day?.reference ? oneDayOf(day.reference) : null;
}

/** How long after an event a news article still brings the answers to it. */
const ANSWER_MS = 8 * DAY_MS;

/** Whether what an article reports undated can be an answer to something that ended at `endMs`: news, not a look back. */
export function isFresh(published: string | null, endMs: number): boolean {
  const span = published ? parseEdtf(published) : null;
  return !!span && span.earliestMs - endMs <= ANSWER_MS;
}

/** An article may be stamped on the other side of the world; and where its day is inferred, that may be so wrong. */
const STAMP_MS = DAY_MS;
const ABOUT_MS = 4 * DAY_MS;

/** Before when all began that an article can tell as over, in ms UTC: it had not appeared earlier. Infinity where its day is not known. */
export function untilMs(published: string | null): number {
  const span = published ? parseEdtf(published) : null;
  return span ? span.latestMs + (span.approximate ? ABOUT_MS : STAMP_MS) : Infinity;
}

/** “It is a huge task”: words in quotation marks that tell nothing of what was or will be. */
function isRemark({ quoted, content }: Statement, { sentences }: ArticleReading): boolean {
  if (!quoted) return false;
  const said = content.flatMap((part) =>
    overlapping(sentences, part).flatMap(({ tokens }) => overlapping(tokens, part)),
  );
  return !said.some(
    ({ tag, lower }) =>
      /^VB[DN]$/.test(tag) || /^(?:will|shall|['’]ll|won['’]t|not|n['’]t|no|never)$/.test(lower),
  );
}

/**
 * Whether an undated saying was made on an occasion of its own: in an interview, or to an outlet or through a channel
 * that is named. A sentence with a date of its own has an occasion that is dated already.
 */
export function isOccasion(mention: FoundMention, reading: ArticleReading): boolean {
  const { statement } = mention;
  const sentence = reading.sentences[mention.sentence];
  if (!mention.saying || mention.headline || !statement?.source || !sentence) return false;
  const before = { start: sentence.start, end: statement.clause.end };
  const named =
    /\binterview(?:ed)?\b/i.test(sliceRange(reading.text, before)) ||
    (statement.via !== null && /\b\p{Lu}/u.test(sliceRange(reading.text, statement.via)));
  // the words of a sentence are the last to be asked for: most have not been unpacked
  return named && !overlapping(reading.times, sentence).some(isDating) && !isRemark(statement, reading);
}
