import { knownTags, verbBase } from '../words/lexicon';
import { NOMINAL } from './tag-classes';
import type { TaggedToken } from './tag-tokens';
import type { Token } from './tokens';

/** Verbs that a clause follows without "that". */
export const CLAUSE_TAKERS =
  /^(?:say|tell|think|believe|know|claim|report|find|show|hope|see|hear|learn|announce|add|admit)$/;

/** "Half of those surveyed | yesterday said": another verb follows at once. */
function yieldsAtOnce(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  if (!NOMINAL.test(tagged[at - 1]?.tag ?? '') || tagged.slice(0, at).some(({ tag }) => /^W/.test(tag)))
    return false;
  const day = /^(?:yesterday|today|recently|\p{Lu}\p{Ll}+day)$/u.test(tokens[at + 1]?.text ?? '');
  return /^(?:said|says|say|was|were|had)$/.test(tokens[at + (day ? 2 : 1)]?.lower ?? '');
}

/** What leads to a phrase that tells of whom or where the thing before was done. */
const PHRASE_LEAD = /^(?:on|in|by|at|from|for|with|to|about|under|over|into)$/;
/** Verbs that tell what is so behind a phrase: "ruled in May the law was void". */
const RULES =
  /^(?:rule|decide|warn|insist|argue|conclude|estimate|determine|suggest|promise|agree|complain|confirm|note|write|state)$/;
/** The most words between such a verb and the next. */
const PHRASE_WORDS = 5;

/** "A person briefed on the matter said": a verb follows the phrase behind it at once, so this one is none. */
function yieldsBehindPhrase(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const base = verbBase(tokens[at]?.lower ?? '');
  const noun = /^NNS?$/.test(tagged[at - 1]?.tag ?? '');
  const from = tagged.slice(0, at).findLastIndex(({ tag }) => /^(?:CC|[,:])$/.test(tag)) + 1;
  const opens = tagged.slice(from, at).some(({ tag, lower }) => /^W/.test(tag) || lower === 'that');
  if (!noun || opens || CLAUSE_TAKERS.test(base) || RULES.test(base)) return false;
  if (!PHRASE_LEAD.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let next = at + 2; next <= at + 2 + PHRASE_WORDS; next++) {
    const word = tokens[next];
    if (!word) return false;
    if (next > at + 2 && /^(?:said|says|told|was|were|had|has|is|are)$/.test(word.lower)) return true;
    const stops = /^(?:VB[DZPN]?|MD|CC|IN|TO|W.*|PRP)$/.test(knownTags(word.lower)[0] ?? '');
    if (!/^[\p{L}\d]/u.test(word.text) || stops) return false;
  }
  return false;
}

/**
 * Whether a form that may be past or a participle is none of its clause's verbs, since another follows at once, "half of those surveyed yesterday
 * said", or behind a phrase, "a person briefed on the matter said". `tagged` are the tokens before it.
 */
export const yieldsToVerb = (tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean =>
  yieldsAtOnce(tokens, at, tagged) || yieldsBehindPhrase(tokens, at, tagged);
