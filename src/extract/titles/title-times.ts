import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading } from '../reading';
import { findHolder } from '../text/ranges';

/** Whether a time word tells how long ("for ten days", "within 48 hours"): it belongs in the title, dates do not. */
export function isLasting(token: TaggedToken, reading: ArticleReading | undefined): boolean {
  return reading?.times[findHolder(reading.times, token)]?.kind === 'duration';
}
