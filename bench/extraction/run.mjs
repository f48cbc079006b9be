// What `sourceline build` takes as a story grows: npm run bench:extraction [-- 500 1000 …] [-- --write]. Each size is built as it is on
// somebody's machine, by the command line out of a folder: with nothing kept, then again after one article has changed.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeArticles } from './synthetic-articles.mjs';
import { PAGE, writeRow, writeTable } from './write-report.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const CLI = pathOf('../../dist/node/cli.js');
const USAGE = pathToFileURL(pathOf('print-usage.mjs')).href;

/** Writes a story folder; how many bytes its articles have. */
function writeFolder(folder, count) {
  mkdirSync(folder);
  let bytes = 0;
  for (const { file, text, given } of makeArticles(count)) {
    const front = Object.entries(given).map(([key, value]) => `${key}: ${value}\n`);
    writeFileSync(join(folder, file), `---\n${front.join('')}---\n\n${text}\n`);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Builds the page of a folder; seconds, and those of all cores together, and the most memory in MB. */
function build(story, out, cache) {
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', USAGE, CLI, 'build', story, '--out', out],
    {
      encoding: 'utf8',
      env: { ...process.env, SOURCELINE_CACHE: cache },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    },
  );
  if (status !== 0) throw new Error(`the build ended with ${status}: ${output[2].slice(0, 2000)}`);
  return { ...JSON.parse(output[3]), events: Number(/^(\d+) events?/m.exec(output[1])[1]) };
}

function measure(count) {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  try {
    const [story, out, cache] = ['story', 'out', 'cache'].map((name) => join(root, name));
    const bytes = writeFolder(story, count);
    const first = build(story, out, cache);
    appendFileSync(join(story, '000007.md'), '\nNobody was hurt on Monday.\n');
    const again = build(story, out, cache);
    return { count, bytes, first, again, pageBytes: statSync(join(out, 'index.html')).size };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
const sizes = words.map(Number).filter((size) => size > 0);
const rows = [];
for (const count of sizes.length > 0 ? sizes : [500, 1500, 3000, 6000, 20_000]) {
  rows.push(measure(count));
  console.log(writeRow(rows.at(-1), rows[0]));
  // as it goes: whoever stops it has what was measured until then
  if (words.includes('--write')) writeFileSync(PAGE, writeTable(rows));
}
