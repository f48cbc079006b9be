import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildStory } from '../build-story';
import type { Terminal } from '../progress';
import { readCorpus, Refusal } from './corpus-file';
import { goldSchema } from './gold';
import { addCounts, figuresOf, scoreStory } from './score-story';
import { writeTable } from './table';

/**
 * Reads each folder's articles, scores the story against the folder's gold.json and prints one table. Throws
 * Refusal for a folder without a readable gold.json, Stopped for one without a story.
 */
export function evaluateStories(folders: readonly string[], terminal: Terminal): void {
  const without = folders.filter((folder) => !existsSync(join(folder, 'gold.json')));
  if (without.length > 0)
    throw new Refusal(`no gold.json in ${without.join(', ')}; name folders that hold one beside a story`, 2);
  const rows = folders.map((folder) => {
    const gold = readCorpus(join(folder, 'gold.json'), goldSchema, "a story's gold");
    return { name: basename(resolve(folder)), ...scoreStory(gold, buildStory(folder).story) };
  });
  const columns = rows.map(({ name, counts }) => ({ name, figures: figuresOf(counts) }));
  const all = figuresOf(addCounts(rows.map(({ counts }) => counts)));
  terminal.out(writeTable([...columns, { name: 'ALL', figures: all }]));
  for (const { name, missed, unplaced } of rows) {
    if (unplaced.length > 0)
      terminal.out(
        `${name}: ${unplaced.length} gold sentences not found in the texts, first: ${unplaced[0]}`,
      );
    terminal.out(`${name}: missed importance 3: ${missed.join(' | ') || 'none'}`);
  }
}
