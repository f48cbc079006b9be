import { DAY_MS } from '../../story/civil-ms';

/** A stretch of time in ms UTC, half-open; open ends are infinite. */
export interface DaySpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** ISO 8601-2 codes below the year: first code, last code, months each, month (from 0) the first begins in. */
const PARTS_OF_YEAR = [
  { first: 1, last: 12, months: 1, start: 0 },
  { first: 21, last: 24, months: 3, start: 2 },
  { first: 33, last: 36, months: 3, start: 0 },
  { first: 37, last: 39, months: 4, start: 0 },
  { first: 40, last: 41, months: 6, start: 0 },
];

/** Milliseconds UTC of a civil date, month from 0; Date.UTC alone takes the years 0 to 99 for 1900 to 1999. */
function utcMs(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function spanOfMonths(year: number, month: number, months: number): DaySpan {
  return { fromMs: utcMs(year, month, 1), toMs: utcMs(year, month + months, 1) };
}

function readSet(inner: string): DaySpan | null {
  const parts = inner.split(/,|\.\./).flatMap((part) => readDaySpan(part) ?? []);
  if (parts.length === 0) return null;
  return {
    fromMs: Math.min(...parts.map((part) => part.fromMs)),
    toMs: Math.max(...parts.map((part) => part.toMs)),
  };
}

function readInterval(from: string, to: string): DaySpan | null {
  const first = from === '..' ? null : readDaySpan(from);
  const last = to === '..' ? null : readDaySpan(to);
  return first || last ? { fromMs: first?.fromMs ?? -Infinity, toMs: last?.toMs ?? Infinity } : null;
}

function readUnit(text: string): DaySpan | null {
  const clock = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):?(\d\d)?/.exec(text);
  if (clock) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = clock
      .slice(1)
      .map((part) => Number(part ?? 0));
    const fromMs = utcMs(year, month - 1, day) + (hour * 60 + minute) * 60_000;
    return { fromMs, toMs: fromMs + 60_000 };
  }
  const day = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (day) {
    const fromMs = utcMs(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    return { fromMs, toMs: fromMs + DAY_MS };
  }
  const part = /^(-?\d{4})-(\d\d)(?:-XX)?$/.exec(text);
  if (part) {
    const code = Number(part[2]);
    const kind = PARTS_OF_YEAR.find(({ first, last }) => code >= first && code <= last);
    return kind
      ? spanOfMonths(Number(part[1]), kind.start + (code - kind.first) * kind.months, kind.months)
      : null;
  }
  const years = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-XX-XX|-XX)?$/.exec(text)?.[1];
  if (years === undefined) return null;
  if (years.includes('X') && years !== text) return null;
  const many = 10 ** (years.match(/X/g)?.length ?? 0);
  return spanOfMonths(Number(years.replace(/X/g, '')) * many, 0, 12 * many);
}

/**
 * The days an EDTF date covers, as the scorer reads it; null for what it cannot read. This is on purpose not
 * the parser of src/story: a scorer that shared it would share its mistakes.
 */
export function readDaySpan(edtf: string): DaySpan | null {
  const text = edtf.trim().replace(/[~?%]/g, '');
  const set = /^[[{](.*)[\]}]$/.exec(text);
  if (set) return readSet(set[1] ?? '');
  const [from = '', to] = text.split('/');
  return to === undefined ? readUnit(text) : readInterval(from, to);
}

function dayOf(ms: number): number {
  return Number.isFinite(ms) ? Math.floor(ms / DAY_MS) : ms;
}

/** Whether a span is longer than a day. */
export function isLongerThanDay(span: DaySpan): boolean {
  return span.toMs - span.fromMs > DAY_MS;
}

/** Whether two spans have the same first and last day; a time of day counts as its day. */
export function isSameDays(a: DaySpan | null, b: DaySpan | null): boolean {
  return (
    a !== null && b !== null && dayOf(a.fromMs) === dayOf(b.fromMs) && dayOf(a.toMs - 1) === dayOf(b.toMs - 1)
  );
}

/** Whether an answer is right: the same days, or days that meet, at most 3 days wide or 1.5 times the gold. */
export function isRightSpan(answer: DaySpan | null, gold: DaySpan | null): boolean {
  if (answer === null || gold === null) return false;
  if (isSameDays(answer, gold)) return true;
  if (answer.fromMs >= gold.toMs || gold.fromMs >= answer.toMs) return false;
  return answer.toMs - answer.fromMs <= Math.max(3 * DAY_MS, 1.5 * (gold.toMs - gold.fromMs));
}
