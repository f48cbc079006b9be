import type { EventColumns } from './event-columns';
import type { Segment, TimeScale } from './time-scale';

/** In steps of the usual length: the shortest and the longest way from one event to the next, … */
const LEAST_STEP = 0.95;
const MOST_STEP = 1.15;
/** … a break, and what is left of a busy stretch before its first event, and after its last for the words beside it. */
const BREAK_STEP = 0.65;
const FIRST_STEP = 0.3;
const LAST_STEP = 0.75;

/**
 * Story time where one reads down, event by event: breaks stay as they are, and within a busy stretch the way from one event to
 * the next follows the root of the time between them, bounded at both ends, so that neither a crowd nor a desert comes of it.
 * The same events give the same scale. Cost O(n).
 */
export function paceScale({ kind, segments: before }: TimeScale, { anchorMs }: EventColumns): TimeScale {
  const steps = anchorMs.slice(1).map((ms, at) => ms - anchorMs[at]!);
  const usualMs = Math.max(steps.sort()[steps.length >> 1] ?? 0, 1);
  const segments: Segment[] = [];
  let unit = 0;
  const add = (fromMs: number, toMs: number, isBreak: boolean, step: number) => {
    if (toMs > fromMs) segments.push({ fromMs, toMs, fromUnit: unit, toUnit: (unit += step), isBreak });
  };
  let at = 0;
  for (const { fromMs, toMs, isBreak } of before) {
    let lastMs = fromMs;
    let [least, most] = [FIRST_STEP, FIRST_STEP];
    for (; !isBreak && at < anchorMs.length && anchorMs[at]! < toMs; at++) {
      const ms = anchorMs[at]!;
      add(lastMs, ms, false, Math.min(Math.max(Math.sqrt((ms - lastMs) / usualMs), least), most));
      lastMs = Math.max(lastMs, ms);
      [least, most] = [LEAST_STEP, MOST_STEP];
    }
    // below the last of all there is room in any case
    const rest = at < anchorMs.length ? LAST_STEP : FIRST_STEP;
    add(lastMs, toMs, isBreak, isBreak ? BREAK_STEP : rest);
  }
  return { kind, segments };
}
