import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in articles of one text each, the most important first. */
const byImportance = (...texts: readonly string[]): string[] =>
  [...storyOf(...texts.map((text, at) => articleOf(`Post ${at}`, '2031-03-14', text))).events]
    .sort((a, b) => b.importance - a.importance)
    .map(({ title }) => title);

describe('weighs', () => {
  it.each([
    [
      'what has a day above background of a year',
      'Clara Novik bought a ferry in 2025. Tomas Reiter sold a bridge on 3 March 2031.',
      'Tomas Reiter sells a bridge',
    ],
    [
      'what was done above what is only planned',
      'The mayor of Ostra will open a school on 20 March 2031. A storm sank two boats on 3 March 2031.',
      'Storm sinks two boats',
    ],
    [
      'a deed above mere words',
      'Clara Novik said on 3 March 2031 that the ferry was safe. A storm sank two boats on 5 March 2031.',
      'Storm sinks two boats',
    ],
    [
      'what an article begins with above what it ends with',
      'A storm sank two boats on 5 March 2031. It rained. Many went home. Clara Novik bought a bridge on 3 March 2031.',
      'Storm sinks two boats',
    ],
  ])('%s', (_, text, first) => expect(byImportance(text)[0]).toBe(first));

  it('what two outlets tell in their own words above all that one tells', () => {
    const titles = byImportance(
      'A storm sank two boats on 5 March 2031. Clara Novik said on 3 March 2031 that the ferry was safe.',
      'Tomas Reiter left. On 3 March 2031 Clara Novik said the old ferry was safe.',
    );
    expect(titles[0]).toMatch(/^Clara Novik: the (?:old )?ferry was safe$/);
  });

  it('what one outlet tells in its own words as much as what others copy from it', () => {
    const lead =
      'A storm sank two boats off the northern cape on 5 March 2031, and forty people were brought ashore by a tug.';
    const wire = `${lead} The owners of the boats said that they had been warned too late by the weather service of Ostra.`;
    const { events } = storyOf(
      articleOf('Post', '2031-03-14', wire, { title: 'Storm sinks boats' }),
      articleOf('Mail', '2031-03-14', wire, { title: 'Forty brought ashore' }),
      articleOf('Echo', '2031-03-14', 'On 3 March 2031 Tomas Reiter sold a bridge in Ostra.'),
      articleOf(
        'Star',
        '2031-03-14',
        'Tomas Reiter sold the bridge in Ostra on 3 March 2031, Clara Novik said.',
      ),
    );
    const first = [...events].sort((a, b) => b.importance - a.importance)[0];
    expect(first?.title).toMatch(/^Tomas Reiter sells/);
  });

  it('every event above nothing, and one as the most important', () => {
    const { events } = storyOf(
      articleOf(
        'Post',
        '2031-03-14',
        'The mayor of Ostra will open a school in 2032. Novik said in 2025 it rained.',
      ),
    );
    expect(events.length).toBeGreaterThan(0);
    for (const { importance } of events) expect(importance).toBeGreaterThan(0);
    expect(Math.max(...events.map(({ importance }) => importance))).toBe(1);
  });
});
