import { bisector } from 'd3';
import { type Bar, findBars } from './bars';
import { CARD, ROW } from './label-card';
import { keepSpansNamed } from './drift';
import { type Layout, lanePx } from './layout';
import { type Level, type Mark } from './level';
import { COUNTED_MARKS_PX, LABEL_GAP_PX, type Placed, STEM_GAP_PX } from './place-labels';
import { type Axis, buildAxis } from './ticks';
import { pxAt, unitsPerPx, type Viewport } from './viewport';

export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface SceneLabel {
  readonly id: string;
  /** Index into the layout's events. */
  readonly at: number;
  readonly box: Box;
  readonly row: number;
  /** Where its stem meets the axis: along the axis, and across it. */
  readonly anchorPx: number;
  readonly footPx: number;
  readonly date: string;
  readonly lines: readonly string[];
  readonly meta: string;
  readonly chosen: boolean;
  /** It has left its anchor to stay in sight with its span. */
  readonly adrift: boolean;
}

export interface SceneMark {
  /** Of the event that matters most in it. */
  readonly id: string;
  readonly at: number;
  /** Along and across the axis. */
  readonly alongPx: number;
  readonly acrossPx: number;
  /** 1 for a lone event. */
  readonly count: number;
  /** It has a label in sight. */
  readonly labelled: boolean;
  /** One of its events is disputed. */
  readonly disputed: boolean;
  /** All its events, the speaker first, then in time order. */
  readonly members: readonly number[];
}

export interface SceneBar {
  readonly id: string;
  readonly at: number;
  readonly fromPx: number;
  readonly toPx: number;
  readonly acrossPx: number;
}

/** All that is drawn, as plain data in px; it holds what is in sight and little more. */
export interface Scene {
  readonly orientation: Layout['orientation'];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisPx: number;
  readonly level: number;
  readonly labels: readonly SceneLabel[];
  readonly marks: readonly SceneMark[];
  readonly bars: readonly SceneBar[];
  readonly axis: Axis;
}

/** How many levels later a label shows all of its second line. */
const DETAIL_LEVELS = 2;
const byUnit = bisector((mark: Mark) => mark.unit);

/**
 * The scene of a view. Which labels stand, and in which row, depends on the layout and the view's resolution alone,
 * never on where the view lies. The chosen event always has a label: where its level has none it takes the place
 * that a finer level gives it, and labels in the way step back until there is room for both. `pxOf` moves every
 * time to another place, for the change between scales.
 */
export function buildScene(
  layout: Layout,
  view: Viewport,
  chosen: string | null,
  pxOf?: (ms: number) => number,
): Scene {
  const upp = unitsPerPx(view);
  const level = layout.levelAt(upp);
  const marginPx = 240;
  const along = (at: number, unit: number) => (pxOf ? pxOf(layout.events.anchorMs[at]!) : pxAt(view, unit));
  const first = pxOf ? 0 : byUnit.left(level.marks, view.fromUnit - marginPx * upp);
  const last = pxOf ? level.marks.length : byUnit.right(level.marks, view.toUnit + marginPx * upp);
  const near = layoutChosen(layout, level, level.marks.slice(first, last), chosen, upp);

  const stands = (at: number) => {
    const mark = level.markOf.get(at);
    return (
      (mark && (mark.placed !== null || mark.others.length === 0)) || layout.events.event(at).id === chosen
    );
  };
  const bars = findBars(layout.bars, view.fromUnit, view.toUnit, upp, stands).map((bar) =>
    barOf(layout, view, bar, pxOf),
  );
  // A mark leaves the axis only for a bar that is there.
  const spanOf = (at: number) => `${layout.events.startMs[at]}/${layout.events.endMs[at]}`;
  const drawn = new Set(bars.map(({ at }) => spanOf(at)));
  const labels: SceneLabel[] = [];
  const marks: SceneMark[] = [];
  for (const mark of near) {
    const { at, unit, placed, others } = mark;
    const { id } = layout.events.event(at);
    const anchorPx = along(at, unit);
    if (anchorPx < -marginPx || anchorPx > view.lengthPx + marginPx) continue;
    const acrossPx = acrossOf(layout, drawn.has(spanOf(at)) ? layout.bars.laneOf[at]! : 0);
    const markInSight = anchorPx > -20 && anchorPx < view.lengthPx + 20;
    if (markInSight)
      marks.push({
        id,
        at,
        alongPx: anchorPx,
        acrossPx,
        count: others.length + 1,
        labelled: placed !== null,
        disputed: mark.disputed,
        members: [at, ...others],
      });
    if (!placed) continue;
    if (anchorPx + placed.afterPx < 0 || anchorPx - placed.beforePx > view.lengthPx) continue;
    labels.push(labelOf(layout, level, at, placed, { anchorPx, footPx: acrossPx, chosen: id === chosen }));
  }
  const { scale, events, measure, words } = layout;
  const textHeightPx = layout.orientation === 'vertical' ? 22 : null;
  return {
    orientation: layout.orientation,
    widthPx: layout.widthPx,
    heightPx: layout.heightPx,
    axisPx: layout.axisPx,
    level: level.level,
    labels: pxOf ? labels : keepSpansNamed(layout, view, level, labels, bars, chosen),
    marks,
    bars,
    axis: buildAxis(view, { scale, events, measure, words, textHeightPx }),
  };
}

