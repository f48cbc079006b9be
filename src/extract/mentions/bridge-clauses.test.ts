import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// 14 March 2031 is a Friday

/** The date of the mention with that verb. */
const dateOf = (text: string, verb: string) =>
  mentionsOf(text).find(({ predicate }) => predicate === verb)?.date;

describe('what happened so many days before a dated clause has a day', () => {
  it.each([
    ['right behind it', 'The mayor left on Wednesday, two days after the quay collapsed.'],
    ['without a comma', 'The mayor left on Wednesday two days after the quay collapsed.'],
    [
      'behind a plan',
      'The owner said on Wednesday it would sell the crane, two days after the quay collapsed.',
    ],
    [
      'behind an infinitive',
      'Crews raced on Wednesday to lower the lake, two days after the quay collapsed.',
    ],
    ['ahead of it', 'Two days after the quay collapsed, the mayor left on Wednesday.'],
    [
      'behind an aside of its subject',
      'The mayor left on Wednesday, two days after the quay, standing in the sea, collapsed.',
    ],
    [
      'behind two clauses',
      'The mayor left on Wednesday and said she would sell the crane, two days after the quay collapsed.',
    ],
  ])('%s', (_, text) => {
    expect(dateOf(text, 'collapse')).toBe('2031-03-10');
  });

  it.each([
    [
      'where what it counts from is another, undated clause',
      'The owner said on Wednesday the mayor had left two days after the quay collapsed.',
    ],
    ['where nothing has a day', 'The mayor left, two days after the quay collapsed.'],
    ['where the day is not known', 'The mayor left in January, two days after the quay collapsed.'],
    ['by hours', 'The mayor left on Wednesday, some time after the quay collapsed.'],
  ])('but not %s', (_, text) => {
    expect(dateOf(text, 'collapse') ?? '').not.toMatch(/^2031-03-1/);
  });
});

describe('a clause is dated by how far it lies from one with a date', () => {
  const tell = (text: string): string[] =>
    mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

  it.each([
    [
      'by months, at the head of a sentence',
      'In February 2029, five months after the ferry was built, a gust broke its mast.',
      ['build 2028-09~', 'break 2029-02'],
    ],
    [
      'by years',
      'The ferry sank in May 2030, two years before a judge closed the bay.',
      ['sink 2030-05', 'close 2032-05~'],
    ],
    [
      'by days',
      'On 3 March, six days after the ferry was sold, it sank.',
      ['sell 2031-02-25', 'sink 2031-03-03'],
    ],
    [
      'as the year it was',
      'The club sailed first in 1969, the year the bridge opened.',
      ['sail 1969', 'open 1969'],
    ],
    [
      'to the day',
      'On 3 March, two years to the day after the ferry was sold, it sank.',
      ['sell 2029-03-03', 'sink 2031-03-03'],
    ],
    [
      'from the day of the article or the one before, where that is of now',
      'The ferry has sunk, six days after it was sold.',
      ['sell [2031-03-07,2031-03-08]'],
    ],
    ['by years from now', 'The bay is quiet, two years after the ferry sank.', ['sink 2029-03~']],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['from now, of what was', 'The ferry sank, six days after it was sold.'],
    ['from now, of what will be', 'The ferry will sail six days after it was sold.'],
    ['from now, of a day named before', 'That is a year after the ferry was sold.'],
    ['to no whole day', 'The ferry will sail a month and a half to the day after it was sold.'],
  ])('but not %s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['a year, too wide for months', 'In 2029, five months after the ferry was built, it sank.', 'sink 2029'],
    [
      'how long nothing happened',
      'On 3 March the bay froze for the first time in ten years after the dam was built.',
      'freeze 2031-03-03',
    ],
    [
      'a day that the month has not',
      'On 31 March 2030, a month to the day after the ferry was sold, it sank.',
      'sink 2030-03-31',
    ],
    ['a rough count', 'On 3 March, about six days after the ferry was sold, it sank.', 'sink 2031-03-03'],
  ])('but not by %s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });
});
