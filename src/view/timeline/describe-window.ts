import type { DatedEvent } from '../../layout/dated-event';
import type { Scene } from '../../layout/scene';
import { describeDate } from '../../story/date-words';
import { STRINGS } from './strings';

const DAY_MS = 86_400_000;
const LAST_YEAR = 9999;

function edtfOf(ms: number, wholeMs: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (year < 0 || year > LAST_YEAR) return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const iso = date.toISOString();
  return iso.slice(
    0,
    wholeMs > 3 * 365 * DAY_MS ? 4 : wholeMs > 90 * DAY_MS ? 7 : wholeMs > 2 * DAY_MS ? 10 : 16,
  );
}

/** What a listener hears when a movement has come to rest: from when to when, and how much is in sight. */
export function describeWindow(window: { fromMs: number; toMs: number }, scene: Scene | null): string {
  const wholeMs = window.toMs - window.fromMs;
  const shown = scene?.marks.reduce((sum, mark) => sum + mark.count, 0) ?? 0;
  return STRINGS.inView(
    describeDate(edtfOf(window.fromMs, wholeMs)),
    describeDate(edtfOf(window.toMs, wholeMs)),
    shown,
  );
}

/** What the drawing shows, in a sentence: the story's ends, how many events, how many disputed. */
export function describeEvents(events: readonly DatedEvent[]): string {
  const [first] = events;
  if (!first) return STRINGS.empty;
  const earliest = events.reduce((a, b) => (b.startMs < a.startMs ? b : a), first);
  const latest = events.reduce((a, b) => (b.endMs > a.endMs ? b : a), first);
  const disputed = events.filter(({ event }) => event.disputed).length;
  return STRINGS.describe(
    describeDate(earliest.event.date),
    describeDate(latest.event.date),
    events.length,
    disputed,
  );
}
