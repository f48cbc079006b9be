import { apart, type Axis, type AxisBreak, type AxisSource, type AxisText, keepClear } from './axis';
import { buildEvenAxis } from './even-axis';
import { createRuler, type Ruler } from './ruler';
import { contextOf, type TickStep, YEARS } from './tick-steps';
import { contextWords, tickText } from './tick-words';
import { msAt, type Segment } from './time-scale';
import { pxAt, unitsPerPx, type Viewport } from './viewport';
import { roundDuration } from './words';

/** Texts come from so far beyond the edges. */
const REACH_PX = 80;

/**
 * Gives the axis of any view: per busy stretch the finest step whose texts have room, the unit they belong to below, and
 * the length of each break. Steps depend on resolution alone; texts of a row never meet. Cost follows what is in
 * sight.
 */
export function createAxis(source: AxisSource): (view: Viewport) => Axis {
  if (source.scale.kind === 'even' && !source.isBare) return (view) => buildEvenAxis(view, source);
  const rulers: Ruler[] = [];
  return (view) => buildAxis(view, source, rulers);
}

function buildAxis(view: Viewport, source: AxisSource, rulers: Ruler[]): Axis {
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
      below.push(breakText(view, stretch, segment, source));
      continue;
    }
    if (source.isBare) continue;
    const ruler = (rulers[at] ??= createRuler(segment, source));
    const step = ruler.stepAt(unitsPerPx(view));
    const own = tickTexts(view, stretch, step, ruler, source);
    ticksPx.push(...own.lines);
    if (source.textHeightPx === null) {
      ticks.push(...own.texts);
      contexts.push(...listContexts(view, stretch, step, ruler, source, own.texts.length > 0));
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
    // beyond a break it may still be the same year, which has been said
    if (text && texts.every((other) => other.text !== text.text)) texts.push(text);
  }
  return { texts, ticksPx, breaks };
}

interface Stretch {
  readonly fromUnit: number;
  readonly toUnit: number;
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
  const fromUnit = at === 0 && !segment.isBreak ? -Infinity : segment.fromUnit;
  const toUnit = at === segments.length - 1 && !segment.isBreak ? Infinity : segment.toUnit;
  return {
    fromUnit,
    toUnit,
    fromPx: Math.max(pxAt(view, fromUnit), -view.lengthPx),
    toPx: Math.min(pxAt(view, toUnit), 2 * view.lengthPx),
    slackBeforePx: halfBreak(segments[at - 1]),
    slackAfterPx: halfBreak(segments[at + 1]),
  };
}

/** The part of a stretch in sight and so far beyond it, in time. */
function timesOf(view: Viewport, { fromUnit, toUnit }: Stretch, { scale }: AxisSource, reachPx: number) {
  const reach = reachPx * unitsPerPx(view);
  return [
    msAt(scale, Math.max(view.fromUnit - reach, fromUnit)),
    msAt(scale, Math.min(view.toUnit + reach, toUnit)),
  ] as const;
}

function tickTexts(view: Viewport, stretch: Stretch, step: TickStep, ruler: Ruler, source: AxisSource) {
  const [fromMs, toMs] = timesOf(view, stretch, source, REACH_PX);
  const lines: number[] = [];
  const texts: (AxisText & { readonly ms: number })[] = [];
  for (const notch of ruler.notchesIn(step, fromMs, toMs, (ms) => [tickText(step, ms, source.words)])) {
    const px = pxAt(view, notch.fromUnit);
    if (px >= stretch.fromPx && px <= stretch.toPx) lines.push(px);
    const centrePx = pxAt(view, notch.ownUnit);
    const { names, strong } = notch.tell();
    const { text, widthPx } = names[0]!;
    const inside =
      centrePx >= stretch.fromPx &&
      centrePx <= stretch.toPx &&
      centrePx - widthPx / 2 >= 0 &&
      centrePx + widthPx / 2 <= view.lengthPx &&
      centrePx - widthPx / 2 >= stretch.fromPx - stretch.slackBeforePx + 2 &&
      centrePx + widthPx / 2 <= stretch.toPx + stretch.slackAfterPx - 2;
    if (inside) texts.push({ ms: notch.ms, text, centrePx, widthPx, row: 0, kind: 'tick', strong });
  }
  return { lines, texts };
}

/** The units (a month above its days) that a stretch shows, each from where it comes into sight to where it ends. */
function listContexts(
  view: Viewport,
  stretch: Stretch,
  step: TickStep,
  ruler: Ruler,
  source: AxisSource,
  hasTicks: boolean,
): readonly Context[] {
  const context = contextOf(step) ?? (hasTicks ? null : YEARS);
  if (!context) return [];
  const lowPx = Math.max(stretch.fromPx, 0);
  const highPx = Math.min(stretch.toPx, view.lengthPx);
  const [fromMs, toMs] = timesOf(view, stretch, source, 0);
  const notches = ruler.notchesIn(context, fromMs, toMs, (ms) => contextWords(context, ms, source.words));
  const row = hasTicks ? 1 : 0;
  // only one that fills its stretch may hang over at either side
  const slackPx = notches.length > 1 ? 0 : Math.min(stretch.slackBeforePx, stretch.slackAfterPx);
  return notches.map((notch) => (taken) => {
    const ownFromPx = Math.max(lowPx, pxAt(view, notch.fromUnit));
    const ownToPx = Math.min(highPx, pxAt(view, notch.toUnit));
    const { names, strong } = notch.tell();
    return names
      .map(({ text, widthPx }): AxisText => {
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

function breakText(
  view: Viewport,
  stretch: Stretch,
  segment: Segment,
  { measure, words, textHeightPx }: AxisSource,
): AxisText {
  const text = words.duration(roundDuration(segment.toMs - segment.fromMs));
  const widthPx = textHeightPx ?? measure(text, 'quiet');
  const inSightPx = (Math.max(0, stretch.fromPx) + Math.min(view.lengthPx, stretch.toPx)) / 2;
  const centrePx = keepWhole(inSightPx, widthPx, view.lengthPx);
  return { text, centrePx, widthPx, row: 1, kind: 'break', strong: false };
}
