import { isAdjectiveBase, isNounBase, isVerbBase, knownTags, nounBase, verbBase } from '../words/lexicon';
import { rememberWords } from '../words/remember';
import { lowerOf, type Token } from './tokens';

const MARK = /^[^\p{L}\p{N}#@$£€¥]/u;
const CAPITAL = /^\p{Lu}/u;
const CLITICS: Readonly<Record<string, string>> = {
  "n't": 'RB',
  "'re": 'VBP',
  "'ve": 'VBP',
  "'m": 'VBP',
  "'ll": 'MD',
  "'d": 'MD',
};
/** Past forms that are no participle, whatever the tables say. */
const PAST_ONLY = new Set(
  'went saw spoke broke drove fell flew grew rose shook swore woke wore sang'.split(' '),
);
const CLOSED = /^(?:DT|IN|CC|TO|PRP|PRP\$|MD|WRB|WP|WP\$|WDT|EX)$/;

/** Words whose commonest tag in the tables misleads in news. */
const CORRECTIONS: Readonly<Record<string, readonly string[]>> = {
  that: ['IN', 'DT', 'WDT'],
  like: ['IN', 'VB', 'VBP'],
  put: ['VBD', 'VB', 'VBN'],
  cut: ['VBD', 'VB', 'NN', 'VBN'],
  hit: ['VBD', 'VB', 'NN', 'VBN'],
  set: ['VBD', 'VBN', 'VB', 'NN'],
  let: ['VBD', 'VB', 'VBN'],
  shut: ['VBD', 'VB', 'VBN'],
  quit: ['VBD', 'VB', 'VBN'],
  read: ['VBD', 'VB', 'VBN', 'NN'],
  left: ['VBD', 'VBN', 'JJ', 'NN'],
  made: ['VBD', 'VBN'],
  broken: ['VBN'],
  said: ['VBD', 'VBN'],
  according: ['IN'],
  including: ['IN'],
  'e-mail': ['NN', 'VB'],
  police: ['NNS'],
  troops: ['NNS'],
  ago: ['RB'],
  aged: ['JJ'],
  dead: ['JJ', 'NN'],
  cuts: ['NNS', 'VBZ'],
  pandemic: ['NN', 'JJ'],
  yesterday: ['RB', 'NN'],
  today: ['RB', 'NN'],
  tomorrow: ['RB', 'NN'],
  have: ['VBP', 'VB'],
  has: ['VBZ'],
  mr: ['NNP'],
  mrs: ['NNP'],
  ms: ['NNP'],
};

/** "he hand-delivered a letter", "a hand-delivered letter", but "a well-prepared letter" */
const isHyphenedVerb = (lower: string): boolean =>
  /-\p{L}+ed$/u.test(lower) &&
  !/^(?:well|ill|self|best|long|far|much|high|low|old|new|so)-/.test(lower) &&
  isVerbBase(verbBase(lower.slice(lower.lastIndexOf('-') + 1)));

/** The tags an unlisted word may have, likeliest first, from WordNet and its ending. */
function guessTags(lower: string): readonly string[] {
  // "Italy" and "filly", but "chilly" and "ably"
  const isNoun = isNounBase(lower) && !isAdjectiveBase(lower) && !isAdjectiveBase(lower.slice(0, -2));
  if (lower.endsWith('ly')) return isNoun ? ['NN'] : ['RB'];
  if (lower.endsWith('-in-law')) return ['NN'];
  if (/[a-z]ed$/.test(lower) && isVerbBase(verbBase(lower))) return ['VBD', 'VBN', 'JJ'];
  if (lower.endsWith('ing') && isVerbBase(verbBase(lower)))
    return isNounBase(lower) ? ['VBG', 'NN'] : ['VBG'];
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    const tags: string[] = [];
    if (isNounBase(nounBase(lower)) && nounBase(lower) !== lower) tags.push('NNS');
    if (isVerbBase(verbBase(lower)) && verbBase(lower) !== lower) tags.push('VBZ');
    if (tags.length) return tags;
  }
  if (verbBase(lower) !== lower && isVerbBase(verbBase(lower))) return ['VBD', 'VBN'];
  if (isNounBase(lower))
    return isVerbBase(lower) ? ['NN', 'VB', 'VBP'] : isAdjectiveBase(lower) ? ['JJ', 'NN'] : ['NN'];
  if (isVerbBase(lower)) return ['VB', 'VBP'];
  if (isAdjectiveBase(lower)) return ['JJ'];
  if (isHyphenedVerb(lower)) return ['JJ', 'VBD', 'VBN'];
  if (/(?:ed|ful|ous|ish|able|ible|al|ic|ive|less)$/.test(lower)) return ['JJ'];
  // "festival-goers"
  if (/-\p{L}+(?:er|or|an|ist|man)s$/u.test(lower)) return ['NNS'];
  if (lower.includes('-')) return ['JJ', 'NN'];
  return lower.endsWith('s') && !lower.endsWith('ss') ? ['NNS'] : ['NN'];
}

