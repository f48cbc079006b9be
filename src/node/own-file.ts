import { closeSync, openSync, readSync } from 'node:fs';
import { GENERATOR_MARK } from './generator-mark';

/** The mark stands in the head of a file, which may go on for many megabytes. */
const HEAD_BYTES = 8000;
/** A story names what made it, before its articles. */
const STORY_MARK = /"generator"\s*:\s*"sourceline /;

function readHead(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString('utf8', 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Whether Sourceline wrote the page. Throws where the file cannot be read. */
export function isOwnPage(path: string): boolean {
  return readHead(path).includes(GENERATOR_MARK);
}

/**
 * Whether Sourceline wrote the story file, by its `generator`. A story written by hand is not ours, nor is one whose corrector has
 * put another generator there. Throws where the file cannot be read.
 */
export function isOwnStory(path: string): boolean {
  return STORY_MARK.test(readHead(path));
}
