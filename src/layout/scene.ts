import type { Layout } from './layout';
import { buildRowScene } from './row-scene';
import type { Form } from './row-plan';
import { buildStemScene } from './stem-scene';
import type { Axis } from './axis';
import { createAxis } from './ticks';
import type { Viewport } from './viewport';

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
  /** Where its stem leaves it, along the axis, and where, across it, that bends to the anchor. */
  readonly stemPx: number;
  readonly bendPx: number;
  readonly date: string;
  readonly lines: readonly string[];
  readonly meta: string;
  readonly chosen: boolean;
  /** It has left its anchor to stay in sight with its span. */
  readonly adrift: boolean;
  readonly form: Form;
  /** Whether its words stand after its mark, or end before it; in rows only. */
  readonly side: 'after' | 'before';
  /** Its bar runs below its words; in rows only. */
  readonly isBarred: boolean;
  /** It matters most and stands out. */
  readonly isLead: boolean;
  /** It stands out among many; in rows only. */
  readonly isMajor: boolean;
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
  /** Where its first and last event lie: what opening the group shows. */
  readonly firstUnit: number;
  readonly lastUnit: number;
}

export interface SceneBar {
  readonly id: string;
  readonly at: number;
  readonly fromPx: number;
  readonly toPx: number;
  readonly acrossPx: number;
}

/** The mark of an event of which nothing needs telling but where it stands: many of them are one shape. */
export interface SceneDot {
  readonly alongPx: number;
  readonly acrossPx: number;
}

/** All that is drawn, as plain data in px; it holds what is in sight and little more. */
export interface Scene {
  readonly orientation: Layout['orientation'];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisPx: number;
  readonly labels: readonly SceneLabel[];
  readonly marks: readonly SceneMark[];
  readonly bars: readonly SceneBar[];
  readonly dots: readonly SceneDot[];
  readonly axis: Axis;
  /** Labels stand in rows beside their marks, without stems and frames. */
  readonly crowded: boolean;
}

/** What the two ways of laying out draw differently. */
export type Drawn = Pick<Scene, 'labels' | 'marks' | 'bars' | 'dots'>;

/** Moves every time to another place, for the change between scales. */
export type PxOf = (ms: number) => number;

/** A tick and what it belongs to, one below the other. */
const UPRIGHT_TEXT_PX = 36;

/** By layout: what is told of its units of time stays the same. */
const axes = new WeakMap<Layout, (view: Viewport) => Axis>();

/**
 * The scene of a view. Which labels stand, and in which row, depends on the layout and the view's resolution alone,
 * never on where the view lies. The chosen event has a label wherever its place is in sight, and labels in the way
 * step back. `pxOf` moves every time to another place, for the change between scales.
 */
export function buildScene(layout: Layout, view: Viewport, chosen: string | null, pxOf?: PxOf): Scene {
  const { orientation, widthPx, heightPx, axisPx, scale, events, measure, words, stems, rows } = layout;
  const at = layout.events.indexOf(chosen);
  const upright = orientation === 'vertical';
  let axisOf = axes.get(layout);
  if (!axisOf) {
    const textHeightPx = upright ? UPRIGHT_TEXT_PX : null;
    axisOf = createAxis({ scale, events, measure, words, textHeightPx, isBare: upright && rows === null });
    axes.set(layout, axisOf);
  }
  const drawn = rows
    ? buildRowScene(layout, rows, view, at, pxOf)
    : buildStemScene(layout, stems!, view, at, pxOf);
  return {
    orientation,
    widthPx,
    heightPx,
    axisPx,
    ...drawn,
    axis: axisOf(view),
    crowded: rows !== null,
  };
}
