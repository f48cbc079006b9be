import type { ArticleInput, StorySettings } from '../extract/input';
import { extractStory } from '../extract/extract-story';
import type { Problem, Story } from '../story/story';
import { readFolderFiles } from './folder-files';
import { parseFile } from './parse-file';
import { readArticle } from './read-article';
import { joinSettings, listArticles, listFileNames, type StoryFolder } from './story-folder';
import { readStorySettings } from './story-settings';

/**
 * Reads a story folder: its articles sorted by path, and story.yaml. Throws Stopped with exit code 2 when the
 * folder does not exist or holds no article that can be read, with 1 when story.yaml is broken.
 */
export function readStoryFolder(folder: string): StoryFolder {
  const files = { folder, ...readFolderFiles(folder) };
  const articles = listArticles(
    files,
    files.files.map((file) => readArticle(file, parseFile)),
  );
  return joinSettings(articles, readStorySettings(folder, listFileNames(files)));
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
