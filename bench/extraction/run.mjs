// How fast articles become a story: npm run bench:extraction [-- 500 1000 …]. Each size runs in a process of its own, first without
// anything kept, then again after one article has changed. The articles are made up; nothing is read but this checkout.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

function run(...words) {
  const out = execFileSync(process.execPath, [join(HERE, 'measure.mjs'), ...words.map(String)], { encoding: 'utf8' }); // prettier-ignore
  return out ? JSON.parse(out) : {};
}

await build({
  root: join(HERE, '..', '..'),
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: join(HERE, 'dist'),
    emptyOutDir: true,
    ssr: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        worker: 'src/node/read-worker.ts',
        ahead: 'src/node/build-story.ts',
        cache: 'src/node/reading-cache.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});

const given = process.argv.slice(2).map(Number);
const HEAD = [
  ['articles', 8], ['MB', 6], ['events', 7], ['reading s', 10], ['whole s', 8], ['articles/s', 11], ['ms of cores an article', 23],
  ['to the first', 13], ['peak MB', 8], ['one changed, cores s', 21], ['to the whole', 13],
]; // prettier-ignore
const print = (cells) => console.log(cells.map((cell, at) => String(cell).padStart(HEAD[at][1])).join(' '));
console.log(`${availableParallelism()} cores, Node ${process.versions.node.split('.')[0]}`);
print(HEAD.map(([words]) => words));
let first;
for (const count of given.length > 0 ? given : [500, 1500, 3000]) {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  try {
    const { bytes, events, readS, wholeS, cpuS, megabytes } = run(count);
    run(count, folder, 'fill');
    const again = run(count, folder);
    const perArticleMs = (1000 * cpuS) / count;
    first ??= perArticleMs;
    print([
      count, (bytes / 1e6).toFixed(1), events, readS.toFixed(2), wholeS.toFixed(2), Math.round(count / wholeS), perArticleMs.toFixed(1),
      (perArticleMs / first).toFixed(2), Math.round(megabytes), again.cpuS.toFixed(2), (again.cpuS / cpuS).toFixed(2),
    ]); // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
