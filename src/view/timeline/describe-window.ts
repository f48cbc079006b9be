import { DAY_MS } from '../../story/civil-ms';
import { byNumber, type EventColumns } from '../../layout/event-columns';
import { describeDate, labelDate } from '../../story/date-words';
import { writeEdtf } from '../write-edtf';
import { STRINGS } from './strings';

/** As finely as a stretch of so many ms is told. */
function edtfOf(ms: number, wholeMs: number): string {
  const minute = new Date(ms).toISOString().slice(0, 16);
  if (wholeMs <= 2 * DAY_MS && /^\d/.test(minute)) return minute;
  return writeEdtf(ms, wholeMs > 3 * 365 * DAY_MS ? 'year' : wholeMs > 90 * DAY_MS ? 'month' : 'day');
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

/** What the drawing shows: the first and the last event, how many events, how many disputed, and which matters most. */
export function describeEvents(events: EventColumns): string {
  if (events.length === 0) return STRINGS.empty;
  const disputed = events.disputed.reduce((sum, flag) => sum + flag, 0);
  return STRINGS.describe(
    describeDate(events.event(0).date),
    describeDate(events.event(events.length - 1).date),
    events.length,
    disputed,
    events.event(events.order[0]!).title,
  );
}
