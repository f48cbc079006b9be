import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readFolderFiles } from './folder-files';
import { Stopped } from './stopped';
import { makeFolder } from './test-folder';

const filesOf = (folder: string): string[] => readFolderFiles(folder).files.map(({ file }) => file);

describe('readFolderFiles()', () => {
  test('finds articles at any depth, in plain order of their paths', () => {
    const folder = makeFolder({
      'b.txt': 'b',
      'a/z.md': 'z',
      'a/deep/er/y.HTML': 'y',
      'Z.txt': 'Z',
      'ä.htm': 'ä',
    });
    expect(filesOf(folder)).toEqual(['Z.txt', 'a/deep/er/y.HTML', 'a/z.md', 'b.txt', 'ä.htm']);
  });

  test('passes over other files, hidden folders and node_modules', () => {
    const folder = makeFolder({
      'a.txt': 'a', 'story.yaml': 't', 'picture.png': 'p', 'notes': 'n', '.git/c.txt': 'c', '.hidden.txt': 'h', 'node_modules/x/d.md': 'd',
    }); // prettier-ignore
    expect(filesOf(folder)).toEqual(['a.txt']);
  });

  test('names a file over 2 MB and reads the rest', () => {
    const folder = makeFolder({ 'a.txt': 'a', 'big.txt': 'b' });
    truncateSync(join(folder, 'big.txt'), MAX_FILE_BYTES + 1);
    const { files, problems } = readFolderFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(problems).toEqual([{ code: 'file-too-large', args: { file: 'big.txt', megabytes: 2.1 } }]);
  });

  test('reads a link inside the folder, names one that leaves it or leads nowhere', () => {
    const outside = makeFolder({ 'secret.txt': 'secret' });
    const folder = makeFolder({ 'a.txt': 'a' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'c.txt'));
    symlinkSync(join(folder, 'gone'), join(folder, 'd.txt'));
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync(folder, join(folder, 'round'));
    const { files, problems } = readFolderFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(problems).toEqual([
      { code: 'link-leaves-folder', args: { file: 'c.txt' } },
      { code: 'file-unreadable', args: { file: 'd.txt', reason: 'ENOENT' } },
    ]);
  });

  test('does not read a folder with the name of an article', () => {
    const folder = makeFolder({ 'a.txt': 'a' });
    mkdirSync(join(folder, 'b.txt'));
    expect(filesOf(folder)).toEqual(['a.txt']);
  });

  test('names documents that may hold an article and are no text', () => {
    const { files, problems } = readFolderFiles(makeFolder({ 'a.txt': 'a', 'b.PDF': '%PDF', 'deep/c.docx': 'PK', 'd.csv': 'x' })); // prettier-ignore
    expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(problems).toEqual(
      ['b.PDF', 'deep/c.docx'].map((file) => ({ code: 'file-of-another-kind', args: { file } })),
    );
  });

  test.each([
    ['no-such-folder', 'folder-missing', 'no-such-folder'],
    ['wire/a.txt', 'folder-is-file', 'wire'],
  ])('stops with exit code 2 at "%s", which is no folder', (name, code, named) => {
    const root = makeFolder({ 'wire/a.txt': 'a' });
    const read = (): unknown => readFolderFiles(join(root, name));
    expect(read).toThrow(Stopped);
    const args = expect.objectContaining({ folder: join(root, named) }) as unknown;
    expect(read).toThrow(expect.objectContaining({ exitCode: 2, problems: [{ code, args }] }));
  });
});
