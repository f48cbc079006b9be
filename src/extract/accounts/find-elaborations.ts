import type { References } from '../actors/resolve-references';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { findHolder, findRangeIndex, overlaps, sliceRange } from '../text/ranges';
import type { Denial } from './find-denials';

/** One of those who object, unnamed: "one said", "another added". */
const ONE_OF_THEM = /^(?:one|another|some|they|he|she|it)$/i;
/** A group that objects: whoever is quoted next is of it. */
const GROUP =
  /^(?:not |few\b|some\b|others\b|many\b|(?:\p{L}+ ){0,2}(?:officials|residents|locals|experts|critics|neighbou?rs|scientists|fans)\b)/iu;

/** Who answers has said all in the same breath. */
const ANSWERS = /^(?:counter|retort|rejoin|scoff|reply|respond|answer)$/;
const SPEAKS = /^(?:say|tell|add|write|go on|continue)$/;

/** A statement that goes on from an objection: in whose mouth, and the sentences that hold it. */
export interface Elaboration {
  readonly statement: Statement;
  readonly sentences: readonly number[];
}

/**
 * The statements that give a bare objection its substance: the quotation right behind it, in the same paragraph and the same
 * mouth ("A spokesman disputed that. 'Nobody was told,' he said."). `isBare` tells of a denial whether it leaves its substance to
 * what follows. Where the article names nobody anew ("one said"), the statement has the source of the objection. Linear in statements.
 */
export function findElaborations(
  denials: readonly Denial[],
  isBare: (denial: Denial) => boolean,
  reading: ArticleReading,
  references: References,
): Elaboration[] {
  const objecting = new Map<number, Denial>();
  for (const denial of denials) if (isBare(denial)) objecting.set(denial.mention.sentence, denial);
  if (objecting.size === 0) return [];
  const denying = new Set(denials.map(({ statement }) => statement));
  const found: Elaboration[] = [];
  for (const statement of reading.statements) {
    const sentences = sentencesOf(statement, reading);
    const [first = -1] = sentences;
    const last = sentences.at(-1) ?? -1;
    if (first < 0 || denying.has(statement)) continue;
    // "denied it, explaining that he had “a day off”" says something else
    const here = statement.cue === null || SPEAKS.test(statement.verb);
    const objection = objecting.get(first - 1) ?? (here ? objecting.get(first) : undefined);
    if (!objection || !(statement.quoted || goesOn(statement, objection, first, reading, references)))
      continue;
    const { block } = reading.sentences[objection.mention.sentence] ?? {};
    if (
      reading.sentences[first]?.block !== block ||
      !speaksOn(statement, objection, first, reading, references)
    )
      continue;
    const named = statement.source && !ONE_OF_THEM.test(sliceRange(reading.text, statement.source));
    const { source } = objection.statement;
    found.push({ statement: named ? statement : { ...statement, source }, sentences });
    objecting.set(last, objection);
  }
  return found;
}

/** "Moss recalls it differently. The deck was dry, she told the Ledger.": the next sentence in the same mouth. */
function goesOn(
  { source, cue }: Statement,
  { faces, mention, speaker, statement }: Denial,
  at: number,
  { sentences }: ArticleReading,
  references: References,
): boolean {
  if (
    faces !== 'before' ||
    ANSWERS.test(statement.verb) ||
    at !== mention.sentence + 1 ||
    !source ||
    !cue ||
    speaker === undefined
  )
    return false;
  const holder = findHolder(sentences, source);
  return references.resolve(holder < 0 ? at : holder, source) === speaker;
}

/** The sentences that hold some of what was said, in order. */
function sentencesOf({ content }: Statement, { sentences }: ArticleReading): number[] {
  const found = new Set<number>();
  for (const part of content) {
    const first = Math.max(0, findRangeIndex(sentences, part.start));
    for (let at = first; at < sentences.length && sentences[at]!.start < part.end; at++)
      if (overlaps(sentences[at]!, part)) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a statement is in the mouth of those who object. */
function speaksOn(
  { source, carried }: Statement,
  objection: Denial,
  at: number,
  reading: ArticleReading,
  references: References,
): boolean {
  if (carried || !source) return true;
  const holder = findHolder(reading.sentences, source);
  const speaker = references.resolve(holder < 0 ? at : holder, source);
  if (speaker !== undefined && speaker === objection.speaker) return true;
  const group = objection.statement.source && sliceRange(reading.text, objection.statement.source);
  return ONE_OF_THEM.test(sliceRange(reading.text, source)) || (group !== null && GROUP.test(group));
}
