/**
 * EDTF (ISO 8601-2:2019) as written: level 1, and of level 2 the sets, the qualifiers on parts and the divisions
 * of a year (25 to 41). Source: https://www.loc.gov/standards/datetime/. Our own 2 kB instead of a parser library
 * of 14 kB: the browser needs it, and a span, not calendar objects; the tests hold it against the `edtf` package.
 */

import { daysInMonth } from './civil-ms';

/** The divisions of a year that EDTF numbers like months. */
type Division = 'season' | 'quarter' | 'third' | 'half';

export interface WrittenDate {
  readonly type: 'date';
  /** Astronomical: 0 is 1 BC. For a decade or century its first year. */
  readonly year: number;
  /** How many of the year's last digits are X: 1 a decade, 2 a century, 3 a millennium. */
  readonly openDigits: number;
  /** 1 to 12, or 'unknown' for XX. */
  readonly month?: number | 'unknown';
  /** 1 to 31, or 'unknown' for XX. */
  readonly day?: number | 'unknown';
  /** The division of the year, counted from 1. */
  readonly division?: { readonly kind: Division; readonly index: number };
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** One end of an interval or set: a date, open (`..`) or unknown (nothing written). */
export type WrittenEnd = WrittenDate | 'open' | 'unknown';

export interface WrittenInterval {
  readonly type: 'interval';
  readonly from: WrittenEnd;
  readonly to: WrittenEnd;
}

export interface WrittenSet {
  readonly type: 'set';
  /** `[…]` is one of them, `{…}` all of them. */
  readonly choice: 'one' | 'all';
  /** Single dates and ranges; a range's ends may be open. */
  readonly members: readonly (WrittenDate | WrittenInterval)[];
}

export type WrittenEdtf = WrittenDate | WrittenInterval | WrittenSet;

const YEAR = String.raw`([~?%])?(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX|Y-?\d{5,9})([~?%])?`;
const PART = String.raw`-([~?%])?(\d\d|XX)([~?%])?`;
const CLOCK = String.raw`T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?`;
const DATE = new RegExp(`^${YEAR}(?:${PART}(?:${PART}(?:${CLOCK})?)?)?$`);

/** As nearly all dates are written, and far quicker to read. */
const PLAIN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/** A calendar date of JavaScript ends in the year 275760; further years need another clock. */
const LAST_YEAR = 270_000;

/** Reads a season, quarter, third or half of the year; null for another number. Hemispheres (25–32) are kept as seasons. */
function readDivision(number: number): WrittenDate['division'] | null {
  if (number >= 21 && number <= 24) return { kind: 'season', index: number - 20 };
  if (number >= 25 && number <= 28) return { kind: 'season', index: number - 24 };
  if (number >= 29 && number <= 32) return { kind: 'season', index: ((number - 29 + 2) % 4) + 1 };
  if (number >= 33 && number <= 36) return { kind: 'quarter', index: number - 32 };
  if (number >= 37 && number <= 39) return { kind: 'third', index: number - 36 };
  if (number === 40 || number === 41) return { kind: 'half', index: number - 39 };
  return null;
}

/** The year and how many of its last digits are open. */
function readYear(text: string): { year: number; openDigits: number } {
  const openDigits = text.length - text.replaceAll('X', '').length;
  const year = Number(text.replace('Y', '').replaceAll('X', '0'));
  return { year: year === 0 ? 0 : year, openDigits };
}

function readPart(text: string): number | 'unknown' {
  return text === 'XX' ? 'unknown' : Number(text);
}

/** A clock time's parts, or null where one is out of range. A zone is dropped: the time is the civil one as written. */
function readClock(hours: string, minutes: string, seconds: string | undefined) {
  const hour = Number(hours);
  const minute = Number(minutes);
  const second = seconds === undefined ? undefined : Number(seconds);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  return { hour, minute, ...(second === undefined ? {} : { second }) };
}

/** Reads one date; null for anything else, a day that its month does not have, or a part after an open one. */
function readDate(text: string): WrittenDate | null {
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, year, month, day, hours, minutes] = plain;
    const base = {
      type: 'date',
      year: Number(year),
      openDigits: 0,
      approximate: false,
      uncertain: false,
    } as const;
    return readDay(base, Number(month), Number(day), hours, minutes);
  }
  const match = DATE.exec(text);
  if (!match) return null;
  const [, q1, yearText = '', q2, q3, monthText, q4, q5, dayText, q6, hours, minutes, seconds] = match;
  const marks = [q1, q2, q3, q4, q5, q6].join('');
  const { year, openDigits } = readYear(yearText);
  if (Math.abs(year) > LAST_YEAR) return null;
  const base = {
    type: 'date' as const,
    year,
    openDigits,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  };
  if (monthText === undefined) return base;
  if (openDigits > 0) return null;
  const month = readPart(monthText);
  if (month !== 'unknown' && (month < 1 || month > 12)) {
    const division = dayText === undefined ? readDivision(month) : null;
    return division ? { ...base, division } : null;
  }
  if (dayText === undefined) return { ...base, month };
  const day = readPart(dayText);
  if (month === 'unknown') return day === 'unknown' ? { ...base, month, day } : null;
  if (day === 'unknown') return hours === undefined ? { ...base, month, day } : null;
  return readDay(base, month, day, hours, minutes, seconds);
}

/** A day, or a time of it; null for a day that its month does not have, or a time that no day has. */
function readDay(
  base: WrittenDate,
  month: number,
  day: number,
  hours?: string,
  minutes?: string,
  seconds?: string,
): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(base.year, month)) return null;
  if (hours === undefined || minutes === undefined) return { ...base, month, day };
  const clock = readClock(hours, minutes, seconds);
  return clock ? { ...base, month, day, ...clock } : null;
}

function readEnd(text: string): WrittenEnd | null {
  return text === '' ? 'unknown' : text === '..' ? 'open' : readDate(text);
}

function readInterval(text: string): WrittenInterval | null {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || second === undefined || rest.length > 0) return null;
  const from = readEnd(first);
  const to = readEnd(second);
  if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return null;
  return { type: 'interval', from, to };
}

function readMember(text: string): WrittenDate | WrittenInterval | null {
  const dots = text.indexOf('..');
  if (dots < 0) return readDate(text);
  const from = dots === 0 ? 'open' : readDate(text.slice(0, dots));
  const to = dots + 2 === text.length ? 'open' : readDate(text.slice(dots + 2));
  if (!from || !to || (from === 'open' && to === 'open')) return null;
  return { type: 'interval', from, to };
}

function readSet(text: string): WrittenSet | null {
  const choice = text.startsWith('[') ? 'one' : 'all';
  if (!text.endsWith(choice === 'one' ? ']' : '}')) return null;
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => readMember(member.trim()));
  const read = members.filter((member) => member !== null);
  return read.length === members.length ? { type: 'set', choice, members: read } : null;
}

/** Reads an EDTF string as its written parts; null for what is not EDTF of the supported levels. */
export function readEdtf(text: string): WrittenEdtf | null {
  if (text.length > 200) return null;
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  return text.includes('/') ? readInterval(text) : readDate(text);
}
