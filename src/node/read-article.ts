import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { ArticleMetadata } from '../extract/input';
import type { Problem } from '../story/story';
import { decodeText } from './decode-text';
import type { FolderFile } from './folder-files';
import { GENERATOR_MARK } from './generator-mark';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import type { FileReading } from './story-folder';

interface Reading {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly problems: readonly Problem[];
}

const NO_READING: Reading = { text: '', metadata: {}, problems: [] };

function readByKind(text: string, file: string): Reading {
  const ending = extname(file).toLowerCase();
  if (ending === '.html' || ending === '.htm') {
    const page = readHtml(text);
    return page
      ? { ...page, problems: [] }
      : { ...NO_READING, problems: [{ code: 'page-nests-too-deep', args: { file } }] };
  }
  if (ending === '.md' || ending === '.markdown') return readMarkdown(text, file);
  return { text, metadata: {}, problems: [] };
}

/**
 * One file as an article, without what story.yaml says of it; null for a page that Sourceline itself wrote and
 * for a file that is no readable text, which the problems then name. Text files are taken as they stand (see
 * decodeText); HTML and Markdown give their readable text.
 */
export function readArticle({ file, bytes }: FolderFile): FileReading {
  const isHtml = /\.html?$/i.test(file);
  const decoded = decodeText(bytes, isHtml);
  if ('wrong' in decoded) return { article: null, problems: [{ code: decoded.wrong, args: { file } }] };
  if (isHtml && decoded.text.slice(0, 4000).includes(GENERATOR_MARK)) return { article: null, problems: [] };
  let reading: Reading;
  try {
    reading = readByKind(decoded.text, file);
  } catch (error) {
    return { article: null, problems: [{ code: 'file-unreadable', args: { file, reason: String(error) } }] };
  }
  if (reading.text.trim() === '') {
    const problems =
      reading.problems.length > 0 ? reading.problems : [{ code: 'file-empty', args: { file } }];
    return { article: null, problems: [...problems] };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    article: { file, text: reading.text, sha256, given: {}, metadata: reading.metadata },
    problems: [...reading.problems],
  };
}
