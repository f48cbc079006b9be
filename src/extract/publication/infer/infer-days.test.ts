import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferDays } from './infer-days';
import { datedArticle, undatedArticle } from './test-articles';

/** A ferry sank off a cape on Sunday 11 March 2035; the owner was heard on Tuesday 20 March. */
const STORY = [
  datedArticle(
    '2035-03-12',
    'The ferry Aldona sank off Cape Verrin on Sunday with 212 passengers.\n\nThe owner, Nordlys Shipping, said on Monday that its radar had failed.',
  ),
  datedArticle(
    '2035-03-21',
    'Marit Solbakk, who owns Nordlys Shipping, told the harbour committee in Verrin on Tuesday that she had ordered no repairs.',
  ),
  datedArticle('2036-03-10', 'A year on, the wreck of the Aldona is still there.'),
];

/** What is inferred for an undated article of the story. */
function infer(text: string, story = STORY) {
  const dated = story.map((article) => ({ ...article, published: article.published as string | null }));
  return inferDays([...dated, { ...undatedArticle(text), published: null }]).at(-1);
}

describe('inferDays() dates an article by', () => {
  it.each([
    [
      'the days that it counts to one it names',
      'The board of Nordlys dismissed two captains on April 30. The wreck will be towed away on May 24, which is 15 days off.',
      '2035-05-09~',
    ],
    [
      'a day beside "tomorrow"',
      'The board of Nordlys fired two captains on 3 April. It will meet again tomorrow, 12 April.',
      '2035-04-11~',
    ],
    [
      'what others date, and the latest day that it names',
      'Marit Solbakk, who owns Nordlys Shipping, told the harbour committee in Verrin on Tuesday that she had ordered no repairs.\n\nOn March 19 the port had been shut. The inquest will open on March 29.',
      '2035-03-20~',
    ],
    [
      'a weekday beside a day, and the day its paper comes out',
      'Nordlys Shipping lost its licence on Thursday, April 12, after a year of warnings.\n\nThe Verrin Weekly appears every Friday. © 2035',
      '2035-04-13~',
    ],
  ])('%s', (_, text, day) => {
    expect(infer(text)?.published).toBe(day);
  });

  it.each([
    [
      'its month, where its weekdays leave two weeks open',
      'The diver was found on Saturday 30 June. She woke on Tuesday. The harbour had reopened on 22 June. © 2035 Verrin Echo',
      '2035-07~',
    ],
    [
      'its year, where its foot bears out the day it names',
      'Divers went down on 30 June, and found the bell. © 2035 Verrin Echo',
      '2035~',
    ],
  ])('%s', (_, text, date) => {
    expect(infer(text)?.published).toBe(date);
  });

  it('naming the words that speak for the day', () => {
    const text = 'The board met on April 30. The wreck will be towed away on May 24, which is 15 days off.';
    expect(infer(text)?.words).toContain('May 24, which is 15 days off');
  });
});

describe('inferDays() leaves an article undated', () => {
  it.each([
    ['that names no time', 'The ferry was old, and everybody knew it.'],
    ['that names weekdays alone', 'The mayor resigned on Monday. Her deputy quit on Tuesday.'],
    ['that looks back on days long gone', 'The yard that built the Aldona opened on 3 May 1987.'],
    ['that names one day alone', 'The lighthouse was painted on 9 October.'],
    ['whose days contradict each other', 'It closed on Friday, 9 March 2035. It reopened on 8 January 2036.'],
    [
      'that shares a weekday with others, but nothing else',
      'A bakery burned down in Lund on Tuesday. Nobody was hurt.',
    ],
    ['that only tells its year', 'The bell of the Aldona was green with weed. © 2035 Verrin Echo'],
    ['that may be of two years', 'A yard shut on 2 January. The tug sails on 30 March. © 2036 Verrin Echo'],
    ['that only plans', 'The harbour festival will be held on 2 August, the weather allowing.'],
  ])('%s', (_, text) => {
    expect(infer(text)).toBeUndefined();
  });

  it('in a story where no article has a day', () => {
    expect(infer('On 3 April it closed. It reopens tomorrow, 12 April.', [])).toBeUndefined();
  });
});

it('inferDays() says nothing of an article whose day is known', () => {
  expect(inferDays(STORY)).toEqual(STORY.map(() => undefined));
});

it('inferDays() hangs on no order of the other articles', () => {
  const text = 'The board met on April 30. The wreck will be towed away on May 24, which is 15 days off.';
  const expected = infer(text);
  fc.assert(
    fc.property(fc.shuffledSubarray(STORY, { minLength: STORY.length }), (story) => {
      expect(infer(text, story)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});
