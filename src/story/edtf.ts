import { civilMs } from './civil-ms';
import { readEdtf, type WrittenDate, type WrittenEdtf, type WrittenEnd } from './edtf-syntax';

/** How finely a date is known. */
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'third'
  | 'season'
  | 'quarter'
  | 'month'
  | 'day'
  | 'minute'
  | 'second';

/** From coarse to fine. */
const FINENESS: readonly Precision[] = [
  'century',
  'decade',
  'year',
  'half',
  'third',
  'season',
  'quarter',
  'month',
  'day',
  'minute',
  'second',
];

/**
 * The stretch of time an EDTF date allows: half-open, in milliseconds UTC (the civil clock of the story, not a
 * zone). An open or unknown end is -Infinity or Infinity.
 */
export interface Span {
  readonly earliestMs: number;
  readonly latestMs: number;
  /** The coarser of the two ends. */
  readonly precision: Precision;
  /** `~` or `%` somewhere: "about". */
  readonly approximate: boolean;
  /** `?` or `%` somewhere: the source is in doubt. */
  readonly uncertain: boolean;
  /**
   * What the stretch means. `exact`: the event fills or sits in a unit of time that was said ("14 September",
   * "in 2014"); `interval`: it lasted from one date to another, or lies between them; `one-of`: it happened at one
   * unknown time within the stretch (`2015-09-XX`, `[a,b]`, `[..a]`); `all-of`: at each of several (`{a,b}`).
   */
  readonly kind: 'exact' | 'interval' | 'one-of' | 'all-of';
}

const MONTHS_OF = { season: 3, quarter: 3, third: 4, half: 6 } as const;

type Stretch = Pick<Span, 'earliestMs' | 'latestMs' | 'precision'>;

/** A whole number of months from the first of a month. */
function monthsFrom(year: number, month: number, months: number, precision: Precision): Stretch {
  return { earliestMs: civilMs(year, month, 1), latestMs: civilMs(year, month + months, 1), precision };
}

/** Seasons are the meteorological ones of the northern half: spring March to May, winter December to February. */
function stretchOf(date: WrittenDate): Stretch {
  const { year, month, day } = date;
  if (date.openDigits > 0) {
    const years = 10 ** date.openDigits;
    const first = date.year < 0 ? date.year - years + 1 : date.year;
    return monthsFrom(first, 1, 12 * years, years === 10 ? 'decade' : 'century');
  }
  if (date.division) {
    const { kind, index } = date.division;
    const months = MONTHS_OF[kind];
    return monthsFrom(year, (index - 1) * months + (kind === 'season' ? 3 : 1), months, kind);
  }
  if (month === undefined) return monthsFrom(year, 1, 12, 'year');
  if (month === 'unknown') return monthsFrom(year, 1, 12, day === undefined ? 'month' : 'day');
  if (day === undefined) return monthsFrom(year, month, 1, 'month');
  if (day === 'unknown') return monthsFrom(year, month, 1, 'day');
  if (date.hour === undefined || date.minute === undefined) {
    return {
      earliestMs: civilMs(year, month, day),
      latestMs: civilMs(year, month, day + 1),
      precision: 'day',
    };
  }
  const earliestMs = civilMs(year, month, day, date.hour, date.minute, date.second ?? 0);
  return date.second === undefined
    ? { earliestMs, latestMs: earliestMs + 60_000, precision: 'minute' }
    : { earliestMs, latestMs: earliestMs + 1000, precision: 'second' };
}

function spanOfDate(date: WrittenDate): Span {
  const { approximate, uncertain } = date;
  const unknown = date.month === 'unknown' || date.day === 'unknown';
  return { ...stretchOf(date), approximate, uncertain, kind: unknown ? 'one-of' : 'exact' };
}

function coarser(a: Precision, b: Precision): Precision {
  return FINENESS.indexOf(a) < FINENESS.indexOf(b) ? a : b;
}

function spanOfInterval(from: WrittenEnd, to: WrittenEnd): Span | null {
  const first = typeof from === 'string' ? null : spanOfDate(from);
  const last = typeof to === 'string' ? null : spanOfDate(to);
  const precision = first && last ? coarser(first.precision, last.precision) : (first ?? last)?.precision;
  if (!precision) return null;
  const earliestMs = first ? first.earliestMs : -Infinity;
  const latestMs = last ? last.latestMs : Infinity;
  if (earliestMs >= latestMs) return null;
  return {
    earliestMs,
    latestMs,
    precision,
    approximate: Boolean(first?.approximate || last?.approximate),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    kind: 'interval',
  };
}

function spanOfWritten(written: WrittenEdtf): Span | null {
  if (written.type === 'date') return spanOfDate(written);
  if (written.type === 'interval') return spanOfInterval(written.from, written.to);
  const spans = written.members.map(spanOfWritten);
  const read = spans.filter((span) => span !== null);
  if (read.length === 0 || read.length < spans.length) return null;
  return {
    earliestMs: Math.min(...read.map((span) => span.earliestMs)),
    latestMs: Math.max(...read.map((span) => span.latestMs)),
    precision: read.map((span) => span.precision).reduce(coarser),
    approximate: read.some((span) => span.approximate),
    uncertain: read.some((span) => span.uncertain),
    kind: written.choice === 'one' ? 'one-of' : 'all-of',
  };
}

/**
 * The span of an EDTF date (level 1, and of level 2 sets, part qualifiers and divisions of a year); null for text
 * that is not such a date, a day that does not exist, or an interval that ends before it begins.
 * Law: earliestMs < latestMs.
 */
export function parseEdtf(text: string): Span | null {
  const known = spans.get(text);
  if (known !== undefined) return known;
  const written = readEdtf(text);
  const span = written ? Object.freeze(spanOfWritten(written)) : null;
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(text, span);
  return span;
}

/** Spans read before: a story names the same days over and over. Forgotten when there are many. */
const spans = new Map<string, Span | null>();
const MOST_SPANS = 10_000;
