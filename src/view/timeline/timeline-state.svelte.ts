import { dateEvents } from '../../layout/date-events';
import type { EventColumns } from '../../layout/event-columns';
import { groupWindow } from '../../layout/group-window';
import { type Layout, layOut } from '../../layout/layout';
import { buildScene, type Scene } from '../../layout/scene';
import { buildStoryScale, hasBreaks } from '../../layout/story-scale';
import { buildTrueScale, msAt, type TimeScale, unitAt } from '../../layout/time-scale';
import {
  clampView,
  interpolateView,
  panBy,
  pxAt,
  unitsPerPx,
  type Viewport,
  zoomAround,
} from '../../layout/viewport';
import type { Measure } from '../../layout/words';
import type { Story } from '../../story/story';
import { createMotion } from './motion';
import { LAYOUT_WORDS } from './strings';

export type ScaleKind = TimeScale['kind'];
export type TimeWindow = { readonly fromMs: number; readonly toMs: number };

/** What the state reads from outside; each is asked anew whenever it changes. */
export interface TimelineInput {
  readonly story: () => Pick<Story, 'events'>;
  readonly scale: () => ScaleKind;
  readonly chosen: () => string | null;
  /** A movement has come to rest. */
  readonly rest: (window: TimeWindow) => void;
}

/** Below this width of the container time runs down. */
const VERTICAL_BELOW_PX = 640;
const ZOOM_MS = 260;
const SCALE_MS = 480;
const PAN_STEP = 0.35;

interface Morph {
  readonly layout: Layout;
  readonly view: Viewport;
  readonly t: number;
}

