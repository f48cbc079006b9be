import type { TopicArticle, TopicSentence } from './read-topic';
import type { WordVector, WordWeights } from './word-vectors';

/** A report's first sentences tell its news. */
const LEAD_SENTENCES = 6;

/** The sentences that may tell of a day. */
export interface Tellings {
  /** Those that name it. */
  readonly named: readonly TopicSentence[];
  /** The first six of each article published on it or the day after, where they name no day. */
  readonly reported: readonly TopicSentence[];
}

/** The sentences that may tell of each day, in the order of the articles. A caption or a byline tells nothing. */
export function collectTellings(articles: readonly TopicArticle[]): Map<number, Tellings> {
  const tellings = new Map<number, { named: TopicSentence[]; reported: TopicSentence[] }>();
  const tellingsOf = (day: number) => {
    const known = tellings.get(day) ?? { named: [], reported: [] };
    tellings.set(day, known);
    return known;
  };
  for (const { day: published, sentences } of articles)
    for (const sentence of sentences) {
      if (!sentence.isProse) continue;
      for (const day of sentence.days) tellingsOf(day).named.push(sentence);
      if (sentence.days.length > 0 || sentence.place >= LEAD_SENTENCES) continue;
      for (const day of [published, published - 1]) tellingsOf(day).reported.push(sentence);
    }
  return tellings;
}

/**
 * The heart of a day: its words, by how many articles use them where they name it and how many where they report it.
 * What only one of these says is left out: nobody bears it out.
 */
function centreOf({ named, reported }: Tellings, weights: WordWeights): WordVector {
  const voices = new Map<string, number>();
  for (const sentences of [named, reported]) {
    const heard = new Set<string>();
    for (const { article, words } of sentences)
      for (const word of words) {
        const voice = `${article} ${word}`;
        if (heard.has(voice)) continue;
        heard.add(voice);
        voices.set(word, (voices.get(word) ?? 0) + 1);
      }
  }
  return new Map(
    [...voices].flatMap(([word, many]) => (many > 1 ? [[word, many * weights.weightOf(word)]] : [])),
  );
}

/**
 * Up to `count` sentences that together come closest to what the articles agree on for a day.
 *
 * Rule: one by one, the sentence is taken that brings the sum of the chosen ones nearest (by cosine) to the centre
 * of all tellings; so the second says what the first left out. Only sentences on the topic, no wording twice, none in
 * `used`; among equals the first. Cost: count × tellings × words.
 */
export function summariseDay(
  tellings: Tellings,
  count: number,
  weights: WordWeights,
  used: ReadonlySet<string> = new Set(),
): string[] {
  const centre = centreOf(tellings, weights);
  const wordings = new Map<string, TopicSentence>();
  for (const sentence of [...tellings.named, ...tellings.reported])
    if (sentence.isOnTopic && sentence.words.length > 0 && !used.has(sentence.tokens))
      if (!wordings.has(sentence.tokens)) wordings.set(sentence.tokens, sentence);
  const sum = new Map<string, number>();
  let dot = 0;
  let square = 0;
  const gainOf = (vector: WordVector): { dot: number; square: number } => {
    const gain = { dot: 0, square: 0 };
    for (const [word, value] of vector) {
      gain.dot += value * (centre.get(word) ?? 0);
      gain.square += 2 * value * (sum.get(word) ?? 0) + value * value;
    }
    return gain;
  };
  const chosen: string[] = [];
  while (chosen.length < count && wordings.size > 0) {
    let best: { sentence: TopicSentence; closeness: number } | null = null;
    for (const sentence of wordings.values()) {
      const gain = gainOf(weights.vectorOf(sentence));
      const closeness = (dot + gain.dot) / Math.sqrt(square + gain.square);
      if (!best || closeness > best.closeness) best = { sentence, closeness };
    }
    if (!best) break;
    const vector = weights.vectorOf(best.sentence);
    const gain = gainOf(vector);
    dot += gain.dot;
    square += gain.square;
    for (const [word, value] of vector) sum.set(word, (sum.get(word) ?? 0) + value);
    wordings.delete(best.sentence.tokens);
    chosen.push(best.sentence.tokens);
  }
  return chosen;
}
