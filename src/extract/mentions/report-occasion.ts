import type { ArticleReading } from '../reading';
import type { FoundMention } from './found-mention';
import { findLivePosts } from './live-posts';

/** What a headline without a verb names as one occasion: "Roe at the hearing: live", "The mayor before the council". */
const OCCASION =
  /^(?:hearing|trial|inquest|inquiry|tribunal|court|senate|congress|parliament|commons|committee|council|summit|conference|briefing|ceremony|debate|inauguration|funeral|wedding|memorial|vigil|verdict|sentencing|testimony|keynote)$/;

/** Whether a headline tells one thing by its verb, or names an occasion without one. */
const isOfOne = ({ clause, words }: FoundMention): boolean =>
  clause
    ? clause.kind === 'main' && clause.verb.form === 'finite'
    : words.some((word) => OCCASION.test(word));

/**
 * The day (EDTF) of the one occasion that the headline of a live report tells ("Live: the mayor faces the court"): that of all its posts. Null for
 * another passage, a headline that tells nothing or has a day of its own, and a report of several days.
 */
export function dayOfOccasion(mention: FoundMention, reading: ArticleReading): string | null {
  if (!mention.headline || mention.date !== null || !isOfOne(mention)) return null;
  const main = reading.sentences[mention.sentence]?.clauses.filter(({ kind }) => kind === 'main') ?? [];
  if (main.length > 1) return null;
  const days = new Set(findLivePosts(reading).map(({ time }) => time.date?.slice(0, 10) ?? ''));
  const [day] = days;
  return days.size === 1 && day ? day : null;
}
