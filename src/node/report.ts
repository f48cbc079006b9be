import { join } from 'node:path';
import type { Problem, Story } from '../story/story';
import { describeProblem } from './problem-words';

/** Line and column, from 1, of an offset in a text. */
export function placeInText(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function findPlace(problem: Problem, story: Story | null, folder: string): string {
  const { args } = problem;
  if (args.file !== undefined) {
    const place = [
      join(folder, String(args.file)),
      args.line,
      args.line === undefined ? undefined : args.column,
    ];
    return place.filter((part) => part !== undefined).join(':');
  }
  const article = story?.articles.find(({ id }) => id === problem.article);
  if (!article) return '';
  const path = join(folder, article.file);
  // only a text file is printed as it stands: a line of a web page's readable text is no line of its file
  if (problem.start === undefined || !article.file.toLowerCase().endsWith('.txt')) return path;
  const { line, column } = placeInText(article.text, problem.start);
  return `${path}:${line}:${column}`;
}

/**
 * A problem as one line: `articles/03.md:12:5 what is wrong; what to do`. The place is left out where there is
 * none. `folder` is put before file names, so that a terminal can open them.
 */
export function reportProblem(problem: Problem, story: Story | null, folder: string): string {
  const place = findPlace(problem, story, folder);
  return `${place ? `${place} ` : ''}${describeProblem(problem)}`;
}
