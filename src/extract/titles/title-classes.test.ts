import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

type Case = readonly [rule: string, text: string, title: string];

const FOUND: readonly Case[] = [
  [
    'an envoy by the office, not by the body',
    "Northia's envoy to the United Harbours in Ostra opened a school on 3 March 2031. The United Harbours are old.",
    'Northia’s envoy to United Harbours in Ostra opens school',
  ],
  [
    'it as the subject right before',
    'Beacon Lines is old. Moor Ferries chose growth, a path that ended on 3 March 2031 when it agreed to sell three boats.',
    'Moor Ferries agrees to sell three boats',
  ],
  [
    'it as a thing that the sentence began with',
    'Beacon Lines is old. The plan by the mayor came late, and it was matched by a rise in Ostra on 3 March 2031.',
    'Plan by the mayor matched by rise in Ostra',
  ],
  [
    'a noun with its participle',
    'Under the ferry bill signed into law on 3 March 2031, boats can stay.',
    'Ferry bill signed into law',
  ],
  [
    'what was done to an object to its end',
    'The mayor of Ostra made the old boats available on 3 March 2031 to other major towns.',
    'Mayor of Ostra makes the old boats available',
  ],
  [
    'several that are counted',
    'On Tuesday more than 2,000 angry riders rallied in Ostra.',
    'More than 2,000 angry riders rally in Ostra',
  ],
  [
    'several of somebody’s',
    'Two top aides to the mayor of Ostra left for Norland on Tuesday.',
    'Two top aides leave for Norland',
  ],
  [
    'they for the ones it names',
    'Riders announced on Tuesday they had enough money to buy the ferry.',
    'Riders announce they had enough money to buy ferry',
  ],
  [
    'a verb with its object, not with its “and”',
    'The mayor of Ostra vowed on Tuesday to hunt down and bring to justice those responsible for the thefts.',
    'Mayor of Ostra vows to hunt down those responsible',
  ],
  [
    'what the names of a list hang on',
    'The storms in Ostra, Norland, and Dar al Moor, Northia, sank 27 boats on Tuesday.',
    'Storms in Ostra sink 27 boats',
  ],
  [
    'a name without its office',
    'Norland Secretary of State Jane Albrecht paid tribute on Tuesday to the crew.',
    'Jane Albrecht pays tribute to the crew',
  ],
  [
    'it as the body that says so',
    'The Tide is a film of Beacon Studios. The airline announced on Tuesday that it would add two flights.',
    'Airline says it would add two flights',
  ],
  [
    'a comparison to its end',
    'In March the mayor’s speeches became more frequent and more forceful.',
    'Mayor’s speeches become more frequent',
  ],
  [
    'several by the name they share',
    'Democrats of Ostra reacted angrily to the harbour plan on 3 March 2031.',
    'Democrats of Ostra react angrily to the harbour plan',
  ],
  [
    'those who were told',
    'The mayor, Clara Novik, told the owners of nine boats on 3 March 2031 that they needed to leave.',
    'Clara Novik: owners needed to leave',
  ],
  [
    'a report of an event with who says so',
    'The Ostra Times said on 12 March 2031 that a grey bridge had been closed on 3 March 2031.',
    'Grey bridge closed, Ostra Times says',
  ],
  [
    'what had to be as what must be',
    'Dr. Clara Novik said on 3 March 2031 the town had to be ready for the new big flood to come and stay.',
    'Novik: town must be ready for new big flood',
  ],
  [
    'a plan alone where its body has a long name',
    'The Northern Harbour Safety Committee announced late on 3 March 2031 that a special panel would look at all four.',
    'A special panel to look at all four',
  ],
  [
    'a wish as what somebody says',
    'Clara Novik said on 3 March 2031 that she would like to sail to Ostra.',
    'Novik says she would like to sail to Ostra',
  ],
  [
    'what a step further was',
    'The Harbour Safety Board went a step further on 3 March 2031 and urged everyone to leave the pier.',
    'Harbour Safety Board urges everyone to leave the pier',
  ],
  [
    'quoted words as far as the marks reach',
    'The Ostra Sailing Club apologised to "our guests in town" on 3 March 2031.',
    'Ostra Sailing Club apologises to “our guests in town”',
  ],
];

const REFUSED: readonly (readonly [rule: string, text: string, part: RegExp])[] = [
  [
    'a body for its envoy',
    "The United Harbours are old. Northia's envoy to the United Harbours in Ostra said on 3 March 2031 he would raise it. A boat sank off Ostra on 5 March 2031.",
    /^United Harbours/,
  ],
  [
    'the lower of two numbers alone',
    '3 million to 4 million fish died on 3 March 2031 because of the heat in the whole bay.',
    /^3 million die/,
  ],
  ['a bare least', '3 March 2031: At least five harbour guards are killed and possibly more.', /^Least/],
  ['one cut for several', 'The cuts were announced on 3 March 2031 in Ostra.', /Cuts is/],
  [
    'a country for "I"',
    'Northia is far. “It began on 3 March 2031 when I started to feel ill,” he said.',
    /^Northia/,
  ],
  [
    'an earlier firm for a named one',
    'Beacon Lines is old. Beacon Lines met. Moor Ferries chose growth, which ended on 3 March 2031 when it agreed to sell a boat.',
    /^Beacon/,
  ],
  [
    'a participle as a verb',
    'Under the ferry bill signed into law on 3 March 2031, boats can stay.',
    /signs/,
  ],
  [
    'an adjective without its noun',
    'The mayor of Ostra made the old boats available on 3 March 2031 to other major towns.',
    /boats$/,
  ],
  [
    'one verb for several',
    'Democrats of Ostra reacted angrily to the harbour plan on 3 March 2031.',
    /reacts/,
  ],
  [
    'what one said of itself as told by it',
    'Beacon Lines is old. Beacon Lines said on 12 March 2031 that it had stopped its ferries on 3 March 2031.',
    /, Beacon Lines says$/,
  ],
  [
    'half of what is on the verge',
    'The Ostra Health Council is on the verge of declaring the first big flood in 40 years, it said on 3 March 2031.',
    /verge$/,
  ],
  [
    'the way in which it was put',
    'As Clara Novik put it in the Ostra Times on 3 March 2031, the plan was bad.',
    /puts/,
  ],
  [
    'a quoted noun cut from its verb',
    'Clara Novik spoke on 3 March 2031. “Months of rain and calm mean that most of us at the harbour have boats,” she said.',
    /“Months of rain”/,
  ],
];

describe('a title gives', () => {
  it.each(FOUND)('%s', (_, text, title) => expect(titlesOf(text)).toContain(title));
});

describe('a title never gives', () => {
  it.each(REFUSED)('%s', (_, text, part) => {
    const titles = titlesOf(text);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).not.toMatch(part);
  });
});
