import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';
import { bestOf, MOST_WORTH } from './title';
import { findLongFault, findTitleFault } from './title-laws';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

const TWELVE = 'Clara Novik meets the old mayor of Ostra on the stone bridge';

describe('a title of more than nine words', () => {
  it('breaks the law of length alone, up to twelve', () => {
    expect([findTitleFault(TWELVE), findLongFault(TWELVE)]).toEqual(['length', null]);
    expect(findLongFault(`${TWELVE} again`)).toBe('length');
    expect(findLongFault(`${TWELVE.replace('bridge', 'of')}`)).toBe('ending');
  });

  it('is worth less than any that fits, and more than none', () => {
    expect(
      bestOf([
        { text: TWELVE, worth: 3 },
        { text: 'Clara Novik meets the mayor', worth: 1 },
      ])?.text,
    ).toBe('Clara Novik meets the mayor');
    const long = bestOf([{ text: TWELVE, worth: MOST_WORTH }]);
    expect(long?.text).toBe(TWELVE);
    expect(long?.long).toBe(true);
    expect(bestOf([long])).toEqual(long);
    expect(bestOf([{ text: 'Clara Novik meets the mayor', worth: 1 }])?.long).toBeUndefined();
  });

  it('is never worth more than it would be if it fitted', () => {
    for (const worth of [-1, 0, 0.1, 0.33, 1, 3])
      expect(bestOf([{ text: TWELVE, worth }])!.worth).toBeLessThanOrEqual(worth);
  });
});

describe('where no title of nine words is whole', () => {
  it.each([
    [
      'a clause stands as it is',
      'Clara Novik and the old ferry line called Tomas Reiter many times on 3 March 2031 to apologise.',
      'Clara Novik and ferry line called Tomas Reiter many times to apologise',
    ],
    [
      'an object stays with what it leads to, as far as there is room',
      'On 3 March 2031 ministers saw off, by nine votes to two, a bid to force publication of the harbour papers.',
      'Ministers see off a bid to force publication',
    ],
    [
      'the next passage of the event speaks for it',
      'Staff in New Harbour Street were told on 3 March 2031. By seven the Beacon ferry line closed its yard in Ostra.',
      'Beacon ferry line closed its yard in Ostra',
    ],
    ['a subject and a verb that needs no more will do', 'Voting closed on 3 March 2031.', 'Voting closed'],
  ])('%s', (_, text, title) => expect(titlesOf(text)).toContain(title));
});

describe('an event is not told', () => {
  it.each([
    ['by half a list', 'A few did, in the spring of 2031; most of us were back by June.'],
    ['by a line without a verb', '3 March 2031: the House.'],
    ['by the sentence below a line of its own day', '3 March 2031: the House. 4 March 2031: the Park.'],
    ['by a piece with a mark left over', 'Re-established 2031", they say.'],
    [
      'by a subject whose verb the cut took',
      'The blue report of 3 March 2031 laid most of it at the old door of the mayor of Northern Ostra and others.',
    ],
    [
      'by half of what a quotation says there is',
      '“There is a risk that uncoordinated sailing on its own could have the effect of shifting boats across borders,” Clara Novik said on 3 March 2031.',
    ],
  ])('%s', (_, text) => {
    for (const title of titlesOf(text)) expect(title).toMatch(/^Post$/);
  });
});
