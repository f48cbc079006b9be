import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

describe('a title ends where nothing is left open', () => {
  it.each([
    [
      'before what was asked',
      'New details emerged on Tuesday about what the board, the mayor and the guards knew of the fire.',
      'New details emerge',
    ],
    [
      'behind what was found out',
      'The agency confirmed on Tuesday what the stuff was, but not whose.',
      'The agency confirmed what the stuff was',
    ],
    [
      'behind how much more it is',
      'On Tuesday the number of lost boats went up by 2.5 million to 145.5 million.',
      'Number of lost boats goes up by 2.5 million',
    ],
    [
      'behind two of a list of things',
      'On Tuesday thieves reached names, card numbers, birth dates and addresses of riders.',
      'Thieves reach names and card numbers',
    ],
    [
      'behind both of two',
      'The Ostra index bounced between positive and negative territory on Tuesday.',
      'Ostra index bounces between positive and negative territory',
    ],
    [
      'behind what it is in',
      'The mayor, Ana Silva, said on Tuesday that the board is not interested in “capping pay” or in setting any rules.',
      'Ana Silva: board is not interested in “capping pay”',
    ],
    [
      'behind what somebody is made',
      'The mayor, Tomas Reiter, left Ostra. The soup at the harbour made him ill on Tuesday, and tests found lead.',
      'Soup at the harbour makes Tomas Reiter ill',
    ],
    [
      'behind what somebody took back, though the day leads on',
      'The guard Tomas Reiter took his letter back on Tuesday.',
      'Tomas Reiter takes his letter back',
    ],
    [
      'before what the verb of another is told of',
      'Ana Silva was discharged on Tuesday and her father on Thursday of the following week.',
      'Ana Silva discharged',
    ],
    [
      'without the night that it went on into',
      'The guards drank into the small hours at two parties on Tuesday.',
      'Guards drink at two parties',
    ],
    [
      'with its own pronoun, or before it',
      'The deal that let her go was signed on Tuesday.',
      'Deal is signed',
    ],
    [
      'with “had” where that is all',
      'By Tuesday Moor Ferries had seen enough.',
      'Moor Ferries had seen enough',
    ],
    [
      'in marks, where nobody is known to have said so',
      'Northia is far. “It began on 3 March 2031 when I started to feel ill,” he said.',
      '“I started to feel ill”',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it.each([
    [
      'on a doer without a deed',
      'Jordan insisted on Tuesday he had never “stated or suspected” it, but left.',
      /insists \S+$/,
    ],
    [
      'on what somebody',
      'New details emerged on Tuesday about what the board, the mayor and the guards knew.',
      /what/,
    ],
    [
      'without who did so',
      'For most riders, who faced a long strike on Tuesday, it was a bad day.',
      /^Who|^Faced/,
    ],
    [
      'without its verb',
      'Yet the Ostra board of ferries and old boats, on Tuesday, was said to be in a state of shock.',
      /^Yet|boats$/,
    ],
  ])('never %s', (_, text, never) => {
    expect(titlesOf(text).filter((title) => never.test(title))).toEqual([]);
  });
});

describe('a title is of its own subject', () => {
  it.each([
    [
      'not of the one before "and"',
      "Silva's body was released to her family on Tuesday and her coffin was taken to the family home.",
      'Silva’s body released to family',
    ],
    [
      'not of the last name before the verb',
      'The document being drawn up by the Ostra government and the US will be presented to the parliament of Northia in May.',
      'Document to be presented to the parliament of Northia',
    ],
    [
      'behind an aside with a participle',
      'The citation, gazetted on Tuesday, describes “great courage” in two separate fights.',
      'Citation describes “great courage” in two separate fights',
    ],
    [
      'two of whom bear a title',
      'On Tuesday the Prince of Ostra and the Duchess of Northland walked through the town.',
      'Prince of Ostra and Duchess of Northland walk',
    ],
    [
      'with a small letter where it is turned round',
      'The video, broadcast by Moor Television on Tuesday night, shows a boat.',
      'Moor Television broadcasts the video',
    ],
    [
      'which are several by the end of a compound',
      'She has dropped anchor off Ostra, ship-trackers said on Tuesday.',
      'Ship-trackers say she has dropped anchor off Ostra',
    ],
    [
      'with whom it was written to',
      'A letter to staff said on Tuesday that the boat is closed.',
      'Letter to staff: the boat is closed',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});
