import { labelDate } from '../story/date-words';
import { parseEdtf } from '../story/edtf';
import type { StoryEvent } from '../story/story';
import { writeEdtf } from './write-edtf';

/** A heading of the list and the events under it. */
export interface Period {
  /** The year or the month; empty for dates that cannot be placed. */
  readonly label: string;
  readonly events: readonly StoryEvent[];
}

/** A year with more events is split by month. */
const MAX_EVENTS_OF_A_YEAR = 5;

/** Where an event stands in the order of time: its earliest moment, or its latest where the start is open. */
function placeMs(event: StoryEvent): number {
  const span = parseEdtf(event.date);
  if (!span) return Number.POSITIVE_INFINITY;
  return Number.isFinite(span.earliestMs) ? span.earliestMs : span.latestMs - 1;
}

function latestMs(event: StoryEvent): number {
  return parseEdtf(event.date)?.latestMs ?? Number.POSITIVE_INFINITY;
}

function compare<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The events in the order of time: earlier starts first, then narrower dates, then id. Dates that are no EDTF come last. */
export function sortEvents(events: readonly StoryEvent[]): StoryEvent[] {
  return [...events].sort(
    (a, b) => compare(placeMs(a), placeMs(b)) || compare(latestMs(a), latestMs(b)) || compare(a.id, b.id),
  );
}

/** Whether the date names a month: a year, or a stretch longer than a month, does not. */
function isInMonth(event: StoryEvent): boolean {
  const span = parseEdtf(event.date);
  return span !== null && span.latestMs - span.earliestMs <= 31 * 86_400_000;
}

function groupBy(
  events: readonly StoryEvent[],
  keyOf: (event: StoryEvent) => string,
): Map<string, StoryEvent[]> {
  const groups = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const group = groups.get(keyOf(event));
    if (group) group.push(event);
    else groups.set(keyOf(event), [event]);
  }
  return groups;
}

/**
 * Sorted events under headings of years; a year with many events gives way to its months, after the events that are
 * dated by the year alone. Every event stands under exactly one heading.
 */
export function splitPeriods(sorted: readonly StoryEvent[]): Period[] {
  const years = groupBy(sorted, (event) => writeEdtf(placeMs(event), 'year'));
  return [...years].flatMap(([year, events]) => {
    if (events.length <= MAX_EVENTS_OF_A_YEAR) return [{ label: labelDate(year), events }];
    const months = groupBy(events, (event) => (isInMonth(event) ? writeEdtf(placeMs(event), 'month') : year));
    return [...months]
      .map(([month, events]) => ({ key: month, label: labelDate(month), events }))
      .sort((a, b) => compare(a.key, b.key))
      .map(({ label, events }) => ({ label, events }));
  });
}
