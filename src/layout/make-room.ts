import { blockedRows, listRows, nearTo, orderReaches } from './find-place';
import type { Draft, Placed, Plan, Reach, Try } from './label-plan';

/** A place that is free once others have gone, and which of them must give theirs up. */
export interface Room {
  readonly place: Placed;
  readonly evicted: readonly Draft[];
}

/** So many labels may be in the way of a place. */
const MOST_IN_WAY = 2;

/**
 * A place from which one or two new labels can step aside, which they then do; else one that a single new label of
 * less importance must give up; null where there is neither.
 */
export function makeRoom(
  plan: Plan,
  drafts: readonly Draft[],
  near: readonly Draft[],
  at: number,
  fresh: readonly Draft[],
  tried: Try,
): Room | null {
  const unit = plan.units[at]!;
  const own = plan.events.rank[at]!;
  const rows = listRows(plan, tried);
  const surveys = new Map<Draft, Survey>();
  const surveyOf = (mover: Draft) => {
    let survey = surveys.get(mover);
    if (!survey)
      surveys.set(mover, (survey = look(mover, nearTo(plan, drafts, mover.unit, tried.upp), tried)));
    return survey;
  };
  let worse: Room | null = null;
  for (const { place, inWay } of listCrowded(look({ at, unit }, near, tried), rows, tried.level)) {
    if (!inWay.every((mark) => fresh.includes(mark))) continue;
    if (stepAside(inWay, { at, unit, placed: place }, rows, tried, surveyOf)) return { place, evicted: [] };
    if (inWay.length === 1 && plan.events.rank[inWay[0]!.at]! > own) worse ??= { place, evicted: inWay };
  }
  return worse;
}

/** What stands around a label, and for each of its alignments the rows that each of these blocks, as bits. */
interface Survey {
  readonly near: readonly Draft[];
  readonly ways: readonly { readonly reach: Reach; readonly blocked: readonly number[] }[];
}

const look = ({ at, unit }: Pick<Draft, 'at' | 'unit'>, near: readonly Draft[], tried: Try): Survey => ({
  near,
  ways: orderReaches(at, tried).map((reach) => ({
    reach,
    blocked: near.map((mark) => blockedBy(mark, unit, reach, tried.upp)),
  })),
});

const blockedBy = ({ placed, unit: its }: Draft, unit: number, reach: Reach, upp: number) =>
  placed ? blockedRows(placed, (its - unit) / upp, reach) : 0;

/** The places of a label, in the order of the way tried, with the few labels that are in the way of each. */
function* listCrowded(
  { near, ways }: Survey,
  rows: readonly number[],
  sinceLevel: number,
): Iterable<{ readonly place: Placed; readonly inWay: readonly Draft[] }> {
  for (const row of rows)
    for (const { reach, blocked } of ways) {
      const inWay = near.filter((_, i) => (blocked[i]! & (1 << row)) !== 0);
      if (inWay.length <= MOST_IN_WAY) yield { place: { ...reach, row, sinceLevel }, inWay };
    }
}

/** Moves labels out of the way of one that is to come, all or none. */
function stepAside(
  movers: readonly Draft[],
  self: Draft,
  rows: readonly number[],
  tried: Try,
  surveyOf: (mover: Draft) => Survey,
): boolean {
  const before = movers.map(({ placed }) => placed);
  // before any moves: they are kept for other tries
  const surveys = movers.map(surveyOf);
  for (const [i, mover] of movers.entries()) {
    const settled = [self, ...movers.slice(0, i)];
    const moved = findAside(mover, surveys[i]!, movers, settled, rows, tried);
    if (!moved) {
      movers.forEach((each, k) => (each.placed = before[k]!));
      return false;
    }
    mover.placed = moved;
  }
  return true;
}

/** The first place that is clear of all around but the movers, and of what has settled since they were looked at. */
function findAside(
  { unit }: Draft,
  { near, ways }: Survey,
  movers: readonly Draft[],
  settled: readonly Draft[],
  rows: readonly number[],
  { upp, level }: Try,
): Placed | null {
  const isStaying = near.map((mark) => !movers.includes(mark));
  const blocked = ways.map((way) => {
    let taken = 0;
    for (const mark of settled) taken |= blockedBy(mark, unit, way.reach, upp);
    for (let i = 0; i < near.length; i++) if (isStaying[i]) taken |= way.blocked[i]!;
    return taken;
  });
  for (const row of rows)
    for (const [i, { reach }] of ways.entries())
      if ((blocked[i]! & (1 << row)) === 0) return { ...reach, row, sinceLevel: level };
  return null;
}
