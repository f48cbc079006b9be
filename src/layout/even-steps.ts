import type { EventColumns } from './event-columns';
import { byNumber } from './event-columns';
import { extentOfEvents, type TimeScale } from './time-scale';

/**
 * Even steps, the order of teaching: each event is one step of the axis, whatever time lies between. Event `at`
 * stands at unit `at`; half a step is left at either end, in which what begins before or ends after lies. Between
 * events time runs evenly.
 */
export function buildEvenScale(events: EventColumns): TimeScale {
  const { fromMs, toMs } = extentOfEvents(events);
  const count = events.length;
  const stepsMs = new Float64Array(count + 2);
  stepsMs.set(events.anchorMs, 1);
  stepsMs[0] = Math.min(fromMs, (events.anchorMs[0] ?? fromMs) - 1);
  stepsMs[count + 1] = Math.max(toMs, (events.anchorMs[count - 1] ?? toMs) + 1);
  const whole = {
    fromMs: stepsMs[0],
    toMs: stepsMs[count + 1]!,
    fromUnit: -0.5,
    toUnit: Math.max(count, 1) - 0.5,
  };
  return { kind: 'even', segments: [{ ...whole, isBreak: false }], stepsMs };
}

/** The unit of a step by its place in the list: half steps at the ends. */
const unitOfStep = (stepsMs: Float64Array, step: number) =>
  step === 0 ? -0.5 : step === stepsMs.length - 1 ? Math.max(stepsMs.length - 2, 1) - 0.5 : step - 1;

/** The unit of a time; beyond the ends time runs on as in the last half step. */
export function stepAt(stepsMs: Float64Array, ms: number): number {
  const after = Math.min(Math.max(byNumber.left(stepsMs, ms), 1), stepsMs.length - 1);
  const [lowMs, highMs] = [stepsMs[after - 1]!, stepsMs[after]!];
  const [low, high] = [unitOfStep(stepsMs, after - 1), unitOfStep(stepsMs, after)];
  return highMs > lowMs ? low + ((ms - lowMs) / (highMs - lowMs)) * (high - low) : high;
}

/** The time of a unit; the inverse of stepAt. */
export function msAtStep(stepsMs: Float64Array, unit: number): number {
  const after = Math.min(Math.max(Math.ceil(unit) + 1, 1), stepsMs.length - 1);
  const [low, high] = [unitOfStep(stepsMs, after - 1), unitOfStep(stepsMs, after)];
  const [lowMs, highMs] = [stepsMs[after - 1]!, stepsMs[after]!];
  return lowMs + ((unit - low) / (high - low)) * (highMs - lowMs);
}
