import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import { addMonths, civilOf, dayNumber, weekdayOf } from './days';

export type StretchUnit =
  | 'minute'
  | 'day'
  | 'days'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** A known stretch of the calendar: its first and last day (see days.ts), and the unit it was said in. */
export interface Stretch {
  readonly unit: StretchUnit;
  readonly first: number;
  readonly last: number;
  /** Minutes after midnight, for a clock time. */
  readonly minutes?: number;
  readonly approximate: boolean;
  /** The two ends of a `range`. */
  readonly ends?: readonly [Stretch, Stretch];
}

/** From one stretch to another, as one; the ends keep how precisely they were said. */
export function rangeOf(from: Stretch, to: Stretch): Stretch {
  return {
    unit: 'range',
    first: from.first,
    last: to.last,
    approximate: from.approximate || to.approximate,
    ends: [from, to],
  };
}

const MONTHS_OF: Readonly<Partial<Record<StretchUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

function monthsStretch(unit: StretchUnit, year: number, month: number, approximate: boolean): Stretch {
  const months = MONTHS_OF[unit] ?? 1;
  return { unit, first: dayNumber(year, month, 1), last: dayNumber(year, month + months, 0), approximate };
}

/** The stretch of a unit that holds a day: its week (Monday to Sunday), month, season (March to May is spring) … */
export function stretchAround(day: number, unit: StretchUnit, approximate = false): Stretch {
  const { year, month } = civilOf(day);
  const monday = day - weekdayOf(day);
  switch (unit) {
    case 'week':
      return { unit, first: monday, last: monday + 6, approximate };
    case 'weekend':
      return { unit, first: monday + 5, last: monday + 6, approximate };
    case 'month':
      return monthsStretch(unit, year, month, approximate);
    case 'quarter':
      return monthsStretch(unit, year, Math.floor((month - 1) / 3) * 3 + 1, approximate);
    case 'half':
      return monthsStretch(unit, year, month > 6 ? 7 : 1, approximate);
    case 'season':
      return month < 3
        ? monthsStretch(unit, year - 1, 12, approximate)
        : monthsStretch(unit, year, Math.floor(month / 3) * 3, approximate);
    case 'year':
      return monthsStretch(unit, year, 1, approximate);
    case 'decade':
      return monthsStretch(unit, Math.floor(year / 10) * 10, 1, approximate);
    case 'century':
      return monthsStretch(unit, Math.floor(year / 100) * 100, 1, approximate);
    default:
      return { unit: 'day', first: day, last: day, approximate };
  }
}

export function yearStretch(year: number): Stretch {
  return monthsStretch('year', year, 1, false);
}

export function monthStretch(year: number, month: number): Stretch {
  return monthsStretch('month', year, month, false);
}

/** A season of a year, EDTF's 21 (spring) to 24 (winter, which begins in December of that year). */
export function seasonStretch(year: number, season: number): Stretch {
  return monthsStretch('season', year, (season - 21) * 3 + 3, false);
}

/** The day that lies some units on (or back); a count below a day moves nothing. */
export function shiftDay(day: number, count: number, unit: string): number {
  switch (unit) {
    case 'week':
    case 'weekend':
      return day + Math.round(count * 7);
    case 'month':
      return addMonths(day, Math.trunc(count)) + Math.round((count % 1) * 30);
    case 'quarter':
      return addMonths(day, Math.trunc(count * 3));
    case 'year':
      return addMonths(day, Math.trunc(count * 12));
    case 'decade':
      return addMonths(day, Math.trunc(count * 120));
    case 'century':
      return addMonths(day, Math.trunc(count * 1200));
    case 'hour':
    case 'minute':
    case 'second':
      return day;
    default:
      return day + Math.round(count);
  }
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

function writeYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** EDTF of one day: "2015-09-16". */
export function writeDay(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${writeYear(year)}-${pad(month)}-${pad(date)}`;
}

/** The days of the years -9999 to 9999: what four digits can write. */
const FIRST_DAY = dayNumber(-9999, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** Whether a stretch can be written in EDTF as it is written here. */
export const isInCalendar = ({ first, last }: Stretch): boolean => first >= FIRST_DAY && last <= LAST_DAY;

/** The stretch in EDTF, as precise as it was said: "2015-09", "2015-35" (a quarter), "201X", "2015-09-07/2015-09-13". */
export function writeEdtf(stretch: Stretch): string {
  const { year, month } = civilOf(stretch.first);
  const about = stretch.approximate ? '~' : '';
  switch (stretch.unit) {
    case 'range':
      return (stretch.ends ?? []).map(writeEdtf).join('/');
    case 'minute':
      return `${writeDay(stretch.first)}T${pad(Math.floor((stretch.minutes ?? 0) / 60))}:${pad((stretch.minutes ?? 0) % 60)}`;
    case 'day':
      return writeDay(stretch.first) + about;
    case 'month':
      return `${writeYear(year)}-${pad(month)}${about}`;
    case 'season':
      return `${writeYear(year)}-${20 + Math.floor(month / 3)}${about}`;
    case 'quarter':
      return `${writeYear(year)}-${33 + Math.floor((month - 1) / 3)}${about}`;
    case 'half':
      return `${writeYear(year)}-${month > 6 ? 41 : 40}${about}`;
    case 'year':
      return writeYear(year) + about;
    case 'decade':
      return year < 0 ? `${writeYear(year)}/${writeYear(year + 9)}` : `${pad(year, 4).slice(0, 3)}X`;
    case 'century':
      return year < 0 ? `${writeYear(year)}/${writeYear(year + 99)}` : `${pad(year, 4).slice(0, 2)}XX`;
    default:
      return stretch.first === stretch.last
        ? writeDay(stretch.first) + about
        : `${writeDay(stretch.first)}${about}/${writeDay(stretch.last)}${about}`;
  }
}

/** A reference date in EDTF as a stretch; null where it is none or open. */
export function readStretch(edtf: string | null): Stretch | null {
  const span = edtf === null ? null : parseEdtf(edtf);
  if (!span || !Number.isFinite(span.earliestMs) || !Number.isFinite(span.latestMs)) return null;
  const first = Math.floor(span.earliestMs / DAY_MS);
  const last = Math.floor((span.latestMs - 1) / DAY_MS);
  const unit =
    first === last
      ? 'day'
      : span.kind === 'exact' && (span.precision === 'month' || span.precision === 'year')
        ? span.precision
        : 'days';
  return { unit, first, last, approximate: span.approximate };
}
