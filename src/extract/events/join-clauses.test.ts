import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

/** The titles of what an article tells. */
const titles = (text: string): string[] =>
  storyOf(articleOf('Fjord Post', '2031-03-14', text)).events.map(({ title }) => title);

describe('events: what the clauses of a sentence tell by the same words of time is one', () => {
  it.each([
    ['by when it was', 'Talks on the harbour collapsed on Tuesday, when two parties walked out of the hall.'],
    [
      'by what somebody did in it',
      'In a letter sent to the harbour board on Tuesday, Ana Brandt blamed the crew of the Nordstern.',
    ],
    [
      'by what it was announced as',
      'Under a settlement announced on Tuesday, the Brandt line bought back four hundred ferries.',
    ],
    ['by what it did', 'The court order that freed the ferry Nordstern was signed by a judge on Tuesday.'],
  ])('%s', (_, text) => {
    expect(titles(text)).toHaveLength(1);
  });

  it.each([
    ['one after the other', 'After speaking in Kiel on Tuesday, Ana Brandt met the mayor of Bergen.'],
    [
      'what was said when something was',
      'Ana Brandt was told of the leak in May 2030, when the Kiel yard published its report.',
    ],
    ['two days', 'Police arrested two sailors on Monday, and a court in Kiel fined a third on Tuesday.'],
  ])('but not %s', (_, text) => {
    expect(titles(text)).toHaveLength(2);
  });
});
