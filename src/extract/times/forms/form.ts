import type { Reading } from '../written-time';

/** Where a form may look besides its own words. */
export interface Around {
  readonly text: string;
  /** Where the form's words begin and end. */
  readonly start: number;
  readonly end: number;
  /** Up to 40 characters before and 40 after. */
  readonly before: () => string;
  readonly after: () => string;
  /** The expression that begins exactly at an offset, read by every form but the prefixes; null where none does. */
  readonly readAt: (offset: number) => (Reading & { readonly end: number }) | null;
}

/** A reading, and where it ends if not at the end of the match. */
export type FormReading = Reading & { readonly end?: number };

/** One way of writing a time: the words it can begin with (lower case; `#` for a digit), its pattern, its reading. */
export interface Form {
  readonly first: readonly string[];
  readonly pattern: RegExp;
  /** Null where the words turn out to say something else. */
  readonly read: (match: RegExpExecArray, around: Around) => FormReading | null;
  /** A prefix is not tried inside another prefix. */
  readonly prefix?: true;
}

const SPACE = '(?:[ \\u00a0]{1,2}|[ ]?\\r?\\n[ ]{0,4})';

/**
 * A pattern that matches only at its `lastIndex`. In the source a plain space stands for one or two spaces or a line
 * break, and a word at the end must be over there.
 */
export function anchored(source: string, flags = 'i'): RegExp {
  return new RegExp(`(?:${spaced(source)})(?![A-Za-z0-9_])`, `${flags}y`);
}

/** The same for words that stand before something else: what follows is not looked at. */
export function leading(source: string): RegExp {
  return new RegExp(spaced(source), 'iy');
}

function spaced(source: string): string {
  return source.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? SPACE : part));
}

/** Named group of a match, or the empty string. */
export function group(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}

export function hasGroup(match: RegExpExecArray, name: string): boolean {
  return match.groups?.[name] !== undefined;
}
