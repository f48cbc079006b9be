import { knownTags, verbBase } from '../words/lexicon';
import { AUXILIARY, DETERMINER, NOMINAL, VERBAL } from './tag-classes';
import { choosePastTag, isAfterAuxiliary } from './choose-past-tag';
import { nounByPlace } from './noun-by-place';
import { COMPLEMENT_TAKERS } from './read-connective';
import type { TaggedToken } from './tag-tokens';
import type { Token } from './tokens';

/** Behind a form of "be", or between a preposition and an object with a determiner ("after meeting the owners"). */
function isGerundPlace(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const before = tagged[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return false;
  const being = VERBAL.test(before.tag) && verbBase(before.lower) === 'be';
  const governs = /^(?:the|an?|his|her|its|their|him|them|it|this|these|those)$/.test(next.lower);
  return (being && !/^(?:and|or|,|of)$/.test(next.lower)) || (before.tag === 'IN' && governs);
}

/** Whether a verb in the past follows a noun or pronoun with one word between. */
function leadsToPast(before: TaggedToken | undefined, next: Token | undefined): boolean {
  return /^(?:NN|PRP$)/.test(before?.tag ?? '') && knownTags(next?.lower ?? '')[0] === 'VBD';
}

/** Whether a word can only be read as part of a noun phrase that goes on: a noun or an adjective, and no form of the past. */
function leadsToNoun(next: Token | undefined): boolean {
  const tags = knownTags(next?.lower ?? '');
  return tags.length > 0 && /^(?:NN|JJ)/.test(tags[0] ?? '') && !tags.includes('VBD');
}

/** "the workers' union": an apostrophe right behind a plural and before a word, where no quotation is open. */
function isPluralPossessive(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const [before, token, next] = [tagged[at - 1], tokens[at], tokens[at + 1]];
  return (
    token?.lower === "'" &&
    before?.end === token.start &&
    /^NNP?S?$/.test(before.tag) &&
    before.lower.endsWith('s') &&
    !!next &&
    next.start > token.end &&
    /^\p{L}/u.test(next.text) &&
    !tagged.some(({ tag, text }) => /^['‘]$/.test(text) && tag !== 'POS')
  );
}

const NAME_PARTICLE = /^(?:es|de|da|del|di|du|des|dos|das|el|al|von|van|der|den|ter|zu|bin|ibn|la|le)$/;
const QUANTITY =
  /^(?:many|few|several|most|more|less|least|much|such|other|others|last|next|first|second|both|all|some|half|enough|fewer|same)$/;

/**
 * The one of its possible tags that a token has, by what stands before it (`tagged`, all tokens up to it) and after it.
 */
export function chooseTag(
  tokens: readonly Token[],
  at: number,
  tagged: readonly TaggedToken[],
  tags: readonly string[],
): string {
  const first = tags[0] ?? 'NN';
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isPluralPossessive(tokens, at, tagged)) return 'POS';
  // "the US", "10,000 US troops": no pronoun is written so within other words
  if (
    token?.text === 'US' &&
    !/^[^\p{Ll}]*$/u.test(
      tokens
        .slice(Math.max(0, at - 3), at + 4)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return 'NNP';
  // "May Thornton heard": a modal that opens a sentence before another capital is a name
  if (at === 0 && /^(?:May|Will)$/.test(token?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? ''))
    return 'NNP';
  // "Green had turned": an adjective that opens a sentence right before its verb is a name
  if (at === 0 && tags[0] === 'JJ' && !QUANTITY.test(token?.lower ?? '') && AUXILIARY.test(next?.lower ?? ''))
    return 'NNP';
  // "That was on Monday"
  if (at === 0 && token?.lower === 'that' && AUXILIARY.test(next?.lower ?? '')) return 'DT';
  // "the report says, …": no plural, though the tables have one
  if (token?.lower === 'says') return 'VBZ';
  // "would no longer fight"
  if (token?.lower === 'no' && next?.lower === 'longer') return 'RB';
  // "at first", "when the company first said"
  if (token?.lower === 'first' && (tokens[at - 1]?.lower === 'at' || leadsToPast(tagged[at - 1], next)))
    return 'RB';
  // "was first used", "had last run"
  if (
    /^(?:first|last|further|once|twice)$/.test(token?.lower ?? '') &&
    isAfterAuxiliary(tagged, at) &&
    knownTags(next?.lower ?? '').some((tag) => tag === 'VBN' || tag === 'VBD')
  )
    return 'RB';
  // "the 26-year-old fled", "a 26-year-old man fled"
  if (token?.lower.endsWith('-old') || token?.lower.endsWith('-olds'))
    return token?.lower.endsWith('s') ? 'NNS' : leadsToNoun(next) ? 'JJ' : 'NN';
  // "Anna Brandt (left)", "the World Health Organization (WHO)": one word in brackets is no verb
  if (tokens[at - 1]?.text === '(' && next?.text === ')')
    return /^\p{Lu}{2}/u.test(token?.text ?? '')
      ? 'NNP'
      : (tags.find((tag) => /^(?:NN|JJ|CD)/.test(tag)) ?? first);
  const before = tagged[at - 1];
  // "Dar es Salaam", "Rio de Janeiro"
  if (
    before?.tag === 'NNP' &&
    NAME_PARTICLE.test(token?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  )
    return 'NNP';
  const noun = nounByPlace(tokens, at, tagged, tags);
  if (noun) return noun;
  if (tags.length === 1) return first;
  // "a code that dates from 1940": a verb, where the phrase before "that" has its noun already
  if (
    tags.includes('VBZ') &&
    /^(?:that|which|who)$/.test(before?.lower ?? '') &&
    NOMINAL.test(tagged[at - 2]?.tag ?? '') &&
    /^(?:from|back|to|in|on|for|with|at)$/.test(next?.lower ?? '')
  )
    return 'VBZ';
  // "the fair will open": what a determiner leads and a verb follows is a noun
  if (
    tags.includes('NN') &&
    /^(?:DT|PRP\$|POS)$/.test(before?.tag ?? '') &&
    AUXILIARY.test(next?.lower ?? '')
  )
    return 'NN';
  const pick = (...wanted: string[]): string | undefined => wanted.find((tag) => tags.includes(tag));
  if (!token) return first;
  // "to leave", "would leave", "did not leave"
  if (pick('VB', 'VBP')) {
    let i = at - 1;
    while (i >= 0 && (tagged[i]?.tag === 'RB' || tagged[i]?.lower === "n't")) i--;
    const leading = tagged[i];
    const leads =
      leading?.tag === 'TO' ||
      leading?.tag === 'MD' ||
      (leading && VERBAL.test(leading.tag) && verbBase(leading.lower) === 'do');
    // "a memo to staff said"
    const told = /^(?:VBD|VBZ|MD)$/.test(knownTags(next?.lower ?? '')[0] ?? '');
    const noun = leading?.tag === 'TO' && first.startsWith('NN') && (before?.tag !== 'TO' || told);
    if (leads && !noun && tagged[i - 1]?.lower !== 'according') return 'VB';
  }
  if (token.lower === "'s") {
    const noun = before && (/^(?:PRP|EX|WP|WRB|DT)$/.test(before.tag) || before.lower === 'that');
    // "the board's opening statements"
    const owned =
      /ing$/.test(next?.lower ?? '') &&
      // "the board's handling of it"
      (tokens[at + 2]?.lower === 'of' || /^NN/.test(knownTags(tokens[at + 2]?.lower ?? '')[0] ?? ''));
    if (owned && before && NOMINAL.test(before.tag)) return 'POS';
    return noun || (next && /ing$|^(?:not|been|a|the|no|always|just|also)$/.test(next.text.toLowerCase()))
      ? 'VBZ'
      : 'POS';
  }
  // "7.8 trillion won": money
  if (token.lower === 'won' && (before?.tag === 'CD' || /illion$/.test(before?.lower ?? ''))) return 'NNS';
  // "the boat was missing after the storm", but "was missing the storm"
  if (token.lower === 'missing' && !/^(?:a|an|the|his|her|its|their|\d.*)$/.test(next?.lower ?? ''))
    return 'JJ';
  // "was drinking", "after meeting the owners": a noun stands in neither place
  if (tags.includes('VBG') && isGerundPlace(tokens, at, tagged)) return 'VBG';
  // "has largely been kept"
  if (first === 'RB' && /ly$/.test(token.lower)) return first;
  if (tags.includes('VBD') || tags.includes('VBN')) return choosePastTag(tokens, at, tagged, tags);
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
  // "who police said", "which officials had", "who police say": the subject of the verb behind it
  const led =
    /^W/.test(before?.tag ?? '') &&
    (/^(?:VB[DZ]|MD)$/.test(knownTags(next?.lower ?? '')[0] ?? '') ||
      COMPLEMENT_TAKERS.has(next?.lower ?? ''));
  if (led && pick('NN', 'NNS')) return pick('NNS', 'NN') ?? first;
  if (before && /^(?:PRP|WP|WDT|EX)$/.test(before.tag)) {
    const verb = pick('VBZ', 'VBP', 'VBD', 'VB');
    if (verb && !first.startsWith('RB') && first !== 'JJ') return verb === 'VB' ? 'VBP' : verb;
  }
  if (first === 'NNS' && tags.includes('VBZ') && before && /^(?:NN|NNP)$/.test(before.tag)) {
    // "nine leading banks that"
    if (tagged[at - 2]?.tag === 'CD') return 'NNS';
    // "has invoked emergency powers to"
    if (/^VB/.test(tagged[at - 2]?.tag ?? '') && before.tag === 'NN') return 'NNS';
    // "Norland pulls the plug", but "gas stations near"
    return next && /^(?:the|a|an|his|her|its|their|no|to|that|it|up|out|off|\d)/i.test(next.text)
      ? 'VBZ'
      : 'NNS';
  }
  if (first === 'VBZ' && before && /^(?:NN|NNS|NNP|NNPS)$/.test(before.tag)) return first;
  if (first === 'VB' && before && /^(?:NNS|NNPS)$/.test(before.tag)) return pick('VBP') ?? first;
  if (first === 'VB' && before && NOMINAL.test(before.tag)) return pick('NN', 'VBP') ?? first;
  return first;
}
