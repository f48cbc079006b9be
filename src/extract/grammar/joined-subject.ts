import type { Clause } from './clauses';
import { isNounTag } from './noun-phrases';
import { SUBORDINATORS } from './read-connective';
import type { TaggedToken } from './tag-tokens';

const SINGULAR = /^(?:was|is|has|does)$/;

/**
 * "The guard was shot in the leg and two riders were hurt": where a preposition leads to a phrase that "and" divides and a verb stands before
 * it, the last part is who did what follows. `verb` is the index of the first word of what follows. Undefined for "The ferry from Ostra and
 * Kiel sank", which has no verb before, and where the last part is one and the verb is of several.
 */
export function behindAnd(
  tokens: readonly TaggedToken[],
  { start, end }: Clause['subject'],
  verb: number,
  clauses: readonly Clause[],
): Clause['subject'] | undefined {
  let at = start - 1;
  // "in Monday's storm"
  while (/^(?:TIME|POS)$/.test(tokens[at]?.tag ?? '')) at--;
  const lead = tokens[at];
  const last = clauses.at(-1);
  const led = !!lead && /^(?:IN|TO)$/.test(lead.tag) && !SUBORDINATORS.has(lead.lower);
  if (!led || /^(?:that|than|like)$/.test(lead.lower) || last?.verb.form !== 'finite') return undefined;
  // a describing clause may hold the phrase: "the man who worked in Ostra and Kiel fled"
  if (last.kind === 'relative' || last.verb.end > start) return undefined;
  const and = tokens.findLastIndex(({ lower }, place) => lower === 'and' && place > start && place < end);
  const [first, head] = [tokens[and + 1], tokens[end - 1]];
  if (and < 0 || !first || !head || !isNounTag(head.tag)) return undefined;
  const one = /^NNP?$/.test(head.tag) && !tokens.slice(and + 1, end).some(({ tag }) => tag === 'CD');
  const several = /^(?:were|are|have)$/.test(tokens[verb]?.lower ?? '');
  if (one && several) return undefined;
  // "in Ostra and Kiel was": a verb of one
  const many = head.tag === 'NNS' && SINGULAR.test(tokens[verb]?.lower ?? '');
  return many ? undefined : { start: and + 1, end };
}
