import { composeStory, takeArticles } from '../extract/extract-story';
import { readArticles } from '../extract/read-articles';
import type { ActorTables } from '../extract/actors/actor-index';
import type { ArticleInput } from '../extract/input';
import type { ArticleReading } from '../extract/reading';
import type { Problem, Story } from '../story/story';
import { openStoryFolder } from './open-story-folder';
import { growHeapSlowly } from './optimise-late';
import {
  readAgainAhead,
  readAhead,
  unitsOf,
  type PackedReading,
  type ReadAhead,
  type ReadingOptions,
} from './read-ahead';
import { ReadingThreads } from './read-in-threads';
import type { ReadingCache } from './reading-cache';
import type { StoryFolder } from './story-folder';
import { tabulateAhead } from './tabulate-ahead';
import { tellAhead } from './tell-ahead';

/** Text of more than so many UTF-16 units, that of some two thousand articles, would take more than a gigabyte at V8's own pace of growth. */
const UNITS_FOR_SLOW_GROWTH = 4_000_000;

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

/** The readings of a story, each with its packed form, and who is who in it. Where a name stands has been told then, and is not kept. `ahead` holds every article. */
function joinAhead(
  articles: readonly ArticleInput[],
  language: string,
  ahead: ReadonlyMap<ArticleInput, ReadAhead>,
  cache: ReadingCache | null,
): { readings: ArticleReading[]; packed: PackedReading[]; tables: ActorTables } {
  /** By their sentences, which go into the readings of the story. */
  const known = new Map([...ahead.values()].map((one) => [one.reading.sentences, one]));
  const joined = readArticles(
    articles,
    language,
    (article) => ahead.get(article)!.reading,
    (article, learnt) => {
      const again = readAgainAhead(article, learnt, cache);
      known.set(again.reading.sentences, again);
      return again.reading;
    },
  );
  const packed = joined.map(({ sentences }): PackedReading => {
    const { packed, key } = known.get(sentences)!;
    return { packed, key };
  });
  const readings = joined.map(({ sightings: _, ...reading }) => reading);
  return { readings, packed, tables: tabulateAhead(joined, cache) };
}

async function buildFolderAhead(
  { articles, settings, problems }: StoryFolder,
  options: ReadingOptions,
  onstep: (words: string) => void,
): Promise<{ story: Story; problems: Problem[] }> {
  const sorted = takeArticles(articles);
  if (unitsOf(sorted) > UNITS_FOR_SLOW_GROWTH) growHeapSlowly();
  const threads = new ReadingThreads(options.script);
  try {
    const ahead = await readAhead(sorted, options, threads);
    onstep('finding out who is who');
    const { readings, packed, tables } = joinAhead(sorted, settings.language, ahead, options.cache);
    ahead.clear();
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
