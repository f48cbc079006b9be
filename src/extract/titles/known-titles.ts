import type { FoundMention } from '../mentions/found-mention';
import { passageTitle } from './passage-title';
import { writeTitle, type Title, type TitleSources } from './write-title';

/** As writeTitle(), from what its article tells where that is known; what is denied is not. */
export function titleOf(mention: FoundMention, sources: TitleSources): Title | null {
  const titles = sources.titles?.[mention.article];
  return titles && mention.at !== undefined ? titles.titleOf(mention.at) : writeTitle(mention, sources);
}

/** As passageTitle(), from what its article tells where that is known. */
export function wordsOf(mention: FoundMention, sources: TitleSources): string | undefined {
  const titles = sources.titles?.[mention.article];
  if (!titles || mention.at === undefined) return passageTitle(mention, sources);
  return titles.wordsOf(mention.at) ?? undefined;
}
