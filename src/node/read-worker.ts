import { parentPort } from 'node:worker_threads';
import { indexOfTables, type ActorIndex, type ActorTables } from '../extract/actors/actor-index';
import type { ArticleInput } from '../extract/input';
import { packReading, unpackReading } from '../extract/packing/pack-reading';
import { packTelling } from '../extract/packing/pack-telling';
import { readAlone, type LoneReading } from '../extract/read-articles';
import type { ArticleReading } from '../extract/reading';
import { tellArticle } from '../extract/tell-article';
import { joinTexts, partTexts, type JoinedTexts, type PackedBytes } from './packed-bytes';

/** An article on its way to a thread, beside its packed reading. */
export interface AboutArticle {
  readonly text: string;
  /** What joins the packed reading to make it one of the story. */
  readonly about: Omit<ArticleReading, keyof LoneReading | 'text'> & Pick<ArticleReading, 'title'>;
}

/** What a worker is sent: articles to read; who is who, for the tellings to come; readings to say what they tell. */
export type WorkerTask =
  | { readonly inputs: readonly ArticleInput[] }
  | { readonly tables: ActorTables }
  | { readonly articles: readonly AboutArticle[]; readonly packed: JoinedTexts };

let index: ActorIndex | undefined;

function tell({ text, about }: AboutArticle, packed: PackedBytes): string {
  if (!index) throw new Error('a telling was asked for before it was known who is who');
  const reading: ArticleReading = { ...unpackReading(packed, text), ...about, text };
  return packTelling(tellArticle(reading, 0, index), reading);
}

function answer(texts: readonly string[]): void {
  const joined = joinTexts(texts);
  parentPort?.postMessage(joined, [joined.bytes.buffer]);
}

/** A worker thread: answers each task but that of the tables by a list of packed readings or tellings, in order. */
parentPort?.on('message', (task: WorkerTask) => {
  if ('tables' in task) index = indexOfTables(task.tables);
  else if ('inputs' in task) answer(task.inputs.map((input) => packReading(readAlone(input))));
  else {
    const packed = partTexts(task.packed);
    answer(task.articles.map((article, at) => tell(article, packed[at]!)));
  }
});
