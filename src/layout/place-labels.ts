import { createBisector } from './bisect';
import { askRoom, findPlace, nearTo } from './find-place';
import type { Draft, Placed, Plan, Try } from './label-plan';
import { makeRoom } from './make-room';

/** Least distances, in px at the coarsest resolution of a level. */
const LABELLED_MARKS_PX = 8;
export const COUNTED_MARKS_PX = 26;

/** Moving labels aside is tried for no more than so many events of a level. */
const MOST_REPAIRS = 20;

const SINK_PASSES = 3;
const byUnit = createBisector((mark: { unit: number }) => mark.unit);
/** The marks of the coarser level and all labels that find a place, by unit. */
export function placeLabels(plan: Plan, marks: readonly Draft[], tried: Try): Draft[] {
  const drafts: Draft[] = marks.map(({ at, unit, placed }) => ({ at, unit, placed }));
  const standing = new Map(drafts.map((draft) => [draft.at, draft]));
  const fresh: Draft[] = [];
  const left: number[] = [];
  for (const at of tried.order) {
    const own = standing.get(at);
    if (own?.placed) continue;
    if (!isClear(drafts, plan.units[at]!, tried.upp, null, own)) continue;
    const near = nearTo(plan, drafts, plan.units[at]!, tried.upp, own);
    const placed = findPlace(plan, near, at, tried);
    if (placed) take(at, placed, own);
    else left.push(at);
  }
  left.sort((a, b) => plan.events.rank[a]! - plan.events.rank[b]!);
  for (let i = 0; i < left.length && i < MOST_REPAIRS; i++) {
    const at = left[i]!;
    const own = standing.get(at);
    if (!isClear(drafts, plan.units[at]!, tried.upp, null, own)) continue;
    const near = nearTo(plan, drafts, plan.units[at]!, tried.upp, own);
    const free = findPlace(plan, near, at, tried);
    const room = free ? { place: free, evicted: [] } : makeRoom(plan, drafts, near, at, fresh, tried);
    if (!room) continue;
    for (const draft of room.evicted) {
      giveUp(draft);
      left.push(draft.at);
    }
    take(at, room.place, own);
  }
  sink(plan, drafts, fresh, tried);
  straighten(plan, drafts, fresh, tried);
  return drafts;

  function giveUp(draft: Draft): void {
    draft.placed = null;
    fresh.splice(fresh.indexOf(draft), 1);
    if (marks.some((mark) => mark.at === draft.at)) return;
    drafts.splice(drafts.indexOf(draft), 1);
    standing.delete(draft.at);
  }

  function take(at: number, placed: Placed, own: Draft | undefined): void {
    const draft = own ?? { at, unit: plan.units[at]!, placed };
    draft.placed = placed;
    fresh.push(draft);
    if (own) return;
    insert(drafts, draft);
    standing.set(at, draft);
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

/** Lowers the new labels, most important first, so that no stem is longer than it need be. */
function sink(plan: Plan, drafts: readonly Draft[], fresh: readonly Draft[], tried: Try): void {
  let hasSunk = true;
  for (let pass = 0; pass < SINK_PASSES && hasSunk; pass++) {
    hasSunk = false;
    for (const draft of fresh) {
      const placed = draft.placed!;
      if (placed.row === 0) continue;
      const isFree = askRoom(nearTo(plan, drafts, draft.unit, tried.upp, draft), draft.unit, tried.upp);
      const reaches = [placed, ...tried.freeReachesOf(draft.at)];
      for (let row = 0; row < placed.row; row++) {
        const reach = reaches.find((each) => isFree(each, row));
        if (!reach) continue;
        const { beforePx, afterPx } = reach;
        draft.placed = { ...placed, beforePx, afterPx, row };
        hasSunk = true;
        break;
      }
    }
  }
}

/** Gives each new label the best alignment that its row has room for. */
function straighten(plan: Plan, drafts: readonly Draft[], fresh: readonly Draft[], tried: Try): void {
  for (const draft of fresh) {
    const placed = draft.placed!;
    const isFree = askRoom(nearTo(plan, drafts, draft.unit, tried.upp, draft), draft.unit, tried.upp);
    const reach = tried.freeReachesOf(draft.at).find((each) => isFree(each, placed.row));
    if (reach) draft.placed = { ...placed, beforePx: reach.beforePx, afterPx: reach.afterPx };
  }
}
