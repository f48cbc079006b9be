import type { TickUnit } from './tick-steps';
import { tickText } from './tick-words';
import { type Axis, type AxisSource, type AxisText, keepClear } from './axis';
import { pxAt, unitsPerPx, type Viewport } from './viewport';

/** Room for a date along the axis. */
const ROOM_PX = 72;

/**
 * The axis of even steps: time runs unevenly, so that dates stand at events and not at units of time. Every event,
 * every second or fourth … is dated, as finely as its date is known; below stands its year, once for neighbours that share it. Which are dated depends on resolution alone.
 */
export function buildEvenAxis(view: Viewport, { events, measure, words, textHeightPx }: AxisSource): Axis {
  const roomPx = textHeightPx === null ? ROOM_PX : textHeightPx + 8;
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2(roomPx * unitsPerPx(view))));
  const first = Math.max(0, Math.ceil(view.fromUnit / stride) * stride);
  const ticks: AxisText[] = [];
  const contexts: AxisText[] = [];
  let yearBefore = '';
  for (let at = first; at < events.length && at <= view.toUnit; at += stride) {
    const { startMs, span } = events.at(at);
    const unit = unitOf(span.precision);
    const centrePx = pxAt(view, at);
    const add = (list: AxisText[], row: 0 | 1, text: string) => {
      const widthPx = textHeightPx ?? measure(text, 'strong');
      const isWhole = centrePx >= widthPx / 2 && centrePx <= view.lengthPx - widthPx / 2;
      const kind = row === 0 ? ('tick' as const) : ('context' as const);
      if (isWhole) list.push({ text, centrePx, widthPx, row, kind, strong: row === 0 });
    };
    add(ticks, 0, tickText({ unit }, startMs, words));
    const year = unit === 'year' ? '' : tickText({ unit: 'year' }, startMs, words);
    if (year && year !== yearBefore) add(contexts, 1, year);
    yearBefore = year;
  }
  const texts = [...keepClear([], ticks), ...keepClear([], contexts)];
  return { texts, ticksPx: ticks.map(({ centrePx }) => centrePx), breaks: [] };
}

/** The unit in which a date is told: no finer than it is known. */
function unitOf(precision: string): TickUnit {
  if (precision === 'day' || precision === 'minute' || precision === 'second') return 'day';
  return ['month', 'season', 'quarter'].includes(precision) ? 'month' : 'year';
}
