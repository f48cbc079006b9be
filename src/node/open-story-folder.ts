import type { ArticleInput } from '../extract/input';
import { hash } from './cache-pack';
import { readFolderFiles, type FolderFile } from './folder-files';
import { loadFileParsers, loadSettingsReader } from './load-later';
import { endingOf, isPlainText, parsePlainText, readArticle } from './read-article';
import type { ReadingCache } from './reading-cache';
import { readSettingsFile } from './settings-file';
import {
  joinSettings,
  listArticles,
  listFileNames,
  type FileReading,
  type StoryFolder,
} from './story-folder';

/** What is kept of a file that was read without a problem. */
type Kept = Pick<ArticleInput, 'text' | 'metadata'>;

function recall({ file }: FolderFile, sha256: string, kept: string | null): FileReading | null {
  if (kept === null) return null;
  try {
    const { text, metadata } = JSON.parse(kept) as Kept;
    return { article: { file, text, sha256, given: {}, metadata }, problems: [] };
  } catch {
    return null;
  }
}

async function readFiles(files: readonly FolderFile[], cache: ReadingCache | null): Promise<FileReading[]> {
  const keys = files.map(({ file, bytes }) => {
    const sha256 = hash(bytes);
    return { sha256, key: cache?.keyOf('file', endingOf(file), sha256) ?? '' };
  });
  const known = files.map((file, at) => {
    const { sha256 = '', key = '' } = keys[at] ?? {};
    return recall(file, sha256, cache?.load(key) ?? null);
  });
  const isPlain = files.every(({ file }, at) => known[at] || isPlainText(file));
  const parse = isPlain ? parsePlainText : (await loadFileParsers()).parseFile;
  return files.map((file, at) => {
    const before = known[at];
    if (before) return before;
    const reading = readArticle(file, parse);
    const { article, problems } = reading;
    const kept: Kept | null = article && { text: article.text, metadata: article.metadata };
    if (kept && problems.length === 0) cache?.store(keys[at]?.key ?? '', JSON.stringify(kept));
    return reading;
  });
}

/** As readStoryFolder(), but files that were read before come from the cache. */
export async function openStoryFolder(folder: string, cache: ReadingCache | null): Promise<StoryFolder> {
  const files = { folder, ...readFolderFiles(folder) };
  const articles = listArticles(files, await readFiles(files.files, cache));
  const names = listFileNames(files);
  const settings = readSettingsFile(folder, names.length);
  if (typeof settings !== 'string') return joinSettings(articles, settings);
  const { parseStorySettings } = await loadSettingsReader();
  return joinSettings(articles, parseStorySettings(settings, names));
}
