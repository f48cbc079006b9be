import { civilOf, dayNumber, isDay, weekdayOf } from './days';
import { monthStretch, type Stretch } from './stretch';

/** How many times further off a day counts that lies ahead, or back. */
export interface Weights {
  readonly ahead: number;
  readonly back: number;
}

/** The year of the month and day that comes nearest to a day; null where none is in the calendar, or falls on the weekday. */
export function nearestYear(
  month: number,
  day: number,
  from: number,
  weights: Weights,
  weekday?: number,
): number | null {
  const { year } = civilOf(from);
  let best: number | null = null;
  let leastCost = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isDay(candidate, month, day)) continue;
    const number = dayNumber(candidate, month, day);
    if (weekday !== undefined && weekdayOf(number) !== weekday) continue;
    const gap = number - from;
    const cost = gap > 0 ? gap * weights.ahead : -gap * weights.back;
    if (cost < leastCost) {
      leastCost = cost;
      best = candidate;
    }
  }
  return best;
}

/** The year of the month that comes nearest to that of a day. */
export function nearestYearOfMonth(month: number, from: number, weights: Weights): number {
  const now = civilOf(from);
  const ahead = (month - now.month + 12) % 12;
  if (ahead === 0) return now.year;
  const forward = ahead * weights.ahead <= (12 - ahead) * weights.back;
  return forward ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
}

/** "last June", "next January": the month before or after the one of a day, never that one itself. */
export function monthBeside(month: number, from: number, direction: -1 | 1): Stretch {
  const now = civilOf(from);
  if (direction < 0) return monthStretch(month < now.month ? now.year : now.year - 1, month);
  return monthStretch(month > now.month ? now.year : now.year + 1, month);
}
