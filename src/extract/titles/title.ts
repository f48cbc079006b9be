import { findTitleFault } from './title-laws';

/** A title and how good it is: titles of lower worth are used only when nothing better is found. */
export interface Title {
  readonly text: string;
  readonly worth: number;
}

export const capitalise = (text: string): string =>
  text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/** The best of some titles by worth that breaks no law of titles; the first of equals; null where none does. */
export function bestOf(titles: readonly (Title | null)[]): Title | null {
  let best: Title | null = null;
  for (const title of titles)
    if (title && (!best || title.worth > best.worth) && !findTitleFault(title.text)) best = title;
  return best;
}
