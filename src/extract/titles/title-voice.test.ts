import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

describe('a title keeps the voice of', () => {
  it.each([
    [
      'an argument',
      'The lawyers argued on Tuesday that Reiter gave himself the fatal dose of the drug.',
      'Lawyers: Reiter gave himself fatal dose of drug',
    ],
    [
      'a claim',
      'Prosecutors claim Tomas Reiter caused the death of the guard on 3 March 2031 by turning off the light.',
      'Prosecutors: Tomas Reiter caused the death of the guard',
    ],
    [
      'what one wants',
      'The Harbour Board recommended on Tuesday that the old boats be sold.',
      'Harbour Board recommends the old boats be sold',
    ],
    [
      'what was never done',
      'After refusing on Tuesday to sell the boat, Clara Novik said she never saw the owner again.',
      'Clara Novik says she never saw the owner',
    ],
    [
      'what only seems so',
      'The memo tells of a talk on 3 March 2031, when Tomas Reiter apparently threatened to sink the ferry.',
      'Tomas Reiter apparently threatens to sink the ferry',
    ],
    [
      'what was done to who says so',
      'Tomas Reiter told the Post on 3 March 2031 that he was robbed by two pilots.',
      'Tomas Reiter says he was robbed by two pilots',
    ],
    [
      'what is only plain to who says so',
      'Clara Novik says it is plain from the report that the mayor broke the harbour law on 3 March 2031.',
      'Mayor breaks the harbour law, Clara Novik says',
    ],
    [
      'what nearly happened',
      'Tomas Reiter nearly drowned off Ostra on 3 March 2031.',
      'Tomas Reiter nearly drowns off Ostra',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it.each([
    [
      'what was reported',
      'Health officials said on Tuesday that a rider from Ostra died on 3 March 2031.',
      /Rider from Ostra dies, health officials say/,
    ],
    [
      'what was found',
      'The inquiry found that Tomas Reiter sold the boat on 3 March 2031.',
      /^Tomas Reiter sells/,
    ],
    [
      'what stands before a claim of another thing',
      'When Tomas Reiter agreed to take the helm on 3 March 2031, he insisted on a salary of one crown.',
      /^Tomas Reiter agrees to take/,
    ],
  ])('but not of %s', (_, text, title) => {
    expect(titlesOf(text).join('; ')).toMatch(title);
  });
});
