import { verbBase } from '../words/lexicon';
import { canBe, type Draft } from './tag-draft';

/** "who became infected": behind a verb of becoming a past form tells what one became. */
function repairBecome({ tokens, tags }: Draft, at: number): string | undefined {
  if (tags[at] !== 'VBD' || !/^VB[DZP]$/.test(tags[at - 1] ?? '')) return undefined;
  const becomes = verbBase(tokens[at - 1]?.lower ?? '') === 'become';
  return becomes && /ed$/.test(tokens[at]?.lower ?? '') ? 'VBN' : undefined;
}

/** "have some protection thanks to a policy": two words that lead to a phrase. */
function repairThanksTo({ tokens, tags }: Draft, at: number): string | undefined {
  const thanks = tokens[at]?.lower === 'thanks' && tokens[at + 1]?.lower === 'to';
  return thanks && /^(?:NN|NNS|NNP|RB|JJ|VBN|TIME|,)$/.test(tags[at - 1] ?? '') ? 'IN' : undefined;
}

/** "manipulation, stress positions and the use of dogs": a noun of a list, where a verb would have an object. */
function repairListed(draft: Draft, at: number): string | undefined {
  const { tags } = draft;
  const listed = tags[at] === 'VBZ' && tags[at - 1] === 'NN' && /^(?:,|CC)$/.test(tags[at - 2] ?? '');
  const goesOn = tags[at + 1] === 'CC' && /^(?:DT|JJ|NNS?|PRP\$)$/.test(tags[at + 2] ?? '');
  return listed && goesOn && canBe(draft, at, 'NNS') ? 'NNS' : undefined;
}

/** "a flu trends tracking system": behind "a" and a plural the form in -ing names a kind. */
function repairKind({ tokens, tags }: Draft, at: number): string | undefined {
  if (tags[at] !== 'VBG' || tags[at - 1] !== 'NNS' || tags[at + 1] !== 'NN') return undefined;
  let lead = at - 2;
  while (/^(?:NN|JJ)$/.test(tags[lead] ?? '')) lead--;
  return /^an?$/.test(tokens[lead]?.lower ?? '') ? 'NN' : undefined;
}

/** "The attorney general left": the second word of an office. */
function repairOffice({ tokens, tags }: Draft, at: number): string | undefined {
  const office = /^(?:attorney|secretary|governor|director|solicitor|consul|inspector|surgeon|auditor)$/;
  const general = tags[at] === 'JJ' && tokens[at]?.lower === 'general';
  return general && office.test(tokens[at - 1]?.lower ?? '') && !/^NN/.test(tags[at + 1] ?? '')
    ? 'NN'
    : undefined;
}

/** "Ana Silva, then a nurse, first went": when it was done, not which one. */
function repairFirst({ tokens, tags }: Draft, at: number): string | undefined {
  const first = tags[at] === 'JJ' && tokens[at]?.lower === 'first' && /^VB[DZ]$/.test(tags[at + 1] ?? '');
  return first && /^(?:NN|NNS|NNP|PRP|,|WP|WDT)$/.test(tags[at - 1] ?? '') ? 'RB' : undefined;
}

/** "flights bound for Ostra": hardly ever the past of "bind". */
function repairBound({ tokens, tags }: Draft, at: number): string | undefined {
  const bound = tags[at] === 'VBD' && tokens[at]?.lower === 'bound';
  return bound && tokens[at + 1]?.lower === 'for' ? 'VBN' : undefined;
}

/** "fell to 6, compared with 9": nobody compares them. */
function repairCompared({ tokens, tags }: Draft, at: number): string | undefined {
  const compared =
    tags[at] === 'VBD' &&
    tokens[at]?.lower === 'compared' &&
    /^(?:,|NN|NNS|CD|TIME)$/.test(tags[at - 1] ?? '');
  return compared && /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '') ? 'VBN' : undefined;
}

/** "La Perla": a foreign word that begins a name. */
const repairForeign = ({ tokens, tags }: Draft, at: number): string | undefined =>
  tags[at] === 'FW' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && tags[at + 1] === 'NNP' ? 'NNP' : undefined;

/** "a Beacon bid to sell": behind "a" and a name stands a noun. */
function repairNamed(draft: Draft, at: number): string | undefined {
  const { tags, tokens } = draft;
  if (!/^(?:VB|VBD|VBP|VBN)$/.test(tags[at] ?? '') || !canBe(draft, at, 'NN')) return undefined;
  let lead = at - 1;
  while (tags[lead] === 'NNP') lead--;
  return lead < at - 1 &&
    /^an?$/.test(tokens[lead]?.lower ?? '') &&
    /^(?:TO|IN|,|\.|VB[DZ]|MD)$/.test(tags[at + 1] ?? '')
    ? 'NN'
    : undefined;
}

