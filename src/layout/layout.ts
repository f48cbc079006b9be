import { stackBars } from './bars';
import type { EventColumns } from './event-columns';
import { findGutterPx } from './gutter';
import { type Orientation, ROW } from './label-card';
import { ROWS } from './row-forms';
import { paceScale } from './pace';
import { layOutRows, type RowLayout } from './row-layout';
import { layOutStems, rowsHeightPx, type StemLayout } from './stem-layout';
import { buildStoryScale, countBreaks } from './story-scale';
import { buildTrueScale, extentOf, type TimeScale, unitsOf } from './time-scale';
import type { Limits, Viewport } from './viewport';
import type { LayoutWords, Measure } from './words';

/** What a story's layout is made from. */
export interface LayoutInput {
  readonly events: EventColumns;
  readonly scale: TimeScale;
  readonly orientation: Orientation;
  /** Width of the container. */
  readonly widthPx: number;
  /** Height of the drawing where the page has set one: a crowded story fills it, and cards need enough of it. Null leaves it to the layout. */
  readonly heightPx: number | null;
  readonly measure: Measure;
  readonly words: LayoutWords;
}

/** The size of a drawing, as counts and px. */
export interface Size {
  /** Of cards, or of single lines where the story is crowded; so many are planned. */
  readonly rows: number;
  readonly maxLines: number;
  readonly laneCount: number;
  readonly heightPx: number;
  /** Labels stand in rows without stems. */
  readonly crowded: boolean;
  /** The length of a vertical drawing, in events. */
  readonly tall: number;
}

/** A story laid out for one size: all that does not change while one zooms and pans. */
export interface Layout extends LayoutInput {
  readonly heightPx: number;
  /** Anchors in story units, by event. */
  readonly units: Float64Array;
  /** Across the axis: from the top (horizontal) or the left (vertical). */
  readonly axisPx: number;
  readonly limits: Limits;
  /** Cards on stems, or labels in rows: the one that is not null. */
  readonly stems: StemLayout | null;
  readonly rows: RowLayout | null;
}

const LANE_PX = 9;
const TOP_PX = 8;
const ABOVE_AXIS_PX = 28;
/** In rows there are no lanes of bars above the axis, but counted groups on it. */
const ROWS_ABOVE_AXIS_PX = 18;
const BELOW_AXIS_PX = 52;
const SIDE_PX = 24;
/** Room for the last label of a vertical timeline. */
const FOOT_PX = 84;
/** Below this width there is a row more, and where labels stand in rows so many. */
const NARROW_PX = 900;
const MORE_ROWS = 9;
/** A vertical drawing gives an event this much, two at a time, and less beyond so many; more events than most are a crowd there. */
const PER_EVENT_PX = 92;
/** A break takes as much as this of an event. */
const BREAK_EVENTS = 0.7;
/** So much where it is so narrow that a title takes many lines. */
const PER_TALL_PX = 128;
const SLIM_PX = 272;
const MANY_UPRIGHT = 60;
const MOST_UPRIGHT = 100;
/** Titles of more characters may need three lines. */
const LONG_TITLE = 42;
const FINEST_WINDOW_MS = 60_000;
/** The style sheet rounds as it likes. */
const SLACK_PX = 8;
/** Where time runs across, more events than this are a crowd: cards on stems would leave most of them unnamed. */
const MOST_ON_STEMS = 24;
/** A crowd where time runs down is so many events long. */
const CROWD_TALL = 40;

/** Lanes of bars lie so far apart. */
export const lanePx = (lane: number) => lane * LANE_PX;

/**
 * The size of the drawing, known before any text is measured, so that the page can keep its place: rows by the number
 * of events, one more where it is narrow, room for three lines where a title is long, room for the lanes of bars.
 * `heightPx` is that of a vertical drawing, or of a crowded one left to itself. Where time runs down, cards beside
 * the axis name more events than lines would.
 */
