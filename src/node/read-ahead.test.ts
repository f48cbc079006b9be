import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { packWords } from '../../pack-words.mjs';
import type { ArticleInput } from '../extract/input';
import { buildStoryAhead } from './build-ahead';
import { buildStory } from './build-story';
import { readAhead } from './read-ahead';
import { openReadingCache } from './reading-cache';
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
    plugins: [packWords],
    ssr: { noExternal: ['word-tables'] },
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

  /** Builds a story, changes an article, builds again: how many files, readings, tables of who is who and tellings were worked out anew. */
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
    // its file, its reading alone and with the year of the others, and its telling
    expect(await countAnew(folder, 'lone.md', 'The bridge fell on 4 March 2031.')).toBe(4);
  });

  test('when an article tells who somebody is of whom others speak, and those are told anew', async () => {
    const folder = makeFolder({
      'a.md': 'The ferry sank on 4 March 2031, Brandovic said.',
      'b.md': 'A bridge fell on 4 March 2031, Tove Lind told the board.',
      'c.md': 'The market was closed on 6 March 2031.',
    });
    // the file and the reading of c, who is who, and the tellings of c and a, but not that of b
    expect(
      await countAnew(folder, 'c.md', 'Ilse Brandovic, the president, closed the market on 6 March 2031.'),
    ).toBe(5);
  });

  test('when nothing has changed, and when the folder was copied elsewhere, and nothing is worked out anew', async () => {
    const [folder, root] = [makeStory(), makeFolder()];
    const build = async (from: string) => {
      const cache = openReadingCache(from, root, 'stamp');
      const store = vi.spyOn(cache, 'store');
      const { story } = await buildStoryAhead(from, { cache, threads: 0 });
      return { json: storyToJson(story), anew: store.mock.calls.length };
    };
    const { json, anew } = await build(folder);
    expect(anew).toBeGreaterThanOrEqual(3 * TEXTS.length);
    expect(await build(folder)).toEqual({ json, anew: 0 });
    const copy = makeFolder();
    cpSync(folder, copy, { recursive: true });
    expect(await build(copy)).toEqual({ json, anew: 0 });
    // what was taken over is the copy's own from now on
    rmSync(folder, { recursive: true });
    expect(await build(copy)).toEqual({ json, anew: 0 });
  });
});

test('a thread that cannot run stops the build', async () => {
  const missing = pathToFileURL(join(makeFolder(), 'none.mjs'));
  await expect(readAhead([articleOf('A.')], { cache: null, threads: 1, script: missing })).rejects.toThrow();
});
