import { DAY_MS, civilMs, daysInMonth } from './civil-ms';
import { parseEdtf } from './edtf';

const DASH = 45;
const SLASH = 47;
const T = 84;
const COLON = 58;
const MINUTE_MS = 60_000;

/** A number of exactly two digits, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
}

const isQualifier = (code: number) => code === 126 || code === 63 || code === 37;

/**
 * Reads the plain dates that nearly all events have, YYYY, YYYY-MM, YYYY-MM-DD with a qualifier at the end at most,
 * and YYYY-MM-DDTHH:MM, between two places of a text; writes earliest and latest ms to ends[0] and ends[1]. False for all else.
 */
function readPlain(text: string, from: number, to: number, ends: Float64Array): boolean {
  const last = isQualifier(text.charCodeAt(to - 1)) ? to - 1 : to;
  const length = last - from;
  if (length !== 10 && length !== 7 && length !== 4 && length !== 16) return false;
  const century = twoDigits(text, from);
  const decade = twoDigits(text, from + 2);
  if (century < 0 || decade < 0) return false;
  const year = 100 * century + decade;
  if (length === 4) {
    ends[0] = civilMs(year, 1, 1);
    ends[1] = civilMs(year + 1, 1, 1);
    return true;
  }
  const month = twoDigits(text, from + 5);
  if (text.charCodeAt(from + 4) !== DASH || month < 1 || month > 12) return false;
  const firstMs = civilMs(year, month, 1);
  const days = daysInMonth(year, month);
  if (length === 7) {
    ends[0] = firstMs;
    ends[1] = firstMs + days * DAY_MS;
    return true;
  }
  const day = twoDigits(text, from + 8);
  if (text.charCodeAt(from + 7) !== DASH || day < 1 || day > days) return false;
  ends[0] = firstMs + (day - 1) * DAY_MS;
  ends[1] = ends[0] + DAY_MS;
  return length === 10 || (last === to && readClock(text, from + 10, ends));
}

/** Narrows a day to one of its minutes, written THH:MM. */
function readClock(text: string, at: number, ends: Float64Array): boolean {
  const hour = twoDigits(text, at + 1);
  const minute = twoDigits(text, at + 4);
  if (text.charCodeAt(at) !== T || text.charCodeAt(at + 3) !== COLON) return false;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  ends[0]! += (hour * 60 + minute) * MINUTE_MS;
  ends[1] = ends[0]! + MINUTE_MS;
  return true;
}

/**
 * The ends of an EDTF date alone, the same as parseEdtf gives, written to ends[0] (earliest) and ends[1] (latest),
 * half-open ms UTC; false where parseEdtf gives null. Plain dates and intervals of them need no objects: for
 * stories of a million events.
 */
export function readSpan(text: string, ends: Float64Array): boolean {
  if (readPlain(text, 0, text.length, ends)) return true;
  const slash = text.indexOf('/');
  if (slash > 0 && readPlain(text, 0, slash, ends)) {
    const earliestMs = ends[0]!;
    if (text.charCodeAt(slash) === SLASH && readPlain(text, slash + 1, text.length, ends)) {
      ends[0] = earliestMs;
      return earliestMs < ends[1]!;
    }
  }
  const span = parseEdtf(text);
  if (!span) return false;
  ends[0] = span.earliestMs;
  ends[1] = span.latestMs;
  return true;
}
