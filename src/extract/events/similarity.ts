import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';

/** A feature of a mention, by its number in the story. */
export interface Feature {
  readonly id: number;
  /** The most that a mention can be alike which shares this feature and commoner ones, but none that is rarer. */
  readonly reach: number;
}

/** How alike two mentions tell: 0 nothing in common, 1 the same words, actors and kind of happening. */
export interface Likeness {
  (a: FoundMention, b: FoundMention): number;
  /** What the mention tells of, the rarest in the story first, so that who asks for like ones need not compare with all. */
  readonly featuresOf: (mention: FoundMention) => readonly Feature[];
}

/** An actor or a kind of happening in common says more than a word. */
const ACTOR_WEIGHT = 1.3;
const HAPPENING_WEIGHT = 1.6;

/** What a mention tells of, each with how much it counts: words, actors, kinds of happening. */
function readFeatures(mention: FoundMention): Map<string, number> {
  const features = new Map<string, number>();
  for (const word of mention.words) features.set(word, 1);
  for (const actor of mention.actors) features.set(`actor ${actor}`, ACTOR_WEIGHT);
  for (const word of [mention.predicate, ...mention.words]) {
    const kind = happeningOf(word);
    if (kind) features.set(`happening ${kind}`, HAPPENING_WEIGHT);
  }
  return features;
}

/** What is known of a mention: its features as numbers, and the length of its vector. */
interface Vector {
  readonly ids: Int32Array;
  readonly norm: number;
  ranked: readonly Feature[] | null;
}

/** The features of all mentions as numbers, with what each weighs. */
class FeatureTable {
  private readonly ids = new Map<string, number>();
  private readonly factors: number[] = [];
  private readonly uses: number[] = [];
  private readonly weights: number[] = [];
  private readonly lists = new Map<FoundMention, readonly number[]>();
  private readonly vectors = new Map<FoundMention, Vector>();
  private readonly count: number;

  constructor(mentions: readonly FoundMention[]) {
    this.count = mentions.length;
    for (const mention of new Set(mentions)) {
      const list = this.listOf(mention);
      for (const id of list) this.uses[id] = (this.uses[id] ?? 0) + 1;
    }
  }

  /** In the order in which the mention has them: sums of weights are taken in it. */
  private listOf(mention: FoundMention): readonly number[] {
    const known = this.lists.get(mention);
    if (known) return known;
    const list = [...readFeatures(mention)].map(([feature, factor]) => this.idOf(feature, factor));
    this.lists.set(mention, list);
    return list;
  }

  private idOf(feature: string, factor: number): number {
    const known = this.ids.get(feature);
    if (known !== undefined) return known;
    const id = this.factors.push(factor) - 1;
    this.ids.set(feature, id);
    this.uses.push(0);
    return id;
  }

  /** A feature that no mention of the story has counts as rare as one of a single mention. */
  weightOf(id: number): number {
    return (this.weights[id] ??=
      ((this.factors[id] ?? 1) * Math.log(1 + this.count / (this.uses[id] || 1))) ** 2);
  }

  usesOf(id: number): number {
    return this.uses[id] ?? 0;
  }

  vectorOf(mention: FoundMention): Vector {
    const known = this.vectors.get(mention);
    if (known) return known;
    const list = this.listOf(mention);
    const norm = Math.sqrt(list.reduce((sum, id) => sum + this.weightOf(id), 0));
    const vector = { ids: Int32Array.from(list), norm, ranked: null };
    this.vectors.set(mention, vector);
    return vector;
  }
}

/**
 * The features with their reach. Law: with W the weight of the features that a and b share, alike = W / (|a||b|) and |b|² ≥ W,
 * so alike ≤ √W / |a|.
 */
function rankFeatures({ ids, norm }: Vector, table: FeatureTable): Feature[] {
  const commonFirst = [...ids].sort((a, b) => table.usesOf(b) - table.usesOf(a) || a - b);
  let weight = 0;
  const ranked = commonFirst.map((id) => {
    weight += table.weightOf(id);
    return { id, reach: Math.sqrt(weight) / (norm || 1) };
  });
  return ranked.reverse();
}

/**
 * Compares mentions by the cosine of their features, each weighed by how few mentions share it (inverse document
 * frequency): that a story's hero is in both tells little. Cost of a comparison: the square of a mention's features, which
 * are about ten.
 */
export function measureLikeness(mentions: readonly FoundMention[]): Likeness {
  const table = new FeatureTable(mentions);
  const featuresOf = (mention: FoundMention): readonly Feature[] => {
    const vector = table.vectorOf(mention);
    return (vector.ranked ??= rankFeatures(vector, table));
  };
  const likeness = (a: FoundMention, b: FoundMention): number => {
    const [inA, inB] = [table.vectorOf(a), table.vectorOf(b)];
    const [idsA, idsB] = [inA.ids, inB.ids];
    let shared = 0;
    for (let at = 0; at < idsA.length; at++) {
      const id = idsA[at] ?? -1;
      for (let other = 0; other < idsB.length; other++)
        if (idsB[other] === id) {
          shared += table.weightOf(id);
          break;
        }
    }
    return shared / (inA.norm * inB.norm || 1);
  };
  return Object.assign(likeness, { featuresOf });
}
