import type { TaggedToken } from '../grammar/tag-tokens';
import { CHANNELS } from '../statements/words';

const NOUN = /^NNP?S?$/;

/** Whether nothing but a name stands behind a comma: "a spokeswoman for the county, Elaine Frost". */
const isName = (tokens: readonly TaggedToken[]): boolean =>
  tokens.length > 0 && tokens.every(({ tag, text }) => /^NNPS?$/.test(tag) || /^\p{Lu}/u.test(text));

/** Where what hangs on a noun begins: a clause ("who fled"), a participle ("published on Friday"), brackets, a time, a channel. */
function endOfNoun(tokens: readonly TaggedToken[]): number {
  return tokens.findIndex(({ tag, text }, at) => {
    if (at === 0) return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (text === '(' || text === ')' || /^(?:WP|WDT|TIME)$/.test(tag)) return true;
    if (text === ',') return !isName(tokens.slice(at + 1));
    if (/^VB[DGN]$/.test(tag)) return NOUN.test(before?.tag ?? '') && !NOUN.test(next?.tag ?? '');
    return (
      tag === 'IN' &&
      CHANNELS.has(tokens.at(-1)?.lower ?? '') &&
      next?.tag === 'DT' &&
      tokens.length - at <= 4
    );
  });
}

/**
 * How many of a speaker's words name who it is: "A state report published on Friday" → 3, "The email, sent by Ove Lind" → 2; a
 * name behind a comma stays. At least one.
 */
export function countSpeakerWords(tokens: readonly TaggedToken[]): number {
  const end = endOfNoun(tokens);
  let count = end < 1 ? tokens.length : end;
  while (count > 1 && /^(?:,|IN|CC|TO|:)$/.test(tokens[count - 1]?.tag ?? '')) count--;
  return count;
}
