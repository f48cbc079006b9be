import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem, Story } from '../story/story';
import { buildStory } from './build-story';
import { loadBuiltPage } from './built-page';
import { exportPage } from './export-page';
import type { Terminal } from './progress';
import { reportProblem } from './report';
import { Stopped } from './stopped';
import { storyToJson } from './story-json';
import { checkOutFolder, writePage } from './write-page';

/** Of one kind of problem so many are printed; a big folder would otherwise bury what matters. */
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

/** Prints problems on the error stream, at most ten of a kind and then how many more there are. */
export function printProblems(
  problems: readonly Problem[],
  story: Story | null,
  folder: string,
  terminal: Terminal,
): void {
  const seen = new Map<string, number>();
  for (const problem of problems) {
    const before = seen.get(problem.code) ?? 0;
    if (before < MAX_OF_A_KIND) terminal.err(reportProblem(problem, story, folder));
    seen.set(problem.code, before + 1);
  }
  for (const [code, found] of seen) {
    if (found > MAX_OF_A_KIND) terminal.err(`and ${found - MAX_OF_A_KIND} more of the kind "${code}"`);
  }
}

/** Builds the story of a folder and prints its problems. */
export function buildAndReport(folder: string, terminal: Terminal): Story {
  terminal.progress('reading articles');
  try {
    const { story, problems } = buildStory(folder);
    printProblems(problems, story, folder, terminal);
    return story;
  } catch (error) {
    throw error instanceof Stopped ? new Stopped(error.problems, error.exitCode, folder) : error;
  }
}

/** `sourceline build`: the page of a story folder, written into the folder `out`. */
export async function runBuild(folder: string, out: string, terminal: Terminal): Promise<void> {
  checkOutFolder(out, folder);
  const story = buildAndReport(folder, terminal);
  terminal.progress('writing the page');
  writePage(exportPage(story, await loadBuiltPage()), out);
  terminal.out(`${summariseStory(story)} → ${relative('', join(out, 'index.html'))}`);
}

/** `sourceline extract`: the story file alone; `-` prints it on the output stream. */
export function runExtract(folder: string, out: string, terminal: Terminal): void {
  const story = buildAndReport(folder, terminal);
  const json = storyToJson(story);
  if (out === '-') {
    terminal.out(json.trimEnd());
    return;
  }
  try {
    writeFileSync(out, json);
  } catch (error) {
    throw new Stopped([
      {
        code: 'not-written',
        args: { file: out, reason: (error as NodeJS.ErrnoException).code ?? String(error) },
      },
    ]);
  }
  terminal.out(`${summariseStory(story)} → ${relative('', out)}`);
}
