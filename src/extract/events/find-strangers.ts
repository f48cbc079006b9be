import type { FoundMention } from '../mentions/found-mention';

/** Whether two articles, by their numbers, have nobody and nothing that they name in common. */
export type AreStrangers = (a: number, b: number) => boolean;

/**
 * Which articles tell of affairs that have nothing to do with each other: each names somebody, and neither names whom the other does. Of an
 * article that names nobody it is not known. Cost of a question: the actors of the article that names fewer.
 */
export function findStrangers(mentions: readonly FoundMention[]): AreStrangers {
  const named = new Map<number, Set<string>>();
  for (const { article, actors } of mentions) {
    if (actors.length === 0) continue;
    const known = named.get(article);
    if (known) for (const actor of actors) known.add(actor);
    else named.set(article, new Set(actors));
  }
  return (a, b) => {
    const [one, other] = [named.get(a), named.get(b)];
    if (a === b || !one || !other) return false;
    const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
    for (const actor of fewer) if (more.has(actor)) return false;
    return true;
  };
}
