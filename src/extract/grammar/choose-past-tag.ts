import { knownTags, verbBase } from '../words/lexicon';
import { AUXILIARY, DETERMINER, NOMINAL, VERBAL } from './tag-classes';
import type { TaggedToken } from './tag-tokens';
import type { Token } from './tokens';
import { CLAUSE_TAKERS, yieldsToVerb } from './yields-to-verb';

const DETERMINED = /^(?:the|an?|his|her|its|their|this|that|no)$/;
const SUBJECT_END = /^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT|EX|CD|DT)$/;

/** Whether the verb form stands after a form of "have" or "be" (adverbs may stand between). */
export function isAfterAuxiliary(tagged: readonly TaggedToken[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (tagged[i]?.tag === 'RB' || tagged[i]?.tag === 'PRP' || tagged[i]?.lower === "n't")) i--;
  const before = tagged[i];
  return !!before && VERBAL.test(before.tag) && ['be', 'have', 'get'].includes(verbBase(before.lower));
}

const CLAUSE_OPENERS =
  /^(?:after|before|as|since|until|because|that|when|while|if|although|though|once|where|whether|than)$/;
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

/** "dug to free a woman trapped beneath a wall": the object of what somebody set out to do, before a preposition. */
function isFreed(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  if (!/^(?:beneath|under|inside|by|with|in|at|on|near)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  let lead = at - 1;
  while (/^(?:NNP?S?|JJ|CD)$/.test(tagged[lead]?.tag ?? '')) lead--;
  if (tagged[lead]?.tag !== 'DT' || tagged[lead - 1]?.tag !== 'VB' || tagged[lead - 2]?.tag !== 'TO')
    return false;
  const told = tagged.slice(0, lead).findLast(({ tag }) => /^VB[DZP]$/.test(tag));
  return !!told && !CLAUSE_TAKERS.test(verbBase(told.lower));
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
  // "told a board …, left" has an object: it is more often the verb itself
  const bare = /^(?:by|in|on|at|for|from|to|with|as|under)$/.test(tokens[at + 1]?.lower ?? '');
  const isVerb = ({ lower }: Token) =>
    AUXILIARY.test(lower) ||
    /^VB[DZ]$/.test(knownTags(lower)[0] ?? '') ||
    (bare && /^(?:VB|JJ)/.test(knownTags(lower)[0] ?? '') && knownTags(lower).includes('VBD'));
  // "The ferry, built in Ostra, Northia, sank": a place has a comma of its own
  const placed = (comma: number) => /^\p{Lu}/u.test(tokens[comma - 1]?.text ?? '');
  for (let end = at + 1; end < at + ASIDE; end++) {
    const next = tokens[end + 1];
    if (tokens[end]?.text !== ',' || !next) continue;
    if (end > at + 1 && isVerb(next)) return true;
    if (!placed(end)) return false;
  }
  return false;
}

/** Verbs that always have an object: without one their past form is a participle. */
const TAKES_OBJECT = new Set(
  'import export impose build design install manufacture produce create diagnose contribute obtain purchase acquire kidnap arrest detain seize commission unveil convict appoint construct administer detect steal wound base equip extract prescribe extradite'.split(
    ' ',
  ),
);

/** Verbs whose participle may have an object behind it: "a boat called the Rose", "a man given a medal". */
const TAKES_TWO = new Set(
  'give award offer call name deem dub consider leave make show teach tell pay charge deny grant hand sell send allow ask owe title entitle label brand elect appoint declare'.split(
    ' ',
  ),
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

/** How somebody is found by others, who are not named. */
const FOUND_AS = /^(?:alive|dead|unconscious|unhurt|unharmed|safe|guilty|innocent|drowned|hanged)$/;

/** Verbs that tell by how much after "by", not by whom. */
const MOVES = new Set(
  'rise fall grow drop increase decrease decline shrink slip climb jump soar plunge tumble surge gain pass go come stop drive'.split(
    ' ',
  ),
);

/** Verbs of which "by" tells where: "stood by the door". */
const STANDS = new Set(
  'stand sit lie wait sleep live die walk run swear abide park land camp kneel'.split(' '),
);

/** "A survey released last month by the board", "driven by Silva and owned by Brandt": whom it was done by follows, with a day between. */
function isDoneBy(tokens: readonly Token[], at: number, tagged: readonly TaggedToken[]): boolean {
  const before = tagged[at - 1];
  if (!before || MOVES.has(verbBase(tokens[at]?.lower ?? ''))) return false;
  let by = at + 1;
  while (
    by < at + 5 &&
    /^(?:on|in|last|this|yesterday|today|earlier|recently|week|month|year|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d+)$/u.test(
      tokens[by]?.text ?? '',
    )
  )
    by++;
  const doer = tokens[by + 1]?.text ?? '';
  const named =
    /^\p{Lu}/u.test(doer) || /^(?:the|an?|his|her|its|their|both|two|three|several|some)$/.test(doer);
  if (tokens[by]?.lower !== 'by' || !named) return false;
  const joined = tagged.findLast(({ tag }) => VERBAL.test(tag))?.tag === 'VBN';
  // "returned the paper, signed by both sides, on Monday"
  if (before.tag === ',') return !STANDS.has(verbBase(tokens[at]?.lower ?? ''));
  return before.tag === 'CC' ? joined && by === at + 1 : by > at + 1 && NOMINAL.test(before.tag);
}

/**
 * The tag of a word that may be a form of the past or a participle: whether it tells what its subject did or describes it, by what
 * stands before it (`tagged`, all tokens up to it) and after it.
 */
export function choosePastTag(
  tokens: readonly Token[],
  at: number,
  tagged: readonly TaggedToken[],
  tags: readonly string[],
): string {
  const first = tags[0] ?? 'NN';
  const pick = (...wanted: string[]): string | undefined => wanted.find((tag) => tags.includes(tag));
  const [before, token, next] = [tagged[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return first;
  if (isAfterAuxiliary(tagged, at)) return pick('VBN', 'VBD') ?? first;
  if (token.lower === 'had') return 'VBD';
  // "he hand-delivered a letter", but "a well-prepared letter", "the team was well-prepared"
  if (first === 'JJ' && token.lower.includes('-')) {
    const acts =
      !!before &&
      /^(?:PRP|WP|NNP)$/.test(before.tag) &&
      /^(?:a|an|the|his|her|its|their)$/.test(next?.lower ?? '');
    return acts ? 'VBD' : 'JJ';
  }
  // "a greatly diminished threat": how it is described
  const how = before?.tag === 'RB' && /^(?:DT|PRP\$|POS|CD)$/.test(tagged[at - 2]?.tag ?? '');
  // "newly appointed General Silva arrived"
  const opens = at === 1 || tagged[at - 2]?.text === ',';
  if (opens && /^\p{L}+ly$/u.test(before?.lower ?? '') && /^\p{Lu}/u.test(next?.text ?? ''))
    return pick('VBN') ?? first;
  const counted = tagged[at - 2]?.tag === 'CD';
  if (
    how &&
    !DETERMINED.test(next?.lower ?? '') &&
    knownTags(next?.lower ?? '').some((tag) => /^NN/.test(tag))
  )
    return counted ? 'JJ' : (pick('VBN', 'JJ') ?? first);
  // "the United Nations": capitals within a sentence go together
  if (first === 'NNP' && /^\p{Lu}/u.test(next?.text ?? '')) return 'NNP';
  if (isInAside(tokens, at, tagged) || lacksObject(tokens, at, tagged) || yieldsToVerb(tokens, at, tagged))
    return pick('VBN') ?? first;
  // "the men accused of theft": these want somebody
  const charged =
    /^(?:accused|suspected|convicted|deprived|acquitted)$/.test(token.lower) && next?.lower === 'of';
  if (charged || isDoneBy(tokens, at, tagged)) return pick('VBN') ?? first;
  const afterSubject =
    before &&
    SUBJECT_END.test(before.tag) &&
    !(before.tag === 'DT' && before.lower !== 'that' && before.lower !== 'all');
  // "the police chief said", "Green had turned": nothing is described by these
  if (/^(?:said|had)$/.test(token.lower) && before && /^JJ|^POS$/.test(before.tag)) return 'VBD';
  // "a person briefed on the matter said he had left": what is said follows
  const told = /^(?:he|she|it|they|we|i|the|there|that|:|“|")$/.test(next?.lower ?? '');
  if (token.lower === 'said' && told && before && NOMINAL.test(before.tag)) return 'VBD';
  // "boys found alive after nine days"
  if (token.lower === 'found' && FOUND_AS.test(next?.lower ?? '') && before && NOMINAL.test(before.tag))
    return 'VBN';
  // "it all started"
  const floating = /^(?:all|both|each)$/.test(before?.lower ?? '') && tagged[at - 2]?.tag === 'PRP';
  if (before && DETERMINER.test(before.tag) && before.tag !== 'CD' && !floating)
    return tags.find((tag) => tag === 'JJ' || tag === 'NN') ?? pick('VBN') ?? first;
  if (afterSubject) {
    // "comments made by the president", "under a law signed in May": participles
    if (next?.text === 'by' && before && NOMINAL.test(before.tag)) return pick('VBN') ?? first;
    const described =
      before && NOMINAL.test(before.tag) && (isObject(tagged, at - 1) || isFreed(tokens, at, tagged));
    // "said the find near the home represented a success": what is done to something has no object behind it
    const acts =
      /^(?:a|an|the|his|her|its|their)$/.test(next?.lower ?? '') && !TAKES_TWO.has(verbBase(token.lower));
    if (described && !acts && !closesRelative(tagged)) return pick('VBN') ?? first;
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
