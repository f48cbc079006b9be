import type { Quotation } from '../text/quotations';
import { isSpace, type Range } from '../text/ranges';

/** A word, a mark, or a whole outer quotation taken as one token. */
export interface Token extends Range {
  readonly kind: 'word' | 'mark' | 'quote';
  /** The word in lower case with straight apostrophes; the mark itself, all dashes as "–"; empty for a quotation. */
  readonly lower: string;
  /** True for a word that begins with a capital letter. */
  readonly isCapital: boolean;
  readonly quotation: Quotation | null;
}

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DASHES = '–—―-';
const MARKS = ',;:.!?()[]{}…|/*';

/**
 * The tokens of a range of text, in order. `quotations` are outer ones that lie in the range, sorted; each becomes one
 * token. A stop inside the range belongs to its word ("Mr.", "U.S."), the last one is a mark. Cost: linear.
 */
export function readTokens(text: string, range: Range, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = range.start;
  while (at < range.end) {
    const quotation = quotations[next];
    if (quotation && at >= quotation.start) {
      tokens.push({ start: at, end: quotation.end, kind: 'quote', lower: '', isCapital: false, quotation });
      at = quotation.end;
      next++;
      continue;
    }
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const limit = quotation ? quotation.start : range.end;
    const end = readToken(text, at, limit);
    tokens.push(makeToken(text, at, end));
    at = end;
  }
  return splitLastStop(text, tokens, range);
}

function readToken(text: string, at: number, limit: number): number {
  if (isDash(text, at, limit) || MARKS.includes(text[at]!)) {
    let end = at + 1;
    while (end < limit && text[end] === text[at] && !isSpace(text.charCodeAt(end))) end++;
    return end;
  }
  let end = at + 1;
  while (end < limit && !isSpace(text.charCodeAt(end)) && !isDash(text, end, limit)) {
    const char = text[end]!;
    if (char !== '.' && MARKS.includes(char) && !(/[,:/]/.test(char) && /\d/.test(text[end + 1] ?? '')))
      break;
    if (char === '.' && end + 1 < limit && '.)]”"'.includes(text[end + 1]!)) break;
    end++;
  }
  return end;
}

/** A dash, or a hyphen that stands between spaces, or two of them. */
function isDash(text: string, at: number, limit: number): boolean {
  const char = text[at];
  if (char === '–' || char === '—' || char === '―') return true;
  if (char !== '-') return false;
  return (
    text[at + 1] === '-' ||
    at + 1 >= limit ||
    (isSpace(text.charCodeAt(at + 1)) && (at === 0 || isSpace(text.charCodeAt(at - 1))))
  );
}

function makeToken(text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  const first = written[0]!;
  if (DASHES.includes(first) && /^[–—―-]+$/.test(written))
    return { start, end, kind: 'mark', lower: '–', isCapital: false, quotation: null };
  if (MARKS.includes(first))
    return { start, end, kind: 'mark', lower: first, isCapital: false, quotation: null };
  const small = written.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return { start, end, kind: 'word', lower, isCapital: first !== first.toLowerCase(), quotation: null };
}

/** The stop that ends the range is a mark and not a part of the last word, unless the word is an abbreviation's. */
function splitLastStop(text: string, tokens: Token[], range: Range): Token[] {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    const isLast = index === tokens.length - 1 || tokens[index + 1]!.kind === 'quote';
    if (token.kind !== 'word' || !isLast || !/.[.]$/.test(token.lower)) continue;
    const isShort = token.lower.length <= 4 && index < tokens.length - 1;
    if (isShort) continue;
    tokens.splice(index, 1, makeToken(text, token.start, token.end - 1), {
      ...makeToken(text, token.end - 1, token.end),
    });
    if (range.end === token.end) continue;
  }
  return tokens;
}
