import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

const TWO = 'The singer Ana Silva met Tomas Reiter in Ostra. Ana Silva sang. Tomas Reiter wept. ';

describe('a title names whom an office means', () => {
  it.each([
    ['who bears it', `${TWO}On 3 March 2031 the singer left for Norland.`, 'Ana Silva leaves for Norland'],
    [
      'who is named right before',
      `${TWO}The boat was of Clara Novik, the radical preacher who fled Ostra on 3 March 2031.`,
      'Clara Novik flees Ostra',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it.each([
    ['one of two', `${TWO}On 3 March 2031 the gardener left for Norland.`, /Silva|Reiter/],
    [
      'the owner of an office',
      `${TWO}The Ostra County Coroner's office said on 3 March 2031 that the boat was lost.`,
      /Silva|Reiter/,
    ],
  ])('but not %s by a guess', (_, text, never) => {
    const titles = titlesOf(text);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => never.test(title))).toEqual([]);
  });
});

describe('a title has no subject of a kind that its verb does not allow', () => {
  it.each([
    [
      'a building is not arrested',
      'Police said the bomb factory was arrested on 3 March 2031 in Ostra.',
      /factory arrested/,
    ],
    [
      'a person is not postponed',
      'Ana Silva is a nurse. Ana Silva was postponed on 3 March 2031.',
      /^Ana Silva postponed/,
    ],
    [
      'a person does not take place',
      'Ana Silva is a nurse. Ana Silva took place in Ostra on 3 March 2031.',
      /^Ana Silva takes/,
    ],
  ])('%s', (_, text, never) => {
    expect(titlesOf(text).filter((title) => never.test(title))).toEqual([]);
  });

  it.each([
    [
      'a person is arrested',
      'Ana Silva is a nurse. Ana Silva was arrested on 3 March 2031 in Ostra.',
      'Ana Silva arrested in Ostra',
    ],
    ['several are', 'Two guards were arrested on 3 March 2031 in Ostra.', 'Two guards arrested in Ostra'],
    [
      'a trial is postponed',
      'The ferry trial was postponed on 3 March 2031 in Ostra.',
      'Ferry trial postponed in Ostra',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});
