import type { Statement } from '../statements/find-statements';

/** A longer content is no telling but a table or a text without stops, which must not be read once for each of its verbs. */
const LONGEST_REST = 1500;

/** The words said first, as far as they are read. */
export function firstWordsOf(text: string, { content: [first] }: Statement): string {
  return first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_REST)) : '';
}
