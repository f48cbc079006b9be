import type { EventColumns } from './event-columns';
import type { RankTree } from './rank-tree';

/** From little to much: one short line, two longer ones, the whole title in one line, the title in lines with what is below it. */
export const FORMS = ['short', 'middle', 'long', 'label', 'card'] as const;
export type Form = (typeof FORMS)[number];

/** What a label takes up along the axis, in px, and how many rows. */
export interface FormSize {
  readonly alongPx: number;
  readonly rowsTall: number;
}

/** A label in its row, the same at every level from the one it first stood in, but for its form, which may grow. */
export interface RowLabel {
  /** Index into the events. */
  readonly at: number;
  readonly form: Form;
  /** 0 lies next to the axis; of a card the first of its rows. */
  readonly row: number;
  readonly rowsTall: number;
  /** The unit at which its mark stands: of a moment its anchor, of a span its start, or where its tile begins. */
  readonly holdUnit: number;
  /** Reach of the label about that place. */
  readonly beforePx: number;
  readonly afterPx: number;
  /** The end of the span as far as it is drawn in the row; holdUnit for a moment. */
  readonly toUnit: number;
}

/** What the labels of a crowded story are placed by; the same for all its tiles. */
export interface RowPlan {
  readonly events: EventColumns;
  /** Anchors in story units, ascending. */
  readonly units: Float64Array;
  readonly tree: RankTree;
  readonly rows: number;
  /** The length of a tile in px, at the coarsest resolution of its level: that of the fitted view. */
  readonly tilePx: number;
  /** Tile 0 of level 0 begins here, in units, and is the fitted view. */
  readonly fromUnit: number;
  /** Units per px of the fitted view. */
  readonly coarsest: number;
  /** Counted groups in a tile: the events without a label fall into so many equal parts. */
  readonly cells: number;
  /** The place of a mark in its label, from either end. */
  readonly insetPx: number;
  /** Events that stand out: they come before all others, with as much as there is room for. */
  readonly majors: ReadonlySet<number>;
  /** No form of a label is shorter along the axis. */
  readonly leastPx: number;
  sizeOf(at: number, form: Form): FormSize;
  /** The units of an event that lasts, or may lie anywhere in them; null for a moment. */
  spanOf(at: number): readonly [fromUnit: number, toUnit: number] | null;
}

/** Between labels of a row. */
export const ROW_GAP_PX = 8;

/** The border before part `part` of `parts` equal ones; the last is `toUnit` itself, to the last digit. */
export function borderOf(fromUnit: number, toUnit: number, part: number, parts: number): number {
  return part === parts ? toUnit : fromUnit + (part / parts) * (toUnit - fromUnit);
}
