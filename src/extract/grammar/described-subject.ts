import type { Clause } from './clauses';
import { findNounPhraseStart, isNounTag } from './noun-phrases';
import { COMPLEMENT_TAKERS, skipLeft, SUBORDINATORS } from './read-connective';
import type { TaggedToken } from './tag-tokens';

/** Subjects whose verb stands behind a clause that describes them. */

/**
 * "The man who robbed the bank fled", "The ship built in Leeds sank": the clause that describes the subject and whose object is the
 * phrase at `start`, where the sentence has had no main verb yet. Undefined where the phrase is a subject of its own.
 */
export function closedRelative(
  tokens: readonly TaggedToken[],
  start: number,
  clauses: readonly Clause[],
): Clause | undefined {
  const last = clauses.at(-1);
  const describes = last?.kind === 'relative' || last?.kind === 'participle';
  if (!describes || last.subject.end === last.subject.start) return undefined;
  // "said the man who robbed the bank fled"
  const [first] = clauses;
  const reported =
    clauses.length === 2 &&
    !!first &&
    first.verb.end <= last.subject.start &&
    COMPLEMENT_TAKERS.has(first.verb.base);
  if (clauses.length > 1 && (!reported || COMPLEMENT_TAKERS.has(last.verb.base))) return undefined;
  const between = tokens.slice(last.verb.end, start);
  return between.every((token) => /^(?:IN|RB|RP|TIME|TO)$/.test(token.tag) && !SUBORDINATORS.has(token.lower))
    ? last
    : undefined;
}

/** What a noun leads to with "to" or with a preposition and a form in -ing: "plans to …", "the cost of …ing". */
const LEADS_TO_GERUND = /^(?:of|in|for|about|against|on|with)$/;

/** The clauses that a phrase stands behind. */
export const clausesBefore = (phrase: Clause['subject'], clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ verb }) => verb.first < phrase.start);

/**
 * "Plans to close the school failed", "The cost of building the bridge rose": the phrase that an infinitive or a form in -ing hangs on,
 * where the words at `start` are still part of that and the phrase has no verb of its own. Undefined where the words at `start` are a
 * subject ("wanted her to know the school closed") or the phrase hangs on something itself ("in an effort to save money the line cut jobs").
 */
export function nounAbove(
  tokens: readonly TaggedToken[],
  start: number,
  clauses: readonly Clause[],
): Clause['subject'] | undefined {
  const last = clauses.at(-1);
  if (!last || COMPLEMENT_TAKERS.has(last.verb.base)) return undefined;
  const gerund = last.kind === 'gerund' && LEADS_TO_GERUND.test(last.connective ?? '');
  if (last.kind !== 'infinitive' && !gerund) return undefined;
  const end = gerund ? last.start : last.verb.first;
  const head = tokens[end - 1];
  if (!head || !isNounTag(head.tag) || /^(?:PRP|EX|DT|CD)$/.test(head.tag)) return undefined;
  const between = tokens.slice(last.verb.end, start);
  if (!between.every(({ tag, lower }) => /^(?:IN|RB|RP|TIME|TO|PRP)$/.test(tag) && !SUBORDINATORS.has(lower)))
    return undefined;
  const from = findNounPhraseStart(tokens, end - 1);
  const lead = skipLeft(tokens, from - 1);
  const before = tokens[lead];
  const verbs = clauses.slice(0, -1).filter(({ verb }) => verb.form === 'finite');
  const above = verbs.at(-1);
  // "said plans to close it failed", "that plans to close it failed"
  const reported =
    !!above &&
    COMPLEMENT_TAKERS.has(above.verb.base) &&
    (lead === above.verb.end - 1 || before?.lower === 'that');
  const opens =
    !before || (before.tag === ',' && verbs.length === 0) || (before.tag === 'CC' && verbs.length > 0);
  return reported || opens ? { start: from, end } : undefined;
}
