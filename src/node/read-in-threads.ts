import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ActorTables } from '../extract/actors/actor-index';
import type { ArticleInput } from '../extract/input';
import { joinTexts, partTexts, type JoinedTexts, type PackedBytes } from './packed-bytes';
import type { AboutArticle, WorkerTask } from './read-worker';

/** The worker as build.mjs puts it beside the command line. */
const WORKER = new URL('./read-worker.js', import.meta.url);
/** Text for one message, in UTF-16 units, so that messages cost little; less of it where all threads would not end together. */
const MOST_UNITS = 60_000;
const BATCHES_A_THREAD = 4;

/** Runs of articles of about one size. */
function batch<T extends { readonly text: string }>(articles: readonly T[], threads: number): T[][] {
  const batches: T[][] = [];
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

/** So many batches a worker has at once: the next to begin with while this thread, which works too, has no time to send one. */
const BATCHES_AHEAD = 2;

/** Feeds one worker until no batch is left. */
function feed<T>(
  worker: Worker,
  next: () => T[] | undefined,
  taskOf: (batch: T[]) => WorkerTask,
  ondone: (article: T, packed: PackedBytes) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent: T[][] = [];
    const send = (): void => {
      while (sent.length < BATCHES_AHEAD) {
        const batch = next();
        if (!batch) break;
        sent.push(batch);
        const task = taskOf(batch);
        worker.postMessage(task, 'packed' in task ? [task.packed.bytes.buffer] : []);
      }
      if (sent.length === 0) resolve();
    };
    worker.removeAllListeners();
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a reading thread ended before its work')));
    worker.on('message', (joined: JoinedTexts) => {
      try {
        const done = sent.shift() ?? [];
        partTexts(joined).forEach((packed, at) => ondone(done[at]!, packed));
        send();
      } catch (error) {
        reject(error as Error);
      }
    });
    send();
  });
}

/** Works through batches in this thread, which hears of the others in between. */
async function workHere<T>(next: () => T[] | undefined, work: (article: T) => void): Promise<void> {
  for (let batch = next(); batch; batch = next()) {
    batch.forEach(work);
    await setImmediate();
  }
}

/** Threads that read articles and say what they tell, and this one with them. Results come in no certain order. A failing thread rejects. */
export class ReadingThreads {
  private workers: Worker[] = [];

  constructor(private readonly script: URL = WORKER) {}

  private async run<T extends { readonly text: string }>(
    articles: readonly T[],
    threads: number,
    taskOf: (batch: T[]) => WorkerTask,
    ondone: (article: T, packed: PackedBytes) => void,
    here: (article: T) => void,
    first?: WorkerTask,
  ): Promise<void> {
    const batches = batch(articles, threads + 1);
    // a thread is slow to start: those of the pass before go on
    const count = Math.min(threads, batches.length);
    while (this.workers.length < count) this.workers.push(new Worker(this.script));
    const workers = this.workers.slice(0, count);
    if (first) for (const worker of workers) worker.postMessage(first);
    const next = () => batches.shift();
    const others = workers.map((worker) => feed(worker, next, taskOf, ondone));
    await Promise.all([...others, workHere(next, here)]);
  }

  /** Reads articles in so many threads and in this one; `onread` gets each packed reading, `readHere` each article that is to be read here. */
  async read(
    articles: readonly ArticleInput[],
    threads: number,
    onread: (article: ArticleInput, packed: PackedBytes) => void,
    readHere: (article: ArticleInput) => void,
  ): Promise<void> {
    await this.run(articles, threads, (inputs) => ({ inputs }), onread, readHere);
  }

  /** What articles tell, in so many threads and in this one; `ontold` gets each packed telling, `tellHere` each article that is to be told here. */
  async tell<T extends AboutArticle & { readonly packed: PackedBytes }>(
    articles: readonly T[],
    tables: ActorTables,
    threads: number,
    ontold: (article: T, packed: PackedBytes) => void,
    tellHere: (article: T) => void,
  ): Promise<void> {
    const taskOf = (batch: T[]) => ({
      articles: batch.map(({ text, about }) => ({ text, about })),
      packed: joinTexts(batch.map(({ packed }) => packed)),
    });
    await this.run(articles, threads, taskOf, ontold, tellHere, { tables });
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    const workers = this.workers;
    this.workers = [];
    await Promise.all(
      workers.map((worker) => {
        worker.removeAllListeners();
        return worker.terminate();
      }),
    );
  }
}
