import {
  hasNounSense,
  isAdjectiveBase,
  isNounBase,
  isVerbBase,
  knownTags,
  nounBase,
  verbBase,
} from '../words/lexicon';
import type { Token } from './tokens';

/** A token with its Penn Treebank tag; marks have themselves as tag. */
export interface TaggedToken extends Token {
  readonly tag: string;
}

/** After these a capital says nothing. */
const OPENING = /^["“‘'([:–—…*•]$|^\.{3}$/;
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
const CLOSED = /^(?:DT|IN|CC|TO|PRP|PRP\$|MD|WRB|WP|WP\$|WDT|EX)$/;
const VERBAL = /^VB/;
const NOMINAL = /^(?:NN|NNS|NNP|NNPS|CD)$/;

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
  according: ['IN'],
  including: ['IN'],
  'e-mail': ['NN', 'VB'],
  police: ['NNS'],
  ago: ['RB'],
  yesterday: ['RB', 'NN'],
  today: ['RB', 'NN'],
  tomorrow: ['RB', 'NN'],
  may: ['MD'],
  who: ['WP'],
  whose: ['WP$'],
  before: ['IN', 'RB'],
  there: ['EX', 'RB'],
  per: ['IN'],
  mr: ['NNP'],
  mrs: ['NNP'],
  ms: ['NNP'],
};

/** The tags an unlisted word may have, likeliest first, from WordNet and its ending. */
function guessTags(lower: string): readonly string[] {
  if (lower.endsWith('ly')) return ['RB'];
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
  if (/(?:ed|ful|ous|ish|able|ible|al|ic|ive|less)$/.test(lower)) return ['JJ'];
  if (lower.includes('-'))
    return /-(?:old|year|day|month|week|hour)s?$/.test(lower) ? ['JJ', 'NN'] : ['JJ', 'NN'];
  return lower.endsWith('s') && !lower.endsWith('ss') ? ['NNS'] : ['NN'];
}

/** Function words keep their function: the tables list rare misprints such as "the" as a verb. */
function closedOnly(tags: readonly string[]): readonly string[] {
  return CLOSED.test(tags[0] ?? '') ? tags.filter((tag) => CLOSED.test(tag) || tag === 'RB') : tags;
}

function isKnownWord(lower: string): boolean {
  return isNounBase(nounBase(lower)) || isVerbBase(verbBase(lower)) || isAdjectiveBase(lower);
}

