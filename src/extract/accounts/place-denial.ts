import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { contains, sliceRange, type Range } from '../text/ranges';
import type { EventDraft } from '../events/event-draft';
import { startOfSaying } from './is-answered';

/**
 * What is taken back by "it" or "they" with the name of who told it, where the article names that: the source of the statement that stands
 * last before it in the event.
 */
export function nameOwner(
  mention: FoundMention,
  { asserting }: EventDraft,
  reading: ArticleReading,
): FoundMention {
  const { article, sentence, statement } = mention;
  if (!statement?.source || !/^(?:it|they|he|she)$/i.test(sliceRange(reading.text, statement.source)))
    return mention;
  const before = asserting.findLast(
    (other) =>
      other.article === article &&
      (other.sentence < sentence ||
        (other.sentence === sentence && other.range.end <= statement.clause.start)) &&
      (other.statement?.source ?? subjectOf(other, reading)),
  );
  const source = before && (before.statement?.source ?? subjectOf(before, reading));
  return source ? { ...mention, statement: { ...statement, source } } : mention;
}

/** A denial by "it" or "they", of whom nothing more is known, in the name of the one that it goes on from. */
export function nameBefore(
  denial: FoundMention,
  before: FoundMention,
  { text }: ArticleReading,
): FoundMention {
  const { statement } = denial;
  const source = before.statement?.source;
  return statement?.source && source && /^(?:it|they|he|she)$/i.test(sliceRange(text, statement.source))
    ? { ...denial, statement: { ...statement, source } }
    : denial;
}

/** The words of the subject of a passage. */
function subjectOf({ clause, sentence }: FoundMention, { sentences }: ArticleReading): Range | undefined {
  const tokens =
    sentences[sentence]?.tokens.slice(clause?.subject.start ?? 0, clause?.subject.end ?? 0) ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/**
 * A denial that stands in one passage with what somebody else claims is only its own part of it; else as it is. An aside (`isAside`) stands in
 * one with what the article tells.
 */
export function narrowDenial(
  mention: FoundMention,
  { asserting }: EventDraft,
  isAside: boolean,
): FoundMention {
  const { article, range, statement } = mention;
  if (!statement) return mention;
  const said = statement.content;
  const beside = asserting.some(
    ({ article: printed, range: place, statement: other }) =>
      printed === article &&
      place.start === range.start &&
      place.end <= range.end &&
      (other === undefined
        ? isAside || startOfSaying(statement) > range.start
        : (other.cue ?? other.clause).start !== (statement.cue ?? statement.clause).start &&
          !said.some((part) => other.cue && contains(part, other.cue))),
  );
  return beside ? cutOut(mention) : mention;
}

/** A denial as only its own part of its sentence. */
function cutOut(mention: FoundMention): FoundMention {
  const { range, statement } = mention;
  if (!statement) return mention;
  const starts = [startOfSaying(statement), ...statement.content.map(({ start }) => start)];
  const own = {
    start: Math.max(range.start, Math.min(...starts)),
    end: Math.min(range.end, Math.max(...[statement.clause, ...statement.content].map(({ end }) => end))),
  };
  return own.start < own.end ? { ...mention, range: own } : mention;
}
