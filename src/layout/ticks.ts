import { apart, type Axis, type AxisBreak, type AxisSource, type AxisText, keepClear } from './axis';
import { byNumber, type EventColumns } from './event-columns';
import { buildEvenAxis } from './even-axis';
import { contextOf, endOfStep, listTicks, startOfUnit, TICK_STEPS, type TickStep } from './tick-steps';
import { contextWords, sampleText, tickText } from './tick-words';
import { msAt, type Segment, type TimeScale, unitAt } from './time-scale';
import { pxAt, unitsPerPx, type Viewport } from './viewport';
import { roundDuration } from './words';

const TEXT_GAP_PX = 14;
/** Hours begin when a day is well wider than its name: most stories know days only. */
const HOUR_ROOM_PX = 100;

/**
 * The axis of a view: per busy stretch the finest step whose texts have room, the unit they belong to below, and
 * the length of each break. Steps depend on resolution alone; texts of a row never meet. Cost follows what is in
 * sight.
 */
export function buildAxis(view: Viewport, source: AxisSource): Axis {
  if (source.scale.kind === 'even' && !source.isBare) return buildEvenAxis(view, source);
  const breaks: AxisBreak[] = [];
  const ticksPx: number[] = [];
  const ticks: AxisText[] = [];
  const below: AxisText[] = [];
  const contexts: Context[] = [];
  for (const [at, segment] of source.scale.segments.entries()) {
    const stretch = stretchOf(view, source.scale.segments, at);
    if (stretch.toPx <= 0 || stretch.fromPx >= view.lengthPx) continue;
    if (segment.isBreak) {
      breaks.push({ fromPx: stretch.fromPx, toPx: stretch.toPx });
      below.push(breakText(view, stretch, source));
      continue;
    }
    if (source.isBare) continue;
    const step = chooseStep(segment, view, source);
    const own = tickTexts(view, stretch, step, source);
    ticksPx.push(...own.lines);
    if (source.textHeightPx === null) {
      ticks.push(...own.texts);
      contexts.push(...listContexts(view, stretch, step, source, own.texts.length > 0));
      continue;
    }
    // Where time runs down ticks and the words of breaks share a column.
    const heightPx = source.textHeightPx;
    const clear = own.texts.filter(
      ({ centrePx }) =>
        centrePx - heightPx >= stretch.fromPx - stretch.slackBeforePx &&
        centrePx + heightPx <= stretch.toPx + stretch.slackAfterPx,
    );
    ticks.push(...clear);
    below.push(...contextsBelow(clear, step, source));
  }
  const row1 = keepClear(
    [],
    below.sort((a, b) => b.widthPx - a.widthPx || a.centrePx - b.centrePx),
  );
  const texts = [...keepClear([], ticks), ...row1];
  for (const context of contexts) {
    const text = context(texts);
    if (text) texts.push(text);
  }
  return { texts, ticksPx, breaks };
}

interface Stretch {
  readonly segment: Segment;
  readonly fromPx: number;
  readonly toPx: number;
  /** Texts may hang over into the breaks at either side. */
  readonly slackBeforePx: number;
  readonly slackAfterPx: number;
}

/** A unit that asks for a text, clear of those that stand already. */
type Context = (taken: readonly AxisText[]) => AxisText | undefined;

/** A segment in px; the outermost ones run on beyond the story's ends. */
function stretchOf(view: Viewport, segments: readonly Segment[], at: number): Stretch {
  const segment = segments[at]!;
  const halfBreak = (other: Segment | undefined) =>
    other?.isBreak ? (other.toUnit - other.fromUnit) / unitsPerPx(view) / 2 : 0;
  const first = at === 0 && !segment.isBreak;
  const last = at === segments.length - 1 && !segment.isBreak;
  return {
    segment,
    fromPx: first ? -view.lengthPx : pxAt(view, segment.fromUnit),
    toPx: last ? 2 * view.lengthPx : pxAt(view, segment.toUnit),
    slackBeforePx: halfBreak(segments[at - 1]),
    slackAfterPx: halfBreak(segments[at + 1]),
  };
}

function chooseStep(
  segment: Segment,
  view: Viewport,
  { measure, words, textHeightPx }: AxisSource,
): TickStep {
  const msPerPx = ((segment.toMs - segment.fromMs) / (segment.toUnit - segment.fromUnit)) * unitsPerPx(view);
  const roomOf = (step: TickStep) =>
    step.unit === 'hour' || step.unit === 'minute'
      ? HOUR_ROOM_PX
      : (textHeightPx ?? measure(sampleText(step, words, segment.fromMs), 'strong') + TEXT_GAP_PX);
  return TICK_STEPS.find((step) => step.aboutMs / msPerPx >= roomOf(step)) ?? TICK_STEPS.at(-1)!;
}

