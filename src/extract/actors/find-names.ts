import type { TaggedToken } from '../grammar/tag-tokens';
import type { Range } from '../text/ranges';
import { rememberWords } from '../words/remember';
import {
  hasNounSense,
  hasOnlyNounSenses,
  isAdjectiveBase,
  isNounBase,
  knownTags,
  nounBase,
} from '../words/lexicon';

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
const JOINING = new Set([
  'of',
  'de',
  'da',
  'del',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'es',
  'du',
  'des',
  'di',
  'do',
  'dos',
  'das',
  'den',
  'ter',
  'zu',
  'ibn',
  'la',
  'le',
  'and',
  'for',
  'the',
  '&',
]);
/** Titles that stand before a person's name. */
const PERSON_TITLES = new Set(
  'mr mrs ms miss mx dr doctor sir lord lady dame prof professor president premier chancellor prince princess king queen pope senator sen rep gov governor mayor general gen colonel col captain capt sgt lt sheriff judge justice minister secretary chairman chairwoman chief officer detective inspector superintendent reverend rev'.split(
    ' ',
  ),
);
/** Organisations join their parts by "of", "for" and "and": "Department of Homeland Security". */
const JOINED_HEADS =
  /^(?:Department|Ministry|Bank|House|Board|Bureau|Office|University|Institute|Society|Council|Court|Church|Chamber|Federation|Association|Union|Commission|Committee|Academy|College|School|Museum|Secretary|Republic|Kingdom|States|Isle|City|Gulf|Bay|Cape|Duke|Prince|Centers?|League|Organi[sz]ation|Food|Securities|Bill|Standard|Marks|Ernst)$/;

/** A word that tells what somebody is: "spokesman", "mayor", "singer". */
export const isRoleNoun = rememberWords((lower): boolean => {
  const base = nounBase(lower);
  return (
    PERSON_TITLES.has(lower.replace(/\.$/, '')) ||
    hasOnlyNounSenses(base, 'person') ||
    (hasNounSense(base, 'person') && ROLE_WORDS.has(base))
  );
});

/** Role nouns that have other senses too. */
const ROLE_WORDS = new Set(
  'spokesman spokeswoman spokesperson chief head leader star editor director manager secretary executive officer official minister chair boss founder owner president captain coach driver guard partner representative reporter correspondent author host judge lawyer attorney police player swimmer singer guide pilot governor chairman analyst expert victim suspect customer client guest resident neighbor neighbour man woman boy girl mother father husband wife son daughter brother sister uncle aunt widow teenager heir graduate friend colleague mate teacher senator aide'.split(
    ' ',
  ),
);

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** "Team-mate Ana Silva said": a role that has its capital only from the start of the sentence is no part of the name. */
function dropOpeningRole(tokens: readonly TaggedToken[], first: number, last: number): number {
  const head = tokens[first];
  const opens = first === 0 || /^["“‘'(:–—]$/.test(tokens[first - 1]?.text ?? '');
  if (!head || !opens || last - first < 2) return first;
  const role = head.lower.split('-').at(-1) ?? '';
  const described = isRoleNoun(role) && (head.text.includes('-') || !/\p{Lu}/u.test(head.text.slice(1)));
  const named = tokens
    .slice(first + 1, last)
    .every(({ text, lower }) => CAPITALISED.test(text) && !/^NN/.test(knownTags(lower)[0] ?? ''));
  return described && named ? first + 1 : first;
}

/** "Mark Begovic took over": a common word at the start of a sentence before an unknown surname is a given name. */
function isOpeningGivenName(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at !== 0 || !token || next?.tag !== 'NNP' || tokens[at + 2]?.tag === 'NNP') return false;
  const common = /^(?:NN|VB|VBP|MD)$/.test(token.tag) && CAPITALISED.test(token.text);
  const surname =
    CAPITALISED.test(next.text) &&
    knownTags(next.lower).length === 0 &&
    (!isNounBase(next.lower) || hasOnlyNounSenses(next.lower, 'person'));
  const follows = /^(?:VB[DZP]|MD|,)$/.test(tokens[at + 2]?.tag ?? '');
  return common && surname && follows && !isRoleNoun(token.lower);
}

