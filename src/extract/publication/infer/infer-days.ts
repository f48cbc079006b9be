import type { ToldArticle } from './clue';
import { dayInferrer, type InferredDay } from './infer-day';

/**
 * For each article of a story that does not say when it was written, the day that its words and the other articles let one infer;
 * undefined for the others, and where nothing bears a day out. Where all say when, nothing is looked at.
 */
export function inferDays(
  articles: readonly (ToldArticle & { readonly published: string | null })[],
): (InferredDay | undefined)[] {
  const dated = articles.flatMap((article) =>
    article.published === null ? [] : { ...article, published: article.published },
  );
  if (dated.length === 0 || dated.length === articles.length) return articles.map(() => undefined);
  const infer = dayInferrer(dated);
  return articles.map((article) => (article.published === null ? (infer(article) ?? undefined) : undefined));
}
