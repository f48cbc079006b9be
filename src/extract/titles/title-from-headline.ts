import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import { readTokens } from '../grammar/tokens';
import { tagTokens } from '../grammar/tag-tokens';
import { findTitleFault } from './title-laws';
import { hasIdleCapitals } from './write-headline-title';
import type { TitleSources } from './name-subject';

/** How many sentences of an article its headline speaks of. */
const HEAD = 6;
/** How many words a headline shares with the passage whose event it tells. */
const SHARED = 2;

/**
 * The headline of an article whose head tells the event, where it shares two words with the passage and breaks no law of titles.
 * Undefined where none does.
 */
export function titleFromHeadline(
  mentions: readonly FoundMention[],
  { readings }: TitleSources,
): string | undefined {
  for (const mention of mentions) {
    const title = readings[mention.article]?.title.trim() ?? '';
    if (mention.sentence > HEAD || findTitleFault(title) || hasIdleCapitals(title)) continue;
    const words = new Set(contentWords(tagTokens(readTokens(title, { start: 0, end: title.length }))));
    if (mention.words.filter((word) => words.has(word)).length >= SHARED) return title;
  }
  return undefined;
}
