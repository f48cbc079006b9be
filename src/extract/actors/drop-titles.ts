import type { TaggedToken } from '../grammar/tag-tokens';
import { hasNounSense, isNounBase, knownTags, nounBase } from '../words/lexicon';
import { isFamilyName, isGivenName } from '../words/name-lexicon';
import { isJoinedHead } from './join-names';
import { isPersonTitle, isRoleNoun } from './role-nouns';

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** "Father-of-two Ana Silva", "mum-of-three": what somebody is, in one word. */
const PARENT_OF = /^(?:grand)?(?:father|mother|dad|mum|mom|parent)-of-\p{Ll}+$/iu;

/** "Team-mate Ana Silva said": a role that has its capital only from the start of the sentence is no part of the name. */
export function dropOpeningRole(tokens: readonly TaggedToken[], first: number, last: number): number {
  const head = tokens[first];
  const opens = first === 0 || /^["“‘'(:–—]$/.test(tokens[first - 1]?.text ?? '');
  if (head && last - first > 1 && PARENT_OF.test(head.text)) return first + 1;
  if (!head || !opens || last - first < 2 || isGivenName(head.text)) return first;
  const role = head.lower.split('-').at(-1) ?? '';
  const described = isRoleNoun(role) && (head.text.includes('-') || !/\p{Lu}/u.test(head.text.slice(1)));
  const named = tokens
    .slice(first + 1, last)
    .every(({ text, lower }) => CAPITALISED.test(text) && !/^NN/.test(knownTags(lower)[0] ?? ''));
  return described && named ? first + 1 : first;
}

/** "Secretary of State Ana Silva" is Ana Silva, "Prince of Wales" a name; `at` is the title's place. */
function dropOffice(tokens: readonly TaggedToken[], at: number, last: number): number {
  let named = at + 2;
  const isNoun = (word: string) => isNounBase(nounBase(word)) && !isGivenName(word);
  while (named < last && isNoun(tokens[named]?.lower ?? '')) named++;
  return named > at + 2 && named < last ? named : at;
}

/** "the Premier Division", "the Justice Department": the last word is what the body is. */
function isBodyWord(token: TaggedToken | undefined): boolean {
  if (!token || isJoinedHead(token.text)) return Boolean(token);
  const { lower, text } = token;
  return hasNounSense(nounBase(lower), 'group') && !isFamilyName(text) && !isGivenName(text);
}

/** Leaves all up to the last title off the front: "Norland President Silva" is Silva, who is a president. */
export function dropTitles(tokens: readonly TaggedToken[], first: number, last: number): number {
  for (let at = last - 2; at >= first; at--) {
    const lower = tokens[at]?.lower ?? '';
    // "Trawlerman Ana Silva": what somebody is, before a whole name
    const role =
      at + 3 === last && isGivenName(tokens[at + 1]?.text ?? '') && isRoleNoun(lower) && !isGivenName(lower);
    if (!isPersonTitle(lower) && !role) continue;
    // "the Justice Department", "the Governor League": the office names the body
    if (at + 2 === last && isBodyWord(tokens[at + 1])) continue;
    return tokens[at + 1]?.lower === 'of' ? dropOffice(tokens, at, last) : at + 1;
  }
  return first;
}
