import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import type { ArticleMetadata, StorySettings } from '../extract/input';
import type { Problem } from '../story/story';
import { Stopped } from './stopped';

export const SETTINGS_FILE = 'story.yaml';
const MISNAMED_FILE = 'story.yml';
/** What is said of a story, and what of each of its articles; more is no settings file. */
const MAX_STORY_BYTES = 256_000;
const MAX_ARTICLE_BYTES = 1_000;

/** What story.yaml says: of the story, and of its articles by file. */
export interface StoryFile {
  readonly settings: StorySettings;
  readonly given: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly Problem[];
}

/** What holds when a folder has no story.yaml. */
export const DEFAULT_SETTINGS: StorySettings = {
  language: 'en',
  timeZone: 'UTC',
  generator: `sourceline ${version}`,
};

/**
 * The text of the folder's story.yaml, of a story of so many files; without one what holds then. Throws Stopped for more than 256 kB and
 * 1 kB for each file.
 */
export function readSettingsFile(folder: string, files: number): string | StoryFile {
  const path = join(folder, SETTINGS_FILE);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    const isMisnamed = existsSync(join(folder, MISNAMED_FILE));
    const problems = isMisnamed ? [{ code: 'settings-misnamed', args: { file: MISNAMED_FILE } }] : [];
    return { settings: DEFAULT_SETTINGS, given: new Map(), problems };
  }
  if (stats.size > MAX_STORY_BYTES + files * MAX_ARTICLE_BYTES)
    throw new Stopped([{ code: 'settings-too-large', args: { file: SETTINGS_FILE } }]);
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
