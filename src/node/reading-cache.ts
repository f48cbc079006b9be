import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleInput } from '../extract/input';

/** Readings of articles kept from one run to the next, by all that they were read from. */
export interface ReadingCache {
  keyOf(article: ArticleInput): string;
  /** The packed reading; null where there is none or its file is broken. */
  load(key: string): string | null;
  /** Keeps a packed reading; a disk that refuses is passed over, the next run then reads anew. */
  store(key: string, packed: string): void;
  /** Removes what was neither loaded nor stored since the cache was opened: this story no longer uses it. */
  sweep(): void;
  /** What the program is made of; goes into every key. */
  readonly stamp: string;
}

const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 in hexadecimal digits. */
export const hashText = (text: string): string => hash(text);

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

/** A file is the hash of its rest and then the rest, so that half a file, or one that somebody changed, is noticed. */
const HASH_LENGTH = 64;

/** The cache of the story in `folder`, under `root`; nothing is written before the first reading is kept. */
export function openReadingCache(
  folder: string,
  root: string = cacheRoot(),
  stamp: string = stampProgram(),
): ReadingCache {
  const own = join(root, hash(realpathSync(folder)).slice(0, 32));
  const used = new Set<string>();
  return {
    stamp,
    keyOf: ({ text, given, metadata }) => {
      const sorted = (known: object) => Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1));
      return hash(JSON.stringify([stamp, sorted(given), sorted(metadata), text]));
    },
    load: (key) => {
      used.add(key);
      try {
        const file = readFileSync(join(own, key), 'utf8');
        const packed = file.slice(HASH_LENGTH);
        return hash(key + packed) === file.slice(0, HASH_LENGTH) ? packed : null;
      } catch {
        return null;
      }
    },
    store: (key, packed) => {
      used.add(key);
      try {
        // names from articles that may not be published yet: for this user alone
        mkdirSync(own, { recursive: true, mode: 0o700 });
        const half = join(own, `${key}.${process.pid}`);
        writeFileSync(half, hash(key + packed) + packed, { mode: 0o600 });
        renameSync(half, join(own, key));
      } catch {
        // a full or read-only disk costs time, not the story
      }
    },
    sweep: () => {
      try {
        for (const name of readdirSync(own)) if (!used.has(name)) rmSync(join(own, name), { force: true });
      } catch {
        // there is no cache yet
      }
    },
  };
}
