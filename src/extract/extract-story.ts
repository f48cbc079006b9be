import { actorsOfStory } from './actors-of-story';
import { indexActors } from './actors/actor-index';
import { referencesOf } from './actors/resolve-references';
import { articlesOfStory } from './articles-of-story';
import { buildEvents } from './events/build-events';
import type { ArticleInput, StorySettings } from './input';
import { findMentions } from './mentions/find-mentions';
import { findProblems } from './problems';
import { readAlone, readArticles, type LoneReading } from './read-articles';
import type { Story } from '../story/story';

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
  const sorted = [...inputs].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const readings = readArticles(sorted, settings.language, read);
  const index = indexActors(readings);
  const references = readings.map((reading) => referencesOf(reading, index));
  const mentions = readings.flatMap((reading, at) =>
    findMentions(reading, at, references[at] ?? referencesOf(reading, index)),
  );
  const events = buildEvents(mentions, { readings, references, index });
  return {
    version: 1,
    title: settings.title ?? readings[0]?.title ?? 'Untitled story',
    ...(settings.description ? { description: settings.description } : {}),
    language: settings.language,
    timeZone: settings.timeZone,
    generator: settings.generator,
    articles: articlesOfStory(readings),
    actors: actorsOfStory(index, events),
    events,
    problems: findProblems(readings, events),
  };
}