/** The tables without their rare misprints: "the" as a verb, "taken" as a form in -ing. */
function soundTags(lower: string): readonly string[] {
  const tags = knownTags(lower);
  if (CLOSED.test(tags[0] ?? '')) return tags.filter((tag) => CLOSED.test(tag) || tag === 'RB');
  // no past ends so: "theaters"
  const past = lower === 'was' || !lower.endsWith('s');
  return tags.filter((tag) => (tag !== 'VBG' || lower.endsWith('ing')) && (tag !== 'VBD' || past));
}

/** True for a word that WordNet lists as a noun, verb or adjective, in any form. */
export function isKnownWord(lower: string): boolean {
  return isNounBase(nounBase(lower)) || isVerbBase(verbBase(lower)) || isAdjectiveBase(lower);
}

/**
 * The tags a token may have, likeliest first; never empty. `first`: a capital proves nothing here; `shouting`: nor
 * does it anywhere in the sentence.
 */
export function possibleTags({ text }: Token, first: boolean, shouting: boolean): readonly string[] {
  return TAGS_BY_PLACE[first ? 1 : 0][shouting ? 1 : 0](text);
}

/** By whether a capital proves nothing here, then by whether it proves nothing in the sentence. */
const TAGS_BY_PLACE = [
  [tagsOf(false, false), tagsOf(false, true)],
  [tagsOf(true, false), tagsOf(true, true)],
] as const;

function tagsOf(first: boolean, shouting: boolean): (text: string) => readonly string[] {
  return rememberWords((text) => lookUpTags(text, lowerOf(text), first, shouting));
}

function lookUpTags(text: string, lower: string, first: boolean, shouting: boolean): readonly string[] {
  if (MARK.test(text) && !Object.hasOwn(CLITICS, lower)) return lower === "'s" ? ['POS', 'VBZ'] : [text];
  const clitic = Object.hasOwn(CLITICS, lower) ? CLITICS[lower] : undefined;
  if (clitic) return [clitic];
  if (/^[$£€¥]?\s?\d/.test(text)) return ['CD'];
  // "the US", "the WHO", but "JOIN US TODAY"
  if (/^[#@]/.test(text) || (/^(?:US|WHO)$/.test(text) && !shouting)) return ['NNP'];
  const corrected = Object.hasOwn(CORRECTIONS, lower) ? CORRECTIONS[lower] : undefined;
  const known = corrected ?? (PAST_ONLY.has(lower) ? ['VBD'] : soundTags(lower));
  // "by Will and others": no modal has a capital inside a sentence
  const modal = known[0] === 'MD' && !first;
  if (!shouting && CAPITAL.test(text) && (modal || !CLOSED.test(known[0] ?? ''))) {
    if (!first) return ['NNP', ...known];
    if (known.length === 0) return isKnownWord(lower) ? guessTags(lower) : ['NNP'];
  }
  // "al-Sadr", "el-Nahda"
  if (known.length === 0 && /^\p{Ll}+-\p{Lu}/u.test(text)) return ['NNP'];
  if (known.length === 0) return guessTags(lower);
  if (known.includes('VBZ') && verbBase(lower) === lower && lower !== 'is')
    return known.filter((tag) => tag !== 'VBZ');
  // the tables miss some readings of -ed, -s and base forms
  if (!corrected && /ed$/.test(lower) && !known.includes('VBD') && isVerbBase(verbBase(lower)))
    return [...known, 'VBD', 'VBN'];
  if (known[0] === 'NNS' && !known.includes('VBZ') && isVerbBase(verbBase(lower))) return [...known, 'VBZ'];
  return known;
}
