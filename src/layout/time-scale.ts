import { createBisector } from './bisect';
import { msAtStep, stepAt } from './even-steps';
import type { EventColumns } from './event-columns';

/** A stretch of the axis in which time runs evenly. */
export interface Segment {
  readonly fromMs: number;
  readonly toMs: number;
  readonly fromUnit: number;
  readonly toUnit: number;
  /** A silence: drawn short, marked as a break, and labelled with its length. */
  readonly isBreak: boolean;
}

/**
 * A map from time to story units: continuous, strictly increasing, invertible, piecewise linear. Segments touch and
 * are in order; before the first and after the last one time runs on as evenly as inside them.
 */
export interface TimeScale {
  readonly kind: 'true' | 'story' | 'even';
  readonly segments: readonly Segment[];
  /** Of even steps: the time of every half step before the first and after the last event, and of each event. */
  readonly stepsMs?: Float64Array;
}

const byMs = createBisector((segment: Segment) => segment.toMs);
const byUnit = createBisector((segment: Segment) => segment.toUnit);

function segmentAt(scale: TimeScale, at: number): Segment {
  return scale.segments[Math.min(at, scale.segments.length - 1)]!;
}

const unitIn = (s: Segment, ms: number) =>
  s.fromUnit + ((ms - s.fromMs) / (s.toMs - s.fromMs)) * (s.toUnit - s.fromUnit);

/** The story unit of a time in ms UTC. Law: msAt(scale, unitAt(scale, ms)) = ms, up to rounding. */
export function unitAt(scale: TimeScale, ms: number): number {
  return scale.stepsMs
    ? stepAt(scale.stepsMs, ms)
    : unitIn(segmentAt(scale, byMs.right(scale.segments, ms)), ms);
}

/** The units of the anchors of a story's events, in their order; of even steps these are their numbers. */
export function unitsOf({ kind, segments }: TimeScale, anchorMs: Float64Array): Float64Array {
  let own = 0;
  return anchorMs.map((ms, at) => {
    while (own < segments.length - 1 && segments[own]!.toMs <= ms) own++;
    return kind === 'even' ? at : unitIn(segments[own]!, ms);
  });
}

/** The time in ms UTC of a story unit; the inverse of unitAt. */
export function msAt(scale: TimeScale, unit: number): number {
  if (scale.stepsMs) return msAtStep(scale.stepsMs, unit);
  const s = segmentAt(scale, byUnit.right(scale.segments, unit));
  return s.fromMs + ((unit - s.fromUnit) / (s.toUnit - s.fromUnit)) * (s.toMs - s.fromMs);
}

/** The whole extent of a scale, in story units. */
export function extentOf(scale: TimeScale): { readonly fromUnit: number; readonly toUnit: number } {
  return { fromUnit: scale.segments[0]!.fromUnit, toUnit: scale.segments.at(-1)!.toUnit };
}

/** The outermost dates of a story, in ms UTC; never empty: a story without events gives one day of 1970. */
export function extentOfEvents(events: EventColumns): {
  readonly fromMs: number;
  readonly toMs: number;
} {
  let fromMs = Infinity;
  let toMs = -Infinity;
  for (let at = 0; at < events.length; at++) {
    fromMs = Math.min(fromMs, events.startMs[at]!, events.anchorMs[at]!);
    toMs = Math.max(toMs, events.endMs[at]!, events.anchorMs[at]!);
  }
  if (!isFinite(fromMs)) return { fromMs: 0, toMs: 86_400_000 };
  return toMs - fromMs < 1000 ? { fromMs: fromMs - 43_200_000, toMs: fromMs + 43_200_000 } : { fromMs, toMs };
}

/** True time: the whole story to one scale; a story unit is a millisecond. */
export function buildTrueScale(events: EventColumns): TimeScale {
  const { fromMs, toMs } = extentOfEvents(events);
  return { kind: 'true', segments: [{ fromMs, toMs, fromUnit: fromMs, toUnit: toMs, isBreak: false }] };
}
