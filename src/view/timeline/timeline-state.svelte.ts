import { dateEvents } from '../../layout/date-events';
import { buildEvenScale } from '../../layout/even-steps';
import type { EventColumns } from '../../layout/event-columns';
import { type Layout, layOut } from '../../layout/layout';
import { buildScene, type Scene } from '../../layout/scene';
import { buildStoryScale, countBreaks, findBusiest } from '../../layout/story-scale';
import { buildTrueScale, msAt, type TimeScale, unitAt } from '../../layout/time-scale';
import { clampView, interpolateView, panBy, pxAt, unitsPerPx, type Viewport } from '../../layout/viewport';
import type { Measure } from '../../layout/words';
import type { Story } from '../../story/story';
import { createMotion } from './motion';
import { layoutWords } from './strings';

export type ScaleKind = TimeScale['kind'];
export type TimeWindow = { readonly fromMs: number; readonly toMs: number };

/** How the view came to where it rests. */
export interface Rest {
  /** By a leap that the reader may want to undo: to everything, into a group, to an end, by the overview. */
  readonly jump: boolean;
  /** Everything is in view. */
  readonly all: boolean;
}

/** What the state reads from outside; each is asked anew whenever it changes. */
export interface TimelineInput {
  readonly story: () => Pick<Story, 'events'> & Partial<Pick<Story, 'articles'>>;
  readonly scale: () => ScaleKind;
  readonly chosen: () => string | null;
  /** Between which px of the layout a drawing that runs down stands on the screen. */
  readonly seenPx: () => readonly [number, number];
  /** A movement has come to rest. */
  readonly rest: (window: TimeWindow, how: Rest) => void;
}

