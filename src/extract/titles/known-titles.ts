import type { FoundMention } from '../mentions/found-mention';
import { passageTitle } from './passage-title';
import { writeTitle, type Title, type TitleSources } from './write-title';

/** As writeTitle(), from what its article tells where that is known. */
export function titleOf(mention: FoundMention, sources: TitleSources): Title | null {
  const titles = sources.titles?.[mention.article];
  return titles ? titles.titleOf(mention) : writeTitle(mention, sources);
}

/** As passageTitle(), from what its article tells where that is known. */
export function wordsOf(mention: FoundMention, sources: TitleSources): string | undefined {
  const titles = sources.titles?.[mention.article];
  return titles ? (titles.wordsOf(mention) ?? undefined) : passageTitle(mention, sources);
}
