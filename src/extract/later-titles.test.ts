import { expect, it } from 'vitest';
import { indexOfTables, tabulateActors } from './actors/actor-index';
import { referencesOf } from './actors/resolve-references';
import { composeStory } from './extract-story';
import { titlesLater } from './later-titles';
import { packTelling, unpackTelling } from './packing/pack-telling';
import { readArticles } from './read-articles';
import { tellArticle, type ArticleTelling } from './tell-article';
import { articleOf } from './test-readings';
import { passageTitle } from './titles/passage-title';
import { writeTitle } from './titles/write-title';

const FERRY = `Ferry sinks off the cape

The ferry sank on Tuesday, Ilse Brandovic said. Two sailors died. A helicopter took the crew ashore.`;
const AGAIN = `The ferry Nordstern sank off the cape. The owners said that a helicopter took the crew ashore.`;

const readings = readArticles(
  [articleOf('Post', '2031-03-14', FERRY), articleOf('Times', '2031-03-14', AGAIN)],
  'en',
);
const tables = tabulateActors(readings);
const index = indexOfTables(tables);
const tellings = readings.map((reading, at) => tellArticle(reading, at, index));
const settings = { language: 'en', timeZone: 'UTC', generator: 'test' };

it('a title written later is the one that would have been written at once', () => {
  const told = tellings[1]!;
  const sources = { readings, references: readings.map((reading) => referencesOf(reading, index)), index };
  const later = titlesLater(told, readings[1]!, 1, index);
  const undated = told.mentions.filter(({ date }) => date === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const mention of undated) {
    expect(told.titles.has(mention.at!)).toBe(false);
    expect(later.wordsOf(mention) ?? undefined).toEqual(passageTitle(mention, sources));
    const title = later.titleOf(mention);
    expect(title).toEqual(writeTitle(mention, sources));
    expect(later.telling().titles.get(mention.at!)).toEqual(title);
  }
  expect(undated.map((mention) => later.titleOf(mention)?.text)).toContain('Nordstern sinks off the cape');
  expect([...later.telling().words.values()]).toContain('Nordstern sank off the cape');
});

it('a mention without a number has its own title, kept with what the article tells', () => {
  const text = `${FERRY}\n\nThe owners denied that the ferry sank. Per Holm, 58, who denies the charge, faces a year in prison.`;
  const [reading] = readArticles([articleOf('Post', '2031-03-14', text)], 'en');
  const who = indexOfTables(tabulateActors([reading!]));
  const sources = { readings: [reading!], references: [referencesOf(reading!, who)], index: who };
  const told = tellArticle(reading!, 0, who);
  expect(told.denials.length).toBeGreaterThan(0);
  const later = titlesLater(told, reading!, 0, who);
  const mentions = told.denials.flatMap(({ mention }) => [mention, { ...mention, saying: true }]);
  const titles = mentions.map((mention) => later.titleOf(mention));
  expect(titles).toEqual(mentions.map((mention) => writeTitle(mention, sources)));
  expect(new Set(titles.map((title) => title?.text)).size).toBeGreaterThan(1);
  const packed = packTelling(later.telling(), reading!);
  const again = titlesLater(unpackTelling(packed, 0, reading!), reading!, 0, who);
  expect(mentions.map((mention) => again.titleOf(mention))).toEqual(titles);
  expect(again.telling().titles.size).toBe(told.titles.size + mentions.length);
});

it('what was not asked for leaves the telling as it was', () => {
  const later = titlesLater(tellings[0]!, readings[0]!, 0, index);
  for (const mention of tellings[0]!.mentions) if (mention.date !== null) later.titleOf(mention);
  expect(later.telling()).toBe(tellings[0]);
});

it('a grown telling hangs on all that its titles asked for', () => {
  const later = titlesLater(tellings[1]!, readings[1]!, 1, index);
  tellings[1]!.mentions.forEach((mention) => later.titleOf(mention));
  const { asked } = later.telling();
  for (const kind of ['names', 'ids', 'called', 'words'] as const)
    expect(asked[kind]).toEqual(expect.arrayContaining([...tellings[1]!.asked[kind]]));
});

it('composing once more from the tellings that it gave writes no title again and gives the same story', () => {
  const grown: ArticleTelling[] = [...tellings];
  let count = 0;
  const story = composeStory(readings, tables, tellings, settings, (at, telling) => {
    grown[at] = telling;
    count++;
  });
  expect(count).toBeGreaterThan(0);
  const again = composeStory(readings, tables, grown, settings, () => count++);
  expect(count).toBe(grown.filter((telling, at) => telling !== tellings[at]).length);
  expect(again).toEqual(story);
});
