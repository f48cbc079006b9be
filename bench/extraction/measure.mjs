// One size in a process of its own: node measure.mjs COUNT [CACHE [fill]] prints what it took as JSON. run.mjs builds what it imports.
import { availableParallelism } from 'node:os';
import { readAhead } from './dist/ahead.js';
import { openReadingCache } from './dist/cache.js';
import { extractStory } from './dist/extract.js';
import { makeArticles } from './synthetic-articles.mjs';

const SETTINGS = { language: 'en', timeZone: 'UTC', generator: 'bench' };
const SCRIPT = new URL('dist/worker.js', import.meta.url);
const cpuS = () => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage());

const [count, cacheFolder, fill] = process.argv.slice(2);
const articles = makeArticles(Number(count));
const cache = cacheFolder ? openReadingCache(cacheFolder, cacheFolder, 'bench') : null;
if (fill) {
  await readAhead(articles, { cache, script: SCRIPT, threads: availableParallelism() });
} else {
  if (cache) articles[7] = { ...articles[7], text: `${articles[7].text}\n\nNobody was hurt on Monday.` };
  const [start, startCpuS] = [performance.now(), cpuS()];
  const threads = cache ? 0 : availableParallelism();
  const readings = await readAhead(articles, { cache, script: SCRIPT, threads });
  const read = performance.now();
  const story = extractStory(articles, SETTINGS, (article) => readings.get(article));
  const end = performance.now();
  const figures = {
    bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    events: story.events.length,
    readS: (read - start) / 1000,
    wholeS: (end - start) / 1000,
    cpuS: cpuS() - startCpuS,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(figures));
}
