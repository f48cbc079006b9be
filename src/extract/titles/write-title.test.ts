import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';
import { findTitleFault } from './title-laws';

/** The titles of the events in one article of Friday 14 March 2031. */
function titlesOf(text: string): string[] {
  return storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);
}

const WRITTEN: readonly (readonly [rule: string, text: string, title: string])[] = [
  [
    'a verb in the present',
    'Clara Novik met the mayor of Ostra on 3 March 2031.',
    'Clara Novik meets the mayor of Ostra',
  ],
  [
    'a pronoun as the name it leads to',
    'Clara Novik is a judge in Ostra. On 3 March 2031 she opened the new court.',
    'Clara Novik opens the new court',
  ],
  [
    'a passive as its participle',
    'The stone bridge at Ostra was closed to lorries on 3 March 2031.',
    'Stone bridge at Ostra closed to lorries',
  ],
  ['several who act', 'Two boats sank off Ostra on 3 March 2031.', 'Two boats sink off Ostra'],
  [
    'a share of many as many',
    'Some 40 percent of the boats came back on 3 March 2031.',
    'Some 40 percent of the boats come back',
  ],
  [
    'what stands behind a verb of arriving',
    'On 3 March 2031 came the verdict: five years for Clara Novik.',
    'Verdict comes: five years for Clara Novik',
  ],
  [
    'a long list by its first name',
    'Clara Novik, Tomas Reiter, Ada Lind and Piet Moor were heading back on 3 March 2031.',
    'Clara Novik and others head back',
  ],
  [
    'who is told, where that is shorter',
    'On 3 March 2031 the Harbour Safety Commission told air captains not to switch the lamp on or charge it in the cabin.',
    'Air captains told not to switch the lamp on',
  ],
  [
    'a particle with its verb',
    'A workshop took a Beacon lamp apart on 3 March 2031.',
    'Workshop takes a Beacon lamp apart',
  ],
  [
    'the doer of a participle',
    'Clara Novik is the president of Ostra. The paper listed remarks made by Clara Novik on 3 March 2031 about whales.',
    'Clara Novik makes remarks about whales',
  ],
  [
    'a main clause round a relative one',
    'The board reported on 3 March 2031 that four guards who slept had known nothing.',
    'Board: four guards had known nothing',
  ],
  [
    'what was said',
    'Tomas Reiter said on 3 March 2031 that the ferry was safe.',
    'Tomas Reiter: the ferry was safe',
  ],
  [
    'what was going on as going on',
    'A report by Ostra Watch said on 3 March 2031 that Tomas Reiter was failing to pay his sailors.',
    'Ostra Watch: Tomas Reiter fails to pay his sailors',
  ],
  [
    'a whole short sentence of a quotation',
    '“We need boats everywhere and for everybody who lives on the coast. We want boats now!” Tomas Reiter said on 3 March 2031.',
    'Tomas Reiter: “We want boats now!”',
  ],
  [
    'they as those told of before',
    'On 2 March 2031 divers left the wreck. They were “honest men”, Tomas Reiter said on 3 March 2031.',
    'Tomas Reiter: divers were “honest men”',
  ],
  [
    'a firm by what it is mostly called',
    'Brimstone Electronics Co Ltd said it was sorry. Brimstone paid. Then Brimstone sent a van to the house on 3 March 2031.',
    'Brimstone sends a van to the house',
  ],
  [
    'the phrase that a verb of comparing wants',
    'Clara Novik was forced to apologise on 3 March 2031 after comparing sailors to pirates.',
    'Clara Novik apologises after comparing sailors to pirates',
  ],
  [
    'what speakers say of themselves with “says”',
    'Tomas Reiter said on 3 March 2031 that he feared for the harbour.',
    'Tomas Reiter says he feared for the harbour',
  ],
  [
    'a last name where the full one is too long',
    'Judge Clara Novik, who ran, is a judge. People know Novik. Harbour police of Ostra accused Clara Novik of false testimony on 3 March 2031.',
    'Harbour police of Ostra accuse Novik of false testimony',
  ],
  [
    'an order without “that”',
    'A judge ordered on 3 March 2031 that the boats of Novik and Reiter be held, citing gaps in their papers.',
    'Judge orders boats of Novik and Reiter be held',
  ],
  [
    'a break-in without what else was broken into',
    'The harbour office of Ostra was broken into on 3 March 2031 as well.',
    'Harbour office of Ostra broken into',
  ],
  [
    'a verb behind an aside',
    'The film, already shown in a hall in May 2030, was played in full on 3 March 2031 at the trial in Ostra.',
    'Film played in full at the trial in Ostra',
  ],
  [
    'a participle that hangs on its noun as one',
    'The board read a letter made public on 3 March 2031.',
    'Letter made public',
  ],
  [
    'a day’s possessive without the day',
    'Divers searched the wreck after Monday’s storm hit the harbour of Ostra.',
    'Storm hits the harbour of Ostra',
  ],
  [
    'what was set on fire by nobody knows what',
    'Guards could not say what set a red barn ablaze on 3 March 2031.',
    'Red barn set ablaze',
  ],
  [
    'what became an offence to do',
    'It became an offence on 3 March 2031 to carry a lamp onto a ferry.',
    'Carrying a lamp onto a ferry becomes an offence',
  ],
  [
    'an address as a talk where its words are not told',
    'Tomas Reiter told the harbour board on 3 March 2031.',
    'Tomas Reiter speaks to the harbour board',
  ],
  [
    'what a forecast tells',
    'Divers left Brimstone Motors. The company forecast on 3 March 2031 that its harbour profit would rise to 7.8 million won from 6.4 million.',
    'Brimstone Motors forecasts that its harbour profit would rise',
  ],
  [
    'how something was done, as told',
    'They met judge Clara Novik, who ran. Clara Novik described on 3 March 2031 how she left the harbour.',
    'Clara Novik describes how she left the harbour',
  ],
  [
    'what a storm of a day hits as hit by it',
    'The pier of Ostra was hit by Monday night’s heavy storm.',
    'Pier of Ostra hit by heavy storm',
  ],
];

