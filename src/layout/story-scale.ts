import type { EventColumns } from './event-columns';
import { buildTrueScale, extentOfEvents, type Segment, type TimeScale } from './time-scale';

/** A silence is so many times as long as the events at its busier end lie apart … */
const LOCAL_RATIO = 4;
/** … over so many neighbours. */
const NEIGHBOURS = 5;
/** Or it is this many times the story's usual step and this share of its stretch: of the whole story, or of what stands between two breaks. */
const GLOBAL_RATIO = 8;
const GLOBAL_SHARE = 0.1;
/** More breaks than this would be all that one sees. */
const MAX_BREAKS = 6;
/** The share of the axis given to one break, and the least share of a busy stretch. */
const BREAK_SHARE = 0.045;
const LEAST_SHARE = 0.075;
/** Air around a busy stretch, as shares of the silence beside it and of the stretch; never more than a stretch with a length again, and less where it has more events than this. */
const AIR_OF_BREAK = 0.1;
const AIR_OF_STRETCH = 0.04;
const FULL_AIR_COUNT = 8;

interface Stretch {
  fromMs: number;
  toMs: number;
  count: number;
}

interface Gap {
  /** Index of the event after the gap. */
  readonly at: number;
  readonly fromMs: number;
  readonly toMs: number;
  /** The room that a break there would give. */
  readonly gain: number;
}

/**
 * Story time: long silences become short breaks, and each busy stretch between them is to scale in itself, as wide
 * as it has events (one event more counts one part more, plus one part for being there).
 *
 * Rule: a gap between neighbouring events is a silence when it is at least four times as long as the mean step of
 * the five events at its busier end, or at least eight times the story's median step and a tenth of its stretch. Breaks are made one by one,
 * at most six, each the silence that gives the most room: the steps between events on either side, times the logarithm of how many times wider
 * they get. It must give more than it takes up, which is its share of the axis at each event. Ties go to the earlier. What stands between
 * two breaks is a stretch of its own from then on. The same events give the same breaks.
 * A story without silences gets true time's one segment. Cost O(n log n).
 */
export function buildStoryScale(events: EventColumns): TimeScale {
  const { gaps, fromMs, toMs } = findSilences(events);
  const whole = extentOfEvents(events);
  if (gaps.length === 0) return { ...buildTrueScale(events), kind: 'story' };

  const stretches: Stretch[] = [];
  let first = 0;
  for (const gap of [...gaps, null]) {
    const before = gaps[stretches.length - 1];
    const last = gap?.at ?? events.length;
    stretches.push({
      fromMs: before?.toMs ?? fromMs,
      toMs: gap?.fromMs ?? toMs,
      count: last - first,
    });
    first = last;
  }
  addAir(stretches);
  return { kind: 'story', segments: measureSegments(stretches, whole) };
}

/** How many breaks a scale has: the reason to begin in story time. */
export const countBreaks = ({ segments }: TimeScale): number =>
  segments.filter(({ isBreak }) => isBreak).length;

/** The stretch between two breaks in which most happens: the widest, for each is as wide as it has events. */
export const findBusiest = ({ segments }: TimeScale): Segment =>
  segments.reduce((most, each) => (each.toUnit - each.fromUnit > most.toUnit - most.fromUnit ? each : most));

/**
 * Long dates that hold shorter ones ("2015" around a week in September) are background: they must not fill the
 * silences of the foreground. Only eight neighbours either side are asked, which bounds the cost.
 */
function isBackground(events: EventColumns, at: number): boolean {
  const startMs = events.startMs[at]!;
  const endMs = events.endMs[at]!;
  for (let other = Math.max(0, at - 8); other < Math.min(events.length, at + 9); other++) {
    const anchorMs = events.anchorMs[other]!;
    const lengthMs = events.endMs[other]! - events.startMs[other]!;
    if (other !== at && anchorMs >= startMs && anchorMs < endMs && lengthMs < (endMs - startMs) / 2)
      return true;
  }
  return false;
}

function foreground(events: EventColumns): { from: Float64Array; to: Float64Array } {
  const from = events.anchorMs.slice();
  const to = events.anchorMs.slice();
  const shortestMs = events.startMs.reduce(
    (least, ms, at) => Math.min(least, events.endMs[at]! - ms),
    Infinity,
  );
  for (let at = 0; at < events.length; at++) {
    // what is not twice as long as the shortest holds none
    const long = events.endMs[at]! - events.startMs[at]! > 2 * shortestMs;
    if (long && isBackground(events, at)) continue;
    from[at] = Math.min(events.startMs[at]!, from[at]!);
    to[at] = Math.max(events.endMs[at]!, to[at]!);
  }
  return { from, to };
}

interface Silences {
  readonly gaps: readonly Gap[];
  /** The ends of the foreground; undefined without events. */
  readonly fromMs: number;
  readonly toMs: number;
}

