import type { Clause } from './clauses';
import { COMPLEMENT_TAKERS } from './read-connective';
import type { TaggedToken } from './tag-tokens';

/** An insertion is short: "the ministry said in a statement on Monday". */
const LONGEST_INSERTION = 12;

/**
 * "The firm, police said, sold the mill": the clause of saying that stands between commas within another one, where the second comma is
 * the token at `comma` and the clause the last so far. Undefined where it is a clause of its own ("The firm closed. Police said …") or
 * holds what is said itself.
 */
export function insertedSaying(
  tokens: readonly TaggedToken[],
  comma: number,
  clauses: readonly Clause[],
): Clause | undefined {
  const last = clauses.at(-1);
  if (last?.kind !== 'main' || last.verb.form !== 'finite' || !COMPLEMENT_TAKERS.has(last.verb.base))
    return undefined;
  const { subject, verb } = last;
  if (subject.end === subject.start || tokens[comma]?.tag !== ',') return undefined;
  const opening = Math.min(subject.start, verb.first) - 1;
  if (tokens[opening]?.tag !== ',' || comma - opening > LONGEST_INSERTION) return undefined;
  const holds = tokens.slice(verb.end, comma).some(({ tag, lower }) => tag === ',' || lower === 'that');
  return holds ? undefined : last;
}
