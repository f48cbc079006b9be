// One size in a process of its own: node measure.mjs COUNT [CACHE [fill]] prints what it took as JSON. run.mjs builds what it imports.
import { availableParallelism } from 'node:os';
import { buildFolderAhead } from './dist/ahead.js';
import { openReadingCache } from './dist/cache.js';
import { makeArticles } from './synthetic-articles.mjs';

const SETTINGS = { language: 'en', timeZone: 'UTC', generator: 'bench' };
const SCRIPT = new URL('dist/worker.js', import.meta.url);
const TOGETHER = 'putting the story together';
const cpuS = () => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage());

const [count, cacheFolder, fill] = process.argv.slice(2);
const articles = makeArticles(Number(count));
const cache = cacheFolder ? openReadingCache(cacheFolder, cacheFolder, 'bench') : null;
if (fill) {
  await buildFolderAhead(
    { articles, settings: SETTINGS, problems: [] },
    { cache, script: SCRIPT, threads: availableParallelism() },
  );
} else {
  if (cache) articles[7] = { ...articles[7], text: `${articles[7].text}\n\nNobody was hurt on Monday.` };
  const [start, startCpuS] = [performance.now(), cpuS()];
  let told = start;
  const onstep = (words) => {
    if (words === TOGETHER) told = performance.now();
  };
  const options = { cache, script: SCRIPT, threads: cache ? 0 : availableParallelism() };
  const { story } = await buildFolderAhead({ articles, settings: SETTINGS, problems: [] }, options, onstep);
  const end = performance.now();
  const figures = {
    bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    events: story.events.length,
    readS: (told - start) / 1000,
    wholeS: (end - start) / 1000,
    cpuS: cpuS() - startCpuS,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(figures));
}
