import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Problem, Story } from '../story/story';
import { buildStoryAhead } from './build-ahead';
import { loadBuiltPage } from './built-page';
import { nameReason } from './error-reason';
import { exportPage } from './export-page';
import type { Terminal } from './progress';
import { makeFolder } from './make-folder';
import { openReadingCache } from './reading-cache';
import { reportProblem } from './report';
import { Stopped } from './stopped';
import { partsOfJson, storyToJson } from './story-json';
import { writeParts } from './text-parts';
import { checkOutFile, checkOutFolder, writePage } from './write-page';

/** Of one kind of problem so many are printed at once, and one more that tells how many others there are; a big folder would otherwise bury what matters. */
const MAX_OF_A_KIND = 10;

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What a story holds, in a few words: "14 events from 3 articles, 1 disputed". */
export function summariseStory(story: Story): string {
  const disputed = story.events.filter((event) => event.disputed).length;
  const held = `${count(story.events.length, 'event')} from ${count(story.articles.length, 'article')}`;
  return disputed > 0 ? `${held}, ${disputed} disputed` : held;
}

/** Prints problems on the error stream, at most ten of a kind, then one more with how many others there are. */
export function printProblems(
  problems: readonly Problem[],
  story: Story | null,
  folder: string,
  terminal: Terminal,
): void {
  const byKind = new Map<string, Problem[]>();
  for (const problem of problems) {
    const alike = byKind.get(problem.code) ?? [];
    if (alike.length < MAX_OF_A_KIND) terminal.err(reportProblem(problem, story, folder));
    byKind.set(problem.code, [...alike, problem]);
  }
  for (const alike of byKind.values()) {
    const [first, ...others] = alike.slice(MAX_OF_A_KIND);
    if (!first) continue;
    const and = others.length > 0 ? `, and ${others.length} more like it` : '';
    terminal.err(`${reportProblem(first, story, folder)}${and}`);
  }
}

/** What the user may switch about how a story is built. */
export interface BuildOptions {
  /** Keep readings of articles for the next run, and use those kept. */
  readonly cache: boolean;
}

/** So often the line of progress changes: as often as an eye can follow. */
const PROGRESS_MS = 100;

/** Shows how many articles have been read, not more often than is of use. */
export function reportReading(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): (done: number, of: number) => void {
  let last = -Infinity;
  return (done, of) => {
    if (done < of && now() - last < PROGRESS_MS) return;
    last = now();
    terminal.progress(`reading articles: ${done} of ${of}`);
  };
}

/** Builds the story of a folder and prints its problems. */
export async function buildAndReport(
  folder: string,
  options: BuildOptions,
  terminal: Terminal,
): Promise<Story> {
  terminal.progress('opening articles');
  try {
    const cache = options.cache && existsSync(folder) ? openReadingCache(folder) : null;
    const reading = { cache, onprogress: reportReading(terminal) };
    const { story, problems } = await buildStoryAhead(folder, reading, terminal.progress);
    printProblems(problems, story, folder, terminal);
    if (story.events.length === 0)
      printProblems([{ code: 'story-empty', args: {} }], story, folder, terminal);
    return story;
  } catch (error) {
    throw error instanceof Stopped ? new Stopped(error.problems, error.exitCode, folder) : error;
  }
}

/** `sourceline build`: the page of a story folder, written into the folder `out`. */
export async function runBuild(
  folder: string,
  out: string,
  options: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  checkOutFolder(out, folder);
  const story = await buildAndReport(folder, options, terminal);
  terminal.progress('writing the page');
  writePage(exportPage(story, await loadBuiltPage()), out);
  terminal.out(`${summariseStory(story)} → ${relative('', join(out, 'index.html'))}`);
}

/** `sourceline extract`: the story file alone, its folder made if need be; `-` prints it on the output stream. */
export async function runExtract(
  folder: string,
  out: string,
  options: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  if (out !== '-') checkOutFile(out);
  const story = await buildAndReport(folder, options, terminal);
  if (out === '-') {
    terminal.out(storyToJson(story).trimEnd());
    return;
  }
  try {
    makeFolder(dirname(out));
    writeParts(out, partsOfJson(story));
  } catch (error) {
    throw new Stopped([{ code: 'not-written', args: { file: out, reason: nameReason(error) } }]);
  }
  terminal.out(`${summariseStory(story)} → ${relative('', out)}`);
}
