import { splitParagraphs } from './paragraphs';
import { contains, findRangeIndex, isSpace, type Range } from './ranges';

/** A stretch in quotation marks. */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly inner: Range;
  /** False when its paragraph ends first; the quotation ends with it. */
  readonly closed: boolean;
  /** True when it reopens the quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** 0 for an outer quotation, 1 for one inside it, and so on. */
  readonly depth: number;
}

type Family = 'double' | 'low' | 'angle' | 'single';
interface Open {
  readonly family: Family;
  readonly at: number;
  /** Units of the mark: 2 for one typed as two apostrophes. */
  readonly width: number;
  /** Where a single mark stood that may be a plural's apostrophe ("the players’ union"); -1 for none. */
  doubtful: number;
}

/** Words that begin with an apostrophe, which looks like an opening single mark. */
const ELIDED = /^(?:\d0s|tis|twas|em|til|cause|bout|round|n|cuz|tude)(?![\p{L}\p{N}])/iu;
const MAX_DEPTH = 4;

/**
 * The quotations of a text, sorted by start, outer before inner; properly nested, never across paragraphs.
 *
 * Reads straight and curly double marks (also mixed, and typed as two apostrophes, as editors leave them), „low“ marks, guillemets, and
 * single marks, which may be the outer ones. No quotations: apostrophes ("don't", "the players' union", "'90s"),
 * inches ('a 5" screen'), single marks that are never closed. A paragraph that opens with a mark after one that was
 * left open continues it. Cost: linear.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let leftOpen: Family | null = null;
  for (const paragraph of splitParagraphs(text)) {
    const from = quotations.length;
    leftOpen = readParagraph(text, paragraph, leftOpen, quotations);
    const found = quotations.splice(from).sort((a, b) => a.start - b.start || b.end - a.end);
    for (const quotation of found) quotations.push(quotation);
  }
  return quotations;
}

function readParagraph(
  text: string,
  paragraph: Range,
  leftOpen: Family | null,
  out: Quotation[],
): Family | null {
  const stack: Open[] = [];
  const close = (end: number, closerWidth: number): void => {
    const { at, family, width } = stack.pop()!;
    const inner = { start: at + width, end: Math.max(at + width, end - closerWidth) };
    const isClosed = closerWidth > 0;
    const continues = at === paragraph.start && leftOpen === family;
    out.push({ start: at, end, inner, closed: isClosed, continues, depth: stack.length });
  };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!isMarkCode(text.charCodeAt(at))) continue;
    const width = isTwin(text, at, paragraph.end, stack.at(-1)?.family === 'single') ? 2 : 1;
    const mark =
      width === 2 ? readStraight(text, at, width, paragraph, stack) : readMark(text, at, paragraph, stack);
    if (!mark) {
      at += width - 1;
      continue;
    }
    const top = stack.at(-1);
    if (mark.kind === 'open') {
      if (top?.family === 'single' && top.doubtful >= 0) close(top.doubtful + 1, 1);
      if (stack.length < MAX_DEPTH) stack.push({ family: mark.family, at, width, doubtful: -1 });
    } else if (mark.kind === 'doubt') {
      if (top && top.doubtful < 0) top.doubtful = at;
    } else closeDownTo(mark.family, at, width);
    at += width - 1;
  }
  return closeRest();

  function closeDownTo(family: Family, at: number, width: number): void {
    if (!stack.some((open) => open.family === family)) return;
    while (stack.at(-1)!.family !== family) dropOrClose(at);
    close(at + width, width);
  }
  function dropOrClose(end: number): void {
    const top = stack.at(-1)!;
    if (top.doubtful >= 0) close(top.doubtful + 1, 1);
    else if (top.family === 'single') stack.pop();
    else close(end, 0);
  }
  function closeRest(): Family | null {
    let open: Family | null = null;
    while (stack.length) {
      const top = stack.at(-1)!;
      const opensParagraph = top.at === paragraph.start && top.doubtful < 0;
      if (top.family === 'single' && opensParagraph && continuesBelow(text, paragraph.end, text[top.at]!)) {
        open = 'single';
        close(paragraph.end, 0);
        continue;
      }
      if (top.family !== 'single') open = top.family;
      dropOrClose(paragraph.end);
    }
    return open;
  }
}

function continuesBelow(text: string, end: number, mark: string): boolean {
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  return text[next] === mark;
}

type Mark = { readonly kind: 'open' | 'close' | 'doubt'; readonly family: Family } | null;

function readMark(text: string, at: number, paragraph: Range, stack: readonly Open[]): Mark {
  switch (text.charCodeAt(at)) {
    case 0x22:
      return readStraight(text, at, 1, paragraph, stack);
    case 0x201c:
      if (stack.at(-1)?.family === 'low') return { kind: 'close', family: 'low' };
      return { kind: isSloppyCloser(text, at, stack) ? 'close' : 'open', family: 'double' };
    case 0x201d:
      return { kind: 'close', family: stack.at(-1)?.family === 'low' ? 'low' : 'double' };
    case 0x201e:
      return { kind: 'open', family: 'low' };
    case 0xab:
      return { kind: 'open', family: 'angle' };
    case 0xbb:
      return { kind: 'close', family: 'angle' };
    case 0x27:
    case 0x2018:
    case 0x2019:
      return readSingle(text, at, paragraph, stack);
    default:
      return null;
  }
}

/** True for the code unit of anything that can be a quotation mark. */
function isMarkCode(code: number): boolean {
  return (
    code === 0x22 || code === 0x27 || code === 0x60 || (code >= 0xab && (code <= 0xbb || code >= 0x2018))
  );
}

