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
