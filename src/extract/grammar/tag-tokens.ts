import { hasNounSense, knownTags } from '../words/lexicon';
import { isGivenName } from '../words/name-lexicon';
import { chooseTag } from './choose-tag';
import { isKnownWord, possibleTags } from './possible-tags';
import type { Token } from './tokens';

/** A token with its Penn Treebank tag; marks have themselves as tag. */
export interface TaggedToken extends Token {
  readonly tag: string;
}

/** After these a capital says nothing. */
const OPENING = /^["“‘'([:–—…*•]$|^\.{3}$/;
const CAPITAL = /^\p{Lu}/u;
const NOBODY: ReadonlySet<string> = new Set();

/** "May tells the house", "Will said", "May will": a word that can be a modal is a name before a verb that none leads. */
function isNameOfModal({ text }: Token, next: Token | undefined): boolean {
  if (!/^(?:May|Will)$/.test(text) || !next) return false;
  const [first = '', ...others] = possibleTags(next, false, false);
  return first === 'MD' || (/^VB[ZD]$/.test(first) && !others.some((tag) => /^(?:VB|VBP)$/.test(tag)));
}

/** "Bell resigned", "Brown's clerk": the surname of somebody that opens a sentence, whatever else the word means. */
function opensAsSurname({ text }: Token, next: Token | undefined, surnames: ReadonlySet<string>): boolean {
  if (!next || !surnames.has(text)) return false;
  const [tag = ''] = possibleTags(next, false, false);
  return /^(?:VB[ZDN]|MD)$/.test(tag) || next.lower === "'s";
}

/** "Mark Begor took over", "May Thornton heard": a common word at the start of a sentence, before a name that cannot follow it. */
function opensName(token: Token, next: Token | undefined, tags: readonly string[]): boolean {
  const given = tags[0] === 'MD' ? isGivenName(token.text) : /^(?:NN|VB|VBP)$/.test(tags[0] ?? '');
  const base = given && CAPITAL.test(token.text);
  if (!base || !next || !/^\p{Lu}\p{Ll}+$/u.test(next.text) || knownTags(next.lower).length > 0) return false;
  return !hasNounSense(token.lower, 'person', 'group') && !isKnownWord(next.lower);
}

/**
 * Tags a sentence's tokens. Rule: the commonest tag of a word, corrected by what stands before it (auxiliaries,
 * determiners, subjects) and, for participles, after it. Unknown capitals inside a sentence are names, as are those of past forms in running text ("sued United"), and `surnames` where they open
 * one before a verb. Cost: linear.
 */
export function tagTokens(tokens: readonly Token[], surnames: ReadonlySet<string> = NOBODY): TaggedToken[] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capitals = words.filter((token) => CAPITAL.test(token.text)).length;
  const shouting = words.length > 3 && words.every((token) => token.text === token.text.toUpperCase());
  const titled = !shouting && words.length > 3 && capitals / words.length > 0.75;
  // running text, in which a capital inside the sentence is a name
  const plain = capitals / words.length < 0.5;
  const tagged: TaggedToken[] = [];
  tokens.forEach((token, at) => {
    const before = tagged[at - 1];
    const first = at === 0 || (before !== undefined && OPENING.test(before.text));
    const tags = possibleTags(token, first || titled, shouting);
    const next = tokens[at + 1];
    const inside = !first && plain && tags[0] === 'NNP' && tags.some((tag) => /^VB[DN]$/.test(tag));
    const named =
      inside ||
      (first &&
        !titled &&
        !shouting &&
        (opensName(token, next, tags) ||
          isNameOfModal(token, next) ||
          opensAsSurname(token, next, surnames)));
    const { start, end, text, lower } = token;
    tagged.push({ start, end, text, lower, tag: named ? 'NNP' : chooseTag(tokens, at, tagged, tags) });
  });
  return tagged;
}
