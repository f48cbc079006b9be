import { ROW_GAP_PX, type RowLabel } from './row-plan';

/** A label of a view with its place in px: its mark, the end of its bar, and its words from edge to edge. */
export interface Standing {
  readonly label: RowLabel;
  readonly holdPx: number;
  readonly endPx: number;
  readonly lowPx: number;
  readonly highPx: number;
  /** Its words are shown; else its mark alone. */
  readonly isShown: boolean;
}

/** Between the words of a bar and the edge of the view. */
const EDGE_PX = 8;

/**
 * The labels of a view, none of them cut by its edges: the words of a bar slide along it, those of a mark change to
 * its other side where that is free, and what is not whole even so shows its mark alone. The chosen event (by
 * index; negative for none) is whole wherever its mark is in sight: in its way nothing is shown.
 */
export function keepInView(
  all: readonly Standing[],
  lengthPx: number,
  chosen: number,
  { insetPx, rows }: { readonly insetPx: number; readonly rows: number },
): readonly Standing[] {
  const slid = all.map((each) => slideAlongBar(each, lengthPx));
  const whole = slid.filter((each) => isWhole(each, lengthPx));
  const moved = slid.map((each) => {
    if (isWhole(each, lengthPx)) return each;
    const turned = turnOver(each, insetPx);
    const clear =
      isWhole(turned, lengthPx) && whole.every((other) => other === each || !meets(turned, other));
    if (clear) whole.push(turned);
    return clear ? turned : { ...each, isShown: false };
  });
  const at = moved.findIndex(({ label }) => label.at === chosen);
  const own = moved[at];
  if (!own || Math.max(own.holdPx, own.endPx) < 0 || own.holdPx > lengthPx) return moved;
  const first = pushInside({ ...slid[at]!, isShown: true }, lengthPx);
  // The event has no row of its own where all other labels of its level are known to keep clear of one another.
  const placed = whole.includes(own) && own.label.form !== 'card' ? first : freest(first, moved, rows);
  return moved.map((each, i) =>
    i === at ? placed : meets(placed, each) ? { ...each, isShown: false } : each,
  );
}

const isWhole = ({ lowPx, highPx }: Standing, lengthPx: number) => lowPx >= 0 && highPx <= lengthPx;

function slideAlongBar(each: Standing, lengthPx: number): Standing {
  const { holdPx, endPx, lowPx, highPx } = each;
  if (endPx <= holdPx || lowPx >= 0) return each;
  const shiftPx = Math.min(EDGE_PX - lowPx, endPx - highPx);
  if (shiftPx <= 0 || highPx + shiftPx > lengthPx) return each;
  return { ...each, lowPx: lowPx + shiftPx, highPx: highPx + shiftPx };
}

/** The words at the other side of the mark. */
function turnOver(each: Standing, insetPx: number): Standing {
  const { holdPx, lowPx, highPx, endPx } = each;
  const alongPx = highPx - lowPx;
  if (endPx > holdPx || holdPx < lowPx || holdPx > highPx) return each;
  const isAfter = holdPx - lowPx <= highPx - holdPx;
  const low = isAfter ? holdPx - (alongPx - insetPx) : holdPx - insetPx;
  return { ...each, lowPx: low, highPx: low + alongPx };
}

function pushInside(each: Standing, lengthPx: number): Standing {
  const shiftPx = Math.max(-each.lowPx, 0) || Math.min(lengthPx - each.highPx, 0);
  return { ...each, lowPx: each.lowPx + shiftPx, highPx: each.highPx + shiftPx };
}

/** The same in the rows where it is in the way of the fewest labels, the lowest of these. */
function freest(own: Standing, all: readonly Standing[], rows: number): Standing {
  let best = own;
  let least = Infinity;
  for (let row = 0; row + own.label.rowsTall <= rows; row++) {
    const tried = { ...own, label: { ...own.label, row } };
    const inWay = all.filter((other) => other.label.at !== own.label.at && meets(tried, other)).length;
    if (inWay < least) [best, least] = [tried, inWay];
  }
  return best;
}

/** Whether two labels meet: their words or, of one, the bar. */
function meets(a: Standing, b: Standing): boolean {
  if (!b.isShown && b.endPx <= b.holdPx) return false;
  const apart =
    a.label.row + a.label.rowsTall <= b.label.row || b.label.row + b.label.rowsTall <= a.label.row;
  const low = Math.min(b.lowPx, b.holdPx);
  return (
    !apart &&
    a.lowPx < Math.max(b.highPx, b.endPx) + ROW_GAP_PX &&
    Math.max(a.highPx, a.endPx) + ROW_GAP_PX > low
  );
}
