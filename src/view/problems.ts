import type { Article, Problem } from '../story/story';
import { nameArticle } from './story-index';

/** What could not be settled while reading, as a sentence for readers; the place is the article's name. */
export function describeProblem(problem: Problem, articleOf: ReadonlyMap<string, Article>): string {
  const article = articleOf.get(problem.article ?? '');
  const place = article ? `${nameArticle(article)}: ` : '';
  return `${place}${problem.code.replaceAll('-', ' ')}.`;
}
