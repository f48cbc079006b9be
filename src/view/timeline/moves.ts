import { groupWindow } from '../../layout/group-window';
import type { SceneMark } from '../../layout/scene';
import { stepInto, stepPan, stepZoom } from '../../layout/steps';
import { unitAt } from '../../layout/time-scale';
import { clampView, panBy, pxAt, unitAtPx, unitsPerPx, zoomAround } from '../../layout/viewport';
import type { TimelineState, TimeWindow } from './timeline-state.svelte';

/** What a reader can do to the view, by hand, button or key. Before the first draw all of it does nothing. */
function ready({ layout, view }: TimelineState) {
  return layout && view ? { layout, view, limits: layout.limits, units: layout.units } : null;
}

/** Zooms at once around a px, as part of a movement by hand. */
export function zoomByHand(state: TimelineState, factor: number, px: number): void {
  const now = ready(state);
  if (now) state.moveTo(zoomAround(now.view, factor, px, now.limits));
}

/** Pans at once, as part of a movement by hand. */
export function panByHand(state: TimelineState, px: number): void {
  const now = ready(state);
  if (now) state.moveTo(clampView(panBy(now.view, px), now.limits));
}

/** Zooms by a step around a px: a double click or tap. */
export function zoomAt(state: TimelineState, factor: number, px: number): void {
  const now = ready(state);
  if (now) state.glideTo(zoomAround(now.view, factor, px, now.limits));
}

/**
 * Zooms by a step around the event at `px`; else, of what is on the screen, around the chosen one, the story's main one or
 * the nearest to the middle.
 */
export function zoomStep(state: TimelineState, factor: number, px?: number): void {
  const now = ready(state);
  if (!now) return;
  const held = px === undefined ? state.mainUnits : [unitAtPx(now.view, px)];
  state.glideTo(stepZoom(now.units, now.view, factor, held, now.limits, state.seenPx));
}

/** Pans by a share of the view; never into empty time. */
export function panStep(state: TimelineState, direction: 1 | -1, share?: number): void {
  const now = ready(state);
  if (now) state.glideTo(stepPan(now.units, now.view, direction, now.limits, share));
}

/** Shows everything. */
export function fit(state: TimelineState): void {
  const now = ready(state);
  if (now) state.glideTo(now.limits.fit, !state.atFit);
}

/** Shows a stretch of time, or everything: at once, or by a glide. */
export function show(state: TimelineState, window: TimeWindow | null, glide: boolean): void {
  const now = ready(state);
  if (!now) return;
  const { scale } = now.layout;
  const { lengthPx } = now.limits.fit;
  const view = window
    ? clampView(
        { fromUnit: unitAt(scale, window.fromMs), toUnit: unitAt(scale, window.toMs), lengthPx },
        now.limits,
      )
    : now.limits.fit;
  if (glide) state.glideTo(view);
  else state.moveTo(view);
}

/** Zooms to what a group holds. */
export function openGroup(state: TimelineState, group: Pick<SceneMark, 'firstUnit' | 'lastUnit'>): void {
  const now = ready(state);
  if (now) state.glideTo(groupWindow(now.layout, now.view, group), true);
}

/** Pans as little as is needed to have an event well in sight, then calls `done` with its px. */
export function reveal(state: TimelineState, at: number, jump: boolean, done: (px: number) => void): void {
  const now = ready(state);
  const unit = now?.units[at];
  if (!now || unit === undefined) return;
  const view = stepInto(now.view, unit, now.limits);
  const end = () => done(pxAt(view, unit));
  if (view === now.view) end();
  else state.glideTo(view, jump, end);
}

/** Shows the same length of time around another middle. */
export function centreAt(state: TimelineState, unit: number, glide: boolean): void {
  const now = ready(state);
  if (!now) return;
  const half = (now.view.toUnit - now.view.fromUnit) / 2;
  const view = clampView({ ...now.view, fromUnit: unit - half, toUnit: unit + half }, now.limits);
  if (glide) state.glideTo(view, true);
  else state.moveTo(view);
}

/** Which movements would change nothing. */
export function listEnds(state: TimelineState) {
  const now = ready(state);
  if (!now) return { finest: true, coarsest: true, start: true, end: true };
  const { view, units, limits } = now;
  const resolution = unitsPerPx(view);
  return {
    finest: resolution <= limits.finestUnitsPerPx * 1.001,
    coarsest: resolution >= unitsPerPx(limits.fit) * 0.999,
    start: !(units[0]! < view.fromUnit) && view.fromUnit <= limits.fit.fromUnit + resolution,
    end: !(units[units.length - 1]! > view.toUnit) && view.toUnit >= limits.fit.toUnit - resolution,
  };
}
