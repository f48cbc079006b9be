import type { AxisSource } from './axis';
import { byNumber, type EventColumns } from './event-columns';
import { endOfStep, listTicks, TICK_STEPS, type TickStep } from './tick-steps';
import { sampleText } from './tick-words';
import { type Segment, unitAt } from './time-scale';

const TEXT_GAP_PX = 14;
/** Hours begin when a day is well wider than its name: most stories know days only. */
const HOUR_ROOM_PX = 100;

/** What a unit of time is called, from long to short, each with its width; and whether an event surely lies in it. */
interface Told {
  readonly names: readonly { readonly text: string; readonly widthPx: number }[];
  readonly strong: boolean;
}

/** A unit of time, from its start to its end. */
export interface Notch {
  readonly ms: number;
  readonly endMs: number;
  readonly fromUnit: number;
  readonly toUnit: number;
  /** Where it is named: the name of a single day, month or year belongs to all of it. */
  readonly ownUnit: number;
  tell(): Told;
}

/** The units of time of a segment. Once reckoned they are kept, with their words: a movement asks for the same ones at every step. */
export interface Ruler {
  /** The finest step whose texts have room. */
  stepAt(unitsPerPx: number): TickStep;
  /** The units of a step that lie in [fromMs, toMs), in part at least; `namesOf` gives their names, always the same for a step. */
  notchesIn(
    step: TickStep,
    fromMs: number,
    toMs: number,
    namesOf: (ms: number) => readonly string[],
  ): readonly Notch[];
}

const isHours = ({ unit }: TickStep) => unit === 'hour' || unit === 'minute';

export function createRuler(
  segment: Segment,
  { scale, events, measure, words, textHeightPx }: AxisSource,
): Ruler {
  const widthOf = (text: string, morePx: number) => textHeightPx ?? measure(text, 'strong') + morePx;
  const unitsPerMs = (segment.toUnit - segment.fromUnit) / (segment.toMs - segment.fromMs);
  /** By step, the most that a px may stand for, in units. */
  const most = TICK_STEPS.map(
    (step) =>
      (step.aboutMs * unitsPerMs) /
      (isHours(step) ? HOUR_ROOM_PX : widthOf(sampleText(step, words, segment.fromMs), TEXT_GAP_PX)),
  );
  const kept = new Map<TickStep, { fromMs: number; toMs: number; notches: readonly Notch[] }>();
  return {
    stepAt: (unitsPerPx) => TICK_STEPS[most.findIndex((units) => units >= unitsPerPx)] ?? TICK_STEPS.at(-1)!,
    notchesIn(step, fromMs, toMs, namesOf) {
      let own = kept.get(step);
      if (!own || fromMs < own.fromMs || toMs > own.toMs) {
        const moreMs = (toMs - fromMs) / 2;
        const isNamed = step.count === 1 && !isHours(step);
        const notchAt = (ms: number): Notch => {
          const endMs = endOfStep(step, ms);
          const [fromUnit, toUnit] = [unitAt(scale, ms), unitAt(scale, endMs)];
          let told: Told | undefined;
          const tell = () =>
            (told ??= {
              names: namesOf(ms).map((text) => ({ text, widthPx: widthOf(text, 0) })),
              strong: isNamed && holdsEvent(events, ms, endMs),
            });
          return { ms, endMs, fromUnit, toUnit, ownUnit: isNamed ? (fromUnit + toUnit) / 2 : fromUnit, tell };
        };
        own = { fromMs: fromMs - moreMs, toMs: toMs + moreMs, notches: [] };
        own.notches = listTicks(step, own.fromMs - 2 * step.aboutMs, own.toMs).map(notchAt);
        kept.set(step, own);
      }
      return own.notches.filter(({ ms, endMs }) => endMs > fromMs && ms < toMs);
    },
  };
}

/** Whether an event surely lies in [fromMs, toMs): its whole span, not just the middle of a longer one. */
function holdsEvent(events: EventColumns, fromMs: number, toMs: number): boolean {
  const { anchorMs, startMs, endMs } = events;
  for (let at = byNumber.left(anchorMs, fromMs); at < events.length && anchorMs[at]! < toMs; at++)
    if (startMs[at]! >= fromMs && endMs[at]! <= toMs) return true;
  return false;
}
