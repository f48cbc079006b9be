import type { TaggedToken } from '../grammar/tag-tokens';
import { hasOnlyNounSenses, knownTags } from '../words/lexicon';
import { isKnownOrganisation, isKnownPlace } from '../words/name-lexicon';

/** Words with capitals that name nobody and nothing. */

/** "X-ray", "Thank-you": a common word of two parts with a capital from its place. */
export function isCapitalWord(text: string): boolean {
  const [, lead, rest] = /^(\p{Lu}\p{Ll}*)-(\p{Ll}+)$/u.exec(text) ?? [];
  if (!lead || !rest) return false;
  return lead.length === 1 || (knownTags(lead.toLowerCase()).length > 0 && knownTags(rest).length > 0);
}

const isCommon = (lower: string): boolean => {
  const [first] = knownTags(lower);
  return first !== undefined && !/^NNP/.test(first);
};

/** "an Ostra-bound ferry", "the anti-Moor camp": two words in one that describe. */
const isDescribing = (text: string): boolean => {
  const [lead = '', ...rest] = text.split('-');
  const last = rest.at(-1) ?? '';
  return rest.length > 0 && (/^\p{Ll}{2,}$/u.test(lead) || (/^\p{Ll}{3,}$/u.test(last) && isCommon(last)));
};

/** "they DID pay": letters as a shout, not as a name. */
const isShouted = ({ text, lower }: TaggedToken): boolean =>
  /^\p{Lu}{3,}$/u.test(text) && isCommon(lower) && !isKnownOrganisation(text) && !isKnownPlace(text);

/**
 * Whether a run of capitals names nobody: a pronoun, a day or feast, a shouted word, a word in two parts that describes, a
 * politician's party and state.
 */
export function namesNobody(run: readonly TaggedToken[]): boolean {
  const [head] = run;
  if (!head) return true;
  if (run.every(isShouted) && (run.length > 1 || head.text.length > 3)) return true;
  if (run.length > 1) return /^\p{Ll}+-/u.test(head.text);
  const { text, lower } = head;
  return (
    isDescribing(text) ||
    /^(?:I|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou)$/.test(text) ||
    /^[DR]-\p{Lu}/u.test(text) ||
    /^(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?$/.test(text) ||
    hasOnlyNounSenses(lower, 'time')
  );
}
