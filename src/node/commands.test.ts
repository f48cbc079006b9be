import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../story/story';
import { printProblems, reportReading, runExtract, summariseStory } from './commands';
import { openTerminal } from './progress';
import { sampleExtract } from './sample-extract';
import { DEFAULT_SETTINGS } from './settings-file';
import { makeFolder } from './test-folder';

/** Streams that remember what was written; `isTTY` makes the error stream a terminal someone watches. */
function listen(isTTY: boolean) {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const terminal = openTerminal(stdout, stderr, 'xterm');
  return { terminal, said: () => ({ out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }) };
}

function storyOf(files: number, disputes: readonly boolean[]) {
  const articles = Array.from({ length: files }, (_, index) => ({ file: `${index}.txt`, text: 'A.', sha256: '', given: {}, metadata: {} })); // prettier-ignore
  const events = disputes.map((disputed, index) => ({
    id: `e${index}`, title: 'A', date: '2024', importance: 1, status: 'machine' as const, actors: [], disputed, mentions: [],
  })); // prettier-ignore
  return { ...sampleExtract(articles, DEFAULT_SETTINGS), events };
}

describe('summariseStory()', () => {
  test.each([
    [3, [true, false], '2 events from 3 articles, 1 disputed'],
    [1, [false], '1 event from 1 article'],
    [2, [], '0 events from 2 articles'],
  ] as const)('of %i articles with disputes %j is "%s"', (files, disputes, words) => {
    expect(summariseStory(storyOf(files, disputes))).toBe(words);
  });
});

describe('printProblems()', () => {
  test('prints at most eleven of a kind and counts the rest', () => {
    const { terminal, said } = listen(false);
    const empty = Array.from({ length: 13 }, (_, index): Problem => ({ code: 'file-empty', args: { file: `${index}.txt` } })); // prettier-ignore
    printProblems([...empty, { code: 'file-binary', args: { file: 'x.txt' } }], null, 'news', terminal);
    const { out, err } = said();
    const lines = err.trimEnd().split('\n');
    expect(out).toBe('');
    expect(lines).toHaveLength(12);
    expect(lines[10]).toMatch(/^news\/x\.txt is not text/);
    expect(lines[11]).toMatch(/^news\/10\.txt holds no words, .*, and 2 more like it$/);
  });
});

describe('runExtract()', () => {
  test('makes the folders that the file goes into', async () => {
    const folder = makeFolder({ 'news/a.txt': 'The wall gave way on 5 March 2024.' });
    const out = join(folder, 'not/yet/story.json');
    const { terminal, said } = listen(false);
    await runExtract(join(folder, 'news'), out, { cache: false }, terminal);
    expect(said().out).toContain('1 event from 1 article');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ version: 1 });
  });

  test('says last that nothing was found where nothing was, and what to do', async () => {
    const folder = makeFolder({ 'a.txt': 'A calm place.', 'b.txt': 'Another calm one.' });
    const { terminal, said } = listen(false);
    await runExtract(folder, '-', { cache: false }, terminal);
    const { out, err } = said();
    expect(err.trimEnd().split('\n').at(-1)).toMatch(
      /^no dated event was found in any article, .*; check that/,
    );
    expect(JSON.parse(out)).toMatchObject({ events: [] });
  });
});

describe('openTerminal()', () => {
  test('keeps progress from a pipe', () => {
    const { terminal, said } = listen(false);
    terminal.progress('reading');
    terminal.out('done');
    expect(said()).toEqual({ out: 'done\n', err: '' });
  });

  test('wipes progress off a terminal before anything else is printed', () => {
    const { terminal, said } = listen(true);
    terminal.progress('reading');
    terminal.err('a problem');
    terminal.out('done');
    expect(said()).toEqual({ out: 'done\n', err: 'reading …\r\u001b[2Ka problem\n' });
  });
});

describe('reportReading()', () => {
  /** What a terminal shows of 300 articles, each a hundredth of a second after the other. */
  function watch(isTTY: boolean): string {
    const { terminal, said } = listen(isTTY);
    let ms = 0;
    const report = reportReading(terminal, () => (ms += 10));
    for (let done = 1; done <= 300; done++) report(done, 300);
    return said().err;
  }

  test('counts articles up to the last, about ten times a second', () => {
    const shown = watch(true)
      .split('\r\u001b[2K')
      .map((line) => Number(/^reading articles: (\d+) of 300 …$/.exec(line)?.[1]));
    expect(shown.at(-1)).toBe(300);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(40);
  });

  test('says nothing in a pipe', () => {
    expect(watch(false)).toBe('');
  });
});
