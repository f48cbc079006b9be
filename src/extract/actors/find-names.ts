import type { TaggedToken } from '../grammar/tag-tokens';
import type { Range } from '../text/ranges';
import { isFamilyName, isGivenName, isKnownPlace } from '../words/name-lexicon';
import {
  hasNounSense,
  hasOnlyNounSenses,
  isAdjectiveBase,
  isNounBase,
  isVerbBase,
  knownTags,
  nounBase,
} from '../words/lexicon';
import { dropOpeningRole, dropTitles } from './drop-titles';
import { isJoinedHead, joinedTokens } from './join-names';
import { isPersonTitle, isRoleNoun } from './role-nouns';
import { OF_OFFICE } from './roles-beside';
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

/** What follows a name that is told of: a verb, a comma or dash, what it has, an aside. */
const FOLLOWS = /^(?:VB[DZP]|MD|,|[–—]|POS|WP|[()])$/;
/** Behind these a word may be capitalised for its place alone, as at the start of a sentence. */
const OPENS = /^["“‘'([:–—]$/;

/** "Mark Begovic took over", "the mayor — Mark Begovic — resigned": a common word that opens a stretch before a surname is a given name. */
function isOpeningGivenName(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if ((before && !OPENS.test(before.text)) || !token || next?.tag !== 'NNP' || tokens[at + 2]?.tag === 'NNP')
    return false;
  if (!CAPITALISED.test(token.text) || !CAPITALISED.test(next.text)) return false;
  if (!FOLLOWS.test(tokens[at + 2]?.tag ?? '')) return false;
  const common = /^(?:NN|VB|VBP)$/.test(token.tag);
  // before the roles: some are saints too
  if (isGivenName(token.text)) return common || token.tag === 'MD';
  if (isRoleNoun(token.lower)) return false;
  const surname =
    knownTags(next.lower).length === 0 &&
    (!isNounBase(next.lower) || hasOnlyNounSenses(next.lower, 'person'));
  return common && (surname || isCall(token, next));
}

/** "Mind Oceans", "Save Ostra": an order that a campaign is called by, of two words of every day. */
function isCall(token: TaggedToken, next: TaggedToken): boolean {
  const [own, other] = [knownTags(token.lower), knownTags(next.lower)];
  const orders = own.some((tag) => /^VBP?$/.test(tag)) && isVerbBase(token.lower);
  const every = /^(?:VB|NNS|JJ|RB)/.test(other[0] ?? '') && !isGivenName(next.text);
  return orders && every && !hasNounSense(token.lower, 'person');
}

/** "a Democrat", "one armed French Islamist": somebody of a party or a faith, not a name. */
function isOneOfMany(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (!head || !tail || !hasOnlyNounSenses(tail.lower, 'person') || isFamilyName(tail.text)) return false;
  if (last - first > 2 || (last - first === 2 && !isAdjectiveBase(head.lower))) return false;
  let at = first - 1;
  while (/^(?:JJ|VBN)$/.test(tokens[at]?.tag ?? '')) at--;
  return /^(?:an?|one|another)$/.test(tokens[at]?.lower ?? '');
}

/** The peoples whose name is no adjective: "the Croat", "the Spaniards", "two Danes". */
const PEOPLE =
  /^(?:Briton|Croat|Czech|Dane|Finn|Pole|Scot|Serb|Slovak|Slovene|Spaniard|Swede|Turk|Greek|Kurd|Kiwi|Yank|Brit|(?:Dutch|French|English|Irish|Welsh|Scots)(?:wo)?man)s?$|(?:Dutch|French|English|Irish|Welsh|Scots)(?:wo)?men$/;

/** "Russian troops", "Americans", "the First Lady": a people's adjective or a bare title names nobody. */
function isOnlyDescribing(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (!head || !tail) return true;
  // but "the Department of Justice"
  if ((isPersonTitle(tail.lower) && !isJoinedHead(head.text)) || tail.lower === 'lady') return true;
  if (first + 1 === last && PEOPLE.test(tail.text)) {
    const plural = tail.text.endsWith('s') || /men$/.test(tail.text);
    if (plural || /^(?:an?|the|this|that|one|another)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  }
  // "told MPs", "a Sri Lankan family"
  if (/^\p{Lu}{2,4}s$/u.test(tail.text) && (first + 1 === last || isAdjectiveBase(head.lower))) return true;
  const land = /an$/.test(tail.text) ? `${head.text} ${tail.text.slice(0, -1)}` : '';
  if (last - first === 2 && isKnownPlace(land)) return true;
  if (isOneOfMany(tokens, first, last)) return true;
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
    // "racist Christianity": an adjective is no role
    const role = isRoleNoun(before.lower) && before.tag !== 'JJ' && !isGivenName(before.text);
    // "Prime" before "Minister Jan Moor"
    const ofOffice = titled > first && before.tag === 'JJ' && OF_OFFICE.test(before.lower);
    if (start === first && !role && !ofOffice) break;
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
