import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';

/** A feature of a mention, by its number in the story. */
export interface Feature {
  readonly id: number;
  /**
   * The most that a mention can be alike which shares this feature and commoner ones, but none that is rarer; times the reach that the feature has
   * in that mention, since the rarest that two share is the same for both.
   */
  readonly reach: number;
  /**
   * What sharing it adds, in whole UNITS, rounded up: sums of them are bounds, and cost no memory where they are added up by the million.
   * Law: a and b are alike by the weights they share, divided by their lengths.
   */
  readonly units: number;
}

/** A weight of 1. */
export const UNITS = 4096;

/** How alike two mentions tell: 0 nothing in common, 1 the same words, actors and kind of happening. */
export interface Likeness {
  (a: FoundMention, b: FoundMention): number;
  /** What the mention tells of, the rarest in the story first, so that who asks for like ones need not compare with all. */
  readonly featuresOf: (mention: FoundMention) => readonly Feature[];
  /** The numbers of the same, in no certain order. */
  readonly idsOf: (mention: FoundMention) => readonly number[];
  /** The length of the mention's vector. */
  readonly lengthOf: (mention: FoundMention) => number;
}

/** An actor or a kind of happening in common says more than a word. */
const ACTOR_WEIGHT = 1.3;
const HAPPENING_WEIGHT = 1.6;

/** What is known of a mention. Of those of a story there are hundreds of thousands: what a number or two give again is not kept. */
interface Vector {
  /** Its features as numbers, in the order in which the mention has them: sums of weights are taken in it. */
  readonly ids: readonly number[];
  /** The length of its vector; 0 while nobody has asked. */
  norm: number;
  /** Its features again, the commonest in the story first; null while nobody has asked. */
  ranked: readonly number[] | null;
}

/** A word as a feature, and the kind of happening that it tells of. */
interface Word {
  readonly id: number;
  readonly happening: string | undefined;
}

/** The features of all mentions as numbers, with what each weighs. */
class FeatureTable {
  private readonly words = new Map<string, Word>();
  private readonly actors = new Map<string, number>();
  private readonly happenings = new Map<string, number>();
  private readonly factors: number[] = [];
  private readonly uses: number[] = [];
  private readonly weights: number[] = [];
  private readonly known = new Map<FoundMention, Vector>();
  private readonly count: number;

  constructor(mentions: readonly FoundMention[]) {
    this.count = mentions.length;
    for (const mention of mentions)
      if (!this.known.has(mention)) for (const id of this.enterMention(mention).ids) this.uses[id]! += 1;
  }

  private enterMention(mention: FoundMention): Vector {
    const known = { ids: this.readFeatures(mention), norm: 0, ranked: null };
    this.known.set(mention, known);
    return known;
  }

  /** What a mention tells of: words, actors, kinds of happening, each once. */
  private readFeatures({ words, actors, predicate }: FoundMention): readonly number[] {
    const told = words.map((word) => this.wordOf(word));
    const list = told.map(({ id }) => id);
    for (const actor of actors) list.push(this.idOf(this.actors, actor, ACTOR_WEIGHT));
    const happening = happeningOf(predicate);
    if (happening) list.push(this.idOf(this.happenings, happening, HAPPENING_WEIGHT));
    for (const { happening: kind } of told)
      if (kind) list.push(this.idOf(this.happenings, kind, HAPPENING_WEIGHT));
    // of just this length: one that has grown has room for more
    return list.filter((id, at) => list.indexOf(id) === at).slice();
  }

  private wordOf(word: string): Word {
    const known = this.words.get(word);
    if (known) return known;
    const told = { id: this.enter(1), happening: happeningOf(word) };
    this.words.set(word, told);
    return told;
  }

  private idOf(ids: Map<string, number>, feature: string, factor: number): number {
    const known = ids.get(feature);
    if (known !== undefined) return known;
    const id = this.enter(factor);
    ids.set(feature, id);
    return id;
  }

  private enter(factor: number): number {
    this.uses.push(0);
    return this.factors.push(factor) - 1;
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
    const vector = this.known.get(mention) ?? this.enterMention(mention);
    if (vector.norm === 0)
      vector.norm = Math.sqrt(vector.ids.reduce((sum, id) => sum + this.weightOf(id), 0));
    return vector;
  }
}

/**
 * The features with their reach. Law: with W the weight of the features that a and b share, alike = W / (|a||b|) and |b|² ≥ W,
 * so alike ≤ √W / |a|; and of the features from one on, the same holds for b, so alike ≤ √W / |a| · √W' / |b| with the weights W and W' that a
 * and b have from there on.
 */
function rankFeatures(vector: Vector, table: FeatureTable): Feature[] {
  vector.ranked ??= [...vector.ids].sort((a, b) => table.usesOf(b) - table.usesOf(a) || a - b);
  let sum = 0;
  const ranked = vector.ranked.map((id) => {
    const weight = table.weightOf(id);
    sum += weight;
    return { id, units: Math.ceil(weight * UNITS) || 1, reach: Math.sqrt(sum) / (vector.norm || 1) };
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
  const featuresOf = (mention: FoundMention): readonly Feature[] =>
    rankFeatures(table.vectorOf(mention), table);
  const likeness = (a: FoundMention, b: FoundMention): number => {
    const { ids, norm } = table.vectorOf(a);
    const other = table.vectorOf(b);
    let shared = 0;
    for (let at = 0; at < ids.length; at++)
      if (other.ids.includes(ids[at]!)) shared += table.weightOf(ids[at]!);
    return shared / (norm * other.norm || 1);
  };
  return Object.assign(likeness, {
    featuresOf,
    idsOf: (mention: FoundMention) => table.vectorOf(mention).ids,
    lengthOf: (mention: FoundMention) => table.vectorOf(mention).norm,
  });
}
