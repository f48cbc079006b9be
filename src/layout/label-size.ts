import type { Measure, TextRole } from './words';

/** A title set in lines. */
export interface SetTitle {
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly widthPx: number;
}

const ELLIPSIS = '…';

/** Greedy lines of at most `widthPx`; a word that is too long for a line stands alone and may be wider. */
export function breakLines(text: string, role: TextRole, widthPx: number, measure: Measure): SetTitle {
  const words = text.split(/\s+/u).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, role) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { lines, widthPx: lines.reduce((most, line) => Math.max(most, measure(line, role)), 0) };
}

function cutLine(line: string, role: TextRole, widthPx: number, measure: Measure): string {
  let end = line.length;
  while (end > 1 && measure(line.slice(0, end).trimEnd() + ELLIPSIS, role) > widthPx) end--;
  return line.slice(0, end).trimEnd() + ELLIPSIS;
}

/**
 * A title in as few lines as fit `widthPx`, at most `maxLines`, then as narrow as these many lines allow, so that
 * the lines are about equally long. What is still too long is cut with an ellipsis; an unbreakable word is cut too.
 */
export function setTitle(
  text: string,
  role: TextRole,
  widthPx: number,
  maxLines: number,
  measure: Measure,
): SetTitle {
  let set = breakLines(text, role, widthPx, measure);
  if (set.lines.length > maxLines || set.widthPx > widthPx) {
    const kept = set.lines.slice(0, maxLines);
    const rest = set.lines.length > maxLines;
    const lines = kept.map((line, at) =>
      measure(line, role) > widthPx || (rest && at === maxLines - 1)
        ? cutLine(line, role, widthPx, measure)
        : line,
    );
    return { lines, widthPx: Math.max(...lines.map((line) => measure(line, role))) };
  }
  for (let narrowPx = set.widthPx - 4; narrowPx > set.widthPx / 2; narrowPx -= 4) {
    const next = breakLines(text, role, narrowPx, measure);
    if (next.lines.length > set.lines.length || next.widthPx > narrowPx) break;
    set = next;
  }
  return set;
}
