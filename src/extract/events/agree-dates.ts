import { DAY_MS } from '../../story/civil-ms';
import type { Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';

const HOUR_MS = 3_600_000;

/** How many days a span is wide. */
export function widthDays({ earliestMs, latestMs }: Span): number {
  return (latestMs - earliestMs) / DAY_MS;
}

/** "mid-September": the third of the month or year that was meant, where an edge was named. */
export function narrow(span: Span | null, { time }: FoundMention): Span | null {
  const edge = time?.written.edge;
  if (!span || !edge || widthDays(span) < 28) return span;
  const third = (span.latestMs - span.earliestMs) / 3;
  const place = edge === 'early' || edge === 'start' ? 0 : edge === 'middle' ? 1 : 2;
  const earliestMs = span.earliestMs + place * third;
  return { ...span, earliestMs, latestMs: earliestMs + third };
}

/** Buckets whose dates can agree: each day of a short span, the month or the year of a long one. */
export function keysOf({ earliestMs, latestMs }: Span): string[] {
  const days = Math.round((latestMs - earliestMs) / DAY_MS);
  const first = new Date(earliestMs).toISOString();
  if (days > 40) return [first.slice(0, 4)];
  if (days > 7) return [first.slice(0, 7), first.slice(0, 4)];
  const keys = Array.from({ length: Math.max(1, days) }, (_, at) =>
    new Date(earliestMs + at * DAY_MS).toISOString().slice(0, 10),
  );
  return [...keys, first.slice(0, 7), first.slice(0, 4)];
}

/** True where both touch the same days. */
export function sameDays(a: Span, b: Span): boolean {
  return (
    Math.floor(a.earliestMs / DAY_MS) === Math.floor(b.earliestMs / DAY_MS) &&
    Math.ceil(a.latestMs / DAY_MS) === Math.ceil(b.latestMs / DAY_MS)
  );
}

/** True for a time of day. */
export const isClock = ({ earliestMs, latestMs }: Span): boolean => latestMs - earliestMs < HOUR_MS;

/** Clock times within a quarter of an hour can be one happening: 6:06 and 6:12, not 6:28. */
function sameClock(a: Span, b: Span): boolean {
  return Math.abs(a.earliestMs - b.earliestMs) <= HOUR_MS / 4;
}

/** True where one and the other can be one time: a day in common, and clock times not far apart. */
export function canAgree(a: Span, b: Span): boolean {
  return meet(a, b) || (sameDays(a, b) && (!isClock(a) || !isClock(b) || sameClock(a, b)));
}

/** True where both have a moment in common. */
export function meet(a: Span, b: Span): boolean {
  return a.earliestMs < b.latestMs && b.earliestMs < a.latestMs;
}

/** True where all of one lies in the other. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.earliestMs <= inner.earliestMs && inner.latestMs <= outer.latestMs;
