import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GENERATOR_MARK } from './generator-mark';
import { makeFolder } from './test-folder';
import { checkOutFile, checkOutFolder, writePage } from './write-page';

const files = new Map<string, string | Buffer>([
  ['index.html', `${GENERATOR_MARK} 0">`],
  ['fonts/a.woff2', Buffer.from('font')],
]);

const OWN_STORY = '{\n  "version": 1,\n  "generator": "sourceline 0.1.0",\n  "articles": []\n}\n';
const CORRECTED_STORY = OWN_STORY.replace('sourceline 0.1.0', 'the Echo desk');

describe('checkOutFolder()', () => {
  test.each([
    ['a new folder', {}, 'new'],
    ['an empty folder', { 'story/a.txt': 'a' }, '.'],
    [
      'an earlier page of ours',
      { 'out/index.html': `<head>${GENERATOR_MARK} 0">`, 'out/story.json': OWN_STORY },
      'out',
    ],
  ])('accepts %s', (_, held, out) => {
    const folder = makeFolder(held);
    mkdirSync(join(folder, 'story'), { recursive: true });
    expect(() => checkOutFolder(join(folder, out), join(folder, 'story'))).not.toThrow();
  });

  test('leaves a story folder that is not there to those who read it', () => {
    const folder = makeFolder({ 'out/index.html': `<head>${GENERATOR_MARK} 0">` });
    expect(() => checkOutFolder(join(folder, 'out'), join(folder, 'nowhere'))).not.toThrow();
  });

  test.each([
    ['the story folder', { 'story/story.json': '' }, 'story'],
    ['a folder with articles', { 'out/a.md': 'a' }, 'out'],
    ['a folder with a story.yaml', { 'out/story.yaml': 'title: x' }, 'out'],
    ["somebody else's page", { 'out/index.html': '<h1>Mine</h1>' }, 'out'],
    ["somebody else's story", { 'out/story.json': CORRECTED_STORY }, 'out'],
    ['a file', { out: 'x' }, 'out'],
  ])('refuses %s', (_, held, out) => {
    const folder = makeFolder(held);
    mkdirSync(join(folder, 'story'), { recursive: true });
    const check = (): void => checkOutFolder(join(folder, out), join(folder, 'story'));
    expect(check).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('checkOutFile()', () => {
  test.each([
    ['a file not yet there', {}],
    ['an earlier story of ours', { 'story.json': OWN_STORY }],
    ['an empty file', { 'story.json': '' }],
    ['a folder, which writing names', { 'story.json/a.txt': '' }],
  ])('accepts %s', (_, held) => {
    expect(() => checkOutFile(join(makeFolder(held), 'story.json'))).not.toThrow();
  });

  test.each([
    ['a story that somebody has put their name to', CORRECTED_STORY],
    ['other data', '{}'],
    ['no data', 'notes'],
  ])('refuses %s', (_, content) => {
    const check = (): void => checkOutFile(join(makeFolder({ 'story.json': content }), 'story.json'));
    expect(check).toThrow(
      expect.objectContaining({
        exitCode: 2,
        problems: [expect.objectContaining({ code: 'out-no-own-story' })],
      }),
    );
  });
});

describe('writePage()', () => {
  test('writes every file and deletes none that was there', () => {
    const folder = makeFolder({ 'out/notes.pdf': 'mine', 'out/index.html': 'old' });
    writePage(files, join(folder, 'out'));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe(files.get('index.html'));
    expect(readFileSync(join(folder, 'out/fonts/a.woff2'), 'utf8')).toBe('font');
    expect(existsSync(join(folder, 'out/notes.pdf'))).toBe(true);
  });

  test('names the file that cannot be written', () => {
    const folder = makeFolder({ 'out/fonts': 'a file where a folder must be' });
    const write = (): void => writePage(files, join(folder, 'out'));
    expect(write).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'not-written' })] }),
    );
  });
});
