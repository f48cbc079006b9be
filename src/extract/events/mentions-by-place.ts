import type { FoundMention } from '../mentions/found-mention';

/** The mentions of each sentence, in order, by `placeKey`. */
export function groupByPlace(
  mentions: readonly FoundMention[],
): ReadonlyMap<number, readonly FoundMention[]> {
  const byPlace = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    const key = placeKey(mention.article, mention.sentence);
    const told = byPlace.get(key);
    if (told) told.push(mention);
    else byPlace.set(key, [mention]);
  }
  return byPlace;
}

/** A file of the greatest size that is read has no more sentences, if each were a letter and a stop. */
const MOST_SENTENCES = 2 ** 20;

/** A sentence of an article as a key: a number, which costs nothing to make, for it is asked a dozen times for every sentence of a story. */
export const placeKey = (article: number, sentence: number): number => article * MOST_SENTENCES + sentence;
