import type { ArticleInput, StorySettings } from '../extract/input';
import { tabulateActors } from '../extract/actors/actor-index';
import { composeStory, extractStory, sortArticles } from '../extract/extract-story';
import { readAlone, readArticles } from '../extract/read-articles';
import type { Problem, Story } from '../story/story';
import { readFolderFiles } from './folder-files';
import { readAhead, type ReadingOptions } from './read-ahead';
import { readArticle } from './read-article';
import { ReadingThreads } from './read-in-threads';
import { Stopped } from './stopped';
import { readStorySettings } from './story-settings';
import { tellAhead } from './tell-ahead';

/** A story folder as the extraction takes it. */
export interface StoryFolder {
  readonly articles: readonly ArticleInput[];
  readonly settings: StorySettings;
  /** What could not be read, and what the settings say wrongly; the rest was read all the same. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a story folder: its articles sorted by path, and story.yaml. Throws Stopped with exit code 2 when the
 * folder does not exist or holds no article that can be read, with 1 when story.yaml is broken.
 */
export function readStoryFolder(folder: string): StoryFolder {
  const { files, problems } = readFolderFiles(folder);
  const read = files.map(readArticle);
  const articles = read.flatMap(({ article }) => article ?? []);
  const skipped = [...problems, ...read.flatMap((one) => one.problems)];
  if (articles.length === 0) throw new Stopped([...skipped, { code: 'no-articles', args: { folder } }], 2);
  // a file that was passed over is still a file that the settings may speak of
  const names = [...files.map(({ file }) => file), ...problems.map(({ args }) => String(args.file))];
  const story = readStorySettings(folder, names);
  return {
    articles: articles.map((article) => ({ ...article, given: story.given.get(article.file) ?? {} })),
    settings: story.settings,
    problems: [...skipped, ...story.problems],
  };
}

/**
 * The story of a folder, and all that an author should know: what could not be read, then what the extraction
 * could not settle. The same folder gives the same story on every machine. `extract` is there for tests.
 */
export function buildStory(
  folder: string,
  extract: (articles: readonly ArticleInput[], settings: StorySettings) => Story = extractStory,
): { story: Story; problems: Problem[] } {
  const { articles, settings, problems } = readStoryFolder(folder);
  const story = extract(articles, settings);
  return { story, problems: [...problems, ...story.problems] };
}

/** The same story, its articles read as the options say: from a cache, in threads. `onstep` hears what is being done. */
export async function buildStoryAhead(
  folder: string,
  options: ReadingOptions,
  onstep: (words: string) => void = () => {},
): Promise<{ story: Story; problems: Problem[] }> {
  return buildFolderAhead(readStoryFolder(folder), options, onstep);
}

/** The story of a folder that was read already; see buildStoryAhead(). */
export async function buildFolderAhead(
  { articles, settings, problems }: StoryFolder,
  options: ReadingOptions,
  onstep: (words: string) => void = () => {},
): Promise<{ story: Story; problems: Problem[] }> {
  const sorted = sortArticles(articles);
  const threads = new ReadingThreads(options.script);
  try {
    const ahead = await readAhead(sorted, options, threads);
    onstep('finding out who is who');
    const readings = readArticles(
      sorted,
      settings.language,
      (article) => ahead.get(article)?.reading ?? readAlone(article),
    );
    const tables = tabulateActors(readings);
    const alone = sorted.map((article) => ahead.get(article));
    const tellings = await tellAhead(readings, alone, tables, options, threads);
    options.cache?.sweep();
    onstep('putting the story together');
    const story = composeStory(readings, tables, tellings, settings);
    return { story, problems: [...problems, ...story.problems] };
  } finally {
    await threads.close();
  }
}
