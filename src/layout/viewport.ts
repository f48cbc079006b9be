/** What is in sight: a window of story units shown on a length in px. A value: every change gives a new one. */
export interface Viewport {
  readonly fromUnit: number;
  readonly toUnit: number;
  readonly lengthPx: number;
}

/** The limits of moving about: the fitted window, and the finest resolution that makes sense. */
export interface Limits {
  readonly fit: Viewport;
  readonly finestUnitsPerPx: number;
}

/** Resolution: story units under one pixel. */
export function unitsPerPx(view: Viewport): number {
  return (view.toUnit - view.fromUnit) / view.lengthPx;
}

/** The px of a unit, from the start of the view; outside the view it is negative or beyond lengthPx. */
export function pxAt(view: Viewport, unit: number): number {
  return ((unit - view.fromUnit) / (view.toUnit - view.fromUnit)) * view.lengthPx;
}

/** The unit at a px of the view; the inverse of pxAt. */
export function unitAtPx(view: Viewport, px: number): number {
  return view.fromUnit + (px / view.lengthPx) * (view.toUnit - view.fromUnit);
}

/** The view moved by `px`: positive shows what lies later. */
export function panBy(view: Viewport, px: number): Viewport {
  const shift = px * unitsPerPx(view);
  return { ...view, fromUnit: view.fromUnit + shift, toUnit: view.toUnit + shift };
}

/**
 * The view zoomed by `factor` (2 shows half as much) with the unit under `px` kept in its place, as far as the
 * limits allow.
 */
export function zoomAround(view: Viewport, factor: number, px: number, limits: Limits): Viewport {
  const now = unitsPerPx(view);
  const wanted = Math.min(Math.max(now / factor, limits.finestUnitsPerPx), unitsPerPx(limits.fit));
  const held = unitAtPx(view, px);
  const fromUnit = held - px * wanted;
  return clampView({ ...view, fromUnit, toUnit: fromUnit + wanted * view.lengthPx }, limits);
}

/**
 * The nearest view within the limits: never coarser than the fitted one, and its centre never outside the story,
 * so that an event at an end can stand in the middle of the view.
 */
export function clampView(view: Viewport, { fit, finestUnitsPerPx }: Limits): Viewport {
  const lengthPx = view.lengthPx;
  const resolution = Math.min(Math.max(unitsPerPx(view), finestUnitsPerPx), unitsPerPx(fit));
  const half = (resolution * lengthPx) / 2;
  const wanted = (view.fromUnit + view.toUnit) / 2;
  const centre = Math.min(Math.max(wanted, fit.fromUnit), fit.toUnit);
  if (centre === wanted && resolution === unitsPerPx(view)) return view;
  return { lengthPx, fromUnit: centre - half, toUnit: centre + half };
}

/**
 * The view a share `t` (0 to 1) of the way from one to another. Resolution changes evenly in powers, and the point
 * that both views show at the same px stays there all the way.
 */
export function interpolateView(from: Viewport, to: Viewport, t: number): Viewport {
  const a = from.toUnit - from.fromUnit;
  const b = to.toUnit - to.fromUnit;
  const share = Math.abs(b / a - 1) < 1e-9 ? t : (a * (b / a) ** t - a) / (b - a);
  if (t >= 1) return to;
  return {
    lengthPx: to.lengthPx,
    fromUnit: from.fromUnit + (to.fromUnit - from.fromUnit) * share,
    toUnit: from.toUnit + (to.toUnit - from.toUnit) * share,
  };
}
