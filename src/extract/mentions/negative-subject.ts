import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';

const NO_ONE = new Set(['nobody', 'no', 'none', 'neither', 'nothing']);
/** "No fewer than nine shops", "none other than the mayor". */
const AFTER_ALL = /^(?:no (?:fewer|less)|none other) than$/;
/** "Not one shop opened", "hardly anyone came", "not even the mayor called"; but "not only the mayor came". */
const NOT = /^(?:not|hardly|barely|scarcely)$/;
const COUNTED = /^(?:one|an?|any\w*|all|every\w*|even|many|much|single)$/;

/** Whether the clause says of its subject that it did not: "no driver was hurt". */
export function hasNegativeSubject(clause: Clause, tokens: readonly TaggedToken[]): boolean {
  const { start, end } = clause.subject;
  if (start >= end) return false;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (NO_ONE.has(word(start))) return !AFTER_ALL.test([0, 1, 2].map((on) => word(start + on)).join(' '));
  // the adverb may stand before the noun's own words or among them
  return [start - 2, start - 1, start].some((at) => NOT.test(word(at)) && COUNTED.test(word(at + 1)));
}
