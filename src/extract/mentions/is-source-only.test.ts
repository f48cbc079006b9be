import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031

/** The verbs of the mentions with a date. */
const told = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? [predicate] : []));

describe('isSourceOnly(): who says so and when is no event of its own', () => {
  it.each([
    ['behind fresh news', 'The bridge was closed on Sunday, the city said on Monday.', ['close']],
    ['before fresh news', 'Police said on Wednesday that the ferry sank on Tuesday.', ['sink']],
    ['of the same day', 'Police said on Tuesday evening that the ferry sank on Tuesday.', ['sink']],
  ])('%s', (_, text, verbs) => {
    expect(told(text)).toEqual(verbs);
  });

  it.each([
    [
      'a thing of long ago that comes out',
      'The bank said on Tuesday that thieves broke in on 3 March 2029.',
      ['say', 'break'],
    ],
    [
      'a plan that answers what is known',
      'The city said on Wednesday it would close the bridge, two days after the quay collapsed.',
      ['say', 'collapse'],
    ],
    ['a denial', 'The bank denied on Tuesday that it paid thieves on Monday.', ['deny']],
    [
      'an announcement',
      'The mayor declared a holiday on Monday and on Tuesday asked for help.',
      ['declare', 'ask'],
    ],
    ['a date that is no day', 'The bank said on Tuesday that thieves broke in this month.', ['say', 'break']],
    [
      'other news beside it',
      'Police said on Tuesday that they were sad. The ferry sank on Monday.',
      ['say', 'sink'],
    ],
  ])('but %s is', (_, text, verbs) => {
    expect(told(text)).toEqual(verbs);
  });
});
