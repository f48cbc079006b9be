import type { Article, Problem } from '../story/story';
import { nameArticle } from './story-index';
import { strings } from './strings';

/** Matters of the desk's own files and commands, of no use to a reader. */
const DESK_ONLY = /^(settings|front-matter|folder|out|port|not)-/;

/**
 * What could not be settled while the articles were read, in sentences for readers, each named once; matters of the
 * desk's own files are left out.
 */
export function describeProblems(
  problems: readonly Problem[],
  articleOf: ReadonlyMap<string, Article>,
): string[] {
  const sentences = problems
    .filter(({ code }) => !DESK_ONLY.test(code))
    .map(({ code, article: id, args }) => {
      const article = articleOf.get(id ?? '');
      const place = article ? nameArticle(article) : String(args.file ?? '');
      const known = Object.hasOwn(strings.problems, code)
        ? strings.problems[code as keyof typeof strings.problems]
        : null;
      const what = known ?? (code.startsWith('file-') ? strings.made.unread : code.replaceAll('-', ' '));
      const words = args.exact ?? args.text;
      return `${place === '' ? '' : `${place}: `}${what}${words === undefined ? '' : ` (“${words}”)`}.`;
    });
  return [...new Set(sentences)];
}
