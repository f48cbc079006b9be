import type { TaggedToken } from '../grammar/tag-tokens';
import { hasNounSense, hasOnlyNounSenses, isNounBase, nounBase } from '../words/lexicon';

const NAME = /^(?:NNP|NNPS)$/;
/** Small words within the names of people and places: "Rio de Ostra", "Ana van Moor". */
const JOINING = new Set(
  'de da del van von der bin al el es du des di do dos das den ter zu ibn la le'.split(' '),
);
/** Heads of names that go on with "of", "for" and "and": "Department of Homeland Security". */
const JOINED_HEADS =
  /^(?:Department|Ministry|Bank|House|Board|Bureau|Office|University|Institute|Society|Council|Court|Church|Chamber|Federation|Association|Union|Commission|Committee|Academy|College|School|Museum|Secretary|Republic|Kingdom|States|Isle|City|Gulf|Bay|Cape|Duke|Prince|Centers?|League|Organi[sz]ation|Food|Securities|Bill|Standard|Marks|Ernst)$/;
/** Bodies that are named after what they talk about: "Committee on Foreign Affairs". */
const TALKING_HEADS =
  /^(?:Council|Committee|Subcommittee|Commission|Institute|Cent(?:er|re)|Forum|Panel|Conference|Convention|Treaty)$/;

/** Whether a word is the head of a body's name. */
export const isJoinedHead = (text: string): boolean => JOINED_HEADS.test(text);

/** "Guardians of the Coast": people in the plural, with a capital that is not that of their sentence. */
function isBand(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || at === 0 || !/^\p{Lu}\p{Ll}+s$/u.test(token.text)) return false;
  const base = nounBase(token.lower);
  const opens = /^["“‘'(:–—.]$/.test(tokens[at - 1]?.text ?? '');
  return !opens && base !== token.lower && hasNounSense(base, 'person');
}

/** How far back the head of a body's name may stand, in tokens. */
const LONGEST = 12;

/** Whether "of", "for" or "on" at `at` goes on with the name that begins at `first`. */
function takesPreposition(tokens: readonly TaggedToken[], first: number, at: number): boolean {
  const [word, head] = [tokens[at]?.lower, tokens[at - 1]];
  if (!head || !NAME.test(head.tag)) return false;
  if (word === 'on') return TALKING_HEADS.test(head.text);
  if (isJoinedHead(head.text) || isBand(tokens, at - 1)) return true;
  // "Organisation for the Prevention of Fires": what a body is for has an object of its own
  const joined = tokens.slice(Math.max(first, at - LONGEST), at - 1).some(({ text }) => isJoinedHead(text));
  return word === 'of' && joined && isNounBase(nounBase(head.lower));
}

/** "Academy of Songs and Dances": a body for two matters, each a word of every day. */
function joinsMatters(tokens: readonly TaggedToken[], first: number, at: number): boolean {
  const head = tokens.slice(first, at).findIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (head < 1 || !isJoinedHead(tokens[first + head - 1]?.text ?? '')) return false;
  return [at - 1, at + 1].every((place) => {
    const base = nounBase(tokens[place]?.lower ?? '');
    return isNounBase(base) && !hasNounSense(base, 'person', 'location') && !hasOnlyNounSenses(base, 'group');
  });
}

/** "Beacon 5", "Ostra 2030": a number that belongs to the name before it. */
function isNumberPart(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'CD' || !/^\d{1,4}$/.test(token.text)) return false;
  // "beat Ostra 2-1": a score
  const next = tokens[at + 1];
  if (next?.start === token.end && /^[-–:]/.test(next.text)) return false;
  return tokens[at - 1]?.end === token.start - 1 && !/^(?:NN|NNS|JJ|%)$/.test(tokens[at + 1]?.tag ?? '');
}

/** How many tokens at `at` belong to the name that begins at `first`, with the small words that join them; 0 where it ends. */
export function joinedTokens(tokens: readonly TaggedToken[], first: number, at: number): number {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return 0;
  if (NAME.test(token.tag) || isNumberPart(tokens, at)) return 1;
  const named = !!next && NAME.test(next.tag);
  if (token.text === '&' || JOINING.has(token.lower)) return named ? 2 : 0;
  if (/^(?:of|for|on)$/.test(token.lower) && takesPreposition(tokens, first, at)) {
    if (named) return 2;
    return next?.lower === 'the' && third && NAME.test(third.tag) ? 3 : 0;
  }
  // "the Food and Drug Administration", but "Silva and Moor"
  const compound = isJoinedHead(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.tag !== 'NNP';
  return token.lower === 'and' && named && (compound || joinsMatters(tokens, first, at)) ? 2 : 0;
}
