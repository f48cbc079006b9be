import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, realpathSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { dirname, join, resolve } from 'node:path';
import type { PageFiles } from './export-page';
import { isArticleName, isIgnoredName } from './folder-files';
import { GENERATOR_MARK } from './generator-mark';
import { SETTINGS_FILE } from './settings-file';
import { Stopped } from './stopped';

/** The mark stands in the head of a page, which may go on for many megabytes. */
const HEAD_BYTES = 8000;

function isOwnPage(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString('utf8', 0, readSync(file, head)).includes(GENERATOR_MARK);
  } finally {
    closeSync(file);
  }
}

/** Whether a folder holds articles or settings: what we must not write among. Our own index.html is neither. */
function holdsArticles(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(({ name }) => {
    if (isIgnoredName(name)) return false;
    if (name === 'index.html') return !isOwnPage(join(folder, name));
    return name === SETTINGS_FILE || isArticleName(name);
  });
}

/**
 * Throws Stopped (exit code 2) where a page must not be written: in the story's own folder, in a folder that
 * holds articles or somebody else's index.html, or where a file stands. A folder not yet there is fine.
 */
export function checkOutFolder(out: string, storyFolder: string): void {
  const path = resolve(out);
  if (!existsSync(path)) return;
  let held: boolean;
  try {
    const isStory = existsSync(storyFolder) && realpathSync(path) === realpathSync(storyFolder);
    held = isStory || holdsArticles(path);
  } catch {
    throw new Stopped([{ code: 'out-no-folder', args: { folder: out } }], 2);
  }
  if (held) throw new Stopped([{ code: 'out-holds-articles', args: { folder: out } }], 2);
}

/** Writes the files of a page into a folder, which is made if need be. Nothing that lies there is deleted. */
export function writePage(files: PageFiles, out: string): void {
  for (const [path, content] of files) {
    const target = join(out, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new Stopped([{ code: 'not-written', args: { file: target, reason } }]);
    }
  }
}
