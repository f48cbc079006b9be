import { readTopic, type TopicArticle } from './read-topic';
import type { Timeline, Topic } from './topic-corpus';

/** Day of publication and tokenised sentences. */
export type SampleArticle = readonly [string, readonly string[]];

/** An invented topic for tests: articles as [day, sentences]; what names the topic is "ferry". */
export function sampleTopic(articles: readonly SampleArticle[], reference: Timeline = []): Topic {
  return {
    name: 'gull',
    keywords: ['Ferry'],
    articles: articles.map(([date, sentences], at) => ({ id: `a${at}`, date, sentences: [...sentences] })),
    timelines: [{ name: 'gull-0', entries: reference }],
  };
}

/** Its articles, read. */
export function readSample(articles: readonly SampleArticle[]): TopicArticle[] {
  return readTopic(sampleTopic(articles));
}
