import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

const REFUSED: readonly (readonly [rule: string, text: string, part: RegExp])[] = [
  [
    'what lasts as what happened then',
    'Beacon Lines, which owns the Ostra yard, delivered her on 3 March 2031. Clara Novik left Ostra on 5 March 2031.',
    /owns/,
  ],
  [
    'those who did something for what it was done to',
    'The harbour crews carried the boats. Tomas Reiter, who sold them on 3 March 2031, wept.',
    /crews/,
  ],
  [
    'what a clause was said in as its subject',
    'In a letter on 3 March 2031 it took responsibility for what it called a loss of boats. Clara Novik left Ostra on 5 March 2031.',
    /letter it/,
  ],
  [
    'half of what a quotation says there is',
    '“There is a risk that uncoordinated sailing on its own could have the effect of shifting boats across borders,” Clara Novik said on 3 March 2031. A boat sank off Ostra on 5 March 2031.',
    /uncoordinated sailing”/,
  ],
  [
    'a denial as what was said',
    'Tomas Reiter denied on 3 March 2031 that the boats had been sold.',
    /Reiter: /,
  ],
  [
    'what else was done as what was said',
    'Governor Clara Novik declared a state of alarm on 3 March 2031 and asked Tomas Reiter for help.',
    /and asked/,
  ],
  [
    'a thing without the word that tells which',
    'A burnt boat lay there. The boat sank on 3 March 2031 off Ostra.',
    /^Burnt/,
  ],
  [
    'the place after “of” as the one described',
    'Tomas Reiter of Ostra, a nurse who ran for mayor on 3 March 2031, is a witness.',
    /^Ostra/,
  ],
  [
    'half of an attempt',
    'Clara Novik saw off an attempt to unseat the mayor of Ostra in a long and bitter fight on 3 March 2031.',
    /attempt$/,
  ],
  [
    'those who were told as those who say so',
    'The ferry crews were told on 3 March 2031, by a harbour engineer, that nothing was wrong.',
    /crews: /,
  ],
  [
    'everybody for those who are not meant',
    'Clara Novik said on 3 March 2031 that she saw no sign of anybody but two ferry guards in the old harbour of the town.',
    /anybody$/,
  ],
  ['where to without what', 'Tomas Reiter landed on 3 March 2031 in the solitary.', /lands in$/],
  [
    'one person of a plural name as many',
    'Ada Lenders made a trip to Ostra on 3 March 2031. Ada Lenders is a judge.',
    /Lenders make /,
  ],
  [
    'the name of a programme as what was said',
    'On “This Night with Ada Lind,” Tomas Reiter discussed the ferry on 3 March 2031 and the bridge, which would be sold.',
    /This Night/,
  ],
  [
    'a firm as the owner of what is his',
    'Beacon Lines is old. Beacon Lines met. On 3 March 2031 his agent went on Ostra radio.',
    /Beacon/,
  ],
  [
    'one named long before as the owner',
    'Clara Novik is a judge in Ostra. It rained. The storm was cold. The pier was shut. Her agent went on Ostra radio on 3 March 2031.',
    /Novik’s/,
  ],
  [
    'the name of a programme that begins with a verb',
    '“I have always said so,” Tomas Reiter said on “Meet the Town” on 3 March 2031.',
    /Meet the Town/,
  ],
  [
    'the label of a headline',
    'UPDATE: Ferry owner freed on bail in fraud case\n\nThe owner of a ferry was released on bail in a fraud case on 3 March 2031.',
    /UPDATE/,
  ],
  [
    'a headline that asks',
    'Will Beacon Lines buy boats?\n\nBeacon Lines bought three boats in Ostra on 3 March 2031.',
    /\?/,
  ],
  [
    'a headline in idle capitals',
    'Storm Sinks Three Boats Off Ostra\n\nA storm sank three boats off Ostra on 3 March 2031.',
    /Sinks Three/,
  ],
  [
    'a verb with a particle without its object',
    'Beacon Lines bought back, under a deal approved by Judge Clara Novik on 3 March 2031, two boats.',
    /buys back$/,
  ],
  [
    'a list without its last place',
    'Two storms killed 247 people in Ostra and 10 in Norland on 3 March 2031.',
    /and 10$/,
  ],
  [
    'what lay ahead as what was done',
    'In February 2016, Clara Novik was going to lose the boat to the bank. Clara Novik sold boats on 3 March 2031.',
    /goes to lose/,
  ],
  [
    'the last thing before a verb as its subject',
    'The council said on 3 March 2031 that the caution in holding hundreds of riders was justified.',
    /^Hundreds|riders justified/,
  ],
  [
    'the object without what it is cast as',
    'Critics on 3 March 2031 cast the replies of the mayor of Ostra as harmless.',
    /Ostra$/,
  ],
  [
    'a quotation without its verb',
    '“With your help, we are going to come back to Ostra with the most boats and the most sailors of all,” Clara Novik told a crowd on 3 March 2031.',
    /With your help”/,
  ],
  [
    'a verb that waits for its object behind a name',
    'The riders, both of whom Clara Novik praised on 3 March 2031 for asking questions of all the harbour guards of the town of Ostra, left.',
    /Novik praises?$/,
  ],
  [
    'a find without what it is said to be',
    'Divers said on 3 March 2031 that the discovery of an old boat buried near the Ostra pier represented a major breakthrough.',
    /pier$/,
  ],
  [
    'a figure that is compared as what was done',
    'Beacon Lines posted earnings of 24 million on 3 March 2031, compared with a loss of 3 million in 2030.',
    /compares?/,
  ],
  [
    'the rest of a season',
    'The strike by the ferry crews of Ostra continued throughout the fall and winter of 2030.',
    /and winter$/,
  ],
  [
    'a speaker under two names',
    'Novik said on 3 March 2031 that Clara Novik was in favour of the bridge.',
    /Novik: Clara Novik/,
  ],
];

describe('a printed title never gives', () => {
  it.each(REFUSED)('%s', (_, text, part) => {
    const titles = titlesOf(text);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).not.toMatch(part);
  });
});
