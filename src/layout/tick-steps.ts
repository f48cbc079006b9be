import { utcDay, utcHour, utcMinute, utcMonday, utcMonth } from 'd3';

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

/** The start of an astronomical year, ms UTC; safe for the years 0 to 99 too. */
export function yearStart(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
}

/**
 * The starts of all steps in [fromMs, toMs), ms UTC, in order. Years before 1 count by the name they bear: steps of
 * ten fall on 10 BC and 20 BC, and there is no year 0. At most `most` ticks; an empty stretch gives none.
 */
export function listTicks(step: TickStep, fromMs: number, toMs: number, most = 500): readonly number[] {
  if (!(toMs > fromMs) || (toMs - fromMs) / step.aboutMs > most) return [];
  if (step.unit === 'year') return listYears(step.count, fromMs, toMs);
  const interval = {
    minute: utcMinute.every(step.count),
    hour: utcHour.every(step.count),
    day: step.count === 7 ? utcMonday : step.count === 1 ? utcDay : utcDay.every(step.count),
    month: utcMonth.every(step.count),
  }[step.unit];
  if (!interval) throw new Error(`unknown step: ${step.count} ${step.unit}`);
  return interval.range(new Date(Math.ceil(fromMs)), new Date(toMs)).map(Number);
}

function listYears(count: number, fromMs: number, toMs: number): readonly number[] {
  const found: number[] = [];
  const first = Math.floor((new Date(fromMs).getUTCFullYear() - 1) / count) * count - count;
  const last = new Date(toMs).getUTCFullYear() + count;
  for (let year = first; year <= last; year += count) {
    // Astronomical 0 is 1 BC: a round number of years BC is one more than a round year.
    const named = count > 1 && year <= 0 ? year + 1 : year;
    if (count > 1 && named === 1) found.push(yearStart(1));
    else found.push(yearStart(named));
  }
  return found.filter((ms) => ms >= fromMs && ms < toMs);
}

/** The end of the step that begins at `ms`. */
export function endOfStep(step: TickStep, ms: number): number {
  if (step.unit === 'month' || step.unit === 'year') {
    const date = new Date(ms);
    const months = step.unit === 'year' ? 12 * step.count : step.count;
    date.setUTCMonth(date.getUTCMonth() + months);
    return date.getTime();
  }
  return ms + step.aboutMs;
}

/** The unit that a row of ticks needs beside it to be a full date; null where a year stands alone. */
export function contextOf({ unit }: TickStep): TickStep | null {
  if (unit === 'minute' || unit === 'hour') return { unit: 'day', count: 1, aboutMs: DAY_MS };
  if (unit === 'day') return { unit: 'month', count: 1, aboutMs: MONTH_MS };
  return unit === 'month' ? { unit: 'year', count: 1, aboutMs: YEAR_MS } : null;
}

/** The start of the unit of `step` that holds `ms`; for the counts of contextOf only (1). */
export function startOfUnit(step: TickStep, ms: number): number {
  const date = new Date(ms);
  if (step.unit === 'day') return utcDay.floor(date).getTime();
  if (step.unit === 'month') return utcMonth.floor(date).getTime();
  return yearStart(date.getUTCFullYear());
}
