import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildStory } from '../build-story';
import { printProblems } from '../commands';
import { openTerminal } from '../progress';
import { Stopped } from '../stopped';
import { parseGold } from './gold';
import { addCounts, figuresOf, scoreStory } from './score-story';
import { writeTable } from './table';

const USAGE = `usage: npm run eval -- [stories] FOLDER…
  each folder holds a story (articles, story.yaml) and its gold.json`;

/** Reads each folder's articles, scores the story against the folder's gold.json and prints one table. */
function evaluateStories(folders: readonly string[]): void {
  const rows = folders.map((folder) => {
    const gold = parseGold(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
    return { name: basename(resolve(folder)), ...scoreStory(gold, buildStory(folder).story) };
  });
  const columns = rows.map(({ name, counts }) => ({ name, figures: figuresOf(counts) }));
  console.log(
    writeTable([
      ...columns,
      { name: 'ALL', figures: figuresOf(addCounts(rows.map(({ counts }) => counts))) },
    ]),
  );
  for (const { name, missed, unplaced } of rows) {
    if (unplaced.length > 0)
      console.log(`${name}: ${unplaced.length} gold sentences not found in the texts, first: ${unplaced[0]}`);
    console.log(`${name}: missed importance 3: ${missed.join(' | ') || 'none'}`);
  }
}

const words = process.argv.slice(2);
const folders = words[0] === 'stories' ? words.slice(1) : words;
const without = folders.filter((folder) => !existsSync(join(folder, 'gold.json')));
if (folders.length === 0 || without.length > 0) {
  console.error(without.length > 0 ? `no gold.json in ${without.join(', ')}\n${USAGE}` : USAGE);
  process.exitCode = 2;
} else {
  try {
    evaluateStories(folders);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    printProblems(error.problems, null, '', openTerminal(process.stdout, process.stderr));
    process.exitCode = error.exitCode;
  }
}
