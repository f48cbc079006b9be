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
/** Scores are told apart so finely, and the steps of one score by their number, which are fewer than this. */
const SCORE_STEPS = 1e8;
const MOST_STEPS = 4096;

/**
 * Which events are labelled, and where. The candidates are in the order of time; their choices come from the latest on.
 *
 * Rule: from the earliest to the latest, each may go into every row, as far to the left as those before it allow, its stem at its
 * mark or, where it must or so leaves room, a little aside; or it goes without. Of all ways so far those are followed that name
 * most of what matters with the straightest and shortest stems, and leave most room. Cost: O(candidates × rows), in plain numbers,
 * for it is the dearest part of a first draw.
 */
export function choosePlaces(candidates: readonly Candidate[], rows: number): readonly Choice[] {
  const nowhere = Array<number>(rows).fill(-Infinity);
  const start = { endsPx: nowhere, passedPx: nowhere, stemPx: -Infinity };
  let ways: readonly Way[] = [{ before: null, choice: null, gain: 0, ...start }];
  for (const candidate of candidates) {
    const steps: Steps = { scores: [], numbers: [] };
    ways.forEach((way, at) => addSteps(steps, at, way, candidate, rows));
    ways = takeBest(steps, ways, candidate, rows);
  }
  const chosen: Choice[] = [];
  let best: Way | null = ways.reduce((a, b) => (b.gain > a.gain ? b : a));
  for (; best; best = best.before) if (best.choice) chosen.push(best.choice);
  return chosen;
}

/** Ways gone on by one candidate, before anything is made of them. */
interface Steps {
  /** Gains, less what is taken of the rows from here on; with the number of the step, so that they sort without asking. */
  readonly scores: number[];
  /** Of each step the way, the row (-1 for none), the stem, the start and the gain. */
  readonly numbers: number[];
}
const STEP = 5;

/** How far a row is taken beyond a candidate; what ends well before it hinders none of the others. */
const reachOf = (px: number, anchorPx: number) => Math.max(px - anchorPx, -2 * ALIKE_PX);

/** A way gone on without the label, and with it in each row: with its stem as near its mark as can be, and with it as far to the left. */
function addSteps(
  { scores, numbers }: Steps,
  at: number,
  { endsPx, passedPx, stemPx, gain }: Way,
  { anchorPx, widthPx, worth, room }: Candidate,
  rows: number,
): void {
  const add = (row: number, ownPx: number, startPx: number, ownGain: number, takenPx: number) => {
    const score = Math.round((ownGain - FREE_PX_WORTH * takenPx) * SCORE_STEPS);
    scores.push(score * MOST_STEPS - scores.length);
    numbers.push(at, row, ownPx, startPx, ownGain);
  };
  /** What is taken of the rows from each on. */
  let abovePx = 0;
  for (let row = 0; row < rows; row++) abovePx += reachOf(Math.max(endsPx[row]!, passedPx[row]!), anchorPx);
  add(-1, stemPx, 0, gain, abovePx);
  let belowPx = stemPx;
  for (let row = 0; row < rows; row++) {
    const endPx = endsPx[row]!;
    const passPx = passedPx[row]!;
    abovePx -= reachOf(Math.max(endPx, passPx), anchorPx);
    const leastStartPx = Math.max(anchorPx + room.fromPx[row]!, endPx + LABEL_GAP_PX, passPx + STEM_GAP_PX);
    const mostEndPx = anchorPx + room.toPx[row]!;
    const leastPx = Math.max(
      anchorPx + Math.max(room.stemFromPx[row]!, -MOST_BENT_PX),
      belowPx + STEM_GAP_PX,
      leastStartPx + CORNER_PX,
    );
    const mostPx = Math.min(anchorPx + Math.min(room.stemToPx[row]!, MOST_BENT_PX), mostEndPx - CORNER_PX);
    belowPx = Math.max(belowPx, endPx);
    if (leastPx > mostPx) continue;
    const nearestPx = Math.min(Math.max(anchorPx, leastPx), mostPx);
    for (let ownPx = nearestPx; ; ownPx = leastPx) {
      const startPx = Math.max(leastStartPx, ownPx - widthPx + CORNER_PX);
      if (startPx + widthPx <= mostEndPx) {
        const bentPx = Math.abs(ownPx - anchorPx);
        const cost = row * ROW_COST + (bentPx > 0 ? BEND_COST + bentPx * BENT_PX_COST : 0);
        const takenPx = row * reachOf(ownPx, anchorPx) + reachOf(startPx + widthPx, anchorPx) + abovePx;
        add(row, ownPx, startPx, gain + worth - cost, takenPx);
      }
      if (ownPx === leastPx) break;
    }
  }
}

/** A number that stands for a row of lengths, roughly told. */
const mix = (number: number, px: number) =>
  Math.imul(number ^ Math.round(px / ALIKE_PX), 0x01000193) ^ (number >>> 13);

/** The best of many steps, the earlier of equals; of those that are alike from there on, one. */
function takeBest(
  { scores, numbers }: Steps,
  ways: readonly Way[],
  candidate: Candidate,
  rows: number,
): readonly Way[] {
  const { anchorPx, widthPx } = candidate;
  const sorted = Float64Array.from(scores).sort();
  const kept: Way[] = [];
  const known = new Set<number>();
  for (let i = sorted.length - 1; i >= 0 && kept.length < MOST_WAYS; i--) {
    const from = ((MOST_STEPS - (sorted[i]! % MOST_STEPS)) % MOST_STEPS) * STEP;
    const before = ways[numbers[from]!]!;
    const row = numbers[from + 1]!;
    const stemPx = numbers[from + 2]!;
    const startPx = numbers[from + 3]!;
    const gain = numbers[from + 4]!;
    const endPx = startPx + widthPx;
    // how far all rows are taken, roughly, in one number
    let alike = 0;
    for (let i = 0; i < rows; i++) {
      alike = mix(alike, reachOf(i === row ? endPx : before.endsPx[i]!, anchorPx));
      alike = mix(alike, reachOf(i < row ? stemPx : before.passedPx[i]!, anchorPx));
    }
    if (known.size === known.add(alike).size) continue;
    const endsPx = before.endsPx.slice();
    const passedPx = before.passedPx.slice();
    if (row >= 0) {
      endsPx[row] = endPx;
      passedPx.fill(stemPx, 0, row);
    }
    const choice = row < 0 ? null : { candidate, row, stemPx, startPx };
    kept.push({ before, choice, gain, endsPx, passedPx, stemPx });
  }
  return kept;
}
