import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';
import { hasNounSense, nounBase, verbBase } from '../words/lexicon';
import { STANDS_ALONE } from './open-phrases';
import type { Trimmed } from './telegraph';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that take somebody and what that one is to do: without the latter it is another thing. */
export const DRIVES = list(
  'ask order urge force allow lead cause persuade expect help want require enable encourage invite pressure instruct convince push tell warn advise permit compel oblige get need tempt beg implore call intend inspire direct authorise authorize commit teach remind prompt schedule set vote design mean have like',
);
/** Those of them that say nothing of their object alone: "expects the riders" before "to leave". */
const DRIVES_ONLY = list(
  'order force allow lead cause persuade expect want require enable convince permit compel oblige tempt prompt intend design',
);
/** Verbs whose object is taken "as" something. */
const TAKES_AS = list(
  'treat cast describe see view regard use label brand dismiss hail cite name portray identify characterise characterize paint serve pose establish present denounce depict recognise recognize define refer act double emerge reject perceive interpret frame bill',
);
/** Verbs that tell what their object is called or made: the word behind the object is what they are about. */
export const CALLS = list(
  'call label brand deem find make leave consider dub declare keep render pronounce drive turn rule judge',
);
/** Nouns that are of, on, to or for something, beside those that WordNet has as acts. */
const ABOUT = list(
  'doubt ban vote view debate talk report comment demand support concern question claim charge lawsuit complaint campaign crackdown war fight battle race bid deal tie link relationship contact role stake share tax law limit attention influence pressure response threat access answer solution approach end key right blow return guide opposition objection reference tribute warning light focus hold eye blame credit praise period time need case evidence responsibility reason chance opportunity increase decrease rise fall drop decline change interest confidence part involvement participation lead cut growth investment faith belief statement series lot number kind sort',
);
/** Prepositions that lead to where, when or how: what stands before them says enough. */
const ADJUNCT = list(
  'at during near after before without amid despite following since until by within outside inside among under behind beyond across around along through because while when where who which beside above below off',
);

const isNoun = (token: TaggedToken | undefined): boolean => /^NNP?S?$/.test(token?.tag ?? '');

/** Whether a noun is of, on or about something: an act or a saying, not a person, a thing or a place. */
function isAbout({ lower, tag }: TaggedToken): boolean {
  if (!/^NNS?$/.test(tag)) return false;
  const noun = nounBase(lower);
  if (ABOUT.has(noun)) return true;
  if (isRoleNoun(noun) || hasNounSense(noun, 'person', 'artifact', 'location', 'animal')) return false;
  return hasNounSense(noun, 'act', 'communication', 'cognition');
}

/** "confirmed | as the first rider to fall ill", but not "sailed | as the storm moved in": behind "as" stands what somebody is, and no clause. */
export function leadsToRole(tokens: readonly TaggedToken[], as: number): boolean {
  const from = as + 1;
  if (tokens[as]?.lower !== 'as' || !/^(?:DT|PRP\$|NNP?|JJ)$/.test(tokens[from]?.tag ?? '')) return false;
  for (const { tag, lower } of tokens.slice(from)) {
    if (/^(?:VB[DZP]|MD)$/.test(tag) || lower === 'as') return false;
    if (/^(?:,|IN|TO|CC|WP|WDT|VBG)$/.test(tag) && lower !== 'of') return true;
  }
  return true;
}

/**
 * Whether a cut takes what the words before it are about, and whether that is what a verb or what a noun is about: "agrees | to sail", "treats the mayor | as a rival", "casts doubt | on it", "a return |
 * to work", but not "meets the mayor | in Ostra". `verb` is the base form of what stands before the tokens.
 */
export function losesArgument(
  tokens: readonly TaggedToken[],
  head: readonly TaggedToken[],
  verb: string,
): 'verb' | 'noun' | undefined {
  const [last, next, after] = [head.at(-1), tokens[head.length], tokens[head.length + 1]];
  if (!last || !next) return undefined;
  const inner = head.findLastIndex(({ tag }) => tag.startsWith('VB'));
  const base = (inner >= 0 ? verbBase(head[inner]!.lower) : verb).split(' ')[0] ?? '';
  // "sit down", "find out"
  const particle = inner === head.length - 2 && /^(?:IN|RP|RB)$/.test(last.tag);
  const bare = inner === head.length - 1 || (inner >= 0 && particle);
  if (next.tag === 'TO' && after?.tag === 'VB')
    // "calls for a vote" before "to end it": the vote alone may do
    return (bare && !STANDS_ALONE.has(base)) || (DRIVES.has(base) && head[inner + 1]?.lower !== 'for')
      ? 'verb'
      : isAbout(last) || last.tag === 'JJ'
        ? 'noun'
        : undefined;
  if (/^(?:that|whether|how|what|why|if)$/.test(next.lower) && next.tag !== 'WDT')
    return bare ? 'verb' : isAbout(last) && next.lower === 'that' ? 'noun' : undefined;
  if (next.lower === 'as')
    return (
      TAKES_AS.has(base)
        ? !/^VB[DZP]$/.test(after?.tag ?? '')
        : !head.some(isNoun) && leadsToRole(tokens, head.length)
    )
      ? 'verb'
      : undefined;
  if (CALLS.has(base) && isNoun(last) && /^(?:JJ|VBN|["“])/.test(next.tag)) return 'verb';
  if (!/^(?:IN|TO)$/.test(next.tag) || ADJUNCT.has(next.lower)) return undefined;
  // "is a return | to the sea", "becomes the first | in the town"
  if (/^(?:be|become|remain)$/.test(base) && !/^(?:in|on)$/.test(next.lower)) return 'noun';
  if (next.lower === 'in' || next.lower === 'of')
    return ABOUT.has(nounBase(last.lower)) && next.lower !== 'of' ? 'noun' : undefined;
  return /^(?:into|against|between|toward|towards|upon|onto|than)$/.test(next.lower) || isAbout(last)
    ? 'noun'
    : undefined;
}

/** Whether a cut takes what somebody is to do from a verb that is about nothing else: "would not have expected the rider | to leave". */
export function losesDriven(
  tokens: readonly TaggedToken[],
  head: readonly TaggedToken[],
  verb: string,
): boolean {
  if (tokens[head.length]?.tag !== 'TO' || !/^VB/.test(tokens[head.length + 1]?.tag ?? '')) return false;
  const inner = head.findLast(({ tag }) => tag.startsWith('VB'));
  return DRIVES_ONLY.has(inner ? verbBase(inner.lower) : verb);
}

/** "leads the board", before "to act": the cut took what the verb is about. */
export function losesClause({ tokens }: Trimmed, whole: readonly TaggedToken[]): boolean {
  const last = tokens.at(-1);
  const next = whole[last ? whole.indexOf(last) + 1 : 0];
  return !next || /^(?:TO|VB[DZPG]?|MD|WP|WRB)$/.test(next.tag) || /^(?:that|whether|if)$/.test(next.lower);
}
