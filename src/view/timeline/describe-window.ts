import { byNumber, type EventColumns } from '../../layout/event-columns';
import { describeDate, labelDate } from '../../story/date-words';
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

/** What a listener hears when a movement has come to rest: from when to when, and how many events lie in it. */
export function describeWindow(
  window: { fromMs: number; toMs: number },
  { anchorMs }: Pick<EventColumns, 'anchorMs'>,
): string {
  const wholeMs = window.toMs - window.fromMs;
  const shown = byNumber.right(anchorMs, window.toMs) - byNumber.left(anchorMs, window.fromMs);
  return STRINGS.inView(
    labelDate(edtfOf(window.fromMs, wholeMs)),
    labelDate(edtfOf(window.toMs, wholeMs)),
    shown,
  );
}

/** What the drawing shows: the story's ends, how many events, how many disputed, and which matters most. */
export function describeEvents(events: EventColumns): string {
  if (events.length === 0) return STRINGS.empty;
  const { startMs, endMs } = events;
  const earliest = startMs.reduce((least, ms, at) => (ms < startMs[least]! ? at : least), 0);
  const latest = endMs.reduce((most, ms, at) => (ms > endMs[most]! ? at : most), 0);
  const disputed = events.disputed.reduce((sum, flag) => sum + flag, 0);
  return STRINGS.describe(
    describeDate(events.event(earliest).date),
    describeDate(events.event(latest).date),
    events.length,
    disputed,
    events.event(events.order[0]!).title,
  );
}
