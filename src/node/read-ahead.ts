import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ArticleInput } from '../extract/input';
import { packReading, unpackReading } from '../extract/pack-reading';
import { readAlone, type LoneReading } from '../extract/read-articles';
import { readInThreads } from './read-in-threads';
import type { ReadingCache } from './reading-cache';

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

const SCRIPT = new URL('./read-worker.js', import.meta.url);
/** A thread loads its own word tables, which takes as long as reading so much text, in UTF-16 units. */
const UNITS_A_THREAD = 250_000;

function chooseThreads(articles: readonly ArticleInput[]): number {
  const units = articles.reduce((sum, article) => sum + article.text.length, 0);
  const threads = Math.min(availableParallelism(), 8, Math.floor(units / UNITS_A_THREAD));
  return threads > 1 && existsSync(fileURLToPath(SCRIPT)) ? threads : 0;
}

/** The kept reading, or null where none is kept or it cannot be understood. */
function recall(article: ArticleInput, key: string, cache: ReadingCache | null): LoneReading | null {
  const packed = cache?.load(key);
  if (!packed) return null;
  try {
    return unpackReading(packed, article.text);
  } catch {
    return null;
  }
}

/** Reads each article alone: from the cache, else in threads, else here. New readings go into the cache. */
export async function readAhead(
  articles: readonly ArticleInput[],
  { cache, threads, onprogress, script = SCRIPT }: ReadingOptions,
): Promise<Map<ArticleInput, LoneReading>> {
  const readings = new Map<ArticleInput, LoneReading>();
  const keys = new Map(articles.map((article) => [article, cache?.keyOf(article) ?? '']));
  const put = (article: ArticleInput, reading: LoneReading): void => {
    readings.set(article, reading);
    onprogress?.(readings.size, articles.length);
  };
  for (const article of articles) {
    const known = recall(article, keys.get(article) ?? '', cache);
    if (known) put(article, known);
  }
  const left = articles.filter((article) => !readings.has(article));
  const workers = threads ?? chooseThreads(left);
  if (workers > 0) {
    const onread = (article: ArticleInput, packed: string): void => {
      cache?.store(keys.get(article) ?? '', packed);
      put(article, unpackReading(packed, article.text));
    };
    await readInThreads(left, workers, onread, script);
  } else {
    for (const article of left) {
      const reading = readAlone(article);
      cache?.store(keys.get(article) ?? '', packReading(reading));
      put(article, reading);
    }
  }
  cache?.keepOnly(new Set(keys.values()));
  return readings;
}
