import { parentPort } from 'node:worker_threads';
import type { ArticleInput } from '../extract/input';
import { packReading } from '../extract/pack-reading';
import { readAlone } from '../extract/read-articles';

/** A worker thread: articles in, their packed readings out, in order. */
parentPort?.on('message', (articles: readonly ArticleInput[]) => {
  parentPort?.postMessage(articles.map((article) => packReading(readAlone(article))));
});
