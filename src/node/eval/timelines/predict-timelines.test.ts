import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { predictTimelines } from './predict-timelines';
import { sampleTopic, type SampleArticle } from './sample-topic';
import { dayOf, isoDayOf, topicCorpusSchema, type Timeline } from './topic-corpus';

const ARTICLES: readonly SampleArticle[] = [
  ['2024-03-06', ['The ferry burned yesterday .', 'Nobody was hurt on the ferry .']],
  ['2024-03-12', ['The ferry that burned on March 5 was raised on March 11 .']],
  ['2024-04-20', ['The ferry burned on March 5 .', 'The ferry will sail again on May 2 .']],
];

function predict(reference: Timeline): Timeline {
  return predictTimelines({ topics: [sampleTopic(ARTICLES, reference)] }).timelines['gull-0'] ?? [];
}

describe('predictTimelines()', () => {
  test('tells the days that articles look back on, in order', () => {
    const reference: Timeline = [
      ['2024-03-01', ['x']],
      ['2024-03-31', ['x']],
    ];
    expect(predict(reference)).toEqual([
      ['2024-03-05', ['The ferry burned on March 5 .']],
      ['2024-03-11', ['The ferry that burned on March 5 was raised on March 11 .']],
    ]);
  });

  test('keeps to the days and the size of the reference', () => {
    const reference: Timeline = [['2024-03-10', ['x', 'y']]];
    expect(predict(reference)).toEqual([]);
    const [only, ...rest] = predict([['2024-03-05', ['x', 'y']]]);
    expect([only?.[0], only?.[1].length, rest]).toEqual(['2024-03-05', 2, []]);
  });

  test('looks at nothing else of the reference', () => {
    const reference = (words: string): Timeline => [
      ['2024-03-01', [words]],
      ['2024-03-31', [words]],
    ];
    expect(predict(reference('ferry raised'))).toEqual(predict(reference('nothing')));
  });

  test('takes every sentence for the topic where no words name it', () => {
    const topic = sampleTopic([['2024-03-09', ['It sank on March 5 .']]], [['2024-03-05', ['x']]]);
    expect(predictTimelines({ topics: [topic] }).timelines['gull-0']).toEqual([]);
    expect(predictTimelines({ topics: [{ ...topic, keywords: [] }] }).timelines['gull-0']).toEqual([
      ['2024-03-05', ['It sank on March 5 .']],
    ]);
  });

  test('has no days where the reference has none or the topic has no articles', () => {
    expect(predict([])).toEqual([]);
    const topic = sampleTopic([], [['2024-03-05', ['x']]]);
    expect(predictTimelines({ topics: [topic] }).timelines).toEqual({ 'gull-0': [] });
  });
});

test('isoDayOf() undoes dayOf()', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => dayOf(isoDayOf(day)) === day));
});

describe('topicCorpusSchema', () => {
  const corpusOf = (date: string) => ({
    topics: [{ name: 'gull', articles: [{ id: 'a', date, sentences: [] }], timelines: [] }],
  });

  test.each(['2024-03-05', '2024-03-05T07:40:00Z'])(
    'reads the day of %s, and a topic without keywords',
    (date) => {
      const corpus = v.parse(topicCorpusSchema, corpusOf(date));
      expect(corpus.topics[0]).toMatchObject({ keywords: [], articles: [{ date: '2024-03-05' }] });
    },
  );

  test.each(['', '5 March 2024', '2024-13-05', '2024-03-32', '2024-03'])('refuses the day "%s"', (date) => {
    expect(v.safeParse(topicCorpusSchema, corpusOf(date)).success).toBe(false);
  });
});
