import { LABEL_GAP_PX, type Room, STEM_GAP_PX } from './find-place';
import type { Draft } from './label-plan';

/** An event that may be labelled, in px along the axis. */
export interface Candidate {
  readonly draft: Draft;
  readonly anchorPx: number;
  readonly widthPx: number;
  /** What it is worth to name it. */
  readonly worth: number;
  /** What the labels that stand leave to it, about its anchor. */
  readonly room: Room;
}

/** Where a label goes: its row, its stem and its left edge. */
export interface Choice {
  readonly candidate: Candidate;
  readonly row: number;
  readonly stemPx: number;
  readonly startPx: number;
}

/** One way of labelling the candidates so far. */
interface Way {
  readonly before: Way | null;
  readonly choice: Choice | null;
  readonly gain: number;
  /** By row: where its last label ends, and the last stem that passes it. */
  readonly endsPx: readonly number[];
  readonly passedPx: readonly number[];
  /** The last stem of all. */
  readonly stemPx: number;
}

/** A stem may stand so far from its mark; it bends to it above the axis. */
export const MOST_BENT_PX = 40;
/** From a stem to the corner of its card. */
const CORNER_PX = 9;
/** So many ways are followed; two that reach about as far in every row are one. */
const MOST_WAYS = 28;
const ALIKE_PX = 24;
/** What is taken off the worth of a label for each row that its stem passes, for a bend, and for each px of it. */
const ROW_COST = 1e-3;
const BEND_COST = 8e-3;
const BENT_PX_COST = 6e-4;
/** What a px of a row is worth that is still free. */
const FREE_PX_WORTH = 3e-4;

/**
 * Which events are labelled, and where. The candidates are in the order of time; their choices come from the latest on.
 *
 * Rule: from the earliest to the latest, each may go into every row, as far to the left as those before it allow, its stem at its
 * mark or, where it must or so leaves room, a little aside; or it goes without. Of all ways so far those are followed that name
 * most of what matters with the straightest and shortest stems, and leave most room. Cost: O(candidates × rows²).
 */
export function choosePlaces(candidates: readonly Candidate[], rows: number): readonly Choice[] {
  const nowhere = Array<number>(rows).fill(-Infinity);
  const start = { endsPx: nowhere, passedPx: nowhere, stemPx: -Infinity };
  let ways: readonly Way[] = [{ before: null, choice: null, gain: 0, ...start }];
  for (const candidate of candidates) {
    const next = [...ways];
    for (const way of ways)
      for (let row = 0; row < rows; row++)
        for (const choice of listChoices(candidate, way, row)) next.push(goOn(way, choice));
    ways = keepBest(next, candidate.anchorPx);
  }
  const chosen: Choice[] = [];
  let best: Way | null = ways.reduce((a, b) => (b.gain > a.gain ? b : a));
  for (; best; best = best.before) if (best.choice) chosen.push(best.choice);
  return chosen;
}

/** The places for a label in a row: with its stem as near its mark as can be, and with it as far to the left. */
function listChoices(candidate: Candidate, way: Way, row: number): readonly Choice[] {
  const { anchorPx, widthPx, room } = candidate;
  const leastStartPx = Math.max(
    anchorPx + room.fromPx[row]!,
    way.endsPx[row]! + LABEL_GAP_PX,
    way.passedPx[row]! + STEM_GAP_PX,
  );
  const leastPx = Math.max(
    anchorPx + Math.max(room.stemFromPx[row]!, -MOST_BENT_PX),
    Math.max(way.stemPx, ...way.endsPx.slice(0, row)) + STEM_GAP_PX,
    leastStartPx + CORNER_PX,
  );
  const endPx = anchorPx + room.toPx[row]!;
  const mostPx = Math.min(anchorPx + Math.min(room.stemToPx[row]!, MOST_BENT_PX), endPx - CORNER_PX);
  if (leastPx > mostPx) return [];
  const nearestPx = Math.min(Math.max(anchorPx, leastPx), mostPx);
  return (nearestPx > leastPx ? [nearestPx, leastPx] : [leastPx])
    .map((stemPx) => {
      const startPx = Math.max(leastStartPx, stemPx - widthPx + CORNER_PX);
      return { candidate, row, stemPx, startPx };
    })
    .filter(({ startPx }) => startPx + widthPx <= endPx);
}

function goOn(before: Way, choice: Choice): Way {
  const { row, stemPx, startPx, candidate } = choice;
  const bentPx = Math.abs(stemPx - candidate.anchorPx);
  const cost = row * ROW_COST + (bentPx > 0 ? BEND_COST + bentPx * BENT_PX_COST : 0);
  return {
    before,
    choice,
    gain: before.gain + candidate.worth - cost,
    endsPx: before.endsPx.map((px, at) => (at === row ? startPx + candidate.widthPx : px)),
    passedPx: before.passedPx.map((px, at) => (at < row ? stemPx : px)),
    stemPx,
  };
}

/** The best of many ways up to a place; of those that are alike from there on, one. */
function keepBest(ways: readonly Way[], anchorPx: number): readonly Way[] {
  const reachOf = (px: number) => Math.max(px - anchorPx, -2 * ALIKE_PX);
  const best = ways
    .map((way) => ({
      way,
      score:
        way.gain -
        FREE_PX_WORTH *
          way.endsPx.reduce((sum, px, row) => sum + reachOf(Math.max(px, way.passedPx[row]!)), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const kept = new Map<string, Way>();
  for (const { way } of best) {
    const key = [...way.endsPx, ...way.passedPx].map((px) => Math.round(reachOf(px) / ALIKE_PX)).join();
    if (!kept.has(key)) kept.set(key, way);
    if (kept.size === MOST_WAYS) break;
  }
  return [...kept.values()];
}
