import { hasNounSense, nounBase, verbBase } from '../words/lexicon';
import { agrees, numberOfVerb } from './number';
import { repairByNeighbours } from './repair-by-neighbours';
import { canBe, type Draft } from './tag-draft';
import type { TaggedToken } from './tag-tokens';

const FINITE = /^(?:VB[DZP]|MD)$/;
const NOUN = /^(?:NN|NNS|NNP|NNPS)$/;
const ADVERB = /^RB[RS]?$/;
/** Words that open a clause of their own. */
const OPENER =
  /^(?:if|because|when|while|although|though|whether|unless|until|where|who|which|whose|that|what|how|why|as|than|after|before|since|once)$/;
const STOP = /^[;:()[\]–—“”"‘’'…?!]$|^\.{3}$|^-$/;
/** Verbs whose object may be a clause without "that": a second verb may follow. */
const CLAUSE_TAKER =
  /^(?:say|tell|think|believe|know|claim|report|find|show|hope|see|hear|learn|announce|add|admit|suggest|warn|fear|feel|understand|mean|confirm|deny|insist|argue|reveal|let|make|help|watch)$/;

/** Of these, verbs that may also stand behind what they did something to: "the body found by the road". */
const MAY_DESCRIBE = /^(?:find|show|see|hear|watch|make|help|let)$/;

/** Cuts a sentence into stretches that have one finite verb at most, but for lists: at marks and at words that open a clause. */
function findStretches(tokens: readonly TaggedToken[]): number[] {
  let from = 0;
  return tokens.map((token, at) => {
    const preposition = token.tag === 'IN' && /^(?:DT|TIME|CD)$/.test(tokens[at + 1]?.tag ?? '');
    const opens =
      OPENER.test(token.lower) &&
      !(/^(?:after|before|since|as|until|than)$/.test(token.lower) && preposition);
    if (STOP.test(token.text) || opens) from = at;
    return from;
  });
}

/** The last finite verb before a token in its stretch, with no "and" or comma between; -1 for none. */
function finiteBefore({ tags, from }: Draft, at: number): number {
  for (let i = at - 1; i >= (from[at] ?? 0); i--) {
    if (FINITE.test(tags[i] ?? '')) return i;
    if (/^(?:CC|,)$/.test(tags[i] ?? '')) return -1;
  }
  return -1;
}

/**
 * The next finite verb after a token in its stretch, with nothing between that could be its subject alone, nor a saying that it is the content of ("issued a
 * notice saying the ferry had sunk"); -1 for none.
 */
function finiteAfter(draft: Draft, at: number): number {
  const { tokens, tags, from } = draft;
  for (let i = at + 1; i < tokens.length && from[i] === from[at]; i++) {
    if (FINITE.test(tags[i] ?? '')) return i;
    if (/^(?:CC|,|PRP|EX)$/.test(tags[i] ?? '') || (tags[i] === 'VBG' && takesClause(draft, i))) return -1;
  }
  return -1;
}

const takesClause = ({ tokens }: Draft, at: number): boolean =>
  CLAUSE_TAKER.test(verbBase(tokens[at]?.lower ?? ''));

/** Skips adverbs to the left. */
function overAdverbs({ tags, tokens }: Draft, from: number): number {
  let at = from;
  while (at >= 0 && (ADVERB.test(tags[at] ?? '') || /^(?:n't|all|both|each)$/.test(tokens[at]?.lower ?? '')))
    at--;
  return at;
}

/** "the loans that have been sold": a base form that nothing leads is in the present. */
function repairBaseForm(draft: Draft, at: number): string | undefined {
  const { tokens, tags } = draft;
  if (tags[at] !== 'VB' || at === 0) return undefined;
  const lead = overAdverbs(draft, at - 1);
  const before = tokens[lead];
  if (!before) return undefined;
  const plural =
    /^(?:NNS|NNPS|WDT)$/.test(tags[lead] ?? '') || /^(?:i|we|you|they|who|which|that)$/.test(before.lower);
  const verb = finiteBefore(draft, lead);
  const led = tags.slice(Math.max(0, lead - 4), lead).some((tag) => tag === 'TO' || tag === 'MD');
  return plural && !led && (verb < 0 || takesClause(draft, verb)) && canBe(draft, at, 'VBP')
    ? 'VBP'
    : undefined;
}

/** "They may in the end make it", "will not even function": a modal wants its verb. */
function repairAfterModal(draft: Draft, at: number): string | undefined {
  const { tags } = draft;
  if (!/^(?:NN|VBP|JJ)$/.test(tags[at] ?? '') || !canBe(draft, at, 'VB')) return undefined;
  let lead = overAdverbs(draft, at - 1);
  // "may in the end make it"
  const aside = tags.slice(lead - 3, lead + 1).join(' ') === 'MD IN DT NN';
  if (aside && /^(?:DT|PRP|PRP\$)$/.test(tags[at + 1] ?? '')) lead -= 3;
  return tags[lead] === 'MD' && lead >= (draft.from[at] ?? 0) ? 'VB' : undefined;
}

/** "at security guards near the gate", "The US troops fired": one finite verb is enough for a stretch. */
function repairSpareVerb(draft: Draft, at: number): string | undefined {
  const { tags } = draft;
  const noun = tags[at] === 'VBZ' ? 'NNS' : tags[at] === 'VBP' ? 'NN' : undefined;
  if (!noun || !canBe(draft, at, noun) || !/^(?:NN|NNP|JJ|POS)$/.test(tags[at - 1] ?? '')) return undefined;
  // "The log released in May under the law shows that …"
  if (draft.tokens[at + 1]?.lower === 'that' && takesClause(draft, at)) return undefined;
  const next = tags[at + 1] ?? '';
  if (FINITE.test(next)) return noun;
  // "Capital flows to poorer towns are falling"
  const later =
    noun === 'NNS' && /^(?:IN|TO)$/.test(next) && !takesClause(draft, at) ? finiteAfter(draft, at) : -1;
  if (later > at + 2 && numberOfVerb(draft.tokens[later]) === 'several') return noun;
  // "met banks, unions and industry groups today"
  const listed = noun === 'NNS' && tags[at - 1] === 'NN' && tags[at - 2] === 'CC' && tags[at - 3] === 'NNS';
  if (listed && draft.from[at] === draft.from[at - 3] && !/^(?:DT|PRP|PRP\$|TO)$/.test(next)) return noun;
  const verb = finiteBefore(draft, at);
  const object = verb >= 0 && verb < at - 1 && !takesClause(draft, verb);
  return object && !/^(?:DT|PRP|PRP\$)$/.test(next) ? noun : undefined;
}

/** "after the court met in May": behind such a word people and bodies act, while "the talks held in May" were held. */
function standsInTimeClause({ tokens, tags }: Draft, at: number): boolean {
  const noun = tokens[at - 1];
  let lead = at - 1;
  while (/^(?:NNP?S?|NNPS|JJ|POS|CD)$/.test(tags[lead] ?? '')) lead--;
  if (/^(?:DT|PRP\$)$/.test(tags[lead] ?? '')) lead--;
  if (!noun || !/^(?:after|before|since|until)$/.test(tokens[lead]?.lower ?? '')) return false;
  return /^NNPS?$/.test(tags[at - 1] ?? '') || hasNounSense(nounBase(noun.lower), 'person', 'group');
}

/** "In the new film set to open on Monday, …": the phrase before it opens the sentence with a preposition and is no subject. */
function isLedByPreposition({ tokens, tags }: Draft, at: number): boolean {
  let lead = at - 1;
  while (/^(?:NN|NNS|NNP|JJ)$/.test(tags[lead] ?? '')) lead--;
  if (/^(?:DT|PRP\$)$/.test(tags[lead] ?? '')) lead--;
  // "In the week Ana Silva left, …": who did it
  const owner = tags[at - 1] === 'NNP' && tags.slice(1, at).includes('NN');
  return (
    lead === 0 &&
    !owner &&
    /^(?:in|under|with|through|despite)$/.test(tokens[0]?.lower ?? '') &&
    tags.slice(at).includes(',')
  );
}

/** "The riders confirmed with flu have left": no flu has, so that the words before it only describe. */
function leadsToOther({ tokens, tags }: Draft, at: number): boolean {
  if (tags[at + 1] !== 'IN' || tokens[at + 1]?.lower === 'that') return false;
  let next = at + 2;
  while (/^(?:DT|JJ|NN|CD|PRP\$)$/.test(tags[next] ?? '')) next++;
  const phrase = tokens.slice(at + 2, next).map((token, place) => ({ ...token, tag: tags[at + 2 + place]! }));
  return phrase.length > 0 && /^VB/.test(tags[next] ?? '') && !agrees(phrase, tokens[next]);
}

/** "tried to flee", "refused to sail": they did so, and it was not done to them. */
const ACTS_TO =
  /^(?:try|want|refuse|agree|fail|begin|decide|seem|appear|continue|start|manage|attempt|vow|pledge|promise|threaten|hope|intend|struggle|hesitate|happen|tend|hurry|choose)$/;

/** "The fees announced last month will be waived": nothing behind it could be the subject of the next verb but its own. */
function leadsToVerb({ tags }: Draft, at: number): boolean {
  let next = at + 1;
  while (/^(?:TIME|RB)$/.test(tags[next] ?? '')) next++;
  return next > at + 1 && /^(?:MD|VBD|VBZ|VBP)$/.test(tags[next] ?? '') && tags[at - 1] === 'NNS';
}

/** "The body found along a highway was hers": a past form without an object, in a stretch with another verb, describes. */
function repairReduced(draft: Draft, at: number): string | undefined {
  const { tokens, tags, from } = draft;
  const token = tokens[at];
  if (tags[at] !== 'VBD' || !token || !canBe(draft, at, 'VBN')) return undefined;
  const spoken = takesClause(draft, at) && !MAY_DESCRIBE.test(verbBase(token.lower));
  if (spoken && !leadsToVerb(draft, at) && !leadsToOther(draft, at)) return undefined;
  if (tags[at + 1] === 'TO' && tags[at + 2] === 'VB' && ACTS_TO.test(verbBase(token.lower))) return undefined;
  if (/^(?:was|were|had|did)$/.test(token.lower) || !NOUN.test(tags[at - 1] ?? '')) return undefined;
  const next = tags[at + 1] ?? '';
  if (!/^(?:IN|TO|RB|TIME|RP)$/.test(next) || tokens[at + 1]?.lower === 'that') return undefined;
  if (standsInTimeClause(draft, at)) return undefined;
  const opener = tokens[from[at] ?? 0]?.lower ?? '';
  const before = finiteBefore(draft, at);
  // "the storm that hit the bay moved on", but "said that the body found was his"
  const content = opener === 'that' && !NOUN.test(tags[(from[at] ?? 0) - 1] ?? '');
  const relative = !content && /^(?:who|which|that|whose|what)$/.test(opener);
  if (before >= 0) return relative || takesClause(draft, before) || before === at - 1 ? undefined : 'VBN';
  if (isLedByPreposition(draft, at)) return 'VBN';
  const after = finiteAfter(draft, at);
  return after > at + 1 && !relative ? 'VBN' : undefined;
}

/** "because the storm moves over land": a clause that something opens wants its verb. */
function repairVerbless(draft: Draft, at: number): string | undefined {
  const { tokens, tags, from } = draft;
  const start = from[at] ?? 0;
  const tag = tags[at] ?? '';
  const verb = tag === 'NNS' ? 'VBZ' : /^(?:NN|VB)$/.test(tag) ? 'VBP' : undefined;
  if (!verb || at === start || !canBe(draft, at, verb)) return undefined;
  const opener = tokens[start]?.lower ?? '';
  const sentence = start === 0 && tokens.at(-1)?.text === '.';
  if (
    !sentence &&
    !/^(?:if|because|when|while|although|though|whether|unless|where|who|which|that)$/.test(opener)
  )
    return undefined;
  const lead = overAdverbs(draft, at - 1);
  const fits =
    verb === 'VBZ'
      ? /^(?:NN|NNP)$/.test(tags[lead] ?? '') || (lead === start && /^(?:who|which|that)$/.test(opener))
      : tags[lead] === 'NNS' ||
        /^(?:i|we|you|they)$/.test(tokens[lead]?.lower ?? '') ||
        (lead === start && /^(?:who|which)$/.test(opener));
  if (!fits || (opener === 'that' && lead === start && !NOUN.test(tags[start - 1] ?? ''))) return undefined;
  for (let i = start + 1; i < tokens.length && from[i] === start; i++)
    if (
      FINITE.test(tags[i] ?? '') ||
      (tags[i] === 'TO' && i < at) ||
      (i === start + 1 && /^VB[GN]$/.test(tags[i] ?? ''))
    )
      return undefined;
  return verb;
}

/** "the by-product is kept": what a determiner leads and a verb follows is a noun. */
function repairNounless({ tags, tokens }: Draft, at: number): string | undefined {
  if (tags[at] !== 'JJ' || !FINITE.test(tags[at + 1] ?? '')) return undefined;
  return /^(?:DT|PRP\$|POS|JJ|CC)$/.test(tags[at - 1] ?? '') && tokens[at]?.text.includes('-')
    ? 'NN'
    : undefined;
}

const REPAIRS = [
  repairByNeighbours,
  repairNounless,
  repairAfterModal,
  repairBaseForm,
  repairSpareVerb,
  repairReduced,
  repairVerbless,
];

/**
 * Puts right what tagging word by word from the left cannot see: each stretch of a sentence between marks and words that open
 * a clause has one finite verb, and but for headlines not none. Tokens of times have the tag TIME. Cost: linear but for the
 * length of a stretch.
 */
export function repairTags(tokens: readonly TaggedToken[]): TaggedToken[] {
  const draft: Draft = { tokens, tags: tokens.map(({ tag }) => tag), from: findStretches(tokens) };
  for (const repair of REPAIRS)
    for (let at = 0; at < tokens.length; at++) {
      const tag = repair(draft, at);
      if (tag) draft.tags[at] = tag;
    }
  return tokens.map((token, at) => {
    const tag = draft.tags[at] ?? token.tag;
    return tag === token.tag ? token : { ...token, tag };
  });
}
