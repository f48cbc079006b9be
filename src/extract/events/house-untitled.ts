import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf, type Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { sliceRange } from '../text/ranges';
import { widthDays } from './agree-dates';
import type { EventDraft } from './event-draft';

/** A draft with its date (EDTF). */
export interface DatedDraft {
  readonly draft: EventDraft;
  readonly date: string;
}

const PRONOUN = /^(?:it|he|she|they|we|this|that|these|those)$/;
/** "Then came the admission". */
const INVERTED = /^(?:come|follow|begin|start|arrive)$/;

/** Whether a passage leaves to what stands beside it who or what it is about. */
function leansOn(
  { article, sentence, clause, predicate, saying, statement }: FoundMention,
  readings: readonly ArticleReading[],
): boolean {
  const reading = readings[article];
  const tokens = reading?.sentences[sentence]?.tokens ?? [];
  if (!clause || !reading) return false;
  const [first, ...more] = tokens.slice(clause.subject.start, clause.subject.end);
  if (!first && saying && statement?.source)
    return PRONOUN.test(sliceRange(reading.text, statement.source).toLowerCase());
  return first ? more.length === 0 && PRONOUN.test(first.lower) : INVERTED.test(predicate);
}

const firstDay = ({ earliestMs }: Span): number => Math.floor(earliestMs / DAY_MS);

/** Whether two dates are of one day. */
const isOneDay = (a: Span, b: Span): boolean =>
  widthDays(a) <= 1 && widthDays(b) <= 1 && firstDay(a) === firstDay(b);

/** Whether a day lies in a week, a month, a summer. */
const isDayIn = (day: Span, wide: Span): boolean =>
  widthDays(day) <= 1 &&
  widthDays(wide) > 1 &&
  wide.earliestMs <= day.earliestMs &&
  day.latestMs <= wide.latestMs;

/** How many sentences lie between a draft and another, in the articles that tell both; Infinity where none does. */
function distance({ asserting }: EventDraft, other: EventDraft): number {
  let least = Infinity;
  for (const { article, sentence } of asserting)
    for (const each of other.asserting)
      if (each.article === article) least = Math.min(least, Math.abs(each.sentence - sentence));
  return least;
}

/**
 * Where the passages of a draft go that no title can stand for ("On Monday they found out"): to what its article tells of the same day, if it tells
 * one thing of it; where it only knows the week, month or season, to what the sentence beside it tells of a day of that. Undefined for none.
 */
export function findHost(
  untitled: DatedDraft,
  titled: readonly DatedDraft[],
  readings: readonly ArticleReading[],
): EventDraft | undefined {
  const span = parseEdtf(untitled.date);
  const told = untitled.draft.asserting.filter(({ date }) => date !== null);
  if (!span || !told.every((mention) => leansOn(mention, readings))) return undefined;
  const near = titled.flatMap(({ draft, date }) => {
    const other = draft.planned ? null : parseEdtf(date);
    const away = distance(untitled.draft, draft);
    return other && away < Infinity ? [{ draft, away, span: other }] : [];
  });
  const same = near.filter((each) => isOneDay(each.span, span));
  if (same.length > 0) return same.length === 1 ? same[0]?.draft : undefined;
  const beside = near.filter((each) => each.away <= 1 && isDayIn(each.span, span));
  return beside.length === 1 ? beside[0]?.draft : undefined;
}
