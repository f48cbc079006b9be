import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';

/** The last date of a text of Wednesday 16 September 2015. */
const lastOf = (text: string): string | null | undefined =>
  resolveTimes(text, findTimes(text), {
    published: '2015-09-16',
    scopes: [],
    sentences: splitSentences(text),
    reading: 'news',
  }).at(-1)?.date;

describe('resolveTimes() counts from the day of an event that the text has told', () => {
  it.each([
    [
      'with its verb',
      'It collapsed on 14 May. She left on 20 June. Three days after the collapse she came.',
      '2015-05-17',
    ],
    [
      'with its noun',
      'The offer of last Friday was low. She left on Monday. Hours after the offer was made, six sued.',
      '2015-09-11',
    ],
    [
      'an hour before it',
      'He resigned on Friday. On Monday she left. Barely an hour before the resignation, he had paid.',
      '2015-09-11',
    ],
    [
      'with words between',
      'The final verdict came on Friday. It rained on Monday. Hours before the verdict, she wept.',
      '2015-09-11',
    ],
    [
      'with the one it befell',
      'Police arrested him on 14 May. A judge freed him on 20 June. Twelve days after his arrest she wept.',
      '2015-05-26',
    ],
    [
      'the day before it',
      'He resigned on 4 September. On Monday she left. The day before the resignation he had paid.',
      '2015-09-03',
    ],
    [
      'the night before a death',
      'The singer died on 4 September. On Monday she left. The night before his death, he sang.',
      '2015-09-03',
    ],
    [
      'after “that”',
      'Police arrested him on 14 May. A judge freed him on 20 June. Twelve days after that arrest she wept.',
      '2015-05-26',
    ],
    [
      'of somebody of that name',
      'The fall of Bergen came on 4 May. It rained on 7 June. Five days after the fall of Bergen it rained.',
      '2015-05-09',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });

  it.each([
    ['that it has not told', 'It was clear on Friday. Hours after the vote, she left.'],
    ['that it told without a day', 'She left on Friday. They voted. Hours after the vote, she came.'],
    ['told in another clause', 'She left on Friday after they voted. Hours after the vote, she came.'],
    ['of another name', 'The fall of prices came on 7 June. Five days after the fall of Bergen it rained.'],
    ['whose word says little', 'The company left on Friday. Hours after the company spoke, it rained.'],
    [
      'of a possession',
      'Her car sank on Friday. It rained on Monday. Two days after her car, the boat sank.',
    ],
    ['that is told behind it', 'Hours after the vote, she left. They voted that way.'],
  ])('but of none %s', (_, text) => {
    expect(lastOf(text)).toBeNull();
  });
});