function findSilences(events: EventColumns): Silences {
  const { from, to } = foreground(events);
  const count = events.length;
  const endBefore = new Float64Array(count);
  const startAfter = new Float64Array(count);
  for (let at = 0, end = -Infinity; at < count; at++) endBefore[at] = end = Math.max(end, to[at]!);
  for (let at = count - 1, start = Infinity; at >= 0; at--)
    startAfter[at] = start = Math.min(start, from[at]!);

  const steps = events.anchorMs.slice(1).map((ms, at) => ms - events.anchorMs[at]!);
  const usualMs = steps.sort()[steps.length >> 1]!;
  /** Mean step of the events from `low` to `high`, or Infinity where there is but one. */
  const stepMs = (low: number, high: number) =>
    high > low ? (to[high]! - from[low]!) / (high - low + 1) : Infinity;
  /** From the first of them to the end of the last, never 0. */
  const lengthMs = (first: number, end: number) => Math.max(endBefore[end - 1]! - startAfter[first]!, 1);
  /** Silences between the events from `first` to before `end`, as if they were the story. */
  const silencesAmong = (first: number, end: number): Gap[] => {
    const wholeMs = lengthMs(first, end);
    /** What the events from `low` to before `high` gain as a stretch of their own. */
    const gainOf = (low: number, high: number) =>
      (high - low - 1) * Math.log((wholeMs * (high - low + 1)) / lengthMs(low, high) / (end - first + 1));
    const found: Gap[] = [];
    for (let at = first + 1; at < end; at++) {
      const fromMs = endBefore[at - 1]!;
      const toMs = startAfter[at]!;
      const gapMs = toMs - fromMs;
      // What is a blink beside the whole is no silence, however busy its neighbours.
      if (gapMs * 500 < wholeMs) continue;
      const localMs = Math.min(
        stepMs(Math.max(first, at - NEIGHBOURS), at - 1),
        stepMs(at, Math.min(end, at + NEIGHBOURS) - 1),
      );
      const local = gapMs / Math.max(localMs, 1) / LOCAL_RATIO;
      const overall = gapMs >= GLOBAL_SHARE * wholeMs ? gapMs / Math.max(usualMs, 1) / GLOBAL_RATIO : 0;
      if (Math.max(local, overall) < 1) continue;
      const gain = gainOf(first, at) + gainOf(at, end);
      if (gain > BREAK_SHARE * count) found.push({ at, fromMs, toMs, gain });
    }
    return found;
  };
  let gaps: Gap[] = [];
  while (gaps.length < MAX_BREAKS) {
    const [next] = [...gaps, null]
      .flatMap((gap, at) => silencesAmong(gaps[at - 1]?.at ?? 0, gap?.at ?? count))
      .sort((a, b) => b.gain - a.gain || a.at - b.at);
    if (!next) break;
    gaps = [...gaps, next].sort((a, b) => a.at - b.at);
  }
  return { gaps, fromMs: startAfter[0]!, toMs: endBefore[count - 1]! };
}

function addAir(stretches: Stretch[]): void {
  const gapMs = stretches.slice(1).map((stretch, at) => stretch.fromMs - stretches[at]!.toMs);
  stretches.forEach((stretch, at) => {
    const ownMs = stretch.toMs - stretch.fromMs;
    const mostMs = ownMs * Math.min(FULL_AIR_COUNT / stretch.count, 1) || Infinity;
    const air = (silenceMs: number) =>
      Math.min(
        AIR_OF_BREAK * silenceMs,
        Math.max(AIR_OF_STRETCH * ownMs, Math.min(0.02 * silenceMs, mostMs)),
      );
    stretch.fromMs -= air(gapMs[at - 1] ?? gapMs[at]!);
    stretch.toMs += air(gapMs[at] ?? gapMs[at - 1]!);
  });
}

function measureSegments(stretches: readonly Stretch[], whole: { fromMs: number; toMs: number }): Segment[] {
  const parts = stretches.reduce((sum, { count }) => sum + count + 1, 0);
  const segments: Segment[] = [];
  let endMs = Math.min(whole.fromMs, stretches[0]!.fromMs);
  let unit = 0;
  const addTo = (toMs: number, units: number, isBreak: boolean) => {
    if (toMs > endMs)
      segments.push({ fromMs: endMs, toMs, fromUnit: unit, toUnit: (unit += units), isBreak });
    endMs = toMs;
  };
  for (const { fromMs, toMs, count } of stretches) {
    addTo(fromMs, BREAK_SHARE, true);
    addTo(toMs, Math.max((count + 1) / parts, LEAST_SHARE), false);
  }
  // Background that begins before, or ends after, everything else would run far out of sight; it is a break at either end.
  addTo(whole.toMs, BREAK_SHARE, true);
  return segments;
}
