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

/**
 * "After a tourist who had stayed in Ostra, the port, was found ill": the clause that describes the subject and leads by a preposition to the
 * phrase at `start`, where a word before the subject opens a clause that has had no verb. Undefined where commas part the description.
 */
export function describedBefore(
  tokens: readonly TaggedToken[],
  start: number,
  clauses: readonly Clause[],
): Clause | undefined {
  const last = clauses.at(-1);
  if (last?.kind !== 'relative' || last.verb.form !== 'finite' || last.subject.end === last.subject.start)
    return undefined;
  const led =
    /^(?:IN|TO)$/.test(tokens[start - 1]?.tag ?? '') && !SUBORDINATORS.has(tokens[start - 1]!.lower);
  const between = tokens.slice(last.subject.end, start);
  const opener = tokens[skipLeft(tokens, last.subject.start - 1)];
  const opens = !opener || SUBORDINATORS.has(opener.lower) || opener.lower === 'that';
  return led && opens && last.verb.end <= start && !between.some(({ tag }) => tag === ',') ? last : undefined;
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

/** Nouns that "that" tells the content of. */
const TELLING_NOUN =
  /^(?:claim|allegation|suggestion|theory|idea|notion|argument|assertion|accusation|rumou?r|belief|fact|report|news|statement|suspicion|fear|hope|possibility|evidence|announcement|admission|revelation|contention|assumption|view)s?$/;

/**
 * "The suggestion that he sold it was wrong", "The claim that he did it himself is false": the phrase whose content a clause with "that"
 * tells, where the words before the verb, up to `at`, are that clause's object. Undefined where the content takes a clause of its own ("the claim that she
 * said the boat sank"), and where somebody is told ("told the news that").
 */
export function nounWithThat(
  tokens: readonly TaggedToken[],
  at: number,
  clauses: readonly Clause[],
): Clause['subject'] | undefined {
  const last = clauses.at(-1);
  if (last?.kind !== 'that' || last.connective !== 'that' || COMPLEMENT_TAKERS.has(last.verb.base))
    return undefined;
  const head = tokens[last.start - 1];
  if (!head || !TELLING_NOUN.test(head.lower)) return undefined;
  const object = tokens.slice(last.verb.end, at + 1);
  if (!object.every(({ tag }) => /^(?:DT|PRP\$?|JJ|NNP?S?|CD|POS|RB|TIME)$/.test(tag))) return undefined;
  const start = findNounPhraseStart(tokens, last.start - 1);
  const lead = tokens[skipLeft(tokens, start - 1)];
  const above = clauses.at(-2);
  const opens = !lead || lead.tag === ',' || SUBORDINATORS.has(lead.lower) || lead.lower === 'that';
  const reported =
    !!above &&
    above.verb.end === start &&
    COMPLEMENT_TAKERS.has(above.verb.base) &&
    above.verb.base !== 'tell';
  return opens || reported ? { start, end: last.start } : undefined;
}
