import { labelDate } from '../story/date-words';

/** Of a day's many passages each asks for its words. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

/** An EDTF date as short as a label, without its clock time; empty where there is none. */
export function labelDay(edtf: string | undefined): string {
  if (edtf === undefined) return '';
  let words = known.get(edtf);
  if (words === undefined) {
    words = labelDate(edtf.replace(/T[^/]*$/, ''));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(edtf, words);
  }
  return words;
}
