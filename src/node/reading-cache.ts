import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleInput } from '../extract/input';
import { hash } from './cache-pack';
import { openPackFolder, type PackFolder } from './pack-folder';

/** What was worked out of articles, kept from one run to the next by all that it was worked out from. */
export interface ReadingCache extends PackFolder {
  /** The key of what is worked out from these texts by this program; `kind` says what it is. */
  keyOf(kind: string, ...from: readonly string[]): string;
}

/**
 * The folder for caches: $SOURCELINE_CACHE, else the one the system has for it. Not inside the story: its folder may be shared, under
 * version control or read-only.
 */
export function cacheRoot(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.SOURCELINE_CACHE) return env.SOURCELINE_CACHE;
  if (platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'sourceline', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'sourceline');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sourceline');
}

/** What the program is made of: another build, or another Node with other character tables, reads anew. */
export function stampProgram(folder = fileURLToPath(new URL('.', import.meta.url))): string {
  const files = readdirSync(folder)
    .filter((name) => /\.[jt]s$/.test(name))
    .sort();
  return hash([process.version, ...files.map((name) => hash(readFileSync(join(folder, name))))].join('\n'));
}

/** All that the reading of an article by itself hangs on, in one text. */
export function describeArticle({ text, given, metadata }: ArticleInput): string {
  const sorted = (known: object) => Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(given), sorted(metadata), text]);
}

/** From so many other stories a new one takes over what it can use. */
const MOST_STORIES = 8;

/** The folders of the other stories, the one built last first. */
function listOthers(root: string, own: string): string[] {
  try {
    return readdirSync(root)
      .map((name) => join(root, name))
      .filter((path) => path !== own)
      .map((path) => ({ path, builtMs: statSync(path).mtimeMs }))
      .sort((a, b) => b.builtMs - a.builtMs)
      .slice(0, MOST_STORIES)
      .map(({ path }) => path);
  } catch {
    return [];
  }
}

/**
 * The cache of the story in `folder`, under `root`; nothing is written before the first reading is kept. A story that has none yet, as one
 * that was copied or moved, takes over what the other stories have of the same articles.
 */
export function openReadingCache(
  folder: string,
  root: string = cacheRoot(),
  stamp: string = stampProgram(),
): ReadingCache {
  const own = join(root, hash(realpathSync(folder)).slice(0, 32));
  return {
    ...openPackFolder(own, () => listOthers(root, own), stamp),
    keyOf: (kind, ...from) => hash([kind, stamp, ...from.map(hash)].join('\n')),
  };
}
