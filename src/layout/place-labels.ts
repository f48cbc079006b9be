import { createBisector } from './bisect';
import { findPlace, firstFitting, listRows, roomAmong } from './find-place';
import type { Draft, Placed, Plan, Try } from './label-plan';
import { type Aside, makeRoom } from './make-room';

/** Least distances, in px at the coarsest resolution of a level. */
const LABELLED_MARKS_PX = 8;
export const COUNTED_MARKS_PX = 26;

/** Moving labels aside is tried for no more than so many events of a level. */
const MOST_REPAIRS = 20;

const SINK_PASSES = 3;
const byUnit = createBisector((mark: { unit: number }) => mark.unit);
/** Marks by unit, and those among them that have just been given a label. */
export interface Placing {
  readonly drafts: Draft[];
  readonly fresh: Draft[];
}

/** The marks of the coarser level and all labels that find a place; where each stands best is left to `settleLabels`. */
export function placeLabels(plan: Plan, marks: readonly Draft[], tried: Try): Placing {
  const drafts: Draft[] = marks.map(({ at, unit, placed }) => ({ at, unit, placed }));
  const standing = new Map(drafts.map((draft) => [draft.at, draft]));
  const fresh: Draft[] = [];
  const left: number[] = [];
  const rows = listRows(plan, tried);
  const findFree = (at: number) =>
    findPlace(roomAmong(drafts, plan.units[at]!, plan.rows, tried.upp), rows, at, tried);
  const canStand = (at: number) => isClear(drafts, plan.units[at]!, tried.upp, null, standing.get(at));
  for (const at of tried.order) {
    if (standing.get(at)?.placed || !canStand(at)) continue;
    const placed = findFree(at);
    if (placed) take(at, placed);
    else left.push(at);
  }
  const asides = new Map<Draft, Aside>();
  left.sort((a, b) => plan.events.rank[a]! - plan.events.rank[b]!);
  for (let i = 0; i < left.length && i < MOST_REPAIRS; i++) {
    const at = left[i]!;
    if (!canStand(at)) continue;
    const free = findFree(at);
    const room = free ? { place: free, evicted: [] } : makeRoom(plan, drafts, at, fresh, rows, tried, asides);
    if (!room) continue;
    asides.clear();
    for (const draft of room.evicted) {
      giveUp(draft);
      left.push(draft.at);
    }
    take(at, room.place);
  }
  return { drafts, fresh };

  function giveUp(draft: Draft): void {
    draft.placed = null;
    fresh.splice(fresh.indexOf(draft), 1);
    if (marks.some((mark) => mark.at === draft.at)) return;
    drafts.splice(drafts.indexOf(draft), 1);
    standing.delete(draft.at);
  }

  function take(at: number, placed: Placed): void {
    const own = standing.get(at);
    const draft = own ?? { at, unit: plan.units[at]!, placed };
    draft.placed = placed;
    fresh.push(draft);
    if (own) return;
    insert(drafts, draft);
    standing.set(at, draft);
  }
}

/** Gives the new labels the lowest rows that are free, then the best alignment that these have room for. */
export function settleLabels(plan: Plan, { drafts, fresh }: Placing, tried: Try): void {
  const roomOf = (draft: Draft, rows: number) => roomAmong(drafts, draft.unit, rows, tried.upp, draft);
  let hasSunk = true;
  for (let pass = 0; pass < SINK_PASSES && hasSunk; pass++) {
    hasSunk = false;
    for (const draft of fresh) {
      const placed = draft.placed!;
      if (placed.row === 0) continue;
      const room = roomOf(draft, placed.row);
      const reaches = [placed, ...tried.freeReachesOf(draft.at)];
      for (let row = 0; row < placed.row; row++) {
        const reach = firstFitting(room, row, reaches);
        if (!reach) continue;
        const { beforePx, afterPx } = reach;
        draft.placed = { ...placed, beforePx, afterPx, row };
        hasSunk = true;
        break;
      }
    }
  }
  for (const draft of fresh) {
    const placed = draft.placed!;
    const reach = firstFitting(roomOf(draft, placed.row + 1), placed.row, tried.freeReachesOf(draft.at));
    if (reach) draft.placed = { ...placed, beforePx: reach.beforePx, afterPx: reach.afterPx };
  }
}

const clearance = (mark: Draft) => (mark.placed ? LABELLED_MARKS_PX : COUNTED_MARKS_PX);
/** Whether a mark at `unit` would stand clear of its neighbours, save one. Marks keep apart, so two on each side do. */
export function isClear(
  drafts: readonly Draft[],
  unit: number,
  upp: number,
  leastPx: number | null,
  except?: Draft,
): boolean {
  const after = byUnit.left(drafts, unit);
  for (let i = Math.max(0, after - 2); i < Math.min(drafts.length, after + 2); i++) {
    const mark = drafts[i]!;
    if (mark !== except && Math.abs(mark.unit - unit) < (leastPx ?? clearance(mark)) * upp) return false;
  }
  return true;
}

/** Puts a mark in its place by unit. */
export function insert(drafts: Draft[], draft: Draft): void {
  drafts.splice(byUnit.right(drafts, draft.unit), 0, draft);
}
