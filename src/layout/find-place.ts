import { createBisector } from './bisect';
import type { Draft, Placed, Plan, Reach, Try } from './label-plan';

export const LABEL_GAP_PX = 8;
export const STEM_GAP_PX = 6;

const byUnit = createBisector((mark: { unit: number }) => mark.unit);

/** All that a label at `unit` could meet, except one. */
export function nearTo(
  plan: Plan,
  drafts: readonly Draft[],
  unit: number,
  upp: number,
  except?: Draft,
): readonly Draft[] {
  const reach = (plan.maxReachPx * 2 + LABEL_GAP_PX) * upp;
  const near: Draft[] = [];
  for (let i = byUnit.right(drafts, unit - reach); i < drafts.length && drafts[i]!.unit < unit + reach; i++)
    if (drafts[i] !== except) near.push(drafts[i]!);
  return near;
}

/**
 * The rows in which a label meets another that stands `awayPx` from it, as bits: in its row they keep a gap, the rows above it are crossed by
 * the label's own stem, and its stem crosses the rows below.
 */
export function blockedRows({ row, beforePx, afterPx }: Placed, awayPx: number, own: Reach): number {
  const lowPx = awayPx - beforePx;
  const highPx = awayPx + afterPx;
  const bit = 1 << row;
  let rows = 0;
  if (lowPx < own.afterPx + LABEL_GAP_PX && highPx > -own.beforePx - LABEL_GAP_PX) rows |= bit;
  if (lowPx < STEM_GAP_PX && highPx > -STEM_GAP_PX) rows |= -bit << 1;
  if (awayPx < own.afterPx + STEM_GAP_PX && awayPx > -own.beforePx - STEM_GAP_PX) rows |= bit - 1;
  return rows;
}

/** Tells whether a label at `unit` keeps clear of every label and stem of `near` in a row; each alignment is looked at once. */
export function askRoom(
  near: readonly Draft[],
  unit: number,
  upp: number,
): (reach: Reach, row: number) => boolean {
  const blocked = new Map<Reach, number>();
  return (reach, row) => {
    let rows = blocked.get(reach);
    if (rows === undefined) {
      rows = 0;
      for (const { placed, unit: its } of near)
        if (placed) rows |= blockedRows(placed, (its - unit) / upp, reach);
      blocked.set(reach, rows);
    }
    return (rows & (1 << row)) === 0;
  };
}

/** The first place, in the order of the way tried, that is clear of `near`; null where there is none. */
export function findPlace(plan: Plan, near: readonly Draft[], at: number, tried: Try): Placed | null {
  const isFree = askRoom(near, plan.units[at]!, tried.upp);
  const reaches = orderReaches(at, tried);
  for (const row of listRows(plan, tried))
    for (const reach of reaches) if (isFree(reach, row)) return { ...reach, row, sinceLevel: tried.level };
  return null;
}

/** An event's free alignments in the order of the way tried. */
export function orderReaches(at: number, { firstReach, freeReachesOf }: Try): readonly Reach[] {
  const reaches = freeReachesOf(at);
  const first = reaches[firstReach];
  return firstReach > 0 && first ? [first, ...reaches.filter((reach) => reach !== first)] : reaches;
}

/** The rows in the order of the way tried. */
export const listRows = ({ rows }: Plan, { topFirst }: Try): readonly number[] =>
  Array.from({ length: rows }, (_, i) => (topFirst ? rows - 1 - i : i));
