import type { DatedEvent } from './dated-event';

/**
 * How loudly a text is set; each role has one font. They are few, because the first use of a font takes a browser longer than to draw
 * with it: `title` is that of cards where time runs down.
 */
export type TextRole = 'quiet' | 'strong' | 'lead' | 'title';

/** The width of a text in px, in the font of its role: that of its words and of the spaces between them. */
export type Measure = (text: string, role: TextRole) => number;

/** A length of time in the unit that people would say; at least one of it. */
export interface Duration {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

/** Every word that the layout must know the width of. */
export interface LayoutWords {
  /** January first. */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** A year in astronomical count: 0 is 1 BC. */
  year(year: number): string;
  /** The length of a break. */
  duration(duration: Duration): string;
  /** The line below a title: what it is, and who tells of it. */
  meta(event: DatedEvent): string;
  /** The word that stands beside the title of a disputed event where there is one line alone; empty for others. */
  sign(event: DatedEvent): string;
  /** The date above a title, in a vertical timeline. */
  date(event: DatedEvent): string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_MS = 30.436875 * DAY_MS;

/**
 * A length in ms as people say it, rounded to what matters: minutes, hours, days (below two weeks), weeks (below two
 * months), months (below three years), years (two digits that count from a hundred on).
 */
export function roundDuration(ms: number): Duration {
  const inUnits = (unit: Duration['unit'], unitMs: number) => ({ unit, count: Math.round(ms / unitMs) || 1 });
  if (ms < 1.5 * HOUR_MS) return inUnits('minute', MINUTE_MS);
  if (ms < 2 * DAY_MS) return inUnits('hour', HOUR_MS);
  if (ms < 13.5 * DAY_MS) return inUnits('day', DAY_MS);
  if (ms < 1.8 * MONTH_MS) return inUnits('week', 7 * DAY_MS);
  if (ms < 35.5 * MONTH_MS) return inUnits('month', MONTH_MS);
  const { unit, count } = inUnits('year', 12 * MONTH_MS);
  const step = count < 100 ? 1 : 10 ** (Math.floor(Math.log10(count)) - 1);
  return { unit, count: Math.round(count / step) * step };
}
