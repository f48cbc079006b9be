import type { Block } from './blocks';
import { findNames } from './actors/find-names';
import { splitClauses } from './grammar/clauses';
import { pairDashes } from './grammar/pair-dashes';
import { repairTags } from './grammar/repair-tags';
import { tagTokens, type TaggedToken } from './grammar/tag-tokens';
import { readTokens } from './grammar/tokens';
import { deskNoteLength } from './publication/run-in-stamp';
import type { SentenceReading } from './reading';
import { overlapping, overlaps, type Range } from './text/ranges';
import type { Timex } from './times/resolve-times';

const YEAR_OR_MONTH =
  /^(?:[12]\d{3}|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/;

/** Puts the tag TIME on the tokens of time expressions, so that grammar passes over them. */
function markTimes(tokens: readonly TaggedToken[], times: readonly Timex[]): TaggedToken[] {
  const dated = times.filter((time) => time.kind !== 'reference');
  if (dated.length === 0) return [...tokens];
  const marked = tokens.map((token) =>
    dated.some((time) => overlaps(time, token)) ? { ...token, tag: 'TIME' } : token,
  );
  return marked.map((token, at) => (joinsTimes(marked, at) ? { ...token, tag: 'TIME' } : token));
}

/** "in 2014 and 2015": between two years, or two months, "and" parts no clauses. */
function joinsTimes(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, and, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return (
    /^(?:and|or)$/.test(and?.lower ?? '') &&
    before?.tag === 'TIME' &&
    after?.tag === 'TIME' &&
    YEAR_OR_MONTH.test(before.text) &&
    YEAR_OR_MONTH.test(after.text)
  );
}

/** A longer "sentence" is a table or a list without stops; only its start is read, since clauses cost their square. */
const LONGEST_SENTENCE = 1500;

/** The sentence of a block with its grammar, its dates marked. */
export function readSentence(
  text: string,
  range: Range,
  block: Block,
  { times, surnames }: { readonly times: readonly Timex[]; readonly surnames: ReadonlySet<string> },
): SentenceReading {
  const from = Math.max(range.start, Math.min(block.from, range.end));
  const start = from + deskNoteLength(text.slice(from, range.end));
  const telling = { start, end: Math.min(range.end, start + LONGEST_SENTENCE) };
  const inside = overlapping(times, range);
  const tokens = repairTags(markTimes(tagTokens(pairDashes(readTokens(text, telling)), surnames), inside));
  const [clauses, names] = [splitClauses(tokens), findNames(tokens)];
  return { start: range.start, end: range.end, block, tokens, clauses, names };
}
