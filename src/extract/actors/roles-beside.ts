import type { TaggedToken } from '../grammar/tag-tokens';
import { nounBase } from '../words/lexicon';
import type { NameMention } from './find-names';
import type { NameContext } from './name-kind';
import { isRoleNoun } from './role-nouns';

/** So many words at most stand before the noun of what is set off by commas: "a widely admired former chief". */
const MOST_APPOSED = 5;
const IN_PHRASE = /^(?:NN|JJ|VBN|CD|NNP)$/;
/** Adjectives that are part of an office; others only describe: "the young minister". */
export const OF_OFFICE =
  /^(?:prime|foreign|interior|medical|executive|legal|financial|technical|chief|general|deputy|vice|shadow|acting|assistant)$/;

/** Words that make an office another. */
const IS_OFFICE = /^(?:prime|foreign|vice|deputy|shadow)$/;
/** Who stands in for an office, or against it, does not bear it. */
const SECOND = /^(?:shadow|deputy|vice|assistant)$/;

/** The words of a role that tell it from others of its noun: "health" of "the Scottish health secretary", and "scottish". Lower case. */
export function tellingWords(tokens: readonly TaggedToken[]): string[] {
  return tokens
    .slice(0, -1)
    .filter(
      ({ tag, text, lower }) =>
        /^NN/.test(tag) || (tag === 'JJ' && (OF_OFFICE.test(lower) || /^\p{Lu}/u.test(text))),
    )
    .map(({ lower }) => lower);
}

/** What stands behind a name and its comma, if it tells what somebody is: "Ana Silva, a retired dinner lady, …". */
export function roleBehind(
  tokens: readonly TaggedToken[],
  { last }: Pick<NameMention, 'last'>,
): readonly TaggedToken[] {
  if (tokens[last]?.text !== ',') return [];
  const led = /^(?:an?|the|his|her)$/.test(tokens[last + 1]?.lower ?? '');
  const first = last + (led ? 2 : 1);
  let end = first;
  while (end < first + MOST_APPOSED && IN_PHRASE.test(tokens[end]?.tag ?? '')) end++;
  const noun = tokens[end - 1];
  // "Ana Silva, the judge, …" but "…, the judge said"
  const closed = /^(?:|[,.;)]|of|at|for|who|in|from)$/.test(tokens[end]?.lower ?? '');
  const tells = noun?.tag === 'NN' && isRoleNoun(noun.lower) && closed && (led || end === first + 1);
  return tells ? tokens.slice(first, end) : [];
}

/** What stands before a name between commas, if it tells what somebody is: "the health secretary, Ana Silva, …". */
function ahead(tokens: readonly TaggedToken[], { first, last }: NameMention): readonly TaggedToken[] {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.text !== ',' || !/^[,.;)]$/.test(tokens[last]?.text ?? '.')) return [];
  if (!noun || !isRoleNoun(noun.lower)) return [];
  let start = first - 2;
  while (start > first - 2 - MOST_APPOSED && IN_PHRASE.test(tokens[start - 1]?.tag ?? '')) start--;
  return tokens.slice(start, first - 1);
}

/** Right before a name: "spokesman" of "harbour spokesman Jan Moor". */
function before(
  tokens: readonly TaggedToken[],
  { role }: NameContext,
  { first }: NameMention,
): readonly TaggedToken[] {
  return role ? tokens.slice(Math.max(0, first - role.split(' ').length), first) : [];
}

/** Titles that stand for an office. */
const IN_FULL: Readonly<Record<string, string>> = {
  dr: 'doctor',
  gen: 'general',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  capt: 'captain',
  col: 'colonel',
  sgt: 'sergeant',
  pc: 'constable',
  prof: 'professor',
};

/**
 * What somebody is by the words round the name: the noun of each role ("minister"), and the words that tell it from others with it
 * ("prime minister"). Base forms in lower case, each once.
 */
export function rolesBeside(
  context: NameContext,
  tokens: readonly TaggedToken[],
  name: NameMention,
): string[] {
  const phrases = [before(tokens, context, name), ahead(tokens, name), roleBehind(tokens, name)];
  const roles = phrases.flatMap((phrase) => {
    const noun = phrase.at(-1);
    if (!noun) return [];
    const head = nounBase(noun.lower.replace(/\.$/, ''));
    const heads = [head, IN_FULL[head] ?? []].flat();
    const words = tellingWords(phrase);
    return words.length > 0 ? [...heads, `${words.join(' ')} ${head}`] : heads;
  });
  return [...new Set(roles)];
}

/**
 * Whether somebody of these roles can be meant by a noun with such words before it: who is known as the prime minister alone is no
 * "health minister".
 */
export function bearsRole(roles: ReadonlySet<string>, head: string, words: readonly string[]): boolean {
  if (!roles.has(head)) return false;
  const told = [...roles].filter((role) => role.endsWith(` ${head}`)).map((role) => role.split(' '));
  // no "prime minister" is known as a minister alone, no "home secretary" as the shadow of one
  if (words.some((word) => IS_OFFICE.test(word) && !told.some((role) => role.includes(word)))) return false;
  const meant = told.filter((role) => role.every((word) => !SECOND.test(word) || words.includes(word)));
  if (told.length > 0 && meant.length === 0) return false;
  return (
    words.length === 0 ||
    told.length === 0 ||
    meant.some((role) => role.some((word) => word !== head && words.includes(word)))
  );
}
