import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';

/** How alike two mentions tell: 0 nothing in common, 1 the same words, actors and kind of happening. */
export type Likeness = (a: FoundMention, b: FoundMention) => number;

/** An actor or a kind of happening in common says more than a word. */
const ACTOR_WEIGHT = 1.3;
const HAPPENING_WEIGHT = 1.6;

/** What a mention tells of, each with how much it counts: words, actors, kinds of happening. */
function featuresOf(mention: FoundMention): Map<string, number> {
  const features = new Map<string, number>();
  for (const word of mention.words) features.set(word, 1);
  for (const actor of mention.actors) features.set(`actor ${actor}`, ACTOR_WEIGHT);
  for (const word of [mention.predicate, ...mention.words]) {
    const kind = happeningOf(word);
    if (kind) features.set(`happening ${kind}`, HAPPENING_WEIGHT);
  }
  return features;
}

/**
 * Compares mentions by the cosine of their features, each weighed by how few mentions share it (inverse document
 * frequency): that a story's hero is in both tells little. Cost of a comparison: linear in features.
 */
export function measureLikeness(mentions: readonly FoundMention[]): Likeness {
  const features = new Map(mentions.map((mention) => [mention, featuresOf(mention)]));
  const uses = new Map<string, number>();
  for (const list of features.values())
    for (const feature of list.keys()) uses.set(feature, (uses.get(feature) ?? 0) + 1);
  const weightOf = (feature: string, factor: number): number =>
    (factor * Math.log(1 + mentions.length / (uses.get(feature) ?? 1))) ** 2;
  const norm = (list: ReadonlyMap<string, number>): number =>
    Math.sqrt([...list].reduce((sum, [feature, factor]) => sum + weightOf(feature, factor), 0));
  const norms = new Map([...features].map(([mention, list]) => [mention, norm(list)]));
  return (a, b) => {
    const [inA, inB] = [features.get(a) ?? featuresOf(a), features.get(b) ?? featuresOf(b)];
    let shared = 0;
    for (const [feature, factor] of inA) if (inB.has(feature)) shared += weightOf(feature, factor);
    return shared / ((norms.get(a) ?? norm(inA)) * (norms.get(b) ?? norm(inB)) || 1);
  };
}
