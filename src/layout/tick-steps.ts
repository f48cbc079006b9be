import { civilMs } from '../story/civil-ms';

/** What one step of the axis counts in. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A distance between ticks, from a minute to ten thousand years. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** About; months and years differ. */
  readonly aboutMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_MS = 30.436875 * DAY_MS;
const YEAR_MS = 365.2425 * DAY_MS;

const steps = (unit: TickUnit, unitMs: number, counts: readonly number[]): TickStep[] =>
  counts.map((count) => ({ unit, count, aboutMs: count * unitMs }));

/** From fine to coarse. Seven days are weeks, from Monday. */
export const TICK_STEPS: readonly TickStep[] = [
  ...steps('minute', MINUTE_MS, [1, 5, 15, 30]),
  ...steps('hour', HOUR_MS, [1, 3, 6, 12]),
  ...steps('day', DAY_MS, [1, 2, 7]),
  ...steps('month', MONTH_MS, [1, 3, 6]),
  ...steps('year', YEAR_MS, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]),
];

/** More than any drawing shows. */
const MOST_TICKS = 500;

/** The start of an astronomical year, ms UTC; safe for the years 0 to 99 too. */
export const yearStart = (year: number): number => civilMs(year, 1, 1);

/**
 * The starts of all steps in [fromMs, toMs), ms UTC, in order. Years before 1 count by the name they bear: steps of
 * ten fall on 10 BC and 20 BC, and there is no year 0. None where they would be too many.
 */
export function listTicks(step: TickStep, fromMs: number, toMs: number): readonly number[] {
  if (!(toMs > fromMs) || (toMs - fromMs) / step.aboutMs > MOST_TICKS) return [];
  if (step.unit === 'year') return listYears(step.count, fromMs, toMs);
  if (step.unit === 'month') return listMonths(step.count, fromMs, toMs);
  // Below a month UTC is regular: no d3-time, whose calendar would be the heaviest part of the layout.
  const originMs = step.unit === 'day' && step.count === 7 ? FIRST_MONDAY_MS : 0;
  const ticks: number[] = [];
  const firstMs = originMs + Math.ceil((fromMs - originMs) / step.aboutMs) * step.aboutMs;
  for (let ms = firstMs; ms < toMs; ms += step.aboutMs) ticks.push(ms);
  return ticks;
}

/** 5 January 1970. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/** The start of a month counted from January of astronomical year 0, ms UTC. */
const monthStart = (month: number) => civilMs(0, month + 1, 1);

const monthOf = (date: Date) => 12 * date.getUTCFullYear() + date.getUTCMonth();

function listMonths(count: number, fromMs: number, toMs: number): readonly number[] {
  const ticks: number[] = [];
  const first = Math.ceil(monthOf(new Date(fromMs)) / count) * count;
  for (let month = first; monthStart(month) < toMs; month += count)
    if (monthStart(month) >= fromMs) ticks.push(monthStart(month));
  return ticks;
}

function listYears(count: number, fromMs: number, toMs: number): readonly number[] {
  const found: number[] = [];
  const first = Math.floor((new Date(fromMs).getUTCFullYear() - 1) / count) * count - count;
  const last = new Date(toMs).getUTCFullYear() + count;
  for (let year = first; year <= last; year += count) {
    // Astronomical 0 is 1 BC: a round number of years BC is one more than a round year.
    found.push(yearStart(count > 1 && year <= 0 ? year + 1 : year));
  }
  return found.filter((ms) => ms >= fromMs && ms < toMs);
}

/** The end of the step that begins at `ms`. */
export function endOfStep({ unit, count, aboutMs }: TickStep, ms: number): number {
  const months = unit === 'year' ? 12 : unit === 'month' ? 1 : 0;
  return months ? monthStart(monthOf(new Date(ms)) + months * count) : ms + aboutMs;
}

/** What ticks belong to. */
const DAYS: TickStep = { unit: 'day', count: 1, aboutMs: DAY_MS };
const MONTHS: TickStep = { unit: 'month', count: 1, aboutMs: MONTH_MS };
export const YEARS: TickStep = { unit: 'year', count: 1, aboutMs: YEAR_MS };

/** The unit that a row of ticks needs beside it to be a full date; null where a year stands alone. */
export function contextOf({ unit }: TickStep): TickStep | null {
  if (unit === 'minute' || unit === 'hour') return DAYS;
  if (unit === 'day') return MONTHS;
  return unit === 'month' ? YEARS : null;
}
