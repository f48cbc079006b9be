import type { TaggedToken } from '../grammar/tag-tokens';
import type { Range } from '../text/ranges';
import { isGivenName } from '../words/name-lexicon';
import { hasOnlyNounSenses, isAdjectiveBase, isNounBase, knownTags, nounBase } from '../words/lexicon';
import { dropOpeningRole, dropTitles } from './drop-titles';
import { joinedTokens } from './join-names';
import { isPersonTitle, isRoleNoun } from './role-nouns';
import { isCapitalWord, namesNobody } from './unnamed-capitals';

/** A proper name as it stands in a sentence. */
export interface NameMention extends Range {
  /** Token indexes of the name, half-open. */
  readonly first: number;
  readonly last: number;
  /** The name without titles and possessive, its white space folded. */
  readonly name: string;
  /** The words that stand before it and say what it is: "harbour spokesman", "President", "Mr". */
  readonly role?: string;
}

const NAME = /^(?:NNP|NNPS)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** "Mark Begovic took over": a common word at the start of a sentence before an unknown surname is a given name. */
function isOpeningGivenName(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at !== 0 || !token || next?.tag !== 'NNP' || tokens[at + 2]?.tag === 'NNP') return false;
  const given = token.tag === 'MD' ? isGivenName(token.text) : /^(?:NN|VB|VBP)$/.test(token.tag);
  const common = given && CAPITALISED.test(token.text);
  const surname =
    CAPITALISED.test(next.text) &&
    knownTags(next.lower).length === 0 &&
    (!isNounBase(next.lower) || hasOnlyNounSenses(next.lower, 'person'));
  const follows = /^(?:VB[DZP]|MD|,)$/.test(tokens[at + 2]?.tag ?? '');
  return common && surname && follows && !isRoleNoun(token.lower);
}

/** "Russian troops", "Americans", "the First Lady": a people's adjective or a bare title names nobody. */
function isOnlyDescribing(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (!head || !tail) return true;
  if (isPersonTitle(tail.lower) || tail.lower === 'lady') return true;
  const people =
    isAdjectiveBase(tail.lower) || (tail.lower.endsWith('s') && isAdjectiveBase(nounBase(tail.lower)));
  const next = tokens[last];
  const described = next && /^(?:NN|NNS|JJ)$/.test(next.tag);
  const short = last - first === 1 || /^(?:south|north|east|west|u\.s\.|british)$/.test(head.lower);
  return (
    people &&
    short &&
    (Boolean(described) || tail.lower.endsWith('s') || /(?:an|ish|ese|ic)$/.test(tail.lower))
  );
}

/** "harbour spokesman" before "Jan Moor": lower-case words up to a determiner, ending in a role noun. */
function readRole(tokens: readonly TaggedToken[], first: number, titled: number): string | undefined {
  let start = first;
  while (start > 0 && first - start < 5) {
    const before = tokens[start - 1];
    if (!before || !/^(?:NN|NNP|NNS|JJ|POS)$/.test(before.tag)) break;
    if (start === first && !isRoleNoun(before.lower)) break;
    start--;
  }
  const words = tokens.slice(start, titled);
  return words.length
    ? words
        .map((token) => token.text)
        .join(' ')
        .replace(/ (?='s|’s)/g, '')
    : undefined;
}

/** The name that the tokens from `first` to `last` are. */
export function nameAt(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  role: string | undefined,
): NameMention {
  const words = tokens.slice(first, last);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const name = words.map((token) => token.text).join(' ');
  return { start, end, first, last, name, ...(role ? { role } : {}) };
}

/**
 * The proper names of a tagged sentence: runs of name tokens with the small words that join them. Time words
 * (tag TIME) are never part of one. Cost: linear.
 */
export function findNames(tokens: readonly TaggedToken[]): NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opening = isOpeningGivenName(tokens, at);
    if (!opening && (!NAME.test(tokens[at]?.tag ?? '') || isCapitalWord(tokens[at]?.text ?? ''))) continue;
    // the country is no short name of "US Harbour Agency"
    if (tokens[at]?.text === 'US') continue;
    const first = at;
    let last = at + 1;
    for (let more = 1; more > 0;) {
      more = joinedTokens(tokens, first, last);
      last += more;
    }
    at = last - 1;
    if (/^(?:MP|MEP|QC|KC|Jr\.?|Sr\.?)$/.test(tokens[last - 1]?.text ?? '') && last - first > 1) last--;
    if (isOnlyDescribing(tokens, first, last) || namesNobody(tokens.slice(first, last))) continue;
    const titled = dropTitles(tokens, first, last);
    const named = titled > first ? titled : dropOpeningRole(tokens, first, last);
    if (named < last) names.push(nameAt(tokens, named, last, readRole(tokens, first, named)));
  }
  return names;
}
