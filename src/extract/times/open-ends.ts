import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { Timex } from './resolve-times';

const BEFORE_CHARS = 24;

/** The day before a moment, as EDTF. */
function dayBefore(ms: number): string {
  return new Date(ms - DAY_MS).toISOString().slice(0, 10);
}

/** The year or month before one; null for anything else. */
function unitBefore(edtf: string): string | null {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(edtf) ?? [];
  if (!year) return null;
  if (!month) return String(Number(year) - 1).padStart(4, '0');
  return month === '01'
    ? `${String(Number(year) - 1).padStart(4, '0')}-12`
    : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}

/**
 * The date of a time with the end open that the words before it leave open, as EDTF: "since 1983" → `1983/..`, "from Friday"
 * ahead → `2031-03-07/..`, "by the end of 2031" → `../2031-12-31`, "before 2031" → `../2030`. Any other date as it is.
 */
export function openEndedDate({ date, start, future, written, ends }: Timex, text: string): string | null {
  if (date === null || ends || date.includes('/') || /^[[{]/.test(date)) return date;
  const before = text.slice(Math.max(0, start - BEFORE_CHARS), start);
  if (/\bsince\s+$/i.test(before) || (future && /\bfrom\s+$/i.test(before))) return `${date}/..`;
  const limit = /\b(by|before|until|till|to|through)\s+$/i.exec(before)?.[1]?.toLowerCase();
  if (!limit) return date;
  const span = written.edge === 'end' ? parseEdtf(date.replace('~', '')) : null;
  if (span) return `../${dayBefore(span.latestMs)}`;
  const last = limit === 'before' ? unitBefore(date) : null;
  return last ? `../${last}` : date;
}
