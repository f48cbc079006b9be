import type { ArticleReading } from '../reading';

/** How many sentences are the head of an article. */
const LEAD = 4;

/** The place after the sentences that are the head of an article, whatever stands before its first paragraph. */
export function endOfLead({ sentences }: ArticleReading): number {
  const first = sentences.findIndex(({ block }) => block.kind === 'body');
  return Math.max(first, 0) + LEAD;
}
