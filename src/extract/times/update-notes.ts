import type { WrittenTime } from './written-time';

/** A note at the foot that was added on a day of its own, told by one of the expressions. */
export interface UpdateNote {
  readonly start: number;
  readonly end: number;
  /** Which expression is its day. */
  readonly day: WrittenTime;
}

const MARK =
  /^[\s*_>#•([-]{0,6}(?:correction|corrected|clarification|update|updated|editor['’]s note)[^\n]{0,24}$/i;
/** An update named at the head dates the whole article, not a note. */
const FOOT_BEGINS = 0.4;

/**
 * The notes of later days in an article: a line that begins with "Correction" or "Update" and a day ("CORRECTION, Sept. 13: …"),
 * up to the end of its paragraph, or of the text where the line holds nothing else.
 */
export function findUpdateNotes(text: string, written: readonly WrittenTime[]): UpdateNote[] {
  const notes: UpdateNote[] = [];
  for (const day of written) {
    const { is } = day.meaning;
    if ((is !== 'date' && is !== 'weekday') || day.start < text.length * FOOT_BEGINS) continue;
    const from = Math.max(text.lastIndexOf('\n', day.start) + 1, day.start - 60);
    if (!MARK.test(text.slice(from, day.start))) continue;
    const lineEnd = text.indexOf('\n', day.end);
    const alone = lineEnd >= 0 && lineEnd - day.end < 20;
    const blank = alone ? -1 : text.indexOf('\n\n', day.end);
    notes.push({ start: day.end, end: blank < 0 ? text.length : blank, day });
  }
  return notes;
}
