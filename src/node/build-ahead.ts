import { composeStory, sortArticles } from '../extract/extract-story';
import { readAlone, readArticles } from '../extract/read-articles';
import type { Problem, Story } from '../story/story';
import { openStoryFolder } from './open-story-folder';
import { readAgainAhead, readAhead, type ReadAhead, type ReadingOptions } from './read-ahead';
import { ReadingThreads } from './read-in-threads';
import type { StoryFolder } from './story-folder';
import { tabulateAhead } from './tabulate-ahead';
import { tellAhead } from './tell-ahead';

/**
 * The same story as buildStory() gives, its articles read as the options say: from a cache, in threads. `onstep` hears what is being done.
 * The cache is closed.
 */
export async function buildStoryAhead(
  folder: string,
  options: ReadingOptions,
  onstep: (words: string) => void = () => {},
): Promise<{ story: Story; problems: Problem[] }> {
  let done = false;
  try {
    const story = await buildFolderAhead(await openStoryFolder(folder, options.cache), options, onstep);
    done = true;
    return story;
  } finally {
    options.cache?.close(done);
  }
}

async function buildFolderAhead(
  { articles, settings, problems }: StoryFolder,
  options: ReadingOptions,
  onstep: (words: string) => void,
): Promise<{ story: Story; problems: Problem[] }> {
  const sorted = sortArticles(articles);
  const threads = new ReadingThreads(options.script);
  try {
    const ahead = await readAhead(sorted, options, threads);
    onstep('finding out who is who');
    /** By their sentences, which go into the readings of the story. */
    const known = new Map([...ahead.values()].map((one) => [one.reading.sentences, one]));
    const readings = readArticles(
      sorted,
      settings.language,
      (article) => ahead.get(article)?.reading ?? readAlone(article),
      (article, learnt) => {
        const again = readAgainAhead(article, learnt, options.cache);
        known.set(again.reading.sentences, again);
        return again.reading;
      },
    );
    const tables = tabulateAhead(readings, options.cache);
    const packed = readings.flatMap(({ sentences }): ReadAhead[] => {
      const one = known.get(sentences);
      return one ? [one] : [];
    });
    const told = await tellAhead(readings, packed, tables, options, threads);
    // each has word tables of its own, and the most memory is needed from here on
    await threads.close();
    onstep('putting the story together');
    const story = composeStory(readings, tables, told.tellings, settings, told.retell);
    told.keep();
    return { story, problems: [...problems, ...story.problems] };
  } finally {
    await threads.close();
  }
}