function continues(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !NAME.test(next.tag)) return false;
  if (token.text === '&') return true;
  if (!JOINING.has(token.lower)) return false;
  if (/^(?:of|for)$/.test(token.lower)) return JOINED_HEADS.test(tokens[at - 1]?.text ?? '');
  if (token.lower === 'the') return tokens[at - 1]?.lower === 'of' || tokens[at - 1]?.lower === 'for';
  // "the Food and Drug Administration", but "Silva and Moor"
  if (token.lower === 'and')
    return JOINED_HEADS.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.tag !== 'NNP';
  return true;
}

/** "Beacon 5", "Ostra 2030": a number that belongs to the name before it. */
function isNumberPart(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'CD' || !/^\d{1,4}$/.test(token.text)) return false;
  return tokens[at - 1]?.end === token.start - 1 && !/^(?:NN|NNS|JJ|%)$/.test(tokens[at + 1]?.tag ?? '');
}

/** "X-ray", "Thank-you": a common word of two parts with a capital from its place. */
function isCapitalWord(text: string): boolean {
  const [, lead, rest] = /^(\p{Lu}\p{Ll}*)-(\p{Ll}+)$/u.exec(text) ?? [];
  if (!lead || !rest) return false;
  return lead.length === 1 || (knownTags(lead.toLowerCase()).length > 0 && knownTags(rest).length > 0);
}

/** "Secretary of State Ana Silva" is Ana Silva, "Prince of Wales" a name; `at` is the title's place. */
function dropOffice(tokens: readonly TaggedToken[], at: number, last: number): number {
  let named = at + 2;
  while (named < last && isNounBase(nounBase(tokens[named]?.lower ?? ''))) named++;
  return named > at + 2 && named < last ? named : at;
}

/** Leaves all up to the last title off the front: "Norland President Silva" is Silva, who is a president. */
function dropTitles(tokens: readonly TaggedToken[], first: number, last: number): number {
  for (let at = last - 2; at >= first; at--) {
    if (!PERSON_TITLES.has((tokens[at]?.lower ?? '').replace(/\.$/, ''))) continue;
    // "the Justice Department", "the Governor League": the office names the body
    if (at + 2 === last && JOINED_HEADS.test(tokens[at + 1]?.text ?? '')) continue;
    return tokens[at + 1]?.lower === 'of' ? dropOffice(tokens, at, last) : at + 1;
  }
  return first;
}

/** "Russian troops", "Americans", "the First Lady": a people's adjective or a bare title names nobody. */
function isOnlyDescribing(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (!head || !tail) return true;
  if (PERSON_TITLES.has(tail.lower.replace(/\.$/, '')) || tail.lower === 'lady') return true;
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

/**
 * The proper names of a tagged sentence: runs of name tokens with the small words that join them. Time words
 * (tag TIME) are never part of one. Cost: linear.
 */
export function findNames(tokens: readonly TaggedToken[]): NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opening = isOpeningGivenName(tokens, at);
    if (!opening && (!NAME.test(tokens[at]?.tag ?? '') || isCapitalWord(tokens[at]?.text ?? ''))) continue;
    const first = at;
    let last = at + 1;
    for (;;) {
      if (NAME.test(tokens[last]?.tag ?? '') || isNumberPart(tokens, last)) last++;
      else if (continues(tokens, last)) last += NAME.test(tokens[last + 1]?.tag ?? '') ? 2 : 3;
      else break;
    }
    at = last - 1;
    if (/^(?:MP|MEP|QC|KC|Jr\.?|Sr\.?)$/.test(tokens[last - 1]?.text ?? '') && last - first > 1) last--;
    if (isOnlyDescribing(tokens, first, last)) continue;
    const titled = dropTitles(tokens, first, last);
    const named = titled > first ? titled : dropOpeningRole(tokens, first, last);
    const [head, tail] = [tokens[named], tokens[last - 1]];
    if (!head || !tail) continue;
    const name = tokens
      .slice(named, last)
      .map((token) => token.text)
      .join(' ');
    const role = readRole(tokens, first, named);
    names.push({ start: head.start, end: tail.end, first: named, last, name, ...(role ? { role } : {}) });
  }
  return names;
}
