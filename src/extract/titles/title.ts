import { MOST_WORDS } from './trim-words';

/** A title and how good it is: titles of lower worth are used only when nothing better is found. */
export interface Title {
  readonly text: string;
  readonly worth: number;
}

const LEAST_WORDS = 3;
/** A whole title may be one word longer than the rest, at this price. */
const LONG = 0.45;

export const capitalise = (text: string): string =>
  text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/** The best of some titles by worth, of three to `most` words (one more at a price); null where none fits. */
export function bestOf(
  titles: readonly (Title | null)[],
  most = MOST_WORDS,
  least = LEAST_WORDS,
): Title | null {
  let best: Title | null = null;
  for (const title of titles) {
    const count = title ? title.text.split(' ').length : 0;
    if (!title || count < least || count > most + 1) continue;
    const worth = title.worth - (count > most ? LONG : 0);
    if (!best || worth > best.worth) best = { text: title.text, worth };
  }
  return best;
}
