import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

describe('a title is whole:', () => {
  it.each([
    [
      'what the main clause does, not its aside',
      'Headlines in the town’s papers, which on 3 March 2031 were filled with concern about the growing influence of Northia, gushed about its gifts.',
      /^(?!.*filled$)/,
    ],
    [
      'the one described behind “who”, not the place in the description',
      'The line was tested after a Northian rider who had spent 12 days at Port Ellis, the old harbour, was detected with the fever on 3 March 2031.',
      /^Northian rider detected with/,
    ],
    [
      'the one who raised it, not what was to be raised',
      'The seven-year-old boy who decided to do a sponsored ride to raise money for the victims of the storm raised 70,000 crowns on 3 March 2031.',
      /^Seven-year-old boy raises 70,000 crowns/,
    ],
    [
      'the victim, not the north',
      'The new victim from the coast, who had returned from Norland on 3 March 2031, shares a house with two riders.',
      /^New victim from the coast returns from Norland/,
    ],
    [
      'both that took place',
      'The harbour concert and race, which took place on 3 March 2031, raised more than was hoped.',
      /^Harbour concert and race/,
    ],
    [
      'the lawyers, not the one they are for',
      'Lawyers for Tomas Reiter have moved quickly since beginning their case on 3 March 2031, including two from the north.',
      /^Lawyers for Tomas Reiter begin their case$/,
    ],
    [
      'a few of many as a number of them',
      'Ten of the nation’s largest ferries will be allowed to repay $68 million in federal aid, the Harbour Board announced on Tuesday.',
      /^Ten ferries to be allowed to repay \$68 million$/,
    ],
    [
      'what at least some got',
      'A new type of fever has infected at least two children in Norland since 3 March 2031.',
      /infects at least two children/,
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text).join('; ')).toMatch(title);
  });
});
