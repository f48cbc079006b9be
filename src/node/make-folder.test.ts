import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sourceline-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('makeFolder()', () => {
  it('makes the folders that it lies in', () => {
    makeFolder(join(folder, 'a/b/c'));
    expect(statSync(join(folder, 'a/b/c')).isDirectory()).toBe(true);
  });

  it('leaves a folder that is there', () => {
    writeFileSync(join(folder, 'kept.txt'), '');
    makeFolder(folder);
    expect(existsSync(join(folder, 'kept.txt'))).toBe(true);
  });

  it.each(['kept.txt', 'kept.txt/in'])('throws where a file stands: %s', (path) => {
    writeFileSync(join(folder, 'kept.txt'), '');
    expect(() => makeFolder(join(folder, path))).toThrow(/EEXIST|ENOTDIR/);
  });

  it.runIf(existsSync('/proc/self'))('throws where no folder can be made, without trying on', () => {
    expect(() => makeFolder('/proc/x/y')).toThrow(/ENOENT|EPERM|EACCES/);
  });
});