function tickTexts(view: Viewport, stretch: Stretch, step: TickStep, source: AxisSource) {
  const { scale, events, measure, words, textHeightPx } = source;
  const { segment } = stretch;
  const pxOf = (ms: number) => pxAt(view, unitAt(scale, ms));
  const reachPx = 80;
  const low = msAt(
    scale,
    Math.max(view.fromUnit - reachPx * unitsPerPx(view), outer(segment, scale, 'from')),
  );
  const high = msAt(scale, Math.min(view.toUnit + reachPx * unitsPerPx(view), outer(segment, scale, 'to')));
  const lines: number[] = [];
  const texts: (AxisText & { readonly ms: number })[] = [];
  // A single day, month or year is named at its middle: the name belongs to all of it.
  const named = step.count === 1 && step.unit !== 'hour' && step.unit !== 'minute';
  for (const ms of listTicks(step, named ? low - step.aboutMs : low, high)) {
    const px = pxOf(ms);
    const endMs = endOfStep(step, ms);
    if (px >= stretch.fromPx && px <= stretch.toPx) lines.push(px);
    const centrePx = named ? (px + pxOf(endMs)) / 2 : px;
    const text = tickText(step, ms, words);
    const widthPx = textHeightPx ?? measure(text, 'strong');
    const inside =
      centrePx >= stretch.fromPx &&
      centrePx <= stretch.toPx &&
      centrePx - widthPx / 2 >= 0 &&
      centrePx + widthPx / 2 <= view.lengthPx &&
      centrePx - widthPx / 2 >= stretch.fromPx - stretch.slackBeforePx + 2 &&
      centrePx + widthPx / 2 <= stretch.toPx + stretch.slackAfterPx - 2;
    if (!inside) continue;
    const strong = named && holdsEvent(events, ms, endMs);
    texts.push({ ms, text, centrePx, widthPx, row: 0, kind: 'tick', strong });
  }
  return { lines, texts };
}

/** Whether an event surely lies in [fromMs, toMs): its whole span, not just the middle of a longer one. */
function holdsEvent(events: EventColumns, fromMs: number, toMs: number): boolean {
  const { anchorMs, startMs, endMs } = events;
  for (let at = byNumber.left(anchorMs, fromMs); at < events.length && anchorMs[at]! < toMs; at++)
    if (startMs[at]! >= fromMs && endMs[at]! <= toMs) return true;
  return false;
}

function outer(segment: Segment, scale: TimeScale, side: 'from' | 'to'): number {
  if (side === 'from') return segment === scale.segments[0] ? -Infinity : segment.fromUnit;
  return segment === scale.segments.at(-1) ? Infinity : segment.toUnit;
}

/** The units (a month above its days) that a stretch shows, each from where it comes into sight to where it ends. */
function listContexts(
  view: Viewport,
  stretch: Stretch,
  step: TickStep,
  { scale, measure, words, events }: AxisSource,
  hasTicks: boolean,
): readonly Context[] {
  const context =
    contextOf(step) ?? (hasTicks ? null : { unit: 'year' as const, count: 1, aboutMs: step.aboutMs });
  if (!context) return [];
  const lowPx = Math.max(stretch.fromPx, 0);
  const highPx = Math.min(stretch.toPx, view.lengthPx);
  const msOf = (px: number) => msAt(scale, view.fromUnit + px * unitsPerPx(view));
  const pxOf = (ms: number) => pxAt(view, unitAt(scale, ms));
  const [fromMs, toMs] = [msOf(lowPx), msOf(highPx)];
  const starts = [startOfUnit(context, fromMs), ...listTicks(context, fromMs + 1, toMs, 200)];
  const row = hasTicks ? 1 : 0;
  return starts.map((ms, i) => (taken) => {
    const ownFromPx = Math.max(lowPx, pxOf(Math.max(ms, fromMs)));
    const ownToPx = Math.min(highPx, pxOf(starts[i + 1] ?? toMs));
    // only one that fills its stretch may hang over at either side
    const slackPx = starts.length > 1 ? 0 : Math.min(stretch.slackBeforePx, stretch.slackAfterPx);
    const strong = holdsEvent(events, ms, endOfStep(context, ms));
    return contextWords(context, ms, words)
      .map((text): AxisText => {
        const widthPx = measure(text, 'strong');
        const centrePx = keepWhole((ownFromPx + ownToPx) / 2, widthPx, view.lengthPx);
        return { text, centrePx, widthPx, row, kind: 'context', strong };
      })
      .find(
        (made) =>
          made.widthPx + 4 <= ownToPx - ownFromPx + 2 * slackPx &&
          taken.every((other) => other.row !== row || apart(other, made)),
      );
  });
}

/** Where time runs down, what a tick belongs to stands below the first tick of it; a day has named its month. */
function contextsBelow(
  ticks: readonly (AxisText & { readonly ms: number })[],
  step: TickStep,
  { words, textHeightPx }: AxisSource,
): readonly AxisText[] {
  const unit = contextOf(step)?.unit;
  if (!unit || textHeightPx === null) return [];
  const textOf = (ms: number) => contextWords({ unit: unit === 'month' ? 'year' : unit }, ms, words).at(-1)!;
  return ticks
    .filter((tick, at) => at === 0 || textOf(tick.ms) !== textOf(ticks[at - 1]!.ms))
    .map((tick): AxisText => ({
      text: textOf(tick.ms),
      centrePx: tick.centrePx,
      widthPx: textHeightPx,
      row: 1,
      kind: 'context',
      strong: false,
    }));
}

/** The centre nearest to `centrePx` from which a text is not cut by the edges of the view. */
const keepWhole = (centrePx: number, widthPx: number, lengthPx: number) =>
  Math.max(widthPx / 2, Math.min(centrePx, lengthPx - widthPx / 2));

function breakText(view: Viewport, stretch: Stretch, { measure, words, textHeightPx }: AxisSource): AxisText {
  const { segment } = stretch;
  const text = words.duration(roundDuration(segment.toMs - segment.fromMs));
  const widthPx = textHeightPx ?? measure(text, 'quiet');
  const inSightPx = (Math.max(0, stretch.fromPx) + Math.min(view.lengthPx, stretch.toPx)) / 2;
  const centrePx = keepWhole(inSightPx, widthPx, view.lengthPx);
  return { text, centrePx, widthPx, row: 1, kind: 'break', strong: false };
}
