import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

const FOUND: readonly (readonly [rule: string, text: string, title: string])[] = [
  [
    'the whole without what only describes, where that has no room',
    "On 3 March 2031 Beacon Re began a trial of the world's first cheap flood insurance policy in rainy central Ostra.",
    'Beacon Re begins trial of first flood insurance policy',
  ],
  [
    'but “former”, without which it is another thing',
    'On 3 March 2031 Clara Novik praised the former harbour master of the old northern ferry line for the long bridge.',
    'Clara Novik praises former harbour master of ferry line',
  ],
  [
    'a plan as one, where there is no room for who announces it of himself',
    "Norland's new harbour government said on 3 March 2031 it would sell all its 370 ferries.",
    'Norland’s new harbour government to sell all 370 ferries',
  ],
  [
    'what those who left did, not what the clause round it tells of them',
    'The board reported that four sailors who left on 3 March 2031 had known nothing.',
    'Four sailors leave',
  ],
  [
    'whom somebody else sued',
    'Tomas Reiter was late. Beacon, Ana Silva and two others sued him on 4 March 2031.',
    'Ana Silva and two others sue Tomas Reiter',
  ],
  [
    'the boats, not their type',
    'These are tugs of the type that sank off Ostra on 3 March 2031.',
    'Tugs sink off Ostra',
  ],
  [
    'the quarrel, not one of those who had it',
    'The quarrel between the mayor and the board took place on 3 March 2031.',
    'Quarrel between the mayor and the board takes place',
  ],
  [
    'a verb without the year that stood between it and what follows',
    'Silva shops in a town which opened on 3 March 2031 selling boats and nets.',
    'Town opens selling boats and nets',
  ],
  [
    'several as several',
    'On 3 March 2031 top riders deny reports of a deal.',
    'Top riders deny reports of a deal',
  ],
  [
    'one of many as one',
    'Yesterday another sailor was killed in Ostra, west of the harbour, adding to the 21 who died.',
    'Sailor killed in Ostra',
  ],
  [
    'those who were told, though they are somebody’s',
    'Beacon told its crews on 3 March 2031 that they must be booked.',
    'Beacon: crews must be booked',
  ],
  [
    'one with two callings as one',
    'The film and stage composer Ana Silva met Tomas Reiter on 3 March 2031.',
    'Ana Silva meets Tomas Reiter',
  ],
  [
    'two adjectives as one noun’s',
    'Silva spoke to the long, loud ferry party on 3 March 2031.',
    'Silva speaks to the long, loud ferry party',
  ],
];

const REFUSED: readonly (readonly [rule: string, text: string, part: RegExp])[] = [
  [
    'one of those who did it for the one it was done to',
    'Tomas Reiter was late. On 4 March 2031 Beacon, Paul Silva and two others ended their deals with him.',
    /with .*Silva/,
  ],
  [
    'a bank by the name of another',
    'The mayor once led a community bank. On 3 March 2031 the bank agreed to sell nine boats.',
    /^Community bank/,
  ],
  [
    'a decision without what it is on',
    'On 3 March 2031 the Ostra court failed to reach a decision on whether Clara Novik had left.',
    / on$/,
  ],
  [
    'a count without its “not even”',
    'Not even all papers wrote on 3 March 2031 that the ferry sank.',
    /^All papers/,
  ],
  [
    'half of a condition',
    '“If you want to make this last, you have to pay for it,” Ana Silva said on 3 March 2031. The board met.',
    /this last”/,
  ],
  [
    'the end of a subject as the whole of it',
    'On 3 March 2031 the new fever circling around most of the United States put ten riders to bed.',
    /^United States/,
  ],
  [
    'what else the sentence tells for what happened on the day',
    'Even if someone says their fever began on 3 March 2031, nobody counts it as such errors have an effect on the figure.',
    /errors/i,
  ],
  [
    'a body for its envoy',
    "The United Harbours are old. Northia's envoy to the United Harbours in Ostra said on 3 March 2031 he would raise it.",
    /^United Harbours/,
  ],
  [
    'a paper as what was deleted from it',
    'Tomas Reiter posted a picture, the Ostra Post reported. It was deleted on 3 March 2031.',
    /Post (?:was )?deleted/,
  ],
  [
    'a person for an “it”',
    'It was merely full, a spokesman, Tomas Reiter, conceded on 3 March 2031.',
    /Reiter was/,
  ],
  [
    'what the sentence before tells, where the own one is a saying with a time in front',
    'Ana Silva listed nine towns. The next day Tomas Reiter wondered aloud why.',
    /Silva.*Silva/s,
  ],
  [
    'the object of a relative clause as what the next verb is about',
    'Two of them say on 3 March 2031 that those who missed the quotas were punished.',
    /^Quotas/m,
  ],
  [
    'half of a verb with its particle',
    'An old political software outfit with a dozen narrow desks in Ostra was cut off by the board on 3 March 2031.',
    /was cut$/m,
  ],
];

describe('a title that has no room, or lacks a word, gives way to', () => {
  it.each(FOUND)('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe('a title never gives', () => {
  it.each(REFUSED)('%s', (_, text, part) => {
    expect(titlesOf(text).join('\n')).not.toMatch(part);
  });
});
