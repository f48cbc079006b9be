import type { FoundMention } from '../mentions/found-mention';

/** The mentions of each sentence, in order, by `placeKey`. */
export function groupByPlace(
  mentions: readonly FoundMention[],
): ReadonlyMap<string, readonly FoundMention[]> {
  const byPlace = new Map<string, FoundMention[]>();
  for (const mention of mentions) {
    const key = placeKey(mention.article, mention.sentence);
    const told = byPlace.get(key);
    if (told) told.push(mention);
    else byPlace.set(key, [mention]);
  }
  return byPlace;
}

/** A sentence of an article as a key. */
export const placeKey = (article: number, sentence: number): string => `${article}:${sentence}`;
