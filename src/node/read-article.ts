import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { ArticleMetadata } from '../extract/input';
import type { Problem } from '../story/story';
import { decodeText } from './decode-text';
import type { FolderFile } from './folder-files';
import { GENERATOR_MARK } from './generator-mark';
import type { FileReading } from './story-folder';

/** What stands in a file for a reader. */
export interface ParsedFile {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly problems: readonly Problem[];
}

export type ParseFile = (text: string, file: string) => ParsedFile;

export const endingOf = (file: string): string => extname(file).toLowerCase();

/** Whether a file is text that is taken as it stands. */
export const isPlainText = (file: string): boolean => endingOf(file) === '.txt';

export const parsePlainText: ParseFile = (text) => ({ text, metadata: {}, problems: [] });

/** What a web page begins with. */
const PAGE = /^\s*<(?:!doctype html|html[\s>])/i;

/** Signs without looks that pages put into words and between them: the soft hyphen, the space and the joiner without width, a stray byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text with fewer words and letters tells of nothing and is no source: "TK". Some scripts put no space between words. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** Up to three words by which a reader can tell whether the encoding was taken rightly. */
function sayWestern(file: string, text: string): Problem {
  const words = text.match(/\p{L}*[\u00c0-\u017f][\p{L}]*/gu) ?? text.match(/\S*[^\0-\u007f]\S*/gu) ?? [];
  return { code: 'encoding-taken', args: { file, words: [...new Set(words)].slice(0, 3).join('”, “') } };
}

/**
 * One file as an article, without what story.yaml says of it; null for a page that Sourceline itself wrote and
 * for a file that is no readable text, which the problems then name. Text files are taken as they stand (see
 * decodeText) but for invisible signs, which go; of HTML and Markdown `parse` gives the readable text.
 */
export function readArticle({ file, bytes }: FolderFile, parse: ParseFile): FileReading {
  const isHtml = /\.html?$/i.test(file);
  const decoded = decodeText(bytes, isHtml);
  if ('wrong' in decoded) {
    const { wrong, kind } = decoded;
    return { article: null, problems: [{ code: wrong, args: { file, ...(kind ? { kind } : {}) } }] };
  }
  if (!isHtml && PAGE.test(decoded.text))
    return { article: null, problems: [{ code: 'page-misnamed', args: { file } }] };
  if (isHtml && decoded.text.slice(0, 4000).includes(GENERATOR_MARK)) return { article: null, problems: [] };
  let reading: ParsedFile;
  try {
    reading = parse(decoded.text, file);
  } catch (error) {
    return { article: null, problems: [{ code: 'file-unreadable', args: { file, reason: String(error) } }] };
  }
  const text = reading.text.replace(INVISIBLE, '');
  if (text.trim() === '') {
    const problems =
      reading.problems.length > 0 ? reading.problems : [{ code: 'file-empty', args: { file } }];
    return { article: null, problems: [...problems] };
  }
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS && words.join('').length < FEWEST_LETTERS)
    return {
      article: null,
      problems: [...reading.problems, { code: 'file-short', args: { file, words: words.join(' ') } }],
    };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    article: { file, text, sha256, given: {}, metadata: reading.metadata },
    problems: [...(decoded.western ? [sayWestern(file, text)] : []), ...reading.problems],
  };
}
