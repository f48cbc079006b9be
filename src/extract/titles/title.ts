import { findTitleFault } from './title-laws';

/** A title and how good it is: titles of lower worth are used only when nothing better is found. */
export interface Title {
  readonly text: string;
  readonly worth: number;
}

/** No title is worth more: who did what to whom, whole, by name. A little above it, for sums of parts are not exact. */
export const MOST_WORTH = 3.001;

export const capitalise = (text: string): string =>
  text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/**
 * The best of the titles offered so far by worth that breaks no law of titles; the first of equals; null where none does. To
 * write one costs far more than to weigh it: one that is not wanted need not be written.
 */
export class TitleChoice {
  best: Title | null = null;

  /** Whether a title of that worth would be the best; false for all where it is false for the most that they can be worth. */
  wants(worth: number): boolean {
    return !this.best || worth > this.best.worth;
  }

  offer(title: Title | null): void {
    if (title && this.wants(title.worth) && !findTitleFault(title.text)) this.best = title;
  }
}

/** The best of some titles, as TitleChoice has it. */
export function bestOf(titles: readonly (Title | null)[]): Title | null {
  const choice = new TitleChoice();
  for (const title of titles) choice.offer(title);
  return choice.best;
}
