import { describe, expect, it } from 'vitest';
import { datesOf } from './test-dates';

/** The last date of a text of Wednesday 16 September 2015. */
const lastOf = (text: string): string | null | undefined => datesOf(text).at(-1);

describe('resolveTimes() keeps the year of a day', () => {
  it.each([
    ['in its paragraph', 'On 3 May 2013 the mill closed. Its owner left on 7 June.', '2013-06-07'],
    ['in the next', 'On 3 May 2013 the mill closed.\n\nIts owner left on 7 June.', '2013-06-07'],
    [
      'past what is said in quotation marks',
      'On 3 May 2013 the mill closed. “It is over and it has been for years,” its owner said. He left on 7 June.',
      '2013-06-07',
    ],
    [
      'past a clause within',
      'On 3 May 2013 the mill closed. Ann Roe, who is now 71, ran it then. She left on 7 June.',
      '2013-06-07',
    ],
    [
      'through the entries of a chronology, which are told in the present',
      '3 May 2013: the mill is closed.\n\n7 June: the owner is gone.\n\n9 July: the roof is down.',
      '2013-07-09',
    ],
    [
      'under a heading that has a day in its own part',
      'On 3 May 2013 the mill closed.\n\nThe price\n\nTen days after that its owner left. The roof came down on 7 June.',
      '2013-06-07',
    ],
    [
      'behind a noun of the present that tells of then',
      'On 3 May 2013 the mill closed. That is a date that came back in a letter sent on 7 June.',
      '2013-06-07',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});

describe('resolveTimes() lets the year of a day go', () => {
  it.each([
    [
      'under a heading',
      'On 3 May 2013 the mill closed.\n\nWhere they are now\n\nThe owner died on 7 June.',
      '2015-06-07',
    ],
    [
      'behind a sentence of the present',
      'On 3 May 2013 the mill closed. The town is poor. It asked on 7 June that nobody sell.',
      '2015-06-07',
    ],
    [
      'in a clause of the present',
      'On 3 May 2013 the mill closed. It has been empty since 7 June.',
      '2015-06-07',
    ],
    [
      'behind a month of the article’s own year',
      'On 3 May 2013 the mill closed. This March it opened again. The roof came down on 7 June.',
      '2015-06-07',
    ],
    [
      'and for good',
      'On 3 May 2013 the mill closed. This March it opened again. The roof came down on 7 June. It burned on 2 August.',
      '2015-08-02',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});

describe('resolveTimes(), in an article that looks back,', () => {
  it.each([
    [
      'dates the days of then',
      'On 8 May 2013 the dam broke. It was rebuilt. The judge came on 7 January.',
      '2014-01-07',
    ],
    [
      'does not, once it has told on to a month of its own year',
      'On 8 May 2013 the dam broke. This March the last wall fell.\n\nThe judge came on 2 April.',
      '2015-04-02',
    ],
    [
      'does not, once it has told on to another year',
      `On 8 May 2013 the dam broke. ${'The water took the mill. '.repeat(30)}A report of April 2014 blamed the mayor.\n\nThe judge came on 2 April.`,
      '2015-04-02',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});
