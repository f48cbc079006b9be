import { actorsOfStory } from './actors-of-story';
import { indexOfTables, tabulateActors, type ActorTables } from './actors/actor-index';
import { articlesOfStory } from './articles-of-story';
import { buildEvents } from './events/build-events';
import type { ArticleInput, StorySettings } from './input';
import { titlesLater } from './later-titles';
import { nameStory } from './name-story';
import { findProblems } from './problems';
import { readAlone, readArticles, type LoneReading } from './read-articles';
import type { ArticleReading } from './reading';
import { inPlainSigns } from './plain-signs';
import { referencesLater, tellArticle, type ArticleTelling } from './tell-article';
import type { Story } from '../story/story';

/** The articles as every pass takes them: in one order, whatever that of their files on disk, and in plain signs. */
export const takeArticles = (inputs: readonly ArticleInput[]): ArticleInput[] =>
  [...inputs].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)).map(inPlainSigns);

/**
 * The last pass: what the articles tell, in their order, put together. `tables` and `tellings` are those of the readings. `onretold`
 * hears of each article whose telling has learnt titles by it, which another time need not be written.
 */
export function composeStory(
  readings: readonly ArticleReading[],
  tables: ActorTables,
  tellings: readonly ArticleTelling[],
  settings: StorySettings,
  onretold: (article: number, telling: ArticleTelling) => void = () => {},
): Story {
  const index = indexOfTables(tables);
  const references = readings.map((reading) => referencesLater(reading, index));
  const mentions = tellings.flatMap((telling) => telling.mentions);
  const titles = readings.map((reading, at) => titlesLater(tellings[at]!, reading, at, index));
  const events = buildEvents(mentions, { readings, references, index, tellings, titles });
  titles.forEach((later, at) => {
    const telling = later.telling();
    if (telling !== tellings[at]) onretold(at, telling);
  });
  return {
    version: 1,
    title: settings.title ?? nameStory(readings) ?? readings[0]?.title ?? 'Untitled story',
    ...(settings.description ? { description: settings.description } : {}),
    language: settings.language,
    timeZone: settings.timeZone,
    generator: settings.generator,
    articles: articlesOfStory(readings),
    actors: actorsOfStory(tables, events),
    events,
    problems: findProblems(readings, events),
  };
}

/**
 * Articles in, story out: the passes in order.
 *
 * Pure and deterministic: the same articles and settings give the same story, whatever the order of the articles' files on disk
 * (they are taken sorted by path). `read` may give readings of single articles that were made before or elsewhere, each as
 * readAlone gives it.
 */
export function extractStory(
  inputs: readonly ArticleInput[],
  settings: StorySettings,
  read: (input: ArticleInput) => LoneReading = readAlone,
): Story {
  const readings = readArticles(takeArticles(inputs), settings.language, read);
  const tables = tabulateActors(readings);
  const index = indexOfTables(tables);
  const tellings = readings.map((reading, at) => tellArticle(reading, at, index));
  return composeStory(readings, tables, tellings, settings);
}