/** Below this width of the container time runs down. */
const VERTICAL_BELOW_PX = 640;
const ZOOM_MS = 260;
const SCALE_MS = 480;

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
  readonly #storyScale = $derived(buildStoryScale(this.events));
  readonly #scale = $derived.by(() => {
    const kind = this.#input.scale();
    if (kind === 'story') return this.#storyScale;
    return kind === 'even' ? buildEvenScale(this.events) : buildTrueScale(this.events);
  });
  #widthPx = $state.raw(0);
  #heightPx = $state.raw(0);
  /** Null until the fonts are there. */
  #measure = $state.raw<Measure | null>(null);
  #view = $state.raw<Viewport | null>(null);
  #laidOut: Layout | null = null;
  #morph = $state.raw<Morph | null>(null);

  readonly layout: Layout | null = $derived.by(() => {
    if (!this.#measure || this.#widthPx === 0) return null;
    return layOut({
      events: this.events,
      scale: this.#scale,
      orientation: this.#widthPx < VERTICAL_BELOW_PX ? 'vertical' : 'horizontal',
      widthPx: this.#widthPx,
      heightPx: this.#heightPx > 0 ? this.#heightPx : null,
      measure: this.#measure,
      words: layoutWords(this.#input.story().articles),
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
  readonly vertical = $derived(this.layout?.orientation === 'vertical');
  /** Whether there is anything to be seen. */
  readonly drawn = $derived(this.scene !== null);
  readonly atFit: boolean = $derived.by(() => {
    const { layout } = this;
    if (!layout || !this.#view) return true;
    const { fit } = layout.limits;
    const slack = unitsPerPx(fit);
    return (
      Math.abs(fit.fromUnit - this.#view.fromUnit) < slack && Math.abs(fit.toUnit - this.#view.toUnit) < slack
    );
  });

  constructor(input: TimelineInput) {
    this.#input = input;
  }

  get widthPx(): number {
    return this.#widthPx;
  }

  /**
   * Says how large the drawing is, in px of text at its usual size, as all lengths of the layout. The height is as the
   * style sheet sets it: a crowded story fills it.
   */
  resize(widthPx: number, heightPx: number): void {
    this.#widthPx = widthPx;
    this.#heightPx = heightPx;
  }

  /** Says how wide words are; nothing is laid out before. */
  measureWith(measure: Measure): void {
    this.#measure = measure;
  }

  /** Whether there are silences to shorten. */
  get hasStoryTime(): boolean {
    return countBreaks(this.#storyScale) > 0;
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

  /** The places along the axis of the chosen event and of the story's main one, where they have one. */
  get mainUnits(): readonly (number | undefined)[] {
    const { indexOf, order } = this.events;
    return [indexOf(this.#input.chosen()), order[0]!].map((at) => this.layout?.units[at]);
  }

  /** Between which px of its length the drawing stands on the screen; nothing where that is all of it. */
  get seenPx(): readonly [number, number] | undefined {
    return this.vertical ? this.#input.seenPx() : undefined;
  }

  /**
   * Takes over a new layout (a new size, scale or story): what was in sight stays in sight, a view as at first stays
   * so, and the chosen event keeps its place where the scale changes.
   */
  adopt(layout: Layout): void {
    const before = this.#laidOut;
    const view = this.#view;
    if (before === layout) return;
    this.#laidOut = layout;
    const home = this.#homeOf(layout);
    if (!before || !view) return void (this.#view = home);
    const wasHome = [this.#homeOf(before), before.limits.fit].some(
      (own) => Math.abs(unitsPerPx(view) / unitsPerPx(own) - 1) < 1e-6,
    );
    let next = wasHome ? home : translate(before, view, layout);
    if (before.scale.kind === layout.scale.kind || before.orientation !== layout.orientation) {
      this.stop();
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
      this.settle();
    };
    this.#motion.run(SCALE_MS, (t) => (this.#morph = { layout: before, view, t }), done);
  }

  /** What is seen first: all; where time runs down to scale, which may be screens of nothing, the stretch in which most happens. */
  #homeOf({ limits: { fit }, orientation, scale }: Layout): Viewport {
    if (orientation === 'horizontal' || scale.kind !== 'true' || !this.hasStoryTime) return fit;
    const { fromMs, toMs } = findBusiest(this.#storyScale);
    return { ...fit, fromUnit: fromMs, toUnit: toMs };
  }

  /** Ends whatever movement is under way, where it is. */
  stop(): void {
    this.#motion.stop();
    this.#morph = null;
  }

  /** Says that a movement has come to rest. */
  settle(jump = false): void {
    const { window } = this;
    if (window) this.#input.rest(window, { jump, all: this.atFit });
  }

  /** Shows a view at once, as part of a movement by hand or of the overview. */
  moveTo(view: Viewport): void {
    this.stop();
    this.#view = view;
  }

  /** Glides to a view and settles. */
  glideTo(view: Viewport, jump = false, done: () => void = () => {}): void {
    const from = this.#view;
    if (!from) return;
    this.stop();
    this.#motion.run(
      ZOOM_MS,
      (t) => (this.#view = interpolateView(from, view, t)),
      () => {
        this.settle(jump);
        done();
      },
    );
  }

  /** Goes on panning after a drag, slower and slower, and settles. */
  coast(pxPerMs: number): void {
    const move = (px: number) => {
      const { layout } = this;
      const before = this.#view;
      if (!layout || !before) return false;
      this.#view = clampView(panBy(before, px), layout.limits);
      return Math.abs(this.#view.fromUnit - before.fromUnit) > 0;
    };
    this.#motion.coast(pxPerMs, move, () => this.settle());
  }
}

/** The view of the same stretch of time in another layout. */
function translate(before: Layout, view: Viewport, layout: Layout): Viewport {
  const unitOf = (unit: number) => unitAt(layout.scale, msAt(before.scale, unit));
  const { lengthPx } = layout.limits.fit;
  const moved = { fromUnit: unitOf(view.fromUnit), toUnit: unitOf(view.toUnit), lengthPx };
  return clampView(moved, layout.limits);
}