/** "paid a firm called Beacon, was sold": what it is called, where "a" leads to what it is. */
function repairCalled({ tokens, tags }: Draft, at: number): string | undefined {
  const called =
    tags[at] === 'VBD' &&
    /^(?:called|named|dubbed|titled|entitled|nicknamed|codenamed)$/.test(tokens[at]?.lower ?? '');
  if (!called || !/^NN/.test(tags[at - 1] ?? '') || !/^(?:NNP|["“])/.test(tags[at + 1] ?? ''))
    return undefined;
  let lead = at - 1;
  while (/^(?:NN|JJ)$/.test(tags[lead] ?? '')) lead--;
  // "A rider called Reiter": he may have called him
  return /^an?$/.test(tokens[lead]?.lower ?? '') &&
    lead > 0 &&
    /^(?:IN|TO|VB[DZNGP]?)$/.test(tags[lead - 1] ?? '')
    ? 'VBN'
    : undefined;
}

/** "The captain, based at Ostra, died": between commas, right before the verb, a past form describes. */
function repairAside(draft: Draft, at: number): string | undefined {
  const { tags, tokens } = draft;
  if (tags[at] !== 'VBD' || tags[at - 1] !== ',' || !canBe(draft, at, 'VBN')) return undefined;
  if (!/^(?:IN|TO|RB|TIME)$/.test(tags[at + 1] ?? '') || tokens[at + 1]?.lower === 'that') return undefined;
  let close = tags.findIndex((tag, place) => place > at && /^(?:,|VB[DZP]|MD|:)$/.test(tag));
  const finite = (tag: string | undefined) => /^(?:VB[DZP]|MD)$/.test(tag ?? '');
  // "based at Ostra, Northia, died"
  if (tags[close + 1] === 'NNP' && tags[close + 2] === ',') close += 2;
  if (close < 0 || close - at > 15 || tags[close] !== ',' || !finite(tags[close + 1])) return undefined;
  // "He ran, slipped on the stairs, fell": a list of what he did
  return tags.slice(draft.from[at] ?? 0, at).some(finite) ? undefined : 'VBN';
}

/** "The charges were very concerning": what they are, and not what they do. */
function repairGraded({ tokens, tags }: Draft, at: number): string | undefined {
  const ing = /^(?:VBG|IN)$/.test(tags[at] ?? '') && /ing$/.test(tokens[at]?.lower ?? '');
  const graded = /^(?:very|deeply|too|so|extremely|quite|rather)$/.test(tokens[at - 1]?.lower ?? '');
  return ing && graded && /^(?:[.,;:!?]|and|but)$/.test(tokens[at + 1]?.lower ?? '.') ? 'JJ' : undefined;
}

/** "owned up to that interview": behind a preposition it shows which one. */
function repairThat({ tokens, tags }: Draft, at: number): string | undefined {
  const led = /^(?:to|of|with|about|at|on|for|by|from|into|over|against)$/.test(tokens[at - 1]?.lower ?? '');
  return tokens[at]?.lower === 'that' && tags[at] === 'IN' && led && /^(?:NN|JJ)$/.test(tags[at + 1] ?? '')
    ? 'DT'
    : undefined;
}

/** "to raise enforced removals", "to 300 enforced removals": behind a base form or a number that something leads, a past form before a plural describes. */
function repairDescribing({ tags }: Draft, at: number): string | undefined {
  const led = `${tags[at - 2]} ${tags[at - 1]}`;
  return tags[at] === 'VBD' && /^(?:TO VB|(?:IN|TO) CD)$/.test(led) && tags[at + 1] === 'NNS'
    ? 'VBN'
    : undefined;
}

/** "a string of big calls": what a preposition and an adjective lead to is a noun. */
function repairLed(draft: Draft, at: number): string | undefined {
  const { tags, tokens } = draft;
  const describes = (place: number) => tags[place] === 'JJ' || tokens[place]?.lower === 'other';
  if (tags[at] !== 'VBZ' || !describes(at - 1) || !canBe(draft, at, 'NNS')) return undefined;
  let lead = at - 1;
  while (describes(lead) || /^(?:DT|CD)$/.test(tags[lead] ?? '')) lead--;
  return tags[lead] === 'IN' &&
    tokens[lead]?.lower !== 'that' &&
    !/^(?:DT|PRP|PRP\$)$/.test(tags[at + 1] ?? '')
    ? 'NNS'
    : undefined;
}

/** The right tag of a word that the words beside it give away; undefined where it has that already. */
export const repairByNeighbours = (draft: Draft, at: number): string | undefined =>
  repairBecome(draft, at) ??
  repairThanksTo(draft, at) ??
  repairListed(draft, at) ??
  repairKind(draft, at) ??
  repairOffice(draft, at) ??
  repairFirst(draft, at) ??
  repairBound(draft, at) ??
  repairCompared(draft, at) ??
  repairForeign(draft, at) ??
  repairNamed(draft, at) ??
  repairCalled(draft, at) ??
  repairAside(draft, at) ??
  repairGraded(draft, at) ??
  repairLed(draft, at) ??
  repairThat(draft, at) ??
  repairDescribing(draft, at);
