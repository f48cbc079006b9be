import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ArticleInput } from '../extract/input';
import { readAlone } from '../extract/read-articles';
import { buildStory, buildStoryAhead } from './build-story';
import { readAhead } from './read-ahead';
import { cacheRoot, openReadingCache, stampProgram } from './reading-cache';
import { storyToJson } from './story-json';
import { makeFolder } from './test-folder';

const TEXTS = Array.from({ length: 12 }, (_, at) =>
  [
    `Ferry number ${at} sinks`,
    `The ferry Nordstern ${at} sank on Tuesday, Ilse Brandovic said. “It was never our ship that went down there,” she wrote on March ${at + 1}.`,
    `The owners denied that the ferry sank. ${'Divers raised a mast on Monday. '.repeat(at * 3)}`,
  ].join('\n\n'),
);
const makeStory = () =>
  makeFolder(Object.fromEntries(TEXTS.map((text, at) => [`${at}.md`, `---\npublished: 2031-03-${10 + at}\n---\n${text}`]))); // prettier-ignore
const articleOf = (text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  file: 'a.txt',
  text,
  sha256: '',
  given: {},
  metadata: {},
  ...more,
});

let script: URL;
afterAll(() => rmSync(new URL('.', script), { recursive: true, force: true }));
beforeAll(async () => {
  const root = new URL('../../', import.meta.url).pathname;
  // beside the packages, which the built worker imports
  const outDir = join(root, 'node_modules', '.vite', `read-worker-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir,
      ssr: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(root, 'src/node/read-worker.ts'),
        output: { entryFileNames: 'read-worker.mjs' },
      },
    },
  });
  script = pathToFileURL(join(outDir, 'read-worker.mjs'));
}, 60_000);

describe('a story has the same bytes', () => {
  test.each([0, 1, 2, 3])(
    'read in %i threads, without a cache and with a cold and a warm one',
    async (threads) => {
      const folder = makeStory();
      const expected = storyToJson(buildStory(folder).story);
      const root = makeFolder();
      const cache = () => openReadingCache(folder, root, 'stamp');
      const told: string[] = [];
      const onprogress = (done: number, of: number) => told.push(`${done} of ${of}`);
      for (const options of [{ cache: null }, { cache: cache() }, { cache: cache() }]) {
        const { story } = await buildStoryAhead(folder, { ...options, threads, script, onprogress });
        expect(storyToJson(story)).toBe(expected);
      }
      const counted = TEXTS.map((_, at) => `${at + 1} of ${TEXTS.length}`);
      expect(told).toEqual([...counted, ...counted, ...counted]);
    },
  );

  /** Builds a story, changes an article, builds again: how many readings and tellings were worked out anew. */
  async function countAnew(folder: string, name: string, text: string): Promise<number> {
    const [root, stamp] = [makeFolder(), 'stamp'];
    await buildStoryAhead(folder, { cache: openReadingCache(folder, root, stamp), threads: 0 });
    writeFileSync(join(folder, name), text);
    const cache = openReadingCache(folder, root, stamp);
    const store = vi.spyOn(cache, 'store');
    const { story } = await buildStoryAhead(folder, { cache, threads: 0 });
    expect(storyToJson(story)).toBe(storyToJson(buildStory(folder).story));
    return store.mock.calls.length;
  }

  test('as before when an article changes, and only that article is read and told anew', async () => {
    const folder = makeStory();
    writeFileSync(join(folder, 'lone.md'), 'The bridge fell on 1 March 2031.');
    expect(await countAnew(folder, 'lone.md', 'The bridge fell on 4 March 2031.')).toBe(2);
  });

  test('when an article tells who somebody is of whom others speak, and those are told anew', async () => {
    const folder = makeFolder({
      'a.md': 'The ferry sank on 4 March 2031, Brandovic said.',
      'b.md': 'A bridge fell on 4 March 2031, Tove Lind told the board.',
      'c.md': 'The market was closed on 6 March 2031.',
    });
    // the reading of c, and the tellings of c and a, but not that of b
    expect(
      await countAnew(folder, 'c.md', 'Ilse Brandovic, the president, closed the market on 6 March 2031.'),
    ).toBe(3);
  });
});

test('a thread that cannot run stops the build', async () => {
  const missing = pathToFileURL(join(makeFolder(), 'none.mjs'));
  await expect(readAhead([articleOf('A.')], { cache: null, threads: 1, script: missing })).rejects.toThrow();
});

describe('the cache', () => {
  /** A folder with one kept reading, and the path of its file. */
  async function keepOne() {
    const [folder, root] = [makeFolder(), makeFolder()];
    const article = articleOf('The ferry sank on 4 March 2031.');
    const cache = openReadingCache(folder, root, 'stamp');
    await readAhead([article], { cache, threads: 0 });
    const own = join(root, readdirSync(root)[0] ?? '');
    return { folder, root, article, cache, own, path: join(own, cache.keyOf(article)) };
  }

  test.each([
    ['cut short', (file: string) => file.slice(0, -3)],
    ['empty', () => ''],
    ['changed', (file: string) => file.replace('ferry', 'fairy').replace(/}$/, ' }')],
    ['not ours', () => 'hello'],
  ])('passes over a file that is %s and writes it again', async (_, spoil) => {
    const { article, cache, path } = await keepOne();
    const kept = readFileSync(path, 'utf8');
    writeFileSync(path, spoil(kept));
    expect(cache.load(cache.keyOf(article))).toBeNull();
    const readings = await readAhead([article], { cache, threads: 0 });
    expect(readings.get(article)?.reading).toEqual(readAlone(article));
    expect(readFileSync(path, 'utf8')).toBe(kept);
  });

  test('passes over a whole file that holds no reading', async () => {
    const { article, cache } = await keepOne();
    cache.store(cache.keyOf(article), '{"sentences": 7}');
    expect((await readAhead([article], { cache, threads: 0 })).get(article)?.reading).toEqual(
      readAlone(article),
    );
  });

  test('passes over the file of another reading under this name', async () => {
    const { article, cache, own, path } = await keepOne();
    const other = cache.keyOf(articleOf('Nothing happened.'));
    writeFileSync(join(own, other), readFileSync(path));
    expect(cache.load(other)).toBeNull();
    expect(cache.load(cache.keyOf(article))).not.toBeNull();
  });

  test('knows an article by text, metadata and program', () => {
    const folder = makeFolder();
    const of = (article: ArticleInput, stamp = 'one') =>
      openReadingCache(folder, folder, stamp).keyOf(article);
    const article = articleOf('A.', { given: { title: 'T', author: 'A' } });
    expect(of(articleOf('A.', { given: { author: 'A', title: 'T' } }))).toBe(of(article));
    for (const other of [articleOf('B.'), articleOf('A.'), articleOf('A.', { metadata: { title: 'T', author: 'A' } })])
      expect(of(other)).not.toBe(of(article)); // prettier-ignore
    expect(of(article, 'two')).not.toBe(of(article));
  });

  test('forgets what the story no longer holds', async () => {
    const { folder, root, own } = await keepOne();
    const next = articleOf('The bridge fell on 5 March 2031.');
    const cache = openReadingCache(folder, root, 'stamp');
    await readAhead([next], { cache, threads: 0 });
    cache.sweep();
    expect(readdirSync(own)).toEqual([cache.keyOf(next)]);
  });

  test('is for its user alone', async () => {
    const { path } = await keepOne();
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('that cannot be written costs no story', async () => {
    const file = join(makeFolder({ 'a.txt': 'no folder' }), 'a.txt');
    const article = articleOf('The ferry sank on 4 March 2031.');
    const cache = openReadingCache(makeFolder(), file, 'stamp');
    expect((await readAhead([article], { cache, threads: 0 })).get(article)?.reading).toEqual(
      readAlone(article),
    );
  });
});

test.each([
  [{ SOURCELINE_CACHE: '/x' }, 'linux', /^\/x$/],
  [{ XDG_CACHE_HOME: '/y' }, 'linux', /^\/y\/sourceline$/],
  [{}, 'linux', /\.cache\/sourceline$/],
  [{}, 'darwin', /Library\/Caches\/sourceline$/],
] as const)('cacheRoot(%j) on %s', (env, platform, expected) => {
  expect(cacheRoot(env, platform)).toMatch(expected);
});

test('stampProgram() changes with a file of the program', () => {
  const folder = makeFolder({ 'a.js': '1', 'b.txt': '1' });
  const stamp = stampProgram(folder);
  writeFileSync(join(folder, 'b.txt'), '2');
  expect(stampProgram(folder)).toBe(stamp);
  writeFileSync(join(folder, 'a.js'), '2');
  expect(stampProgram(folder)).not.toBe(stamp);
});
