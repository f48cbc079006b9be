import type { Clause } from './clauses';
import { findSimpleStart, isNounTag } from './noun-phrases';
import { COMPLEMENT_TAKERS, type Lead } from './read-connective';
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

/**
 * "The clerk, who police say stole the chain": where the token at `at`, right before a verb without a subject, is the verb of saying of the
 * last clause, what that clause describes is the subject. The same behind "tell" and who was told. Null where it describes nothing.
 */
export function relativeOverSaying(
  tokens: readonly TaggedToken[],
  at: number,
  clauses: readonly Clause[],
): Pick<Lead, 'subject' | 'kind' | 'connective'> | null {
  const last = clauses.at(-1);
  // "slips, which a clerk told the paper were burnt": the one who was told does nothing
  const told = last?.verb.base === 'tell' && findSimpleStart(tokens, at) === last.verb.end;
  if (!last || (last.verb.end - 1 !== at && !told) || !COMPLEMENT_TAKERS.has(last.verb.base)) return null;
  const opener = last.subject.start - 1;
  const connective = tokens[opener]?.lower ?? '';
  if (last.subject.end === last.subject.start || !/^(?:who|which|that)$/.test(connective)) return null;
  const head = tokens[opener - 1]?.tag === ',' ? opener - 2 : opener - 1;
  if (!isNounTag(tokens[head]?.tag)) return null;
  return { subject: { start: findSimpleStart(tokens, head), end: head + 1 }, kind: 'relative', connective };
}
