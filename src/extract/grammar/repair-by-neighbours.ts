import { verbBase } from '../words/lexicon';
import { canBe, type Draft } from './tag-draft';

/** "who became infected": behind a verb of becoming a past form tells what one became. */
function repairBecome({ tokens, tags }: Draft, at: number): string | undefined {
  const lead = verbBase(tokens[at - 1]?.lower ?? '');
  const becomes = lead === 'become' && /^VB[DZP]$/.test(tags[at - 1] ?? '');
  return tags[at] === 'VBD' && becomes && /ed$/.test(tokens[at]?.lower ?? '') ? 'VBN' : undefined;
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

/** The right tag of a word that the words beside it give away; undefined where it has that already. */
export const repairByNeighbours = (draft: Draft, at: number): string | undefined =>
  repairBecome(draft, at) ??
  repairThanksTo(draft, at) ??
  repairListed(draft, at) ??
  repairKind(draft, at) ??
  repairOffice(draft, at) ??
  repairFirst(draft, at) ??
  repairBound(draft, at);
