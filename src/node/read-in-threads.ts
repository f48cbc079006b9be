import { Worker } from 'node:worker_threads';
import type { ArticleInput } from '../extract/input';

/** The worker as build.mjs puts it beside the command line. */
const WORKER = new URL('./read-worker.js', import.meta.url);
/** Text for one message, in UTF-16 units, so that messages cost little; less of it where all threads would not end together. */
const MOST_UNITS = 60_000;
const BATCHES_A_THREAD = 4;

/** Runs of articles of about one size. */
function batch(articles: readonly ArticleInput[], threads: number): ArticleInput[][] {
  const batches: ArticleInput[][] = [];
  const total = articles.reduce((sum, article) => sum + article.text.length, 0);
  const most = Math.min(MOST_UNITS, total / (threads * BATCHES_A_THREAD));
  let units = Infinity;
  for (const article of articles) {
    if (units >= most) {
      batches.push([]);
      units = 0;
    }
    batches.at(-1)?.push(article);
    units += article.text.length;
  }
  return batches;
}

/** Feeds one worker until no batch is left. */
function feed(
  worker: Worker,
  next: () => ArticleInput[] | undefined,
  onread: (article: ArticleInput, packed: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: ArticleInput[] | undefined;
    const send = (): void => {
      current = next();
      if (current) worker.postMessage(current);
      else resolve();
    };
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a reading thread ended before its work')));
    worker.on('message', (packed: readonly string[]) => {
      try {
        current?.forEach((article, at) => onread(article, packed[at] ?? ''));
        send();
      } catch (error) {
        reject(error as Error);
      }
    });
    send();
  });
}

/**
 * Reads articles in so many threads; `onread` gets each packed reading as it comes, in no certain order. Rejects when a
 * thread fails; all threads have ended then.
 */
export async function readInThreads(
  articles: readonly ArticleInput[],
  threads: number,
  onread: (article: ArticleInput, packed: string) => void,
  script: URL = WORKER,
): Promise<void> {
  const batches = batch(articles, threads);
  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => new Worker(script));
  try {
    await Promise.all(workers.map((worker) => feed(worker, () => batches.shift(), onread)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
