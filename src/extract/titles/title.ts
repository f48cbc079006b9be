import { hasFlaw } from './title-flaws';
import { findLongFault, findTitleFault } from './title-laws';

/** A title and how good it is: titles of lower worth are used only when nothing better is found. */
export interface Title {
  readonly text: string;
  readonly worth: number;
  /** It has more words than it should: anything that fits is better, and its worth says so. */
  readonly long?: true;
  /** It leaves a reader asking who or what: anything that does not is better, and its worth says so. */
  readonly open?: true;
}

/** No title is worth more: who did what to whom, whole, by name. A little above it, for sums of parts are not exact. */
export const MOST_WORTH = 3.001;

/** What a title of more words than nine is worth besides a tenth of what it tells: less than nearly every one that fits, more than a piece of one. */
const LONG = 0.35;

export const capitalise = (text: string): string =>
  text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/** The same as one that had to be longer. */
const asLong = ({ text, worth }: Title): Title => ({
  text,
  worth: Math.min(worth, LONG + worth / 10),
  long: true,
});

/** What a title is worth, and a twentieth of what it tells, that leaves a reader asking who or what. */
const FLAWED = 0.3;

/** The same as one that leaves a question open. */
const asFlawed = (title: Title): Title => ({
  ...title,
  worth: Math.min(title.worth, FLAWED + title.worth / 20),
  open: true,
});

/** Whether a title tells as much as one of that worth does, open questions or not. */
export const tellsAsMuch = ({ worth, open }: Title, least: number): boolean =>
  worth > (open ? FLAWED + least / 20 : least);

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
    if (!title || !this.wants(title.worth)) return;
    const told = !title.open && hasFlaw(title.text) ? asFlawed(title) : title;
    if (told !== title && !this.wants(told.worth)) return;
    const fault = findTitleFault(title.text);
    if (!fault || title.long) this.best = told;
    else if (fault === 'length' && !findLongFault(title.text)) this.offer(asLong(title));
  }
}

/** The best of some titles, as TitleChoice has it. */
export function bestOf(titles: readonly (Title | null)[]): Title | null {
  const choice = new TitleChoice();
  for (const title of titles) choice.offer(title);
  return choice.best;
}