/** The only state of the drawing: its size, its view, a movement under way. The scene is derived. */
export class TimelineState {
  readonly #input: TimelineInput;
  readonly #motion = createMotion();
  readonly events: EventColumns = $derived.by(() => dateEvents(this.#input.story()));
  readonly #scales = $derived({ true: buildTrueScale(this.events), story: buildStoryScale(this.events) });
  widthPx = $state(0);
  /** Of the drawing, as the style sheet sets it: a crowded story fills it. */
  heightPx = $state(0);
  /** Null until the fonts are there. */
  measure = $state.raw<Measure | null>(null);
  #view = $state.raw<Viewport | null>(null);
  #laidOut: Layout | null = null;
  #morph = $state.raw<Morph | null>(null);
  moving = $state(false);

  readonly layout: Layout | null = $derived.by(() => {
    if (!this.measure || this.widthPx === 0) return null;
    return layOut({
      events: this.events,
      scale: this.#scales[this.#input.scale()],
      orientation: this.widthPx < VERTICAL_BELOW_PX ? 'vertical' : 'horizontal',
      widthPx: this.widthPx,
      heightPx: this.heightPx > 0 ? this.heightPx : null,
      measure: this.measure,
      words: LAYOUT_WORDS,
    });
  });
  readonly scene: Scene | null = $derived.by(() => {
    const { layout } = this;
    const view = this.#view;
    if (!layout || !view) return null;
    const morph = this.#morph;
    if (!morph) return buildScene(layout, view, this.#input.chosen());
    const pxOf = (ms: number) => {
      const a = pxAt(morph.view, unitAt(morph.layout.scale, ms));
      const b = pxAt(view, unitAt(layout.scale, ms));
      return a + (b - a) * morph.t;
    };
    return buildScene(layout, view, this.#input.chosen(), pxOf);
  });
  readonly morphing = $derived(this.#morph !== null);

  constructor(input: TimelineInput) {
    this.#input = input;
  }

  /** Whether there are silences to shorten. */
  get hasStoryTime(): boolean {
    return hasBreaks(this.#scales.story);
  }

  get view(): Viewport | null {
    return this.#view;
  }

  /** What is in sight, in time. */
  get window(): TimeWindow | null {
    if (!this.layout || !this.#view) return null;
    const { scale } = this.layout;
    return { fromMs: msAt(scale, this.#view.fromUnit), toMs: msAt(scale, this.#view.toUnit) };
  }

  get atFit(): boolean {
    const { layout } = this;
    if (!layout || !this.#view) return true;
    const { fit } = layout.limits;
    const slack = unitsPerPx(fit);
    return (
      Math.abs(fit.fromUnit - this.#view.fromUnit) < slack && Math.abs(fit.toUnit - this.#view.toUnit) < slack
    );
  }

  get atFinest(): boolean {
    return (
      !this.layout || !this.#view || unitsPerPx(this.#view) <= this.layout.limits.finestUnitsPerPx * 1.001
    );
  }

  get atCoarsest(): boolean {
    return (
      !this.layout || !this.#view || unitsPerPx(this.#view) >= unitsPerPx(this.layout.limits.fit) * 0.999
    );
  }

  /**
   * Takes over a new layout (a new size, scale or story): what was in sight stays in sight, a fitted view stays
   * fitted, and the chosen event keeps its place where the scale changes.
   */
  adopt(layout: Layout): void {
    const before = this.#laidOut;
    const view = this.#view;
    if (before === layout) return;
    this.#laidOut = layout;
    if (!before || !view) {
      this.#view = layout.limits.fit;
      return;
    }
    const wasFit = Math.abs(unitsPerPx(view) / unitsPerPx(before.limits.fit) - 1) < 1e-6;
    let next = wasFit ? layout.limits.fit : this.#translate(before, view, layout);
    if (before.scale.kind === layout.scale.kind || before.orientation !== layout.orientation) {
      this.#stop();
      this.#view = next;
      return;
    }
    const held = layout.events.indexOf(this.#input.chosen());
    if (held >= 0) {
      const heldMs = layout.events.anchorMs[held]!;
      const wasPx = pxAt(view, unitAt(before.scale, heldMs));
      if (wasPx >= 0 && wasPx <= view.lengthPx)
        next = clampView(panBy(next, pxAt(next, unitAt(layout.scale, heldMs)) - wasPx), layout.limits);
    }
    this.#view = next;
    this.#morph = { layout: before, view, t: 0 };
    const done = () => {
      this.#morph = null;
      this.#rest();
    };
    this.#motion.run(SCALE_MS, (t) => (this.#morph = { layout: before, view, t }), done);
  }

  #translate(before: Layout, view: Viewport, layout: Layout): Viewport {
    const unitOf = (unit: number) => unitAt(layout.scale, msAt(before.scale, unit));
    const { lengthPx } = layout.limits.fit;
    return clampView(
      { fromUnit: unitOf(view.fromUnit), toUnit: unitOf(view.toUnit), lengthPx },
      layout.limits,
    );
  }

  #stop(): void {
    this.#motion.stop();
    this.#morph = null;
  }

  #rest(): void {
    this.moving = false;
    const { window } = this;
    if (window) this.#input.rest(window);
  }

  /** Ends a movement by hand. */
  settle(): void {
    this.#rest();
  }

  /** Moves at once, as part of a movement by hand. */
  zoomBy(factor: number, px: number): void {
    if (!this.layout || !this.#view) return;
    this.#stop();
    this.moving = true;
    this.#view = zoomAround(this.#view, factor, px, this.layout.limits);
  }

  panBy(px: number): void {
    if (!this.layout || !this.#view) return;
    this.#stop();
    this.moving = true;
    this.#view = clampView(panBy(this.#view, px), this.layout.limits);
  }

  /** Glides to a view. */
  glideTo(view: Viewport, done: () => void = () => {}): void {
    const from = this.#view;
    if (!from) return;
    this.#stop();
    this.moving = true;
    this.#motion.run(
      ZOOM_MS,
      (t) => (this.#view = interpolateView(from, view, t)),
      () => {
        this.#rest();
        done();
      },
    );
  }

  /** Zooms around a px, else around the chosen event where it is in sight, else around the middle. */
  zoomStep(factor: number, px: number | null = null): void {
    if (!this.layout || !this.#view) return;
    const around =
      px ?? this.scene?.labels.find((label) => label.chosen)?.anchorPx ?? this.#view.lengthPx / 2;
    this.glideTo(zoomAround(this.#view, factor, around, this.layout.limits));
  }

  panStep(direction: 1 | -1): void {
    if (!this.layout || !this.#view) return;
    this.glideTo(
      clampView(panBy(this.#view, direction * PAN_STEP * this.#view.lengthPx), this.layout.limits),
    );
  }

  fit(): void {
    if (this.layout) this.glideTo(this.layout.limits.fit);
  }

  /** Shows a stretch of time: at once, or by a glide. */
  show({ fromMs, toMs }: TimeWindow, glide: boolean): void {
    if (!this.layout) return;
    const { scale, limits } = this.layout;
    const { lengthPx } = limits.fit;
    const asked: Viewport = { fromUnit: unitAt(scale, fromMs), toUnit: unitAt(scale, toMs), lengthPx };
    const view = clampView(asked, limits);
    if (glide) this.glideTo(view);
    else this.#view = view;
  }

  openGroup(group: { readonly firstUnit: number; readonly lastUnit: number }): void {
    if (this.layout && this.#view) this.glideTo(groupWindow(this.layout, this.#view, group));
  }

  /** Pans as little as is needed to have an event well in sight, then calls `done`. */
  reveal(at: number, done: () => void = () => {}): void {
    const unit = this.layout?.units[at];
    if (!this.layout || !this.#view || unit === undefined) return;
    const px = pxAt(this.#view, unit);
    const edgePx = Math.min(160, this.#view.lengthPx / 6);
    if (px >= 0 && px <= this.#view.lengthPx) return done();
    const outPx = px < 0 ? px - edgePx : px - (this.#view.lengthPx - edgePx);
    this.glideTo(clampView(panBy(this.#view, outPx), this.layout.limits), done);
  }

  stop(): void {
    this.#stop();
  }
}
