import { describe, expect, it } from 'vitest';
import { datesOf } from './test-dates';

/** The last date of a text of Wednesday 16 September 2015. */
const lastOf = (text: string): string | null | undefined => datesOf(text).at(-1);

describe('resolveTimes() takes a day that lies a little ahead of the article for one', () => {
  it.each([
    [
      'of the year before, where something happened then',
      'The board voted on 27 September to keep it.',
      '2014-09-27',
    ],
    [
      'which a sentence of the past names first',
      'It kept the mill, after a vote on 28 September.',
      '2014-09-28',
    ],
    ['ahead, where it is told what comes then', 'The board will have voted on 27 September.', '2015-09-27'],
    ['ahead, of a book', 'She praised the book published on 27 September.', '2015-09-27'],
    ['ahead, after which something comes', 'It keeps the mill, after a vote on 28 September.', '2015-09-28'],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});

describe('resolveTimes() takes a month or day ahead', () => {
  it.each([
    ['of the next year that opens the sentence', 'Next year’s fair is set for 4 March.', '2016-03-04'],
    ['not of a next year named before', 'Next year’s fair is off. This one opened on 4 March.', '2015-03-04'],
    ['not of one for what is over', 'Next year’s fair was called off on 4 March.', '2015-03-04'],
    [
      'on which one could do something',
      'These are the seats that he could give away by 30 November.',
      '2015-11-30',
    ],
    ['not on which nobody could', 'It was a mill that nobody could enter on 31 December.', '2014-12-31'],
    [
      'for what was to have been by then',
      'The tenor, who was to have sung in November, is ill today.',
      '2015-11',
      1,
    ],
  ])('%s', (_, text, date, back = 0) => {
    expect(datesOf(text).at(-1 - Number(back))).toBe(date);
  });
});

describe('resolveTimes() takes a day of the year of the article for one, where a date of another year was told', () => {
  it.each([
    ['far from it', 'The fair was on 19 December 2013. She told of it on 24 June.', '2015-06-24'],
    [
      'of a weekday',
      'The fair was on 19 June 2014. Wednesday 25 February: the report at last.',
      '2015-02-25',
    ],
    ['not near to it', 'The fair was on 9 August 2013. She told of it on 24 August.', '2013-08-24'],
    ['not of another weekday', 'The fair was on 19 June 2013. Friday 24 January: the report.', '2014-01-24'],
    ['not ahead', 'The fair was on 1 May 2013. She told of it on 24 November.', '2013-11-24'],
    ['not in the month told', 'The fair was in June 2014. She told of it on 24 June.', '2014-06-24'],
    ['not in history', 'The mill fell on 19 June 1943. They rebuilt it on 24 January.', '1944-01-24'],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});

describe('resolveTimes() goes on from a year', () => {
  it.each([
    [
      'that a month has taken on since another was told',
      'It was recalled in December 2012. It was tested again the following May. On Sept. 3 they confessed.',
      '2013-09-03',
    ],
    ['that a sentence tells of', 'In 2013 it shut. That July it opened.', '2013-07'],
    [
      'not from one that tells which',
      'On 4 June 2014 it counted the boats built since 2007. That July it had burned.',
      '2014-07',
    ],
    [
      'not from one to which something goes back',
      'It burned letters that go back to 1 May 2014. A clerk came on 7 June.',
      '2015-06-07',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});
