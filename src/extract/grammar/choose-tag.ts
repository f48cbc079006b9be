import { knownTags, verbBase } from '../words/lexicon';
import type { TaggedToken } from './tag-tokens';
import type { Token } from './tokens';

const VERBAL = /^VB/;
const NOMINAL = /^(?:NN|NNS|NNP|NNPS|CD)$/;

/** Whether the verb form stands after a form of "have" or "be" (adverbs may stand between). */
function afterAuxiliary(tagged: readonly TaggedToken[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (tagged[i]?.tag === 'RB' || tagged[i]?.tag === 'PRP' || tagged[i]?.lower === "n't")) i--;
  const before = tagged[i];
  return !!before && ['be', 'have', 'get'].includes(verbBase(before.lower)) && VERBAL.test(before.tag);
}

/** Behind a form of "be", or between a preposition and an object with a determiner ("after meeting the owners"). */
function isGerundPlace(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const before = tagged[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return false;
  const being = VERBAL.test(before.tag) && verbBase(before.lower) === 'be';
  const governs = /^(?:the|an?|his|her|its|their|him|them|it|this|these|those)$/.test(next.lower);
  return (being && !/^(?:and|or|,|of)$/.test(next.lower)) || (before.tag === 'IN' && governs);
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
  // "under the law signed in May, banks …": what a preposition opens the sentence with is no subject
  if (before.tag === 'IN')
    return (
      !CLAUSE_OPENERS.test(before.lower) &&
      ((at === 1 && /^(?:under|with|through|despite)$/.test(before.lower)) ||
        tagged.slice(0, at).some((token) => /^VB[DZP]$/.test(token.tag)))
    );
  return (
    /^VB[DZPN]$/.test(before.tag) &&
    !CLAUSE_TAKERS.test(verbBase(before.lower)) &&
    verbBase(before.lower) !== 'be'
  );
}

/** "The man who robbed the bank fled": the sentence opens with a relative clause and still wants its verb. */
function closesRelative(tagged: readonly TaggedToken[]): boolean {
  const who = tagged.findIndex(({ tag, lower }) => tag === 'WP' || tag === 'WDT' || lower === 'that');
  const isFinite = ({ tag }: TaggedToken) => /^(?:VB[DZP]|MD)$/.test(tag);
  return (
    who > 0 &&
    NOMINAL.test(tagged[who - 1]?.tag ?? '') &&
    !tagged.slice(0, who).some(isFinite) &&
    tagged.slice(who).filter(isFinite).length === 1
  );
}

/** How long an aside may be, in tokens. */
const ASIDE = 20;

/** "The clip, already aired in May, was played": a participle in an aside between a first subject and its verb. */
function isInAside(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const comma = tagged[at - 1]?.tag === 'RB' ? at - 2 : at - 1;
  if (tagged[comma]?.tag !== ',' || !/^NN/.test(tagged[comma - 1]?.tag ?? '')) return false;
  if (tagged.slice(0, comma).some(({ tag }) => /^(?:VB[DZP]|MD|WP|WDT)$/.test(tag))) return false;
  const close = tokens.slice(at + 1, at + ASIDE).findIndex(({ text }) => text === ',');
  const next = tokens[at + 2 + close];
  return close > 0 && !!next && (AUXILIARY.test(next.lower) || knownTags(next.lower)[0] === 'VBD');
}

/** Verbs that always have an object: without one their past form is a participle. */
const TAKES_OBJECT = new Set(
  'import export impose build design install manufacture produce create diagnose contribute'.split(' '),
);

/** "Rules imposed on Monday", "a million masks, imported for the flu": such a verb without its object describes the noun before it. */
function lacksObject(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const noun = tagged[tagged[at - 1]?.tag === ',' ? at - 2 : at - 1];
  if (!/^NNS?$/.test(noun?.tag ?? '') || !token || !next) return false;
  const bare = /^(?:by|in|on|at|for|from|during|last|this|under|\d+|two|three|four|five|six)$/.test(
    next.lower,
  );
  return bare && TAKES_OBJECT.has(verbBase(token.lower));
}

/** "Half of those surveyed yesterday said": another verb follows at once, so this one is none. */
function yieldsToVerb(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  if (!NOMINAL.test(tagged[at - 1]?.tag ?? '') || tagged.slice(0, at).some(({ tag }) => /^W/.test(tag)))
    return false;
  const day = /^(?:yesterday|today|recently|\p{Lu}\p{Ll}+day)$/u.test(tokens[at + 1]?.text ?? '');
  return /^(?:said|says|say|was|were|had)$/.test(tokens[at + (day ? 2 : 1)]?.lower ?? '');
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

const NAME_PARTICLE = /^(?:es|de|da|del|di|du|des|dos|das|el|al|von|van|der|den|ter|zu|bin|ibn|la|le)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|do|does)$/;
const QUANTITY =
  /^(?:many|few|several|most|more|less|least|much|such|other|others|last|next|first|second|both|all|some|half|enough|fewer|same)$/;
const SUBJECT_END = /^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT|EX|CD|DT)$/;
const DETERMINER = /^(?:DT|PRP\$|POS|JJ|JJR|JJS|WP\$|CD)$/;

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
  // "May Thornton heard": a modal that opens a sentence before another capital is a name
  if (at === 0 && /^(?:May|Will)$/.test(token?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? ''))
    return 'NNP';
  // "Green had turned": an adjective that opens a sentence right before its verb is a name
  if (at === 0 && tags[0] === 'JJ' && !QUANTITY.test(token?.lower ?? '') && AUXILIARY.test(next?.lower ?? ''))
    return 'NNP';
  // "That was on Monday"
  if (at === 0 && token?.lower === 'that' && AUXILIARY.test(next?.lower ?? '')) return 'DT';
  // "at first", "when the company first said"
  if (token?.lower === 'first' && (tokens[at - 1]?.lower === 'at' || leadsToPast(tagged[at - 1], next)))
    return 'RB';
  // "was first used", "had last run"
  if (
    /^(?:first|last|further|once|twice)$/.test(token?.lower ?? '') &&
    afterAuxiliary(tagged, at) &&
    knownTags(next?.lower ?? '').some((tag) => tag === 'VBN' || tag === 'VBD')
  )
    return 'RB';
  // "the 26-year-old fled", "a 26-year-old man fled"
  if (/-olds?$/.test(token?.lower ?? ''))
    return token?.lower.endsWith('s') ? 'NNS' : leadsToNoun(next) ? 'JJ' : 'NN';
  // "Anna Brandt (left)", "the World Health Organization (WHO)": one word in brackets is no verb
  if (tokens[at - 1]?.text === '(' && next?.text === ')')
    return /^\p{Lu}{2}/u.test(token?.text ?? '')
      ? 'NNP'
      : (tags.find((tag) => /^(?:NN|JJ|CD)/.test(tag)) ?? first);
  const before = tagged[at - 1];
  // "Dar es Salaam", "Rio de Janeiro"
  if (
    NAME_PARTICLE.test(token?.text ?? '') &&
    before?.tag === 'NNP' &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  )
    return 'NNP';
  if (tags.length === 1) return first;
  // "a code that dates from 1940": a verb, where the phrase before "that" has its noun already
  const relative =
    /^(?:that|which|who)$/.test(before?.lower ?? '') && NOMINAL.test(tagged[at - 2]?.tag ?? '');
  if (relative && tags.includes('VBZ') && /^(?:from|back|to|in|on|for|with|at)$/.test(next?.lower ?? ''))
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
    const noun = before && (/^(?:PRP|EX|WP|WRB|DT)$/.test(before.tag) || before.lower === 'that');
    // "the board's opening statements"
    const owned =
      /ing$/.test(next?.lower ?? '') && /^NN/.test(knownTags(tokens[at + 2]?.lower ?? '')[0] ?? '');
    if (owned && before && NOMINAL.test(before.tag)) return 'POS';
    return noun || (next && /ing$|^(?:not|been|a|the|no|always|just|also)$/.test(next.text.toLowerCase()))
      ? 'VBZ'
      : 'POS';
  }
  if (token.lower === "'d") return 'MD';
  // "7.8 trillion won": money
  if (token.lower === 'won' && (before?.tag === 'CD' || /illion$/.test(before?.lower ?? ''))) return 'NNS';
  // "was drinking", "after meeting the owners": a noun stands in neither place
  if (tags.includes('VBG') && isGerundPlace(tokens, at, tagged)) return 'VBG';
  if (tags.includes('VBD') || tags.includes('VBN')) {
    if (afterAuxiliary(tagged, at)) return pick('VBN', 'VBD') ?? first;
    if (token.lower === 'had') return 'VBD';
    // "the United Nations": capitals within a sentence go together
    if (first === 'NNP' && /^\p{Lu}/u.test(next?.text ?? '')) return 'NNP';
    if (isInAside(tokens, at, tagged) || lacksObject(tokens, at, tagged) || yieldsToVerb(tokens, at, tagged))
      return pick('VBN') ?? first;
    const afterSubject =
      before &&
      SUBJECT_END.test(before.tag) &&
      !(before.tag === 'DT' && before.lower !== 'that' && before.lower !== 'all');
    // "the police chief said", "Green had turned": nothing is described by these
    if (/^(?:said|had)$/.test(token.lower) && before && /^JJ|^POS$/.test(before.tag)) return 'VBD';
    // "it all started"
    const floating = /^(?:all|both|each)$/.test(before?.lower ?? '') && tagged[at - 2]?.tag === 'PRP';
    if (before && DETERMINER.test(before.tag) && before.tag !== 'CD' && !floating)
      return pick('JJ', 'NN', 'VBN') ?? first;
    if (afterSubject) {
      // "comments made by the president", "under a law signed in May": participles
      if (next?.text === 'by' && before && NOMINAL.test(before.tag)) return pick('VBN') ?? first;
      const described = before && NOMINAL.test(before.tag) && isObject(tagged, at - 1);
      if (described && !closesRelative(tagged)) return pick('VBN') ?? first;
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
