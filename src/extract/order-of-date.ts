import { parseEdtf } from '../story/edtf';

interface Published {
  /** Path inside the story folder. */
  readonly file: string;
  /** EDTF, null where nothing tells. */
  readonly published: string | null;
}

/** Articles in the order in which they were published, those of no known day behind the others; of one moment by their path. */
export function inOrderOfDate<A extends Published>(articles: readonly A[]): A[] {
  const known = articles.map((article) => ({
    article,
    start: parseEdtf(article.published ?? '')?.earliestMs ?? Infinity,
  }));
  const byPath = (a: A, b: A): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return known
    .sort((a, b) => (a.start === b.start ? byPath(a.article, b.article) : a.start - b.start))
    .map(({ article }) => article);
}
