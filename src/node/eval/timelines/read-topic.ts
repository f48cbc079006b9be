import { splitBlocks } from '../../../extract/blocks';
import { findRangeIndex } from '../../../extract/text/ranges';
import { findTimes } from '../../../extract/times/find-times';
import { resolveTimes } from '../../../extract/times/resolve-times';
import { contentWords } from './content-words';
import { restoreText } from './restore-text';
import { dayOf, type Topic } from './topic-corpus';

/** A sentence of a topic's article. */
export interface TopicSentence {
  /** The article's place in the topic. */
  readonly article: number;
  /** The sentence's place in the article. */
  readonly place: number;
  /** As the corpus writes it. */
  readonly tokens: string;
  readonly words: readonly string[];
  /** The days it names, as numbers (see dayOf), each once. */
  readonly days: readonly number[];
  /** Whether it tells anything: no byline, caption or correction. */
  readonly isProse: boolean;
  /** Whether a word for the topic stands in it or in a sentence beside it; true where the topic has no such words. */
  readonly isOnTopic: boolean;
}

export interface TopicArticle {
  /** The day it was published, as a number. */
  readonly day: number;
  readonly sentences: readonly TopicSentence[];
}

/** Paragraphs that hold no telling. */
const NO_PROSE = new Set(['furniture', 'caption', 'correction']);

/** The days named in each sentence; what is longer than a day, or cannot be dated, names none. */
function findNamedDays(
  text: string,
  published: string,
  sentences: readonly { start: number; end: number }[],
) {
  const days = sentences.map(() => new Set<number>());
  const context = { published, scopes: [], sentences, reading: 'news' as const };
  for (const { start, date } of resolveTimes(text, findTimes(text), context)) {
    const day = /^(\d{4}-\d\d-\d\d)(?:T[^/]*)?~?$/.exec(date ?? '')?.[1];
    if (day !== undefined) days[findRangeIndex(sentences, start)]?.add(dayOf(day));
  }
  return days;
}

function readArticle(topic: Topic, at: number): TopicArticle {
  const { date, sentences: tokenised } = topic.articles[at]!;
  const { text, sentences } = restoreText(tokenised);
  const blocks = splitBlocks(text);
  const days = findNamedDays(text, date, sentences);
  const keywords = topic.keywords.map((word) => word.toLowerCase());
  const named = tokenised.map(
    (tokens) => keywords.length === 0 || keywords.some((word) => tokens.toLowerCase().includes(word)),
  );
  return {
    day: dayOf(date),
    sentences: tokenised.map((tokens, place) => ({
      article: at,
      place,
      tokens,
      words: contentWords(tokens),
      days: [...(days[place] ?? [])],
      isProse: !NO_PROSE.has(blocks[findRangeIndex(blocks, sentences[place]!.start)]?.kind ?? 'body'),
      isOnTopic: [place - 1, place, place + 1].some((near) => named[near] === true),
    })),
  };
}

/** The articles of a topic, read: the days each sentence names by this project's rules, and its words. */
export function readTopic(topic: Topic): TopicArticle[] {
  return topic.articles.map((_, at) => readArticle(topic, at));
}