/** A double mark typed as two single ones: ''We left,'' she said. */
function isTwin(text: string, at: number, end: number, isSingleOpen: boolean): boolean {
  const mark = text[at]!;
  // Three in a row: the single mark that closes inside a double one.
  if (isSingleOpen && text[at + 2] === text[at]) return false;
  return (
    (mark === "'" || mark === '’' || mark === '‘' || mark === '`') && text[at + 1] === mark && at + 1 < end
  );
}

/** An opening mark typed where a closing one belongs: “We left,“ she said. */
function isSloppyCloser(text: string, at: number, stack: readonly Open[]): boolean {
  const isOpen = stack.some((open) => open.family === 'double');
  return isOpen && /[^\s(]/.test(text[at - 1] ?? ' ') && /[\s,.;]/.test(text[at + 1] ?? ' ');
}

function readStraight(
  text: string,
  at: number,
  width: number,
  paragraph: Range,
  stack: readonly Open[],
): Mark {
  const isOpen = stack.some((open) => open.family === 'double');
  const before = at > paragraph.start ? text[at - 1]! : ' ';
  const after = at + width < paragraph.end ? text[at + width]! : ' ';
  if (!isOpen) {
    if ((/\d/.test(before) && width === 1) || (/\s/.test(after) && !/\s/.test(before))) return null;
    return { kind: 'open', family: 'double' };
  }
  return {
    kind: /[\s([]/.test(before) && /[\p{L}\p{N}$£€@#[(‘'…]/u.test(after) ? 'open' : 'close',
    family: 'double',
  };
}

function readSingle(text: string, at: number, paragraph: Range, stack: readonly Open[]): Mark {
  const before = at > paragraph.start ? text[at - 1]! : ' ';
  const after = at + 1 < paragraph.end ? text[at + 1]! : ' ';
  const isOpen = stack.at(-1)?.family === 'single';
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  if (text[at] !== '’' && /[\s([{"“«—–-]/.test(before) && /[^\s.,;:!?)\]]/.test(after)) {
    return ELIDED.test(text.slice(at + 1, at + 8)) ? null : { kind: 'open', family: 'single' };
  }
  if (!isOpen || (wordBefore && /[\p{L}\p{N}]/u.test(after))) return null;
  if (/\s/.test(before)) return null;
  const isPlural =
    before.toLowerCase() === 's' && /\s/.test(after) && /^\p{Ll}/u.test(text.slice(at + 2, at + 3));
  return { kind: isPlural ? 'doubt' : 'close', family: 'single' };
}

/** Whether a stretch lies between the marks of some quotation of a text, marks included; `quotations` is all of findQuotations(). Cost: log n, and those nested. */
export function isInQuotation(quotations: readonly Quotation[], range: Range): boolean {
  for (let at = findRangeIndex(quotations, range.start); at >= 0; at--) {
    const quotation = quotations[at]!;
    if (contains(quotation, range)) return true;
    if (quotation.depth === 0) return false;
  }
  return false;
}