function acrossOf(layout: Layout, lane: number): number {
  return layout.orientation === 'vertical'
    ? layout.axisPx - lanePx(lane) * 0.6
    : layout.axisPx - lanePx(lane);
}

function barOf(layout: Layout, view: Viewport, bar: Bar, pxOf?: (ms: number) => number): SceneBar {
  const { event, startMs, endMs } = layout.events.at(bar.at);
  return {
    id: event.id,
    at: bar.at,
    fromPx: pxOf ? pxOf(startMs) : pxAt(view, bar.fromUnit),
    toPx: pxOf ? pxOf(endMs) : pxAt(view, bar.toUnit),
    acrossPx: acrossOf(layout, bar.lane),
  };
}

/** A label at its place; its anchor along the axis, the foot of its stem across it. */
export function labelOf(
  layout: Layout,
  level: Level,
  at: number,
  placed: Placed,
  { anchorPx, footPx, chosen }: Pick<SceneLabel, 'anchorPx' | 'footPx' | 'chosen'>,
): SceneLabel {
  const card = layout.cardOf(at);
  const detailed = chosen || level.level >= placed.sinceLevel + DETAIL_LEVELS;
  const meta = detailed ? card.fullMeta : card.meta;
  const missingPx = card.fullMeta && !meta ? CARD.metaHeightPx : 0;
  const startPx = anchorPx - placed.beforePx;
  const upright = layout.orientation === 'vertical';
  const heightPx = card.heightPx - (upright ? 0 : missingPx);
  const bottomPx = layout.rowsEndPx - placed.row * layout.rowPitchPx;
  return {
    id: layout.events.event(at).id,
    at,
    box: upright
      ? { xPx: ROW.textPx - ROW.padXPx, yPx: startPx, widthPx: card.widthPx, heightPx }
      : { xPx: startPx, yPx: bottomPx - heightPx, widthPx: card.widthPx, heightPx },
    row: placed.row,
    anchorPx,
    footPx,
    date: card.date,
    lines: card.lines,
    meta,
    chosen,
    adrift: false,
  };
}

/** The marks with the chosen event among the labelled ones, and without the labels that are in its way. */
function layoutChosen(
  layout: Layout,
  level: Level,
  near: readonly Mark[],
  chosen: string | null,
  upp: number,
): readonly Mark[] {
  const at = layout.events.indexOf(chosen);
  if (at < 0 || near.some((mark) => mark.at === at && mark.placed)) return near;
  const unit = layout.units[at]!;
  const placed = placeAtFinerLevel(layout, level, at, upp);
  const kept: Mark[] = near
    .filter((mark) => mark.at !== at)
    .map((mark) => {
      const others = mark.others.filter((other) => other !== at);
      const inWay = mark.placed && meets(mark.placed, (mark.unit - unit) / level.unitsPerPx, placed);
      return { ...mark, others, placed: inWay ? null : mark.placed };
    });
  const own = near.find((mark) => mark.at === at);
  const host = near.find((mark) => mark.others.includes(at));
  const disputed = (own ?? host)?.disputed ?? layout.events.disputed[at] === 1;
  // a group too near to stand beside it lends it its disc
  const lends = host && Math.abs(host.unit - unit) < COUNTED_MARKS_PX * upp;
  if (lends) {
    const others = [host.at, ...host.others].filter((other) => other !== at);
    const apart = kept.filter((mark) => mark.at !== host.at);
    return [...apart, { at, unit, placed, others, disputed }].sort((a, b) => a.unit - b.unit);
  }
  kept.push({ at, unit, placed, others: own?.others ?? [], disputed: layout.events.disputed[at] === 1 });
  return kept.sort((a, b) => a.unit - b.unit);
}

function placeAtFinerLevel(layout: Layout, level: Level, at: number, upp: number): Placed {
  for (let finer = 1; finer <= 12; finer++) {
    const found = layout.levelAt(upp / 2 ** finer).marks.find((mark) => mark.at === at);
    if (found?.placed) return found.placed;
  }
  const card = layout.cardOf(at);
  const beforePx = layout.orientation === 'vertical' ? ROW.padYPx + ROW.dateHeightPx / 2 : CARD.stemInsetPx;
  const lengthPx = layout.orientation === 'vertical' ? card.heightPx : card.widthPx;
  return {
    row: layout.orientation === 'vertical' ? 0 : layout.size.rows - 1,
    beforePx,
    afterPx: lengthPx - beforePx,
    sinceLevel: level.level,
  };
}

/** Whether a label at `awayPx` meets the one at 0: its card, or a stem of either. */
function meets(other: Placed, awayPx: number, own: Placed): boolean {
  const low = awayPx - other.beforePx;
  const high = awayPx + other.afterPx;
  if (other.row === own.row) return low < own.afterPx + LABEL_GAP_PX && high > -own.beforePx - LABEL_GAP_PX;
  if (own.row > other.row) return low < STEM_GAP_PX && high > -STEM_GAP_PX;
  return awayPx < own.afterPx + STEM_GAP_PX && awayPx > -own.beforePx - STEM_GAP_PX;
}
