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
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['a year, too wide for months', 'In 2029, five months after the ferry was built, it sank.', 'sink 2029'],
    [
      'how long nothing happened',
      'On 3 March the bay froze for the first time in ten years after the dam was built.',
      'freeze 2031-03-03',
    ],
    ['a rough count', 'On 3 March, about six days after the ferry was sold, it sank.', 'sink 2031-03-03'],
  ])('but not by %s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });
});
