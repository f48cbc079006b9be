import type { ArticleInput, StorySettings } from '../extract/input';
import type { Story } from '../story/story';

/** For tests: a story that holds the articles and one event a story, without reading a word of them. */
export function sampleExtract(articles: readonly ArticleInput[], settings: StorySettings): Story {
  return {
    version: 1,
    title: settings.title ?? 'Untitled',
    ...(settings.description === undefined ? {} : { description: settings.description }),
    language: settings.language,
    timeZone: settings.timeZone,
    generator: settings.generator,
    articles: articles.map(({ file, text, sha256, given, metadata }) => ({
      id: `a-${file}`,
      file,
      title: given.title ?? metadata.title ?? file,
      publishedFrom: 'unknown',
      language: settings.language,
      sha256,
      text,
      times: [],
    })),
    actors: [],
    events: [],
    problems: [],
  };
}
