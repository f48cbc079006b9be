import { createBisector } from './bisect';
import { type Candidate, choosePlaces } from './choose-places';
import { hasRoom, roomAmong } from './find-place';
import type { Draft, Plan } from './label-plan';

/** Least distances of marks, in px at the coarsest resolution of a level. */
const LABELLED_MARKS_PX = 8;
export const COUNTED_MARKS_PX = 26;
/** How much less it is worth to show the event next in importance. */
const RANK_FADE = 0.85;
/** What any label is worth. */
const LABEL_WORTH = 0.05;
const byUnit = createBisector((mark: { unit: number }) => mark.unit);

/** What it is worth to name an event: something, and the more the more it matters. */
export const worthOf = ({ events }: Plan, at: number): number =>
  LABEL_WORTH + RANK_FADE ** Math.min(events.rank[at]!, 40);

/** The marks of the coarser level and all labels that find a place, by unit. Of marks too near each other the one that matters more is asked first. */
export function placeLabels(plan: Plan, marks: readonly Draft[], upp: number): Draft[] {
  let drafts: Draft[] = marks.map(({ at, unit, placed }) => ({ at, unit, placed }));
  let isMore = placeMore(plan.order);
  // many that matter may take the room of the one that matters most
  if (marks.length === 0 && !drafts.some(({ at }) => at === plan.order[0])) {
    drafts = [];
    isMore = placeMore(plan.order.subarray(0, 1));
  }
  while (isMore) isMore = placeMore(plan.order);
  return drafts;

  /** Adds labels among those that stand; false where none could be added. */
  function placeMore(order: Uint32Array): boolean {
    const asked: Draft[] = [];
    for (const at of order) {
      const unit = plan.units[at]!;
      const own = drafts.find((draft) => draft.at === at) ?? { at, unit, placed: null };
      if (own.placed || !isClear(drafts, unit, upp, null, own)) continue;
      if (isClear(asked, unit, upp, LABELLED_MARKS_PX)) insert(asked, own);
    }
    const fresh = choosePlaces(asked.map(describe), plan.rows);
    for (const { candidate, row, stemPx, startPx } of fresh) {
      const { draft, anchorPx, widthPx } = candidate;
      const beforePx = stemPx - startPx;
      const reach = { beforePx, afterPx: widthPx - beforePx, asidePx: stemPx - anchorPx };
      draft.placed = { ...reach, row };
      if (!drafts.includes(draft)) insert(drafts, draft);
    }
    // from the latest on: each stood as far to the left as it could
    for (const { candidate } of fresh) straighten(candidate);
    return fresh.length > 0;
  }

  function describe(draft: Draft): Candidate {
    const { at, unit } = draft;
    const room = roomAmong(drafts, unit, plan.rows, upp);
    const lowPx = (plan.fromUnit - unit) / upp - plan.startPx;
    const highPx = (plan.toUnit - unit) / upp + plan.endPx;
    room.fromPx.forEach((px, row) => (room.fromPx[row] = Math.max(px, lowPx)));
    room.toPx.forEach((px, row) => (room.toPx[row] = Math.min(px, highPx)));
    const { beforePx, afterPx } = plan.reachesOf(at)[0]!;
    const anchorPx = (unit - plan.fromUnit) / upp;
    return { draft, anchorPx, widthPx: beforePx + afterPx, worth: worthOf(plan, at), room };
  }

  /** Moves a label to where it would rather lie about its stem, this above its mark if it can be. */
  function straighten({ draft, room: ends }: Candidate): void {
    const room = roomAmong(drafts, draft.unit, plan.rows, upp, draft);
    const placed = draft.placed!;
    const ways = [0, placed.asidePx].flatMap((asidePx) =>
      plan.reachesOf(draft.at).map((reach) => ({ ...placed, ...reach, asidePx })),
    );
    draft.placed = ways.find((way) => hasRoom(room, way) && hasRoom(ends, way)) ?? placed;
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
