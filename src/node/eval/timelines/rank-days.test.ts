import { describe, expect, test } from 'vitest';
import { rankDays } from './rank-days';
import { readSample, type SampleArticle } from './sample-topic';
import { isoDayOf } from './topic-corpus';

const ranked = (...articles: SampleArticle[]): string[] => rankDays(readSample(articles)).map(isoDayOf);

describe('rankDays()', () => {
  test('puts the day that more articles name first, though another is named more often', () => {
    const [first] = ranked(
      ['2024-03-09', ['It sank on March 5 .', 'It sailed on March 4 .', 'On March 4 it left .', 'It was March 4 .']],
      ['2024-03-09', ['It sank on March 5 .']],
    ); // prettier-ignore
    expect(first).toBe('2024-03-05');
  });

  test('hears a naming more than a week later three times as loud', () => {
    const [first] = ranked(
      ['2024-03-06', ['It was found on March 4 .']],
      ['2024-03-07', ['It was found on March 4 .']],
      ['2024-05-20', ['The inquiry into what happened on March 2 opened .']],
    );
    expect(first).toBe('2024-03-02');
  });

  test('gives nothing to a day for being named on itself or ahead of time', () => {
    const days = ranked(['2024-03-06', ['It sank on March 6 .', 'It will be raised on March 20 .']]);
    expect(days).toEqual(['2024-03-05', '2024-03-06']);
  });

  test('lets articles speak a little for the day they appeared on and the day before', () => {
    const days = ranked(['2024-03-06', ['It sank .']], ['2024-03-07', ['It was raised .']]);
    expect(days).toEqual(['2024-03-06', '2024-03-05', '2024-03-07']);
  });

  test('has no days where there are no articles', () => {
    expect(ranked()).toEqual([]);
  });
});