function possibleTags(token: Token, first: boolean, shouting: boolean): readonly string[] {
  const { lower, text } = token;
  if (MARK.test(text) && !Object.hasOwn(CLITICS, lower)) return lower === "'s" ? ['POS', 'VBZ'] : [text];
  const clitic = Object.hasOwn(CLITICS, lower) ? CLITICS[lower] : undefined;
  if (clitic) return [clitic];
  if (/^[$£€¥]?\s?\d/.test(text)) return ['CD'];
  if (/^[#@]/.test(text)) return ['NNP'];
  const corrected = Object.hasOwn(CORRECTIONS, lower) ? CORRECTIONS[lower] : undefined;
  const known = corrected ?? closedOnly(knownTags(lower));
  if (!shouting && CAPITAL.test(text) && !CLOSED.test(known[0] ?? '')) {
    if (!first) return ['NNP', ...known];
    if (known.length === 0) return isKnownWord(lower) ? guessTags(lower) : ['NNP'];
  }
  if (known.length === 0) return guessTags(lower);
  if (known.includes('VBZ') && verbBase(lower) === lower && lower !== 'is')
    return known.filter((tag) => tag !== 'VBZ');
  // the tables miss some readings of -ed, -s and base forms
  if (/ed$/.test(lower) && !known.includes('VBD') && isVerbBase(verbBase(lower)))
    return [...known, 'VBD', 'VBN'];
  if (known[0] === 'NNS' && !known.includes('VBZ') && isVerbBase(verbBase(lower))) return [...known, 'VBZ'];
  return known;
}

/** Whether the verb form stands after a form of "have" or "be" (adverbs may stand between). */
function afterAuxiliary(tagged: readonly TaggedToken[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (tagged[i]?.tag === 'RB' || tagged[i]?.tag === 'PRP' || tagged[i]?.lower === "n't")) i--;
  const before = tagged[i];
  return !!before && ['be', 'have', 'get'].includes(verbBase(before.lower)) && VERBAL.test(before.tag);
}

const CLAUSE_OPENERS =
  /^(?:after|before|as|since|until|because|that|when|while|if|although|though|once|where|whether|than)$/;
const CLAUSE_TAKERS =
  /^(?:say|tell|think|believe|know|claim|report|find|show|hope|see|hear|learn|announce|add|admit)$/;

/** Whether the noun phrase that ends at `end` is the object of a preposition or verb, so that a past form after it describes it. */
function isObject(tagged: readonly TaggedToken[], end: number): boolean {
  let at = end;
  while (at > 0 && /^(?:NN|NNS|NNP|NNPS|JJ|CD|POS)$/.test(tagged[at]?.tag ?? '')) at--;
  const determiner = /^(?:DT|PRP\$)$/.test(tagged[at]?.tag ?? '');
  const before = tagged[determiner ? at - 1 : at];
  if (!before || !determiner) return false;
  if (before.tag === 'IN')
    return (
      !CLAUSE_OPENERS.test(before.lower) && tagged.slice(0, at).some((token) => /^VB[DZP]$/.test(token.tag))
    );
  return (
    /^VB[DZPN]$/.test(before.tag) &&
    !CLAUSE_TAKERS.test(verbBase(before.lower)) &&
    verbBase(before.lower) !== 'be'
  );
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|do|does)$/;
const SUBJECT_END = /^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT|EX|CD|DT)$/;
const DETERMINER = /^(?:DT|PRP\$|POS|JJ|JJR|JJS|WP\$|CD)$/;

function chooseTag(
  tokens: readonly Token[],
  at: number,
  tagged: readonly TaggedToken[],
  tags: readonly string[],
): string {
  const first = tags[0] ?? 'NN';
  if (tags.length === 1) return first;
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tagged[at - 1];
  const pick = (...wanted: string[]): string | undefined => wanted.find((tag) => tags.includes(tag));
  if (!token) return first;
  // "to leave", "would leave", "did not leave"
  let i = at - 1;
  while (i >= 0 && (tagged[i]?.tag === 'RB' || tagged[i]?.lower === "n't")) i--;
  const leading = tagged[i];
  if (
    leading &&
    (leading.tag === 'TO' ||
      leading.tag === 'MD' ||
      (verbBase(leading.lower) === 'do' && VERBAL.test(leading.tag)))
  ) {
    const verb = tagged[i - 1]?.lower === 'according' ? undefined : pick('VB', 'VBP');
    if (verb && !(leading.tag === 'TO' && first.startsWith('NN') && before?.tag !== 'TO')) return 'VB';
  }
  if (token.lower === "'s") {
    const noun = before && /^(?:PRP|EX|WP|WRB|DT)$/.test(before.tag);
    return noun || (next && /ing$|^(?:not|been|a|the|no|always|just|also)$/.test(next.text.toLowerCase()))
      ? 'VBZ'
      : 'POS';
  }
  if (token.lower === "'d") return 'MD';
  if (tags.includes('VBD') || tags.includes('VBN')) {
    if (afterAuxiliary(tagged, at)) return pick('VBN', 'VBD') ?? first;
    const afterSubject =
      before &&
      SUBJECT_END.test(before.tag) &&
      !(before.tag === 'DT' && before.lower !== 'that' && before.lower !== 'all');
    if (before && DETERMINER.test(before.tag) && before.tag !== 'CD') return pick('JJ', 'NN', 'VBN') ?? first;
    if (afterSubject) {
      // "comments made by the president", "under a law signed in May": participles
      if (next?.text === 'by' && before && NOMINAL.test(before.tag)) return pick('VBN') ?? first;
      if (before && NOMINAL.test(before.tag) && isObject(tagged, at - 1)) return pick('VBN') ?? first;
      return pick('VBD') ?? first;
    }
    if (
      before?.tag === 'RB' ||
      before?.tag === ',' ||
      before?.tag === 'CC' ||
      before?.text === '”' ||
      before?.text === '"'
    ) {
      return pick('VBD') ?? first;
    }
    // "by armed men": before a noun and after a preposition it describes
    if (before?.tag === 'IN' && before.lower !== 'that' && next && knownTags(next.lower)[0]?.startsWith('NN'))
      return 'JJ';
    if (at === 0) return pick('VBN', 'VBD') ?? first;
    return pick('VBD', 'VBN') ?? first;
  }
  if (
    first === 'JJ' &&
    tags.includes('NN') &&
    before &&
    NOMINAL.test(before.tag) &&
    (!next || /^[,.;:)]$/.test(next.text))
  )
    return 'NN';
  if (tags.includes('VBZ') && tags.includes('NNS') && next && AUXILIARY.test(next.lower)) return 'NNS';
  if (first === 'VBZ' && tags.includes('NNS') && next && /^(?:and|or|,|\.|of|for)$/.test(next.text))
    return 'NNS';
  if (before && DETERMINER.test(before.tag) && !(before.tag === 'CD' && first === 'VBZ')) {
    return pick(VERBAL.test(first) ? 'NN' : first, 'NN', 'NNS', 'JJ') ?? first;
  }
  if (before && /^(?:PRP|WP|WDT|EX)$/.test(before.tag)) {
    const verb = pick('VBZ', 'VBP', 'VBD', 'VB');
    if (verb && !first.startsWith('RB') && first !== 'JJ') return verb === 'VB' ? 'VBP' : verb;
  }
  if (first === 'NNS' && tags.includes('VBZ') && before && /^(?:NN|NNP)$/.test(before.tag)) {
    // "Samsung pulls the plug", but "gas stations near"
    return next && /^(?:the|a|an|his|her|its|their|no|to|that|it|up|out|off|\d)/i.test(next.text)
      ? 'VBZ'
      : 'NNS';
  }
  if (first === 'VBZ' && before && /^(?:NN|NNS|NNP|NNPS)$/.test(before.tag)) return first;
  if (first === 'VB' && before && /^(?:NNS|NNPS)$/.test(before.tag)) return pick('VBP') ?? first;
  if (first === 'VB' && before && NOMINAL.test(before.tag)) return pick('NN', 'VBP') ?? first;
  return first;
}

