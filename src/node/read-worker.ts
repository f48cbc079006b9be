import { parentPort } from 'node:worker_threads';
import { indexOfTables, type ActorIndex, type ActorTables } from '../extract/actors/actor-index';
import type { ArticleInput } from '../extract/input';
import { packReading, unpackReading } from '../extract/packing/pack-reading';
import { packTelling } from '../extract/packing/pack-telling';
import { readAlone, type LoneReading } from '../extract/read-articles';
import type { ArticleReading } from '../extract/reading';
import { tellArticle } from '../extract/tell-article';

/** A reading on its way to a thread. */
export interface PackedArticle {
  readonly text: string;
  /** What joins the packed reading to make it one of the story. */
  readonly about: Omit<ArticleReading, keyof LoneReading | 'text'> & Pick<ArticleReading, 'title'>;
  readonly packed: string;
}

/** What a worker is sent: articles to read; who is who, for the tellings to come; readings to say what they tell. */
export type WorkerTask =
  | { readonly inputs: readonly ArticleInput[] }
  | { readonly tables: ActorTables }
  | { readonly articles: readonly PackedArticle[] };

let index: ActorIndex | undefined;

function tell({ text, about, packed }: PackedArticle): string {
  if (!index) throw new Error('a telling was asked for before it was known who is who');
  const reading: ArticleReading = { ...unpackReading(packed, text), ...about, text };
  return packTelling(tellArticle(reading, 0, index), reading);
}

/** A worker thread: answers each task but that of the tables by a list of packed readings or tellings, in order. */
parentPort?.on('message', (task: WorkerTask) => {
  if ('tables' in task) index = indexOfTables(task.tables);
  else if ('inputs' in task)
    parentPort?.postMessage(task.inputs.map((input) => packReading(readAlone(input))));
  else parentPort?.postMessage(task.articles.map(tell));
});
