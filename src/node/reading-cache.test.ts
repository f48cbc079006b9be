import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleInput } from '../extract/input';
import { unpackAll } from '../extract/packing/test-unpack';
import { readAlone } from '../extract/read-articles';
import { readAhead } from './read-ahead';
import { cacheRoot, describeArticle, openReadingCache, stampProgram } from './reading-cache';
import { makeFolder } from './test-folder';

const articleOf = (text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  file: 'a.txt',
  text,
  sha256: '',
  given: {},
  metadata: {},
  ...more,
});
const FERRY = articleOf('The “ferry” sank on 4 March 2031.');
const BRIDGE = articleOf('The bridge fell on 5 March 2031.');

/** What the cache of a story has of an article after it was read in it. */
async function readIn(folder: string, root: string, articles: readonly ArticleInput[], stamp = 'stamp') {
  const cache = openReadingCache(folder, root, stamp);
  const held = articles.map((article) => cache.load(cache.keyOf('reading', describeArticle(article))));
  const readings = await readAhead(articles, { cache, threads: 0 });
  cache.close(true);
  for (const article of articles) {
    const reading = readings.get(article)?.reading;
    expect(reading && unpackAll(reading)).toEqual(readAlone(article));
  }
  return { held, own: join(root, readdirSync(root)[0] ?? '') };
}

/** A folder with one kept reading, and the path of its pack. */
async function keepOne() {
  const [folder, root] = [makeFolder(), makeFolder()];
  const { own } = await readIn(folder, root, [FERRY]);
  const names = readdirSync(own);
  expect(names).toHaveLength(1);
  return { folder, root, own, path: join(own, names[0] ?? '') };
}

