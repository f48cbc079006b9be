import type { TaggedToken } from '../grammar/tag-tokens';
import { hasNounSense, nounBase } from '../words/lexicon';
import { isRoleNoun } from './role-nouns';

const MARK = '?';
const ONE = /^(?:a|an|the|this|that|one|another|his|her|its|their|our|my)$/;
/** So many words before the noun stay with it. */
const MOST_BEFORE = 3;

/** Ships that are called after those who serve in them, as those who make things are after their trade. */
const SHIP = /^(?:tanker|liner|trawler|freighter|cruiser|destroyer|carrier|steamer|whaler)$/;
const ENDS_AS_PERSON = /(?:er|or|ist|ian|ant|ee|man|woman|mate|boy|girl)$/;

/** A noun for somebody: "worker", "skater", "witness"; not "court", "glass" and "tanker", which can be somebody but seldom are. */
const isSomebody = (noun: string): boolean =>
  hasNounSense(noun, 'person') &&
  !SHIP.test(noun) &&
  (!hasNounSense(noun, 'group', 'location', 'artifact') || ENDS_AS_PERSON.test(noun));

/**
 * What stands in a reader's mind for a person without a name, by the words of the phrase: "?harbour worker" for "The harbour worker in the
 * film". Undefined for several, for a name, and for what is no person. No actor has such an id.
 */
export function unnamedPerson(phrase: readonly TaggedToken[]): string | undefined {
  const [first] = phrase;
  const bound = phrase.findIndex(({ tag }) => /^(?:IN|TO|,|WP|WDT)$/.test(tag));
  const words = phrase.slice(1, bound < 0 ? undefined : bound);
  const noun = words.at(-1);
  // "the Ashby and Lowell MP", "the President": an office in capitals
  const isOffice = noun?.tag === 'NNP' && first?.lower === 'the' && isRoleNoun(noun.lower);
  if (!first || !noun || !(noun.tag === 'NN' || isOffice) || !ONE.test(first.lower)) return undefined;
  const joinsNames = (at: number) => words[at - 1]?.tag === 'NNP' && words[at + 1]?.tag === 'NNP';
  if (words.some(({ tag }, at) => tag === 'POS' || (tag === 'CC' && !joinsNames(at)))) return undefined;
  const isPerson = isRoleNoun(noun.lower) || isSomebody(nounBase(noun.lower));
  if (!isPerson && !noun.lower.endsWith('-old')) return undefined;
  return (
    MARK +
    words
      .slice(-MOST_BEFORE - 1)
      .map(({ text }) => text)
      .join(' ')
  );
}

/** Somebody told of in passing, by the noun for them: enough to make a pronoun behind it unclear, too little to say that they are meant. */
export const toldInPassing = (noun: string): string => `${MARK}~${noun}`;

/** Somebody whom a pronoun stood for, but nobody knows who: a pronoun behind it is as likely to mean the same. */
const UNCLEAR = { he: `${MARK}~man`, she: `${MARK}~woman` } as const;

/** What bears the name of a ship, which is "she" as well. */
export const MAYBE_SHIP: string = UNCLEAR.she;

/** What stands in a reader's mind for a pronoun that is not clear; undefined for other words. */
export const unclearPerson = (lower: string): string | undefined =>
  lower === 'he' || lower === 'him'
    ? UNCLEAR.he
    : lower === 'she' || lower === 'her'
      ? UNCLEAR.she
      : undefined;

/** Whether an id stands for somebody without a name. */
export const isUnnamed = (id: string): boolean => id.startsWith(MARK);

/** What is known of that person: "harbour worker". */
export const wordsOfUnnamed = (id: string): string => id.slice(MARK.length).replace('~', '');

/** Whether it is not clear who somebody without a name is. */
export const isUnclear = (id: string): boolean => id.startsWith(`${MARK}~`);
