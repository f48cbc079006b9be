import type { Turn } from '../written-time';

/** Words that point at one unit of a row: "last", "this past", "the following". */
export const TURN =
  '(?:(?:this|the) (?:past|coming|same|very same|following|next|previous|preceding|last|current|first)|this|last|next|past|previous|coming|that(?: same| very)?|same|upcoming|the|earlier this|later this|earlier that|later that)';

const TURNS: readonly (readonly [RegExp, Turn])[] = [
  [/same|that/, 'that'],
  [/following/, 'following'],
  [/the\s+next/, 'following'],
  [/previous|preceding/, 'previous'],
  [/this\s+(?:past|last)|^past/, 'past'],
  [/(?:this|the)\s+coming|upcoming|^coming/, 'coming'],
  [/last/, 'last'],
  [/past/, 'past'],
  [/next/, 'next'],
  [/this|current/, 'this'],
  [/the/, 'the'],
];

/** The turn that words of `TURN` name. */
export function readTurn(words: string): Turn {
  const plain = words.toLowerCase();
  return TURNS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'the';
}
