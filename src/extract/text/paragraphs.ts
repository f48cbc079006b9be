import { isSpace, trimRange, type Range } from './ranges';

/** Lines shorter than this are never taken for wrapped ones: a menu is not prose. */
const MIN_WRAP_WIDTH = 45;
/** Lines longer than this are paragraphs of their own: nobody wraps by hand so wide. */
const MAX_WRAP_WIDTH = 132;

/**
 * The paragraphs of a text, sorted, disjoint, trimmed, never empty.
 *
 * A blank line always ends one. A single line break ends one too, unless the text was wrapped by hand there:
 * the next line goes on in lower case, or its first word would not have fitted on the line. A list item always
 * begins one. Cost: linear.
 */
export function splitParagraphs(text: string): Range[] {
  const paragraphs: Range[] = [];
  let block: Range[] = [];
  for (const line of splitLines(text)) {
    if (line.start < line.end) {
      block.push(line);
      continue;
    }
    joinBlock(text, block, paragraphs);
    block = [];
  }
  joinBlock(text, block, paragraphs);
  return paragraphs;
}

function splitLines(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    lines.push(trimRange(text, start, at));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

function joinBlock(text: string, block: readonly Range[], paragraphs: Range[]): void {
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.start);
  let open: Range | null = null;
  let last: Range | null = null;
  for (const line of block) {
    if (open && last && isWrapped(text, last, line, width)) open = { start: open.start, end: line.end };
    else {
      if (open) paragraphs.push(open);
      open = line;
    }
    last = line;
  }
  if (open) paragraphs.push(open);
}

function isWrapped(text: string, line: Range, next: Range, width: number): boolean {
  const head = text.slice(next.start, next.start + 8);
  if (/^(?:[-*•–—#>]\s|#|\d{1,3}[.)]\s)/.test(head)) return false;
  if (/^[a-z]/.test(head) && !/[.!?…:"”]$/.test(text.slice(line.end - 1, line.end))) return true;
  if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return false;
  let word = next.start;
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++;
  return line.end - line.start + 1 + (word - next.start) > width;
}
