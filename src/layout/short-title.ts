import type { Measure, TextRole } from './words';

/** Cuts titles to a width. */
export interface TitleCutter {
  /** The title, or as many of its first words as `mostPx` holds, and how wide that is. */
  cut(title: string, mostPx: number): { readonly text: string; readonly widthPx: number };
}

const ELLIPSIS = '…';
/** Where a cut between words would leave less than this share of the room, a word is cut. */
const LEAST_SHARE = 0.35;
const TABLE = 0x250;

/**
 * A cutter that knows the width of single letters alone, so that a title costs no measuring of its own: thousands are
 * tried before a few hundred are drawn. Letters set together are hardly ever wider than apart.
 */
export function createCutter(role: TextRole, measure: Measure): TitleCutter {
  const known = new Float32Array(TABLE).fill(NaN);
  const widthOf = (code: number) => {
    if (code >= TABLE) return measure(String.fromCharCode(code), role);
    if (Number.isNaN(known[code])) known[code] = measure(String.fromCharCode(code), role);
    return known[code]!;
  };
  return {
    cut(title, mostPx) {
      const ellipsisPx = widthOf(ELLIPSIS.charCodeAt(0));
      let widthPx = 0;
      let fitting = 0;
      let fittingPx = 0;
      let word = 0;
      let wordPx = 0;
      for (let at = 0; at < title.length; at++) {
        const code = title.charCodeAt(at);
        if (code === 32 && widthPx + ellipsisPx <= mostPx) {
          word = at;
          wordPx = widthPx;
        }
        widthPx += widthOf(code);
        if (widthPx + ellipsisPx <= mostPx) {
          fitting = at + 1;
          fittingPx = widthPx;
        }
        if (widthPx <= mostPx) continue;
        // who speaks alone would say nothing
        const whole = wordPx >= LEAST_SHARE * mostPx && title[word - 1] !== ':';
        const end = whole ? word : wholeLetters(title, fitting);
        return { text: title.slice(0, end) + ELLIPSIS, widthPx: (whole ? wordPx : fittingPx) + ellipsisPx };
      }
      return { text: title, widthPx };
    },
  };
}

/** The same end, or one before it where it would part a pair of surrogates. */
function wholeLetters(title: string, end: number): number {
  const code = title.charCodeAt(end - 1);
  return code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
}
