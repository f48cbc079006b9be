import type { EventColumns } from './event-columns';
import { buildTrueScale, extentOfEvents, type Segment, type TimeScale } from './time-scale';

/** A silence is so many times as long as the events at its busier end lie apart … */
const LOCAL_RATIO = 4;
/** … over so many neighbours. */
const NEIGHBOURS = 5;
/** Or it is this many times the story's usual step and this share of the whole story. */
const GLOBAL_RATIO = 8;
const GLOBAL_SHARE = 0.1;
/** More breaks than this would be all that one sees. */
const MAX_BREAKS = 6;
/** So small a share of the events, at either end, is one stretch. */
const FEW_SHARE = 1 / 25;
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
  readonly score: number;
}

/**
 * Story time: long silences become short breaks, and each busy stretch between them is to scale in itself, as wide
 * as it has events (one event more counts one part more, plus one part for being there).
 *
 * Rule: a gap between neighbouring events is a silence when it is at least four times as long as the mean step of
 * the five events at its busier end, or at least eight times the story's median step and a tenth of the story.
 * At most six breaks, the ones that stand out most; ties go to the earlier. Few events long before all others, or long after, are no measure of
 * the story, and one stretch, however far they lie apart: up to one event in twenty-five at either end. The same events give the same breaks.
 * A story without silences gets true time's one segment. Cost O(n log n).
 */
export function buildStoryScale(events: EventColumns): TimeScale {
  const { gaps, fromMs, toMs } = findSilences(events);
  const whole = extentOfEvents(events);
  if (gaps.length === 0) return { ...buildTrueScale(events), kind: 'story' };

  const stretches: Stretch[] = [];
  let first = 0;
  for (const gap of [...gaps, null]) {
    const before = stretches.length === 0 ? null : gaps[stretches.length - 1]!;
    const last = gap ? gap.at : events.length;
    stretches.push({
      fromMs: before ? before.toMs : fromMs,
      toMs: gap ? gap.fromMs : toMs,
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
  const from = Float64Array.from(events.anchorMs);
  const to = Float64Array.from(events.anchorMs);
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
  /** The ends of the foreground. */
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

  const steps = new Float64Array(Math.max(count - 1, 0));
  for (let at = 1; at < count; at++) steps[at - 1] = events.anchorMs[at]! - events.anchorMs[at - 1]!;
  const usualMs = steps.sort()[steps.length >> 1] ?? 0;
  const few = Math.floor(count * FEW_SHARE);
  /** Of the story but for the few at its ends. */
  const wholeMs = count ? endBefore[count - 1 - few]! - startAfter[few]! : 0;
  /** Mean step of up to five events on one side, or Infinity where there is but one. */
  const stepMs = (a: number, b: number) => {
    const low = Math.max(0, a);
    const high = Math.min(count - 1, b);
    return high > low ? (to[high]! - from[low]!) / (high - low + 1) : Infinity;
  };
  const found: Gap[] = [];
  for (let at = 1; at < count; at++) {
    const fromMs = endBefore[at - 1]!;
    const toMs = startAfter[at]!;
    const gapMs = toMs - fromMs;
    if (gapMs <= 0) continue;
    const localMs = Math.min(stepMs(at - NEIGHBOURS, at - 1), stepMs(at, at + NEIGHBOURS - 1));
    const local = gapMs / Math.max(localMs, 1) / LOCAL_RATIO;
    const overall = gapMs >= GLOBAL_SHARE * wholeMs ? gapMs / Math.max(usualMs, 1) / GLOBAL_RATIO : 0;
    // What is a blink beside the whole story is no silence, however busy its neighbours.
    if (Math.max(local, overall) < 1 || gapMs * 500 < wholeMs) continue;
    const isAfterFew = at <= few;
    const isBeforeFew = count - at <= few;
    if (isAfterFew) found.length = 0;
    const score = isAfterFew || isBeforeFew ? Infinity : gapMs * Math.min(Math.max(local, overall), 8);
    found.push({ at, fromMs, toMs, score });
    if (isBeforeFew) break;
  }
  const gaps = found
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MAX_BREAKS)
    .sort((a, b) => a.at - b.at);
  return { gaps, fromMs: startAfter[0] ?? 0, toMs: endBefore[count - 1] ?? 0 };
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
    const beforeMs = gapMs[at - 1];
    const afterMs = gapMs[at];
    stretch.fromMs -= air(beforeMs ?? afterMs!);
    stretch.toMs += air(afterMs ?? beforeMs!);
  });
}

function measureSegments(stretches: readonly Stretch[], whole: { fromMs: number; toMs: number }): Segment[] {
  const parts = stretches.map(({ count }) => count + 1);
  const total = parts.reduce((a, b) => a + b, 0);
  const wide = parts.map((part) => Math.max(part / total, LEAST_SHARE));
  const segments: Segment[] = [];
  let unit = 0;
  const add = (fromMs: number, toMs: number, units: number, isBreak: boolean) => {
    segments.push({ fromMs, toMs, fromUnit: unit, toUnit: (unit += units), isBreak });
  };
  // Background that begins before, or ends after, everything else would otherwise run far out of sight.
  if (whole.fromMs < stretches[0]!.fromMs) add(whole.fromMs, stretches[0]!.fromMs, BREAK_SHARE, true);
  stretches.forEach((stretch, at) => {
    if (at > 0) add(stretches[at - 1]!.toMs, stretch.fromMs, BREAK_SHARE, true);
    add(stretch.fromMs, stretch.toMs, wide[at]!, false);
  });
  const lastMs = stretches.at(-1)!.toMs;
  if (whole.toMs > lastMs) add(lastMs, whole.toMs, BREAK_SHARE, true);
  return segments;
}
