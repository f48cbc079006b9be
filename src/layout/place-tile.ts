import { byNumber } from './event-columns';
import { borderOf, type Form, FORMS, ROW_GAP_PX, type RowLabel, type RowPlan } from './row-plan';
import { createRows } from './tile-rows';

/** A stretch of the axis at one level, as long as the fitted view at the level's coarsest resolution. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Units per px that it was laid out for; it serves up to twice as fine. */
  readonly unitsPerPx: number;
  readonly fromUnit: number;
  readonly toUnit: number;
  /** The labels of its own events, most important first. */
  readonly labels: readonly RowLabel[];
  /** Labels of the coarser tile whose event lies outside, but which reach in. */
  readonly guests: readonly RowLabel[];
}

/** Candidates are found by so many parts of a cell. */
const PARTS = 2;
/** A span longer than this share of a tile goes to the upper rows. */
const LONG_SHARE = 1 / 3;
/** New labels change their row to say more, in so many passes, where no more events than this are asked. */
const MOST_MOVED = 100;
const MOVE_PASSES = 3;
/** What a short label may grow to in its line, best first. */
const LINES = ['label', 'long', 'middle'] as const;

/**
 * The tile of a level, from the coarser tile that it is half of (null for the fitted view).
 *
 * Rule: the labels of the coarser tile keep their row and side. Then, most important first, every other event gets a
 * short label in the lowest row that has room, those that stand out before all others and with all they can say; then, most important first, labels grow to whole titles, or to as
 * much as there is room for, and these to cards; where few are new, they change their row for that. Asked are the most
 * important events of each small part of the tile, as many as there are rows: more could not stand side by side. A new
 * or grown label lies inside its tile.
 *
 * Laws: it depends on the tiles it is part of alone, never on where a window lies. All distances grow with zoom and
 * a label holds its place, so that what fits at one level fits at all finer ones. Cost follows the tile's labels.
 */
