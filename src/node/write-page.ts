import { existsSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PageFiles } from './export-page';
import { nameReason } from './error-reason';
import { isArticleName, isIgnoredName } from './folder-files';
import { isOwnPage, isOwnStory } from './own-file';
import { makeFolder } from './make-folder';
import { SETTINGS_FILE } from './settings-file';
import { Stopped } from './stopped';
import { TextParts, writeParts } from './text-parts';

/** Whether a folder holds what we must not write among or over: articles, settings, or a page or story that is not ours. */
function holdsWork(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(({ name }) => {
    if (isIgnoredName(name)) return false;
    if (name === 'index.html') return !isOwnPage(join(folder, name));
    if (name === 'story.json') return !isOwnStory(join(folder, name));
    return name === SETTINGS_FILE || isArticleName(name);
  });
}

/**
 * Throws Stopped (exit code 2) where a page must not be written: in the story's own folder, in a folder that
 * holds articles or somebody else's index.html or story.json, where a file stands, or where we may not look. A folder
 * not yet there is fine.
 */
export function checkOutFolder(out: string, storyFolder: string): void {
  const path = resolve(out);
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw new Stopped([{ code: 'out-no-folder', args: { folder: out } }], 2);
  let held: boolean;
  try {
    const isStory = existsSync(storyFolder) && realpathSync(path) === realpathSync(storyFolder);
    held = isStory || holdsWork(path);
  } catch (error) {
    throw new Stopped([{ code: 'not-written', args: { file: out, reason: nameReason(error) } }], 2);
  }
  if (held) throw new Stopped([{ code: 'out-holds-articles', args: { folder: out } }], 2);
}

/** Writes the files of a page into a folder, which is made if need be. Nothing that lies there is deleted. */
export function writePage(files: PageFiles, out: string): void {
  for (const [path, content] of files) {
    const target = join(out, path);
    try {
      makeFolder(dirname(target));
      if (content instanceof TextParts) writeParts(target, content);
      else writeFileSync(target, content);
    } catch (error) {
      throw new Stopped([{ code: 'not-written', args: { file: target, reason: nameReason(error) } }]);
    }
  }
}

/**
 * Throws Stopped (exit code 2) where a story file must not be written: over a file that Sourceline did not write. A file
 * not yet there is fine, and so are an empty one and what can only be told by writing.
 */
export function checkOutFile(out: string): void {
  const there = statSync(out, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size === 0) return;
  let own: boolean;
  try {
    own = isOwnStory(out);
  } catch (error) {
    throw new Stopped([{ code: 'not-written', args: { file: out, reason: nameReason(error) } }], 2);
  }
  if (!own) throw new Stopped([{ code: 'out-no-own-story', args: { file: out } }], 2);
}
