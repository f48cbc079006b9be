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
const MOST_WAYS = 20;
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
    const steps: Step[] = [];
    for (const way of ways) {
      steps.push(describeStep(way, null, candidate));
      for (let row = 0; row < rows; row++)
        for (const choice of listChoices(candidate, way, row))
          steps.push(describeStep(way, choice, candidate));
    }
    ways = takeBest(steps, candidate);
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

/** A way gone on by one candidate, before anything is made of it. */
interface Step {
  readonly way: Way;
  readonly choice: Choice | null;
  readonly gain: number;
  /** The gain, less what is taken of the rows from here on. */
  readonly score: number;
}

const endOf = ({ endsPx }: Way, choice: Choice | null, row: number): number =>
  choice?.row === row ? choice.startPx + choice.candidate.widthPx : endsPx[row]!;
const passOf = ({ passedPx }: Way, choice: Choice | null, row: number): number =>
  choice && row < choice.row ? choice.stemPx : passedPx[row]!;
/** How far a row is taken beyond a candidate; what ends well before it hinders none of the others. */
const reachOf = (px: number, { anchorPx }: Candidate) => Math.max(px - anchorPx, -2 * ALIKE_PX);

function describeStep(way: Way, choice: Choice | null, candidate: Candidate): Step {
  let { gain } = way;
  if (choice) {
    const bentPx = Math.abs(choice.stemPx - candidate.anchorPx);
    const bendCost = bentPx > 0 ? BEND_COST + bentPx * BENT_PX_COST : 0;
    gain += candidate.worth - choice.row * ROW_COST - bendCost;
  }
  let takenPx = 0;
  for (let row = 0; row < way.endsPx.length; row++)
    takenPx += reachOf(Math.max(endOf(way, choice, row), passOf(way, choice, row)), candidate);
  return { way, choice, gain, score: gain - FREE_PX_WORTH * takenPx };
}

/** The best of many steps; of those that are alike from there on, one. */
function takeBest(steps: Step[], candidate: Candidate): readonly Way[] {
  const kept = new Map<string, Way>();
  for (const { way, choice, gain } of steps.sort((a, b) => b.score - a.score)) {
    const endsPx = way.endsPx.map((_, row) => endOf(way, choice, row));
    const passedPx = way.passedPx.map((_, row) => passOf(way, choice, row));
    const key = [...endsPx, ...passedPx].map((px) => Math.round(reachOf(px, candidate) / ALIKE_PX)).join();
    const made = { before: way, choice, gain, endsPx, passedPx, stemPx: choice?.stemPx ?? way.stemPx };
    if (!kept.has(key)) kept.set(key, made);
    if (kept.size === MOST_WAYS) break;
  }
  return [...kept.values()];
}
