import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ArticleInput } from '../extract/input';
import { packReading, unpackReading } from '../extract/packing/pack-reading';
import { readAgain, readAlone, type Learnt, type LoneReading } from '../extract/read-articles';
import { compilePatternsPlainly } from './optimise-late';
import { bytesOf, PackedBytes } from './packed-bytes';
import { ReadingThreads } from './read-in-threads';
import { describeArticle, type ReadingCache } from './reading-cache';

/** How articles are read; the readings are the same whatever is chosen. */
export interface ReadingOptions {
  /** Null for none. */
  readonly cache: ReadingCache | null;
  /** Threads beside this one; 0 reads here. By default as many as pay for the text there is. */
  readonly threads?: number;
  /** How many articles have been read so far, of how many. */
  readonly onprogress?: (done: number, of: number) => void;
  /** The worker's script, for tests. */
  readonly script?: URL;
}

/** A packed reading, and its key in the cache. */
export interface PackedReading {
  readonly packed: PackedBytes;
  readonly key: string;
}

/** A reading with its packed form. */
export interface ReadAhead extends PackedReading {
  readonly reading: LoneReading;
}

const SCRIPT = new URL('./read-worker.js', import.meta.url);
/** A thread loads its own word tables, which takes as long as reading so much text, in UTF-16 units. */
const UNITS_A_THREAD = 250_000;

/** Up to so much text is matched sooner by plain patterns than by optimised ones, which take their time to make. */
const UNITS_FOR_PLAIN_PATTERNS = 200_000;

type Text = { readonly text: string };

/** How much text there is, in UTF-16 units. */
export const unitsOf = (articles: readonly Text[]): number =>
  articles.reduce((sum, article) => sum + article.text.length, 0);

/** How many threads beside this one pay for so many articles that are still to be read. */
export function chooseThreads(articles: readonly Text[]): number {
  const threads = Math.min(availableParallelism(), 8, Math.floor(unitsOf(articles) / UNITS_A_THREAD)) - 1;
  return threads > 0 && existsSync(fileURLToPath(SCRIPT)) ? threads : 0;
}

/** The kept reading, or null where none is kept or it cannot be understood. */
function recall(article: ArticleInput, key: string, cache: ReadingCache | null): ReadAhead | null {
  const bytes = cache?.loadBytes(key);
  if (!bytes) return null;
  try {
    // of its own: what was read from the disk at once holds others too
    const packed = new PackedBytes(Buffer.from(bytes));
    return { reading: unpackReading(packed, article.text), packed, key };
  } catch {
    return null;
  }
}

/** A reading that was made and packed, kept: out of its packed form, so that its words take no memory until they are asked for. */
function keep(
  packed: PackedBytes,
  { text }: ArticleInput,
  key: string,
  cache: ReadingCache | null,
): ReadAhead {
  cache?.store(key, packed.bytes);
  return { reading: unpackReading(packed, text), packed, key };
}

/** Packs a reading made here. */
const packHere = (reading: LoneReading): PackedBytes => bytesOf(packReading(reading));

/** Reads each article alone: from the cache, else in the threads, else here. New readings go into the cache. */
export async function readAhead(
  articles: readonly ArticleInput[],
  { cache, threads, onprogress, script = SCRIPT }: ReadingOptions,
  pool = new ReadingThreads(script),
): Promise<Map<ArticleInput, ReadAhead>> {
  const readings = new Map<ArticleInput, ReadAhead>();
  const put = (article: ArticleInput, ahead: ReadAhead): void => {
    readings.set(article, ahead);
    onprogress?.(readings.size, articles.length);
  };
  const keys = new Map(
    articles.map((article) => [article, cache?.keyOf('reading', describeArticle(article)) ?? '']),
  );
  const keyOf = (article: ArticleInput): string => keys.get(article) ?? '';
  for (const article of articles) {
    const known = recall(article, keyOf(article), cache);
    if (known) put(article, known);
  }
  const left = articles.filter((article) => !readings.has(article));
  const workers = threads ?? chooseThreads(left);
  if (workers === 0 && unitsOf(left) < UNITS_FOR_PLAIN_PATTERNS) compilePatternsPlainly();
  const readHere = (article: ArticleInput): void =>
    put(article, keep(packHere(readAlone(article)), article, keyOf(article), cache));
  if (workers > 0) {
    const onread = (article: ArticleInput, packed: PackedBytes): void =>
      put(article, keep(packed, article, keyOf(article), cache));
    await pool.read(left, workers, onread, readHere);
  } else left.forEach(readHere);
  return readings;
}

/** The reading of an article that has learnt something from the others, from the cache or made here. */
export function readAgainAhead(article: ArticleInput, learnt: Learnt, cache: ReadingCache | null): ReadAhead {
  const key = cache?.keyOf('reading again', describeArticle(article), JSON.stringify(learnt)) ?? '';
  return recall(article, key, cache) ?? keep(packHere(readAgain(article, learnt)), article, key, cache);
}
