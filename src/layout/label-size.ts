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
  return fillLines(measureWords(text, role, measure), widthPx);
}

/** Words with their widths: each is measured once, however many widths of line are tried. */
interface Words {
  readonly words: readonly string[];
  readonly widthsPx: readonly number[];
  readonly spacePx: number;
}

function measureWords(text: string, role: TextRole, measure: Measure): Words {
  const words = text.split(/\s+/u).filter(Boolean);
  return { words, widthsPx: words.map((word) => measure(word, role)), spacePx: measure(' ', role) };
}

function fillLines({ words, widthsPx, spacePx }: Words, widthPx: number): SetTitle {
  const lines: string[] = [];
  let [linePx, mostPx] = [Infinity, 0];
  for (let i = 0; i < words.length; i++) {
    const longerPx = linePx + spacePx + widthsPx[i]!;
    if (longerPx <= widthPx) lines[lines.length - 1] += ` ${words[i]!}`;
    else lines.push(words[i]!);
    linePx = longerPx <= widthPx ? longerPx : widthsPx[i]!;
    mostPx = Math.max(mostPx, linePx);
  }
  return { lines, widthPx: mostPx };
}

/** Cut between words, and within a word only where not even one fits. */
function cutLine(line: string, role: TextRole, widthPx: number, measure: Measure): string {
  let cut = line;
  while (cut.length > 1 && measure(cut + ELLIPSIS, role) > widthPx)
    cut = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || -1);
  return cut + ELLIPSIS;
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
  const words = measureWords(text, role, measure);
  let set = fillLines(words, widthPx);
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
  if (set.lines.length === 1) return set;
  for (let narrowPx = set.widthPx - 4; narrowPx > set.widthPx / 2;) {
    const next = fillLines(words, narrowPx);
    if (next.lines.length > set.lines.length || next.widthPx > narrowPx) break;
    set = next;
    // down to its longest line it stays the same
    narrowPx -= 4 * (1 + Math.floor((narrowPx - set.widthPx) / 4));
  }
  return set;
}
