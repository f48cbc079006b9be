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
  readonly ways: readonly Alignment[];
  /** The rows that all blocks but the label itself and one other, by the other: for each alignment, as bits. */
  readonly without: Map<Draft | undefined, readonly number[]>;
}

interface Alignment {
  readonly reach: Reach;
  readonly blocked: readonly number[];
}

const look = ({ at, unit }: Pick<Draft, 'at' | 'unit'>, near: readonly Draft[], tried: Try): Survey => ({
  near,
  ways: orderReaches(at, tried).map((reach) => ({
    reach,
    blocked: near.map((mark) => blockedBy(mark, unit, reach, tried.upp)),
  })),
  without: new Map(),
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
      const inWay = listInWay(near, blocked, 1 << row);
      if (inWay) yield { place: { ...reach, row, sinceLevel }, inWay };
    }
}

/** Who blocks a row; null where these are many. */
function listInWay(near: readonly Draft[], blocked: readonly number[], bit: number): readonly Draft[] | null {
  const inWay: Draft[] = [];
  for (let i = 0; i < near.length; i++) {
    if ((blocked[i]! & bit) === 0) continue;
    if (inWay.length === MOST_IN_WAY) return null;
    inWay.push(near[i]!);
  }
  return inWay;
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
  const taken = movers.map((mover, i) => rowsWithout(surveyOf(mover), mover, movers[1 - i]));
  const settled = [self];
  for (let i = 0; i < movers.length; i++) {
    const mover = movers[i]!;
    const moved = findAside(mover, surveyOf(mover), taken[i]!, settled, rows, tried);
    if (!moved) {
      movers.forEach((each, k) => (each.placed = before[k]!));
      return false;
    }
    mover.placed = moved;
    settled.push(mover);
  }
  return true;
}

/** For each alignment of a label the rows that are taken by all around but itself and one other, as bits. */
function rowsWithout(
  { near, ways, without }: Survey,
  self: Draft,
  other: Draft | undefined,
): readonly number[] {
  let taken = without.get(other);
  if (!taken) {
    taken = ways.map(({ blocked }) =>
      blocked.reduce((rows, own, i) => (near[i] === self || near[i] === other ? rows : rows | own), 0),
    );
    without.set(other, taken);
  }
  return taken;
}

/** The first place that is clear of what stays, by the rows that this takes for each alignment, and of what has settled since. */
function findAside(
  { unit }: Draft,
  { ways }: Survey,
  taken: readonly number[],
  settled: readonly Draft[],
  rows: readonly number[],
  { upp, level }: Try,
): Placed | null {
  const blocked = ways.map(({ reach }, i) =>
    settled.reduce((all, mark) => all | blockedBy(mark, unit, reach, upp), taken[i]!),
  );
  for (const row of rows)
    for (let i = 0; i < ways.length; i++)
      if ((blocked[i]! & (1 << row)) === 0) return { ...ways[i]!.reach, row, sinceLevel: level };
  return null;
}