describe('writeTitle()', () => {
  it.each(WRITTEN)('writes %s: %s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

const HANGING = /\b(?:the|a|an|of|to|that|and|or|with|says|said)$/i;

const KEPT_WHOLE: readonly string[] = [
  'The International Harbour Committee announced late on 3 March 2031 that a disciplinary panel would look at all four captains of the ferry line.',
  'Clara Novik was forced to apologise on 3 March 2031 after comparing the sailors of the northern line to pirates during a long dinner in Ostra.',
  'Tomas Reiter offered passengers an update on his attempts to reach the captain of the missing ferry on 3 March 2031.',
  'The company forecast on 3 March 2031 that its yearly profit would rise to seven million crowns.',
  'On 3 March 2031 she learned that the harbour, which had been closed for years, was hers.',
];

describe('a title', () => {
  it.each(KEPT_WHOLE)('is never left hanging: %s', (text) => {
    for (const title of titlesOf(text).filter((each) => !each.endsWith('…')))
      expect(title).not.toMatch(HANGING);
  });

  it.each([
    ['It denied everything on 3 March 2031.', /^It\b.*Ostra/],
    ['The Harbour Office denied it on 3 March 2031.', /denies the Harbour Office/i],
    ['Harbour dues were 7.8 million won from 7.4 million on 3 March 2031.', /\bwins\b/],
    ['“They lost,” said Tomas Reiter on 3 March 2031.', /says Tomas Reiter$/],
    ['Clara Novik, as she had claimed on 3 March 2031, was alone.', /^Clara Novik claims$/],
    ['The press crowded in on 3 March 2031 to see what the cameras saw.', /are saw|cameras see$/],
    ['A bus of Ostra Lines burned on 3 March 2031 on her street.', /\bher\b/],
    ['The board of Ostra Lines fell apart on 3 March 2031 in his absence.', /\bhis\b/],
    ['The ferry would be able on 3 March 2031 to sail home.', /\bable$/],
    ['Mr Tomas Reiter left. Guards saw Mr Reiter on 3 March 2031.', /Mr Tomas|Tomas Tomas/],
    ['In May it was a boat, and six had the lamp they used with Brimstone in 2030 lost.', /^Brimstone was/],
    ['They said on 3 March 2031 that while it rained, boats sank.', /: while/],
    ['The firm Ostra Lines sank. It became an offence on 3 March 2031 to row.', /^Ostra Lines became/],
    [
      'Tomas Reiter: the harbour was full. “They sank,” he said on 3 March 2031, “what we need”.',
      /: “what we need”$/,
    ],
    ['A plan for the port, made public on 3 March 2031, failed.', /makes public/],
    ['Tomas Reiter said on 3 March 2031: “This is a day for the boats of the whole harbour.”', /says:/],
    ['Nobody met Clara Novik on 3 March 2031.', /^Clara Novik meets/],
  ])('of “%s” never reads %s', (text, wrong) => {
    for (const title of titlesOf(text)) expect(title).not.toMatch(wrong);
  });

  it.each(WRITTEN)('obeys the laws of titles in %s: %s', (_, text) => {
    for (const title of titlesOf(text)) expect([title, findTitleFault(title)]).toEqual([title, null]);
  });

  it('obeys the laws of titles whoever did what to whom', () => {
    const who = fc.constantFrom(
      'Clara Novik',
      'The mayor of Ostra',
      'Two divers',
      'The harbour company',
      'A judge',
    );
    const did = fc.constantFrom(
      'met',
      'sued',
      'told',
      'accused',
      'compared',
      'was praised by',
      'said he knew',
      'looked for',
    );
    const whom = fc.constantFrom('Tomas Reiter', 'the captain', 'three boats', 'his sister', 'a lamp');
    const how = fc.constantFrom(
      '',
      ' of theft',
      ' to pirates',
      ' in the old town',
      ' because it rained',
      ' and left',
      ', who ran',
    );
    fc.assert(
      fc.property(who, did, whom, how, (...words) => {
        const text = `Clara Novik lives in Ostra. ${words.slice(0, 3).join(' ')}${words[3]} on 3 March 2031.`;
        return titlesOf(text).every((title) => findTitleFault(title) === null);
      }),
      { numRuns: 60 },
    );
  });
});