describe('the cache', () => {
  test('gives what was kept', async () => {
    const { folder, root } = await keepOne();
    const { held } = await readIn(folder, root, [FERRY, BRIDGE]);
    expect(held).toEqual([expect.stringContaining('2031-03-04'), null]);
  });

  test.each([
    ['cut short', (file: string) => file.slice(0, -3)],
    ['cut in the middle', (file: string) => file.slice(0, file.length / 2)],
    ['empty', () => ''],
    ['changed', (file: string) => file.replace('2031-03-04', '2031-03-05')],
    ['wrong about the length of its list', (file: string) => `${file.slice(0, -16)}${'9'.repeat(16)}`],
    ['wrong about its places', (file: string) => file.replace(/,0,\d+,"/, ',7,99999999,"')],
    ['without places', (file: string) => file.replace(/\[\["[^]*\]\]/, (list) => '7'.padEnd(list.length))],
    ['not ours', () => 'hello'],
  ])('passes over a pack that is %s and writes it again', async (_, spoil) => {
    const { folder, root, own, path } = await keepOne();
    const kept = readFileSync(path, 'latin1');
    const spoilt = spoil(kept);
    expect(spoilt).not.toBe(kept);
    writeFileSync(path, spoilt, 'latin1');
    expect((await readIn(folder, root, [FERRY])).held).toEqual([null]);
    expect(readdirSync(own)).toHaveLength(1);
    expect((await readIn(folder, root, [FERRY])).held).toEqual([expect.any(String)]);
  });

  test('passes over a whole text that holds no reading', async () => {
    const [folder, root] = [makeFolder(), makeFolder()];
    const cache = openReadingCache(folder, root, 'stamp');
    cache.store(cache.keyOf('reading', describeArticle(FERRY)), '{"sentences": 7}');
    cache.close(true);
    expect((await readIn(folder, root, [FERRY])).held).toEqual(['{"sentences": 7}']);
    // and keeps the right one in its place
    expect((await readIn(folder, root, [FERRY])).held).toEqual([expect.stringContaining('2031')]);
  });

  test('passes over a text under the name of another', async () => {
    const { folder, root, path } = await keepOne();
    const cache = openReadingCache(folder, root, 'stamp');
    const keys = [FERRY, BRIDGE].map((article) => cache.keyOf('reading', describeArticle(article)));
    const pack = readFileSync(path, 'latin1');
    writeFileSync(path, pack.replace(keys[0] ?? '', keys[1] ?? ''), 'latin1');
    expect((await readIn(folder, root, [BRIDGE])).held).toEqual([null]);
  });

  test('passes over what another program wrote, and removes it', async () => {
    const { folder, root, own, path } = await keepOne();
    writeFileSync(join(own, 'a'.repeat(64)), 'as an older program kept it');
    expect((await readIn(folder, root, [FERRY], 'other')).held).toEqual([null]);
    expect(readdirSync(own)).toHaveLength(1);
    expect(readdirSync(own)).not.toContain(path);
  });

  test('knows an article by text, metadata and program', () => {
    const folder = makeFolder();
    const of = (article: ArticleInput, stamp = 'one') =>
      openReadingCache(folder, folder, stamp).keyOf('reading', describeArticle(article));
    const article = articleOf('A.', { given: { title: 'T', author: 'A' } });
    expect(of(articleOf('A.', { given: { author: 'A', title: 'T' } }))).toBe(of(article));
    for (const other of [articleOf('B.'), articleOf('A.'), articleOf('A.', { metadata: { title: 'T', author: 'A' } })])
      expect(of(other)).not.toBe(of(article)); // prettier-ignore
    expect(of(article, 'two')).not.toBe(of(article));
  });

  test('forgets what the story no longer holds', async () => {
    const { folder, root, own } = await keepOne();
    await readIn(folder, root, [BRIDGE]);
    const [name = '', ...others] = readdirSync(own);
    expect(others).toEqual([]);
    const held = readFileSync(join(own, name), 'latin1');
    expect(held).toContain('2031-03-05');
    expect(held).not.toContain('2031-03-04');
  });

  test('leaves a little of it beside much that is used', async () => {
    const [folder, root] = [makeFolder(), makeFolder()];
    const days = Array.from({ length: 12 }, (_, at) => articleOf(`It rained on ${at + 1} March 2031.`));
    const { own } = await readIn(folder, root, days);
    const before = readdirSync(own);
    const holds = () => readdirSync(own).map((name) => readFileSync(join(own, name), 'latin1')).join(); // prettier-ignore
    expect((await readIn(folder, root, days.slice(1))).held).not.toContain(null);
    expect(readdirSync(own)).toEqual(before);
    expect((await readIn(folder, root, days.slice(6))).held).not.toContain(null);
    expect(holds()).toContain('2031-03-12');
    expect(holds()).not.toContain('2031-03-01');
  });

  test('forgets nothing when the run came to nothing', async () => {
    const { folder, root } = await keepOne();
    const cache = openReadingCache(folder, root, 'stamp');
    await readAhead([BRIDGE], { cache, threads: 0 });
    cache.close(false);
    expect((await readIn(folder, root, [FERRY, BRIDGE])).held).not.toContain(null);
  });

  test('puts small packs together', async () => {
    const { folder, root, own } = await keepOne();
    for (const day of [6, 7, 8]) {
      await readIn(folder, root, [FERRY, BRIDGE, articleOf(`It rained on ${day} March 2031.`)]);
      expect(readdirSync(own)).toHaveLength(1);
    }
    expect((await readIn(folder, root, [FERRY, BRIDGE])).held).not.toContain(null);
  });

  test('is for its user alone', async () => {
    const { own, path } = await keepOne();
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(own).mode & 0o077).toBe(0);
  });

  test('that cannot be written costs no story', async () => {
    const file = join(makeFolder({ 'a.txt': 'no folder' }), 'a.txt');
    const cache = openReadingCache(makeFolder(), file, 'stamp');
    const read = (await readAhead([FERRY], { cache, threads: 0 })).get(FERRY)?.reading;
    expect(read && unpackAll(read)).toEqual(readAlone(FERRY));
    cache.close(true);
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
