import { byNumber } from './event-columns';
import { clampView, type Limits, panBy, pxAt, unitAtPx, type Viewport, zoomAround } from './viewport';

/** Places of the events along the axis, in story units, ascending. */
export type Places = ArrayLike<number>;

const PAN_SHARE = 0.35;
/** An event that a step brings in stands so far from the edge. */
const EDGE_PX = 160;

const edgeOf = (view: Viewport) => Math.min(EDGE_PX, view.lengthPx / 6);

/** Whether a view shows the place of any event. */
export function hasEvent(units: Places, view: Viewport): boolean {
  const first = units[byNumber.left(units as number[], view.fromUnit)];
  return first !== undefined && first <= view.toUnit;
}

/** The first event beyond the view's end that way, as a place in the list; null where there is none. */
export function findBeyond(units: Places, view: Viewport, direction: 1 | -1): number | null {
  const at =
    direction > 0
      ? byNumber.right(units as number[], view.toUnit)
      : byNumber.left(units as number[], view.fromUnit) - 1;
  return at >= 0 && at < units.length ? at : null;
}

/** The place nearest to a unit; null for a story without events. */
export function findNearest(units: Places, unit: number): number | null {
  const at = byNumber.left(units as number[], unit);
  const [before, after] = [units[at - 1], units[at]];
  if (before === undefined || after === undefined) return before ?? after ?? null;
  return unit - before <= after - unit ? before : after;
}

/** The view moved so that `unit` stands at `px`. */
const holdAt = (view: Viewport, unit: number, px: number) => panBy(view, pxAt(view, unit) - px);

/** Where `unit` stands; for one that is out of sight, inside the edge that it is beyond. */
function placeInside(view: Viewport, unit: number): number {
  const px = pxAt(view, unit);
  if (px < 0) return edgeOf(view);
  return px > view.lengthPx ? view.lengthPx - edgeOf(view) : px;
}

/**
 * One step of zoom by `factor` (2 shows half as much) that never ends in empty time: it keeps in its place the first of
 * `held` that is seen, units that matter most to the reader; else the event nearest to the middle of what is seen,
 * brought into sight if need be. Seen is what stands between the last two px: a part, where the drawing is longer than
 * the screen.
 */
export function stepZoom(
  units: Places,
  view: Viewport,
  factor: number,
  held: readonly (number | undefined)[],
  limits: Limits,
  [fromPx, toPx]: readonly [number, number] = [0, view.lengthPx],
): Viewport {
  const unit =
    held.find((place) => pxAt(view, place!) >= fromPx && pxAt(view, place!) <= toPx) ??
    findNearest(units, unitAtPx(view, (fromPx + toPx) / 2));
  if (unit === null) return zoomAround(view, factor, view.lengthPx / 2, limits);
  const px = placeInside(view, unit);
  return zoomAround(holdAt(view, unit, px), factor, px, limits);
}

/**
 * The view moved by `share` of its length towards what is later (1) or earlier (-1), at most up to the last event that
 * way; where this would end in empty time it goes on to the next event.
 */
export function stepPan(
  units: Places,
  view: Viewport,
  direction: 1 | -1,
  limits: Limits,
  share = PAN_SHARE,
): Viewport {
  const target = clampView(panBy(view, direction * share * view.lengthPx), limits);
  if (hasEvent(units, target)) return target;
  const later = direction > 0;
  const next = findBeyond(units, view, direction);
  const edgePx = edgeOf(view);
  if (next !== null)
    return clampView(holdAt(view, units[next]!, later ? view.lengthPx - edgePx : edgePx), limits);
  const last = units[later ? units.length - 1 : 0];
  return last === undefined
    ? target
    : clampView(holdAt(view, last, later ? edgePx : view.lengthPx - edgePx), limits);
}

/** The view moved no more than is needed to have a place well in sight. */
export function stepInto(view: Viewport, unit: number, limits: Limits): Viewport {
  const px = placeInside(view, unit);
  return px === pxAt(view, unit) ? view : clampView(holdAt(view, unit, px), limits);
}
