import type { EventColumns } from './event-columns';
import type { TimeScale } from './time-scale';
import type { LayoutWords, Measure } from './words';

/** A text of the axis, centred on its place. */
export interface AxisText {
  readonly text: string;
  readonly centrePx: number;
  readonly widthPx: number;
  /** Row 0 holds the ticks, row 1 what they belong to and the lengths of breaks. */
  readonly row: 0 | 1;
  readonly kind: 'tick' | 'context' | 'break';
  /** An event lies in it. */
  readonly strong: boolean;
}

/** A break in sight, from edge to edge. */
export interface AxisBreak {
  readonly fromPx: number;
  readonly toPx: number;
}

export interface Axis {
  readonly texts: readonly AxisText[];
  /** Where a unit of time begins. */
  readonly ticksPx: readonly number[];
  readonly breaks: readonly AxisBreak[];
}

/** What the axis is made from beside the view. */
export interface AxisSource {
  readonly scale: TimeScale;
  readonly events: EventColumns;
  readonly measure: Measure;
  readonly words: LayoutWords;
  /** In a vertical axis texts stand below one another: what counts is their height. */
  readonly textHeightPx: number | null;
  /** Beside cards that carry their dates nothing is told but the lengths of breaks. */
  readonly isBare: boolean;
}

/** Whether two texts of a row keep clear of each other. */
export const apart = (a: AxisText, b: AxisText) =>
  Math.abs(a.centrePx - b.centrePx) >= (a.widthPx + b.widthPx) / 2 + 4.5;

/** Those texts that keep clear of all kept before them. */
export function keepClear(kept: readonly AxisText[], texts: readonly AxisText[]): AxisText[] {
  const clear = [...kept];
  for (const text of texts)
    if (clear.every((other) => other.row !== text.row || apart(other, text))) clear.push(text);
  return clear;
}
