import type { EventColumns } from './event-columns';

/** What a label takes up along the axis, before and after its anchor, for one alignment. */
export interface Reach {
  readonly beforePx: number;
  readonly afterPx: number;
}

/** A label's place, the same at every level from the one it first stood in. */
export interface Placed extends Reach {
  /** Its stem stands so far after its anchor, or before it; what it takes up counts from its stem. */
  readonly asidePx: number;
  readonly row: number;
}

/** What labels are placed by; the same for all levels of a story. */
export interface Plan {
  readonly events: EventColumns;
  /** Anchors in story units, in the order of `events`. */
  readonly units: Float64Array;
  /** Indices of `events`, most important first. */
  readonly order: Uint32Array;
  readonly rows: number;
  /** Ways an event's label may lie about its anchor, best first. Each holds the anchor. */
  reachesOf(at: number): readonly Reach[];
  /** In one row a label may stand so far from its place beside its anchor; 0 where it must hold that, in several rows. */
  readonly mostAsidePx: number;
  /** The story's ends and the room for labels beyond them in the fitted view. */
  readonly fromUnit: number;
  readonly toUnit: number;
  readonly startPx: number;
  readonly endPx: number;
  /** Places, in units, that no label may cover: the words of the breaks in a vertical axis. Half their size in px. */
  readonly keepFree: readonly number[];
  readonly keepFreePx: number;
}

/** A mark while a level is being made. */
export interface Draft {
  at: number;
  unit: number;
  placed: Placed | null;
}
