import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FoundMention } from '../mentions/found-mention';
import { findMentions } from '../mentions/find-mentions';
import { indexActors } from '../actors/actor-index';
import { referencesOf } from '../actors/resolve-references';
import { readOne } from '../test-readings';
import { MOST_WORTH, type Title } from './title';
import { leadWorth, titleWorth, writeWantedTitles } from './wanted-titles';
import { writeTitle } from './write-title';

const mention = fc.record({
  dating: fc.constantFrom('own', 'shared', undefined),
  headline: fc.boolean(),
  article: fc.constantFrom(0, 1),
  words: fc.constantFrom([], ['boat', 'sink', 'ostra'], ['boat', 'sink', 'ostra', 'storm']),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<FoundMention>;
const worth = fc.option(fc.constantFrom(0.52, 1.2, 1.7, 2, 2.2, 2.9, 3));

type Weigh = typeof leadWorth;

const firstBy = (
  weigh: Weigh,
  mentions: readonly FoundMention[],
  titles: ReadonlyMap<unknown, Title | null>,
) =>
  mentions.reduce((first, each) =>
    weigh(each, titles.get(each)) > weigh(first, titles.get(first)) ? each : first,
  );

it('who leads and whose title is the best is the same as if all titles were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(mention, worth), { minLength: 1, maxLength: 6 }), (told) => {
      const mentions = told.map(([each]) => each);
      const all = new Map(
        told.map(([each, known]) => [each, known === null ? null : { text: 'Boat sinks', worth: known }]),
      );
      const wanted = writeWantedTitles(mentions, (each) => all.get(each) ?? null);
      expect(firstBy(leadWorth, mentions, wanted)).toBe(firstBy(leadWorth, mentions, all));
      const weigh: Weigh = (each, title) => titleWorth(each, title, mentions);
      expect(firstBy(weigh, mentions, wanted)).toBe(firstBy(weigh, mentions, all));
    }),
  );
});

it('the title of a mention without a date is not written beside a good one with its own', () => {
  const dated = { dating: 'own', headline: false } as FoundMention;
  const undated = { headline: false } as FoundMention;
  const asked: FoundMention[] = [];
  const write = (worthOfDated: number) =>
    writeWantedTitles([undated, dated], (each) => {
      asked.push(each);
      return { text: 'Boat sinks', worth: worthOfDated };
    });
  write(2.9);
  expect(asked).toEqual([dated]);
  write(1);
  expect(asked).toEqual([dated, dated, undated]);
});

it.each([
  'Clara Novik, the mayor of Ostra, opened the new court on 3 March 2031.',
  'Clara Novik said on 3 March 2031 that the ferry was safe.',
  '“The old ferry is safe and it will sail again,” Clara Novik said on 3 March 2031.',
  'Clara Novik told captains on 3 March 2031 not to use the lamp.',
  'The paper listed remarks made by Clara Novik on 3 March 2031 about whales.',
])('no title is worth more than the most: %s', (text) => {
  const reading = readOne(`Clara Novik is the mayor of Ostra. ${text}`);
  const index = indexActors([reading]);
  const references = [referencesOf(reading, index)];
  const sources = { readings: [reading], references, index };
  const titles = findMentions(reading, 0, references[0]!).map((each) => writeTitle(each, sources));
  expect(titles.some((title) => title !== null)).toBe(true);
  for (const title of titles) expect(title?.worth ?? 0).toBeLessThan(MOST_WORTH);
});
