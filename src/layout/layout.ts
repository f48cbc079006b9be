import { type Bars, stackBars } from './bars';
import type { EventColumns } from './event-columns';
import { type Card, CARD, listReaches, type Orientation, ROW, setCard } from './label-card';
import { buildLevel, type Level } from './level';
import { type Plan, type Reach } from './place-labels';
import { extentOf, type TimeScale, unitAt } from './time-scale';
import { type Limits, unitsPerPx, type Viewport } from './viewport';
import type { LayoutWords, Measure } from './words';

/** What a story's layout is made from. */
export interface LayoutInput {
  readonly events: EventColumns;
  readonly scale: TimeScale;
  readonly orientation: Orientation;
  /** Width of the container. */
  readonly widthPx: number;
  readonly measure: Measure;
  readonly words: LayoutWords;
}

/** The size of a drawing, as counts and px. */
export interface Size {
  readonly rows: number;
  readonly maxLines: number;
  readonly laneCount: number;
  readonly heightPx: number;
}

/** A story laid out for one size: all that does not change while one zooms and pans. */
export interface Layout extends LayoutInput {
  readonly units: readonly number[];
  readonly bars: Bars;
  readonly size: Size;
  readonly rowPitchPx: number;
  /** The lower edge of row 0. */
  readonly rowsEndPx: number;
  readonly heightPx: number;
  /** Across the axis: from the top (horizontal) or the left (vertical). */
  readonly axisPx: number;
  readonly limits: Limits;
  cardOf(at: number): Card;
  /** The level of detail for a resolution; built when first asked for, then kept. */
  levelAt(unitsPerPx: number): Level;
}

const ROW_GAP_PX = 12;
const LANE_PX = 9;
const TOP_PX = 10;
const ABOVE_AXIS_PX = 24;
const BELOW_AXIS_PX = 58;
const SIDE_PX = 24;
/** Room for the last label of a vertical timeline. */
const FOOT_PX = 84;
/** Below this width there is a row more. */
const NARROW_PX = 900;
/** A vertical drawing gives an event this much, up to a limit. */
const PER_EVENT_PX = 92;
const MOST_PX = 120 + 14 * PER_EVENT_PX;
/** Titles of more characters may need three lines. */
const LONG_TITLE = 42;
const MAX_LEVEL = 60;
const FINEST_WINDOW_MS = 60_000;

/** Lanes of bars lie so far apart. */
export const lanePx = (lane: number) => lane * LANE_PX;

/**
 * The size of the drawing, known before any text is measured, so that the page can keep its place: rows by the number
 * of events, one more where it is narrow, room for three lines where a title is long, room for the lanes of bars.
 * `heightPx` is that of a vertical drawing.
 */
export function planSize(events: EventColumns, laneCount: number, widthPx = Infinity): Size {
  const count = events.length;
  const maxLines = hasLongTitle(events) ? 3 : 2;
  const narrow = widthPx < NARROW_PX && count > 3 ? 1 : 0;
  const rows = (count <= 3 ? 1 : count <= 6 ? 2 : count <= 40 ? 3 : 4) + narrow;
  return { rows, maxLines, laneCount, heightPx: Math.min(MOST_PX, 120 + Math.max(count, 2) * PER_EVENT_PX) };
}

/** Whether any of a few events has one; many have. */
function hasLongTitle(events: EventColumns): boolean {
  for (let at = 0; at < events.length; at++) if (events.event(at).title.length > LONG_TITLE) return true;
  return false;
}

/** Lays a story out. The same input gives the same layout. */
export function layOut(input: LayoutInput): Layout {
  const { events, scale, orientation, measure, words, widthPx } = input;
  const upright = orientation === 'vertical';
  const units = Array.from(events.anchorMs, (ms) => unitAt(scale, ms));
  const bars = stackBars(events, scale);
  const size = planSize(events, bars.laneCount, widthPx);
  const lengthPx = upright ? size.heightPx : widthPx;

  const cards = new Map<number, Card>();
  const maxLines = upright ? 4 : size.maxLines;
  const cardOf = (at: number) => {
    let card = cards.get(at);
    if (!card) cards.set(at, (card = setCard(events.at(at), orientation, widthPx, maxLines, measure, words)));
    return card;
  };
  const rowPitchPx = 2 * CARD.padYPx + maxLines * CARD.lineHeightPx + CARD.metaHeightPx + ROW_GAP_PX;

  const [startPx, endPx] = upright ? [SIDE_PX, FOOT_PX] : [SIDE_PX, SIDE_PX];
  const limits = limitView(scale, lengthPx, startPx, endPx);
  const coarsest = unitsPerPx(limits.fit);
  const breaks = scale.segments.filter((segment) => segment.isBreak);
  const kept = new Map<number, readonly Reach[]>();
  const plan: Plan = {
    events,
    units,
    order: events.order,
    rows: upright ? 1 : size.rows,
    reachesOf: (at) => {
      let reaches = kept.get(at);
      if (!reaches) kept.set(at, (reaches = listReaches(cardOf(at), orientation)));
      return reaches;
    },
    maxReachPx: upright ? 180 : CARD.maxTextPx + 60,
    ...extentOf(scale),
    startPx: startPx - 4,
    endPx: endPx - 4,
    keepFree: upright ? breaks.map((segment) => (segment.fromUnit + segment.toUnit) / 2) : [],
    keepFreePx: 12,
  };
  const levels: Level[] = [];
  const levelAt = (resolution: number): Level => {
    const wanted = Math.floor(Math.log2(coarsest / resolution) + 1e-9);
    const level = Math.min(Math.max(wanted, 0), MAX_LEVEL);
    while (levels.length <= level) {
      const at = levels.length;
      levels.push(buildLevel(plan, levels[at - 1] ?? null, at, coarsest / 2 ** at));
    }
    return levels[level]!;
  };
  const rowsEndPx = TOP_PX + size.rows * rowPitchPx - ROW_GAP_PX;
  const axisPx = rowsEndPx + ABOVE_AXIS_PX + lanePx(bars.laneCount - 1);
  return {
    ...input,
    units,
    bars,
    size,
    rowPitchPx,
    rowsEndPx,
    limits,
    cardOf,
    levelAt,
    axisPx: upright ? ROW.axisPx : axisPx,
    heightPx: upright ? lengthPx : axisPx + BELOW_AXIS_PX,
  };
}

function limitView(scale: TimeScale, lengthPx: number, startPx: number, endPx: number): Limits {
  const { fromUnit, toUnit } = extentOf(scale);
  const resolution = (toUnit - fromUnit) / Math.max(lengthPx - startPx - endPx, 1);
  const fit: Viewport = {
    fromUnit: fromUnit - startPx * resolution,
    toUnit: toUnit + endPx * resolution,
    lengthPx,
  };
  // A minute across the view, where the story is drawn most finely.
  const finest = Math.min(
    ...scale.segments
      .filter((s) => !s.isBreak)
      .map((s) => ((s.toUnit - s.fromUnit) / (s.toMs - s.fromMs)) * FINEST_WINDOW_MS),
  );
  return { fit, finestUnitsPerPx: Math.min(finest / lengthPx, resolution / 2) };
}
