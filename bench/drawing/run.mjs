// npm run bench:drawing -- [--sizes 15,1000] [--rounds 3] [--only ours,floor] [--write] [--json file]
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../../e2e/find-browser.mjs';
import { buildContestants, CONTESTANTS } from './contestants.mjs';
import { measure, measureDraw } from './measure.mjs';
import { makeRandomStory } from './random-story.mjs';
import { serve } from './serve.mjs';
import { medianOf, writeReport } from './write-report.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '15,100,1000,10000,100000,1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: Object.keys(CONTESTANTS).join(',') },
    write: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const asked = values.only.split(',');
// the empty page is what every figure is net of
const keys = Object.keys(CONTESTANTS).filter(
  (key) => key === 'empty' || key === 'data' || asked.includes(key),
);
const TIMEOUT_MS = 60_000;
/** All of one contestant at one size; who draws in time may still take minutes a step. */
const LIMIT_MS = 180_000;
/** One opening says little where the machine does other things too: what opens fast is opened so often in a round. */
const OPENINGS = 5;
const FAST_MS = 2_000;
const REPORT = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

// the rivals are nobody's dependency but the bench's
if (keys.some((key) => /vis|timelinejs/.test(key)) && !existsSync(`${HERE}node_modules`))
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const { files, weight } = await buildContestants(keys);
for (const size of sizes)
  files.set(`/story-${size}.json`, Buffer.from(JSON.stringify(makeRandomStory(size))));
const server = await serve(files);
const results = [];
const givenUp = new Map();
const loads = [];
let version = '';
const readBench = () => ({
  machine: {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? '',
    chromium: version,
    node: process.version.slice(1),
    load: medianOf(loads),
  },
  weight,
  results,
  givenUp: [...givenUp],
});
/** A browser of its own: no contestant inherits another's heap or heat. */
async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-precise-memory-info',
    ],
  });
  version = browser.version();
  return browser;
}

/** What `measured` gives, or an error where it takes longer than the limit; the browser is the caller's to close. */
async function withinLimit(measured) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the limit')), LIMIT_MS);
  });
  try {
    return await Promise.race([measured, limit]);
  } finally {
    clearTimeout(timer);
    // the rest of it fails with its browser
    measured.catch(() => {});
  }
}

/** Why a contestant is given up, for a cell of the table. */
function whyOf({ message }) {
  if (message === 'the limit') return `over ${LIMIT_MS / 60_000} min`;
  return message.includes('Timeout') ? `over ${TIMEOUT_MS / 1_000} s` : 'fails';
}

/** Opens again, in turn, what opens fast, and leaves the median of its first draws in its result. */
async function openAgain(round, size) {
  const fast = results.filter(
    (each) => each.round === round && each.size === size && each.drawMs && each.drawMs < FAST_MS,
  );
  const draws = fast.map(({ drawMs }) => [drawMs]);
  for (let opening = 1; opening < OPENINGS; opening++)
    for (const [at, { key }] of fast.entries()) {
      const browser = await openBrowser();
      draws[at].push(await measureDraw(browser, server.url, key, size, TIMEOUT_MS));
      await browser.close();
    }
  for (const [at, result] of fast.entries()) {
    result.drawMs = medianOf(draws[at]);
    console.error(`${round} ${size} ${result.key}: draws ${draws[at].map(Math.round).join(' ')}`);
  }
}

for (let round = 0; round < Number(values.rounds); round++)
  for (const size of sizes) {
    // a million costs seconds a page: half the rounds say as much
    if (size >= 100_000 && round >= Math.ceil(Number(values.rounds) / 2)) continue;
    for (const key of keys) {
      if (givenUp.has(key) && size >= givenUp.get(key).size) continue;
      const browser = await openBrowser();
      loads.push(loadavg()[0]);
      try {
        const result = await withinLimit(measure(browser, server.url, key, size, TIMEOUT_MS));
        results.push({ round, size, key, ...result });
        const { drawMs, zoomMs, panMs, longFrames, labels, overlapping, elements, heapBytes, problems } =
          result;
        console.error(
          `${round} ${size} ${key}: draw ${drawMs?.toFixed(1)} zoom ${zoomMs.toFixed(2)} pan ${panMs.toFixed(2)} long ${longFrames} labels ${labels}/${overlapping} elements ${elements} heap ${(heapBytes / 1e6).toFixed(1)}${problems.length ? ` PROBLEMS ${problems[0]}` : ''}`,
        );
      } catch (error) {
        const why = whyOf(error);
        givenUp.set(key, { size, why });
        console.error(`${round} ${size} ${key}: ${why} (${error.message.split('\n')[0]})`);
      } finally {
        await browser.close();
      }
      // as far as it has come, should it be stopped
      if (values.json) writeFileSync(values.json, JSON.stringify(readBench()));
    }
    await openAgain(round, size);
  }
server.close();
const report = await format(writeReport(readBench()), {
  ...(await resolveConfig(REPORT)),
  parser: 'markdown',
});
if (values.write) writeFileSync(REPORT, report);
else console.log(report);
