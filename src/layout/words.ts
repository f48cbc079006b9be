import type { DatedEvent } from './dated-event';

/** What a text is for; each role has one font. */
export type TextRole = 'label' | 'lead' | 'row' | 'major' | 'title' | 'meta' | 'tick' | 'tickStrong';

/** The width of a text in px, in the font of its role: that of its words and of the spaces between them. */
export type Measure = (text: string, role: TextRole) => number;

/** A length of time in the one or two units that people would say. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
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
  /** The line below a title; empty for none. */
  meta(event: DatedEvent): string;
  /** The same where there is room for detail on every event. */
  fullMeta(event: DatedEvent): string;
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
 * months), months, years with months (below five years), years (two digits that count from a hundred on). Zero parts are 0; never all of them.
 */
export function roundDuration(ms: number): Duration {
  const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };
  if (ms < 1.5 * HOUR_MS) return { ...none, minutes: Math.max(1, Math.round(ms / MINUTE_MS)) };
  if (ms < 2 * DAY_MS) return { ...none, hours: Math.round(ms / HOUR_MS) };
  if (ms < 13.5 * DAY_MS) return { ...none, days: Math.round(ms / DAY_MS) };
  if (ms < 1.8 * MONTH_MS) return { ...none, weeks: Math.round(ms / (7 * DAY_MS)) };
  const months = Math.round(ms / MONTH_MS);
  if (months < 60) return { ...none, years: Math.floor(months / 12), months: months % 12 };
  const years = Math.round(months / 12);
  const step = years < 100 ? 1 : 10 ** (Math.floor(Math.log10(years)) - 1);
  return { ...none, years: Math.round(years / step) * step };
}
