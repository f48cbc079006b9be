import type { ArticleInput, StorySettings } from '../extract/input';
import type { Problem } from '../story/story';
import type { FolderFile } from './folder-files';
import type { StoryFile } from './settings-file';
import { Stopped } from './stopped';

/** A file as an article, null where it is none, and what could not be read of it. */
export interface FileReading {
  readonly article: ArticleInput | null;
  readonly problems: readonly Problem[];
}

/** The files of a story folder, and which could not be read. */
export interface StoryFiles {
  readonly folder: string;
  readonly files: readonly FolderFile[];
  readonly problems: readonly Problem[];
}

/** A story folder as the extraction takes it. */
export interface StoryFolder {
  readonly articles: readonly ArticleInput[];
  readonly settings: StorySettings;
  /** What could not be read, and what the settings say wrongly; the rest was read all the same. */
  readonly problems: readonly Problem[];
}

/** Everything that the settings may speak of: a file that was passed over is still a file. */
export function listFileNames({ files, problems }: StoryFiles): string[] {
  return [...files.map(({ file }) => file), ...problems.map(({ args }) => String(args.file))];
}

/** The articles of a folder's files. Throws Stopped with exit code 2 where there is none. */
export function listArticles(
  { folder, problems }: StoryFiles,
  read: readonly FileReading[],
): Omit<StoryFolder, 'settings'> {
  const articles = read.flatMap(({ article }) => article ?? []);
  const skipped = [...problems, ...read.flatMap((one) => one.problems)];
  if (articles.length === 0) throw new Stopped([...skipped, { code: 'no-articles', args: { folder } }], 2);
  return { articles, problems: skipped };
}

/** The articles with what the settings say of them. */
export function joinSettings(
  { articles, problems }: Omit<StoryFolder, 'settings'>,
  story: StoryFile,
): StoryFolder {
  const known = articles.map((article) => ({ ...article, given: story.given.get(article.file) ?? {} }));
  return {
    articles: known,
    settings: story.settings,
    problems: [...problems, ...story.problems],
  };
}
