import type { TopicSentence } from './read-topic';

/** How much of each word a text holds. */
export type WordVector = ReadonlyMap<string, number>;

/** Words of a topic by how few of its sentences use them. */
export interface WordWeights {
  /** Inverse document frequency, at least 1. */
  readonly weightOf: (word: string) => number;
  /** A sentence's words, weighed, of length 1; empty for a sentence without words. */
  readonly vectorOf: (sentence: TopicSentence) => WordVector;
}

/** Weighs the words of sentences: log((n + 1) / (uses + 1)) + 1, n the number of sentences. */
export function weighWords(sentences: readonly TopicSentence[]): WordWeights {
  const uses = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weightOf = (word: string): number =>
    Math.log((sentences.length + 1) / ((uses.get(word) ?? 0) + 1)) + 1;
  const vectors = new Map<TopicSentence, WordVector>();
  return {
    weightOf,
    vectorOf: (sentence) => {
      const known = vectors.get(sentence);
      if (known) return known;
      const vector = new Map<string, number>();
      for (const word of sentence.words) vector.set(word, (vector.get(word) ?? 0) + weightOf(word));
      const length = Math.hypot(...vector.values());
      for (const [word, value] of vector) vector.set(word, value / length);
      vectors.set(sentence, vector);
      return vector;
    },
  };
}
