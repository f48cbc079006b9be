import type { TaggedToken } from '../grammar/tag-tokens';

const BREAK = /^(?:[;:()[\]–—―]|--|\.{3}|…|\.|,)$/;

/** Whether a token is a mark that parts words. */
export const isBreak = ({ text }: TaggedToken): boolean => BREAK.test(text);

/** "the newly built, loud | ferry": one noun's. */
function joinsAdjectives(tokens: readonly TaggedToken[], comma: number): boolean {
  const [lead, before, mark, next, noun] = [-2, -1, 0, 1, 2].map((by) => tokens[comma + by]);
  const described = before?.tag === 'JJ' || (before?.tag === 'VBN' && /^(?:DT|RB)$/.test(lead?.tag ?? ''));
  return mark?.text === ',' && described && next?.tag === 'JJ' && /^(?:JJ|NNS?)$/.test(noun?.tag ?? '');
}

/** "which failed in May, to hide it", "sank on Monday, which tore it": a mark right behind the verb ends it, but for what the happening is ("the third this year"). */
function ends(tokens: readonly TaggedToken[]): boolean {
  const [mark, next] = tokens;
  const closes = () => tokens.some(({ text }, at) => at > 0 && text === ',' && !joinsAdjectives(tokens, at));
  return mark?.text === ',' && (/^(?:TO|WDT|WP)$/.test(next?.tag ?? '') || (next?.tag === 'IN' && !closes()));
}

/** "formed in 2008, has gone on": behind the comma goes on what stands round these words. */
function resumes([mark, next]: readonly TaggedToken[]): boolean {
  return (
    /^[.;)]$/.test(mark?.text ?? '') || (mark?.text === ',' && /^(?:VB[DZP]|MD|CC)$/.test(next?.tag ?? ''))
  );
}

/** "13 riders killed on Monday, a guard on Tuesday": another of a list, and no part of what is told first. */
const lists = ([mark, next, noun]: readonly TaggedToken[]): boolean =>
  mark?.text === ',' && /^(?:DT|CD)$/.test(next?.tag ?? '') && /^(?:NN|NNS|JJ)$/.test(noun?.tag ?? '');

/** Where the first mark stands that ends the words behind a verb; -1 where none does. */
export const endingMark = (tokens: readonly TaggedToken[]): number =>
  tokens.findIndex(
    (token, at) =>
      isBreak(token) &&
      !joinsAdjectives(tokens, at) &&
      (at > 0 || resumes(tokens) || lists(tokens) || ends(tokens)),
  );
