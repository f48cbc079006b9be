import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { mentionsOf } from '../test-readings';
import { countByArticle, isLikePair, minuteOf, type Dated } from './like-pair';

/** What an article tells with the minute it names, as if on the main day; another thing of the day beside it. */
function tell(article: number, text: string): Dated[] {
  return mentionsOf(`${text} On Saturday the market opened.`).flatMap((mention): Dated[] => {
    const told: FoundMention = { ...mention, article };
    const span = parseEdtf(told.date ?? '');
    return span ? [{ mention: told, span, minute: minuteOf(told, span) }] : [];
  });
}

const CLERK = 'On Saturday at 8.07am a clerk pressed the button.';

describe('isLikePair() of two articles without a word in common', () => {
  it.each([
    ['of one minute', CLERK, 'At 8:07 a.m. on Saturday Ann Roe ran to the pier.'],
    [
      'of one quarter past',
      CLERK.replace('8.07', '8.15'),
      'At 8:15 a.m. on Saturday Ann Roe ran to the pier.',
    ],
  ])('finds one happening in what is %s', (_, one, other) => {
    const [a, b] = [tell(0, one), tell(1, other)];
    expect(isLikePair(a[0]!, b[0]!, 0, countByArticle([...a, ...b]))).toBe(true);
  });

  it.each([
    ['minutes', CLERK, 'At 8:12 a.m. on Saturday Ann Roe ran to the pier.'],
    ['full hours', CLERK.replace('8.07', '8.00'), 'At 8:00 a.m. on Saturday Ann Roe ran to the pier.'],
    ['half hours', CLERK.replace('8.07', '8.30'), 'At 8:30 a.m. on Saturday Ann Roe ran to the pier.'],
    ['days', CLERK, 'At 8:07 a.m. on Friday Ann Roe ran to the pier.'],
    ['times, one of them none of the clock', CLERK, 'On Saturday Ann Roe ran to the pier.'],
  ])('finds two in what is of two %s', (_, one, other) => {
    const [a, b] = [tell(0, one), tell(1, other)];
    expect(isLikePair(a[0]!, b[0]!, 0, countByArticle([...a, ...b]))).toBe(false);
  });

  it('finds two in what one article tells twice of a minute', () => {
    const [a, b] = [
      tell(0, CLERK),
      tell(0, `The mayor slept. At 8:07 a.m. on Saturday Ann Roe ran to the pier.`),
    ];
    expect(isLikePair(a[0]!, b[0]!, 0, countByArticle([...a, ...b]))).toBe(false);
  });
});

describe('isLikePair() of two articles that tell only one thing of a day, without a word in common', () => {
  const areOne = (one: string, other: string): boolean => {
    const [a] = tell(0, one);
    const [b] = tell(1, other);
    return isLikePair(a!, b!, 0, countByArticle([a!, b!]));
  };

  it.each([
    [
      'of a named person and of an unnamed thing',
      'On Friday Ann Roe fell ill.',
      'On Friday the fever began.',
    ],
    ['of one person', 'On Friday Ann Roe fell ill.', 'On Friday Ann Roe went to bed.'],
  ])('finds one happening in what is %s', (_, one, other) => {
    expect(areOne(one, other)).toBe(true);
  });

  it('finds two where two named people each do something', () => {
    expect(areOne('On Friday Ann Roe visited the town.', 'On Friday Bill Kerr closed six pools.')).toBe(
      false,
    );
  });
});
