import type { FoundMention } from '../mentions/found-mention';
import type { DraftIndex, Entry } from '../events/draft-index';
import type { Likeness } from '../events/similarity';

/** No more than so much it is worth that others tell of a passage. */
export const MOST_RETOLD = 0.5;
const LEAST_RETOLD = 0.05;
/** So many passages tell of a story. */
const SAMPLE = 200;

/** How much the other articles of the story tell of a passage, up to MOST_RETOLD. */
export function weighRetold(told: FoundMention, index: DraftIndex, likeness: Likeness): number {
  if (index.countArticles() < 2) return 0;
  const score = (a: FoundMention, b: FoundMention) => (a.article === b.article ? 0 : likeness(a, b));
  return Math.min(MOST_RETOLD, index.findBest(told, LEAST_RETOLD, { score })?.alike ?? 0);
}

/**
 * How much the articles tell of one story, by what they retell of each other on the average: 0 for articles on whatever, above 0.15 for those
 * on one affair. Cost: that of two hundred passages.
 */
export function weighCoherence(index: DraftIndex, likeness: Likeness): number {
  const entries: readonly Entry[] = index.listEntries();
  if (entries.length === 0 || index.countArticles() < 2) return 0;
  const step = Math.max(1, Math.floor(entries.length / SAMPLE));
  const sample = entries.filter(({ mention }, at) => at % step === 0 && !mention.headline);
  const sum = sample.reduce((all, { mention }) => all + weighRetold(mention, index, likeness), 0);
  return sample.length > 0 ? sum / sample.length : 0;
}