export function planSize(events: EventColumns, widthPx = Infinity, upright = false): Size {
  const count = events.length;
  const read = count > MOST_UPRIGHT ? 0 : count + BREAK_EVENTS * countBreaks(buildStoryScale(events));
  const whole = read > MANY_UPRIGHT ? 0.8 * read + 0.2 * MANY_UPRIGHT : read;
  const tall = count > MOST_UPRIGHT ? CROWD_TALL : 2 * Math.ceil(whole / 2) || 2;
  if (count > (upright ? MOST_UPRIGHT : MOST_ON_STEMS)) {
    const rows = count <= 36 ? 18 : count <= 60 ? 21 : count <= 90 ? 24 : 40;
    const more = widthPx < NARROW_PX ? MORE_ROWS : 0;
    const heightPx = TOP_PX + (rows + more) * ROWS.pitchPx + ROWS_ABOVE_AXIS_PX + BELOW_AXIS_PX;
    return { rows, maxLines: 1, laneCount: 1, heightPx, crowded: true, tall };
  }
  const { laneCount } = stackBars(events, buildTrueScale(events));
  const maxLines = events.order.some((at) => events.event(at).title.length > LONG_TITLE) ? 3 : 2;
  const narrow = widthPx < NARROW_PX && count > 3 ? 1 : 0;
  const rows = (count <= 3 ? 1 : count <= 6 ? 2 : count <= 12 ? 3 : 4) + narrow;
  return { rows, maxLines, laneCount, heightPx: tallPx(tall, widthPx), crowded: false, tall };
}

const tallPx = (tall: number, widthPx: number) =>
  120 + tall * (widthPx < SLIM_PX ? PER_TALL_PX : PER_EVENT_PX);

/** So high are rows of cards with their axis. */
const stemsHeightPx = ({ rows, maxLines, laneCount }: Size): number =>
  TOP_PX + rowsHeightPx(rows, maxLines) + ABOVE_AXIS_PX + lanePx(laneCount - 1) + BELOW_AXIS_PX;

/** Lays a story out: where the page has set too small a height for cards, a story of few events as a crowded one. The same input gives the same layout. */
export function layOut(input: LayoutInput): Layout {
  const { events, orientation, widthPx } = input;
  const upright = orientation === 'vertical';
  const planned = planSize(events, widthPx, upright);
  const isPaced = upright && !planned.crowded && countBreaks(input.scale) > 0;
  const scale = isPaced ? paceScale(input.scale, events) : input.scale;
  const units = unitsOf(scale, events.anchorMs);
  const needPx = stemsHeightPx(planned);
  const isLow = !upright && input.heightPx !== null && input.heightPx < needPx - SLACK_PX;
  const size = isLow ? { ...planned, crowded: true } : planned;
  const uprightPx = tallPx(size.tall, widthPx);
  const ends = upright ? { startPx: SIDE_PX, endPx: FOOT_PX } : { startPx: SIDE_PX, endPx: SIDE_PX };
  const limits = limitView(scale, upright ? uprightPx : widthPx, ends, isPaced);

  if (size.crowded) {
    const heightPx = upright ? uprightPx : (input.heightPx ?? size.heightPx);
    const axisPx = heightPx - BELOW_AXIS_PX;
    const room = { fromPx: TOP_PX, toPx: axisPx - ROWS_ABOVE_AXIS_PX };
    const gutterPx = upright ? findGutterPx(input) : 0;
    const rows = layOutRows(input, units, limits, room, gutterPx);
    return {
      ...input,
      units,
      limits,
      heightPx,
      axisPx: upright ? ROW.axisPx + gutterPx : axisPx,
      stems: null,
      rows,
    };
  }
  const toPx = TOP_PX + rowsHeightPx(size.rows, size.maxLines);
  const axisPx = needPx - BELOW_AXIS_PX;
  const stems = layOutStems({ ...input, scale }, units, limits, ends, { ...size, fromPx: TOP_PX, toPx });
  return {
    ...input,
    scale,
    units,
    limits,
    axisPx: upright ? ROW.axisPx : axisPx,
    heightPx: upright ? uprightPx : needPx,
    stems,
    rows: null,
  };
}

function limitView(
  scale: TimeScale,
  lengthPx: number,
  { startPx, endPx }: { readonly startPx: number; readonly endPx: number },
  isPaced: boolean,
): Limits {
  const { fromUnit, toUnit } = extentOf(scale);
  const resolution = (toUnit - fromUnit) / Math.max(lengthPx - startPx - endPx, 1);
  const fit: Viewport = {
    fromUnit: fromUnit - startPx * resolution,
    toUnit: toUnit + endPx * resolution,
    lengthPx,
  };
  // Of even steps one across the view says all; else a minute, where the story is drawn most finely. Paced cards all stand, and further apart would say no more.
  const finest = Math.min(
    ...scale.segments
      .filter((s) => !s.isBreak)
      .map((s) => ((s.toUnit - s.fromUnit) / (s.toMs - s.fromMs)) * FINEST_WINDOW_MS),
  );
  const least = (scale.kind === 'even' ? 1 : finest) / lengthPx;
  return { fit, finestUnitsPerPx: isPaced || least > resolution / 2 ? resolution / 2 : least };
}
