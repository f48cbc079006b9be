import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import type { Problem } from '../story/story';
import { nameReason } from './error-reason';
import { Stopped } from './stopped';

/** Larger files are no news article; reading them would only cost the reader's patience. */
export const MAX_FILE_BYTES = 2_000_000;
const ARTICLE_ENDINGS = new Set(['.txt', '.md', '.markdown', '.html', '.htm']);
/** Documents that may well hold an article, but not as text. */
const DOCUMENT_ENDINGS = new Set(
  '.pdf .doc .docx .odt .rtf .pages .epub .eml .msg .mht .mhtml .webarchive .xhtml'.split(' '),
);

/** A file that looks like an article, still as bytes. */
export interface FolderFile {
  /** Path inside the folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** Plain comparison by UTF-16 units: the same order on every machine and in every locale. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the name is one of an article (.txt, .md, .markdown, .html, .htm; any case). */
export function isArticleName(name: string): boolean {
  return ARTICLE_ENDINGS.has(extname(name).toLowerCase());
}

function isDocumentName(name: string): boolean {
  return DOCUMENT_ENDINGS.has(extname(name).toLowerCase());
}

/** Hidden things and installed packages hold no articles. */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function listPaths(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    if (isIgnoredName(entry.name)) return [];
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return listPaths(folder, path);
    return (isArticleName(entry.name) || isDocumentName(entry.name)) &&
      (entry.isFile() || entry.isSymbolicLink())
      ? [path]
      : [];
  });
}

/** Whether a real path lies inside a real folder. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

function readOne(root: string, file: string): FolderFile | Problem {
  if (isDocumentName(file)) return { code: 'file-of-another-kind', args: { file } };
  const path = join(root, file);
  try {
    if (lstatSync(path).isSymbolicLink() && !isInside(root, realpathSync(path))) {
      return { code: 'link-leaves-folder', args: { file } };
    }
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES)
      return { code: 'file-too-large', args: { file, megabytes: Math.ceil(size / 1e5) / 10 } };
    return { file, bytes: readFileSync(path) };
  } catch (error) {
    return {
      code: 'file-unreadable',
      args: { file, reason: nameReason(error) },
    };
  }
}

/**
 * All files of a folder that look like articles, at any depth, sorted by path. Hidden folders and node_modules
 * are passed over; links to folders are not followed (what they hold is read at its own place). A file that
 * cannot be read, is over 2 MB, is a link that leaves the folder, or a document of another kind (.pdf, .docx) becomes a problem and
 * the others are read.
 * Throws Stopped (exit code 2) when the folder does not exist or is no folder.
 */
export function readFolderFiles(folder: string): { files: FolderFile[]; problems: Problem[] } {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new Stopped([{ code: 'folder-missing', args: { folder } }], 2);
  if (!stats.isDirectory())
    throw new Stopped([{ code: 'folder-is-file', args: { path: folder, folder: dirname(folder) } }], 2);
  const root = realpathSync(folder);
  const files: FolderFile[] = [];
  const problems: Problem[] = [];
  for (const path of listPaths(root).sort(comparePaths)) {
    const read = readOne(root, path);
    if ('bytes' in read) files.push(read);
    else problems.push(read);
  }
  return { files, problems };
}
