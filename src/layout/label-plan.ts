import type { EventColumns } from './event-columns';

/** What a label takes up along the axis, before and after its anchor, for one alignment. */
export interface Reach {
  readonly beforePx: number;
  readonly afterPx: number;
}

/** A label's place, the same at every level from the one it first stood in. */
export interface Placed extends Reach {
  readonly row: number;
  readonly sinceLevel: number;
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

/** One way of placing labels. */
export interface Way {
  /** All events, in the order in which they are placed. */
  readonly order: Iterable<number>;
  readonly topFirst: boolean;
  /** Which alignment is asked first. */
  readonly firstReach: number;
}

/** What is the same for all ways tried at one level. */
export interface LevelPlan {
  readonly level: number;
  /** Story units per px. */
  readonly upp: number;
  /** Of an event's alignments those that stay inside the story's ends, in their order but for the one asked first. */
  freeReachesOf(at: number, first?: number): readonly Reach[];
}

/** A way at one level. */
export type Try = Way & LevelPlan;

/** The plan of one level. An event's alignments are looked at once, however many ways are tried. */
export function planLevel(plan: Plan, level: number, upp: number): LevelPlan {
  const known = new Map<number, readonly Reach[]>();
  const freeReachesOf = (at: number, first = 0): readonly Reach[] => {
    const key = at + first * plan.units.length;
    let reaches = known.get(key);
    if (!reaches) {
      const all = first > 0 ? freeReachesOf(at) : freeReaches(plan, at, upp);
      const own = all[first];
      reaches = first > 0 && own ? [own, ...all.filter((reach) => reach !== own)] : all;
      known.set(key, reaches);
    }
    return reaches;
  };
  return { level, upp, freeReachesOf };
}

function freeReaches(plan: Plan, at: number, upp: number): readonly Reach[] {
  const unit = plan.units[at]!;
  const roomBeforePx = (unit - plan.fromUnit) / upp + plan.startPx;
  const roomAfterPx = (plan.toUnit - unit) / upp + plan.endPx;
  const isFree = ({ beforePx, afterPx }: Reach) => beforePx <= roomBeforePx && afterPx <= roomAfterPx;
  return plan.reachesOf(at).filter(isFree);
}
