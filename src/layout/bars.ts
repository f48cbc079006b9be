import { createBisector } from './bisect';
import type { EventColumns } from './event-columns';
import { type TimeScale, unitAt } from './time-scale';

/** The span of an event as a bar: along the axis in story units, in one of a few lanes beside it. */
export interface Bar {
  /** Index into the events; of several events with the same span the most important. */
  readonly at: number;
  readonly fromUnit: number;
  readonly toUnit: number;
  /** 0 lies on the axis. */
  readonly lane: number;
  /** Bars shorter than this at the current resolution are not drawn: the mark says it all. */
  readonly leastPx: number;
}

export interface Bars {
  /** By fromUnit. */
  readonly bars: readonly Bar[];
  /** The furthest end of this bar and all before it. */
  readonly reachUnit: readonly number[];
  /** Of each event, in the order of the events. */
  readonly laneOf: readonly number[];
  readonly laneCount: number;
}

const MAX_LANES = 3;
const MARK_PX = 24;
/** A day is drawn as a span only when its hours can be told apart; before, the axis shows the day. */
const DAY_PX = 200;

const byFrom = createBisector((bar: { fromUnit: number }) => bar.fromUnit);

/**
 * Gives every span a lane: the shortest first, each in the lowest lane where it meets no other span; equal spans
 * share a lane and a bar. What finds no lane shares the last. Lanes depend on time alone, so zooming never moves one.
 */
export function stackBars(events: EventColumns, scale: TimeScale): Bars {
  const lanes: { startMs: number; endMs: number }[][] = Array.from({ length: MAX_LANES }, () => []);
  const byStart = createBisector((item: { startMs: number }) => item.startMs);
  const lengthMs = (at: number) => events.endMs[at]! - events.startMs[at]!;
  const shortestFirst = [...events.order].sort((a, b) => lengthMs(a) - lengthMs(b));
  const laneOf = new Array<number>(events.length).fill(0);
  const bars: Bar[] = [];

  for (const at of shortestFirst) {
    const { startMs, endMs, span } = events.at(at);
    if (endMs <= startMs) continue;
    let lane = 0;
    let shared = false;
    for (; lane < MAX_LANES; lane++) {
      const row = lanes[lane]!;
      const next = byStart.left(row, startMs);
      const [before, after] = [row[next - 1], row[next]];
      shared = after?.startMs === startMs && after.endMs === endMs;
      if (shared) break;
      if ((before && before.endMs > startMs) || (after && after.startMs < endMs)) continue;
      row.splice(next, 0, { startMs, endMs });
      break;
    }
    laneOf[at] = Math.min(lane, MAX_LANES - 1);
    if (shared) continue;
    const isDay = span.precision === 'day' && span.kind === 'exact' && !span.approximate;
    const fine = span.precision === 'minute' || span.precision === 'second';
    bars.push({
      at,
      fromUnit: unitAt(scale, startMs),
      toUnit: unitAt(scale, endMs),
      lane: laneOf[at],
      leastPx: isDay || (fine && span.kind === 'exact') ? DAY_PX : MARK_PX,
    });
  }
  bars.sort((a, b) => a.fromUnit - b.fromUnit || a.at - b.at);
  let reach = -Infinity;
  return {
    bars,
    reachUnit: bars.map((bar) => (reach = Math.max(reach, bar.toUnit))),
    laneOf,
    laneCount: 1 + laneOf.reduce((a, b) => Math.max(a, b), 0),
  };
}

/**
 * The bars that reach into [fromUnit, toUnit], are long enough to draw and whose event `stands` for itself, by
 * start; the search ends early.
 */
export function findBars(
  { bars, reachUnit }: Bars,
  fromUnit: number,
  toUnit: number,
  unitsPerPx: number,
  stands: (at: number) => boolean,
): readonly Bar[] {
  const found: Bar[] = [];
  for (let i = byFrom.left(bars, toUnit) - 1; i >= 0 && reachUnit[i]! > fromUnit; i--) {
    const bar = bars[i]!;
    if (bar.toUnit > fromUnit && stands(bar.at) && (bar.toUnit - bar.fromUnit) / unitsPerPx >= bar.leastPx)
      found.push(bar);
  }
  return found.reverse();
}