export function placeTile(plan: RowPlan, parent: Tile | null, level: number, index: number): Tile {
  const unitsPerPx = plan.coarsest / 2 ** level;
  const lengthUnits = unitsPerPx * plan.tilePx;
  // neighbours must agree to the last digit on where the one ends and the other begins
  const fromUnit = plan.fromUnit + index * lengthUnits;
  const toUnit = plan.fromUnit + (index + 1) * lengthUnits;
  const pxOf = (unit: number) => (unit - fromUnit) / unitsPerPx;
  const rows = createRows(plan, pxOf);
  const labels: RowLabel[] = [];
  const guests: RowLabel[] = [];
  for (const label of parent ? [...parent.labels, ...parent.guests] : []) {
    const anchor = plan.units[label.at]!;
    const own = anchor >= fromUnit && anchor < toUnit;
    if (!own && !reachesInto(label, pxOf, plan.tilePx)) continue;
    (own ? labels : guests).push(label);
  }
  const kept = new Set(labels.map(({ at }) => at));
  const asked = candidates(plan, fromUnit, toUnit).filter((at) => !kept.has(at));
  const isMinor = (at: number) => Number(!plan.majors.has(at));
  asked.sort((a, b) => isMinor(a) - isMinor(b));
  for (const label of [...labels, ...guests]) rows.add(label);
  for (const at of asked) {
    const placed = findFirst(at);
    if (!placed) continue;
    labels.push(placed);
    rows.add(placed);
  }
  labels.sort((a, b) => plan.events.rank[a.at]! - plan.events.rank[b.at]!);
  const canMove = asked.length <= MOST_MOVED;
  // where time runs down a line is as wide as the drawing
  for (const form of plan.rows > 1 ? LINES : LINES.slice(0, 1))
    for (let pass = 0; pass < (canMove ? MOVE_PASSES : 1); pass++)
      change(
        (label) => grow(label, form) ?? (canMove && !kept.has(label.at) ? findLonger(label, form) : null),
      );
  // in the fitted view only what stands out says more than its title, but where time runs down, which is read line by line
  const isTold = level > 0 || plan.rows === 1;
  change((label) => (isTold || plan.majors.has(label.at) ? grow(label, 'card') : null));
  return { level, index, unitsPerPx, fromUnit, toUnit, labels, guests };

  /** Puts another label in the place of each for which there is one, most important first. */
  function change(find: (label: RowLabel) => RowLabel | null): void {
    labels.forEach((label, i) => {
      const found = find(label);
      if (!found) return;
      rows.replace(label, found);
      labels[i] = found;
    });
  }

  /** What stands out comes with all it can say; the others are named first, and may grow. */
  function findFirst(at: number): RowLabel | null {
    const isMajor = plan.majors.has(at);
    return (
      (isMajor && isMoment(at) ? findPlace(at, 'card') : null) ??
      (isMajor ? findPlace(at, 'label') : null) ??
      findPlace(at, 'short')
    );
  }

  function isMoment(at: number): boolean {
    const { holdUnit, toUnit } = placeOf(at);
    return holdUnit === toUnit;
  }

  /** A place for more of the title of a label that is new and short, in whatever row has one. */
  function findLonger(label: RowLabel, form: Form): RowLabel | null {
    return label.form === 'short' ? findPlace(label.at, form, label) : null;
  }

  function findPlace(at: number, form: Form, except: RowLabel | null = null): RowLabel | null {
    const { holdUnit, toUnit } = placeOf(at);
    const holdPx = pxOf(holdUnit);
    const endPx = pxOf(toUnit);
    const free = rows.freeAt(holdPx - plan.insetPx, Math.max(endPx, holdPx + plan.insetPx));
    if (free.length === 0) return null;
    if (endPx - holdPx > LONG_SHARE * plan.tilePx) free.reverse();
    const { alongPx, rowsTall } = plan.sizeOf(at, form);
    for (const row of free)
      for (let side = 0; side < 2; side++) {
        const beforePx = side === 0 ? plan.insetPx : alongPx - plan.insetPx;
        const lowPx = holdPx - beforePx;
        const highPx = lowPx + alongPx;
        if (isInside(row, rowsTall, lowPx, highPx, endPx, except))
          return { at, form, row, rowsTall, holdUnit, toUnit, beforePx, afterPx: alongPx - beforePx };
      }
    return null;
  }

  /** Where an event's mark stands, and how far its bar runs: inside the tile. */
  function placeOf(at: number): Pick<RowLabel, 'holdUnit' | 'toUnit'> {
    const anchor = plan.units[at]!;
    const span = plan.spanOf(at);
    if (!span) return { holdUnit: anchor, toUnit: anchor };
    const insetUnits = plan.insetPx * unitsPerPx;
    const holdUnit = Math.max(span[0], fromUnit + insetUnits);
    const endUnit = Math.min(span[1], toUnit - insetUnits);
    return endUnit > holdUnit ? { holdUnit, toUnit: endUnit } : { holdUnit: anchor, toUnit: anchor };
  }

  /** Whether a label, with a bar that ends at `endPx`, has room in the tile and its rows. */
  function isInside(
    row: number,
    rowsTall: number,
    lowPx: number,
    highPx: number,
    endPx: number,
    except: RowLabel | null,
  ): boolean {
    if (lowPx < 0 || highPx > plan.tilePx || row + rowsTall > plan.rows) return false;
    return rows.fits(row, rowsTall, lowPx, Math.max(highPx, endPx), except);
  }

  function grow(label: RowLabel, form: Form): RowLabel | null {
    if (!isMore(form, label)) return null;
    const { at, row, holdUnit, toUnit } = label;
    const [holdPx, endPx] = [pxOf(holdUnit), pxOf(toUnit)];
    const isAfter = label.beforePx <= label.afterPx;
    const beforeOf = (alongPx: number) => (isAfter ? label.beforePx : alongPx - label.afterPx);
    // whether the least of cards would fit: to measure one costs more than to look
    if (form === 'card' && plan.rows > 1) {
      const lowPx = holdPx - beforeOf(plan.leastPx);
      if (row + 1 >= plan.rows || !rows.fits(row + 1, 1, lowPx, lowPx + plan.leastPx, label)) return null;
    }
    const { alongPx, rowsTall } = plan.sizeOf(at, form);
    const beforePx = beforeOf(alongPx);
    const lowPx = holdPx - beforePx;
    if (!isInside(row, rowsTall, lowPx, lowPx + alongPx, endPx, label)) return null;
    return { ...label, form, rowsTall, beforePx, afterPx: alongPx - beforePx };
  }
}

/** Whether a form says more than a label says now; what slides along a bar keeps to its one row. */
function isMore(form: Form, { form: now, holdUnit, toUnit }: RowLabel): boolean {
  return FORMS.indexOf(form) > FORMS.indexOf(now) && (form !== 'card' || toUnit === holdUnit);
}

/** Of every small part of a tile its most important events, all together most important first. */
function candidates(
  { units, tree, rows, cells, events }: RowPlan,
  fromUnit: number,
  toUnit: number,
): number[] {
  const found: number[] = [];
  const parts = cells * PARTS;
  let from = byNumber.left(units, fromUnit);
  for (let part = 1; part <= parts; part++) {
    const to = byNumber.left(units, borderOf(fromUnit, toUnit, part, parts));
    if (to - from > rows) found.push(...tree.topOf(from, to, rows));
    else for (let at = from; at < to; at++) found.push(at);
    from = to;
  }
  return found.sort((a, b) => events.rank[a]! - events.rank[b]!);
}

function reachesInto(
  { holdUnit, toUnit, beforePx, afterPx }: RowLabel,
  pxOf: (unit: number) => number,
  tilePx: number,
) {
  const holdPx = pxOf(holdUnit);
  return holdPx - beforePx < tilePx + ROW_GAP_PX && Math.max(holdPx + afterPx, pxOf(toUnit)) > -ROW_GAP_PX;
}
