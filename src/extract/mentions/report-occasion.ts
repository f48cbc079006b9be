import type { ArticleReading } from '../reading';
import type { FoundMention } from './found-mention';
import { findLivePosts } from './live-posts';

/**
 * The day (EDTF) of the one occasion that the headline of a live report tells ("Live: the mayor faces the court"): that of all its posts. Null for
 * another passage, a headline that tells nothing or has a day of its own, and a report of several days.
 */
export function dayOfOccasion(
  { headline, clause, date }: FoundMention,
  reading: ArticleReading,
): string | null {
  if (!headline || date !== null || clause?.kind !== 'main' || clause.verb.form !== 'finite') return null;
  const days = new Set(findLivePosts(reading).map(({ time }) => time.date?.slice(0, 10) ?? ''));
  const [day] = days;
  return days.size === 1 && day ? day : null;
}