/** "Mark Begor took over", "May Thornton heard": a common word at the start of a sentence, before a name that cannot follow it. */
function isGivenName(token: Token, next: Token | undefined, tags: readonly string[]): boolean {
  const base = /^(?:NN|VB|VBP|MD)$/.test(tags[0] ?? '') && CAPITAL.test(token.text);
  if (!base || !next || !/^\p{Lu}\p{Ll}+$/u.test(next.text) || knownTags(next.lower).length > 0) return false;
  return !hasNounSense(token.lower, 'person', 'group') && !isKnownWord(next.lower);
}

/**
 * Tags a sentence's tokens. Rule: the commonest tag of a word, corrected by what stands before it (auxiliaries,
 * determiners, subjects) and, for participles, after it. Unknown capitals inside a sentence are names. Cost: linear.
 */
export function tagTokens(tokens: readonly Token[]): TaggedToken[] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capitals = words.filter((token) => CAPITAL.test(token.text)).length;
  const shouting = words.length > 3 && words.every((token) => token.text === token.text.toUpperCase());
  const titled = !shouting && words.length > 3 && capitals / words.length > 0.75;
  const tagged: TaggedToken[] = [];
  tokens.forEach((token, at) => {
    const before = tagged[at - 1];
    const first = at === 0 || (before !== undefined && OPENING.test(before.text));
    const tags = possibleTags(token, first || titled, shouting);
    const named = first && !titled && !shouting && isGivenName(token, tokens[at + 1], tags);
    tagged.push({ ...token, tag: named ? 'NNP' : chooseTag(tokens, at, tagged, tags) });
  });
  return tagged;
}
