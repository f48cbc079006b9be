import { DAY_MS } from '../story/civil-ms';
import type { LayoutInput } from './layout';
import { ROW } from './label-card';
import { findMajors } from './majors';
import { buildRankTree } from './rank-tree';
import { createRowForms, type RowForms, ROWS } from './row-forms';
import type { RowPlan } from './row-plan';
import { createTiles, type Tiles } from './tiles';
import { unitAt } from './time-scale';
import { type Limits, unitsPerPx } from './viewport';

/** A story of many events: labels in rows, each beside its own mark, made for what is in sight. */
export interface RowLayout {
  readonly plan: RowPlan;
  readonly forms: RowForms;
  readonly tiles: Tiles;
  /** The lower edge of row 0. */
  readonly rowsEndPx: number;
}

/** The part of the axis that a counted group stands for is about so long. */
const CELL_PX = 58;
const CELL_UPRIGHT_PX = 44;

/** Lays out labels in rows, from one edge of the room for rows to the other; where time runs down, beside a gutter for the words of the axis. */
export function layOutRows(
  { events, scale, orientation, widthPx, measure, words }: Omit<LayoutInput, 'heightPx'>,
  units: Float64Array,
  { fit }: Limits,
  room: { readonly fromPx: number; readonly toPx: number },
  gutterPx: number,
): RowLayout {
  const upright = orientation === 'vertical';
  const majors = findMajors(events);
  const forms = createRowForms(events, majors, orientation, widthPx - gutterPx, measure, words);
  const { startMs, endMs } = events;
  const plan: RowPlan = {
    events,
    units,
    tree: buildRankTree(events.rank),
    rows: upright ? 1 : Math.max(1, Math.floor((room.toPx - room.fromPx) / ROWS.pitchPx)),
    tilePx: fit.lengthPx,
    fromUnit: fit.fromUnit,
    coarsest: unitsPerPx(fit),
    cells: Math.max(1, Math.round(fit.lengthPx / (upright ? CELL_UPRIGHT_PX : CELL_PX))),
    insetPx: upright ? ROW.insetPx : ROWS.insetPx,
    majors,
    leastPx: upright ? 27 : 60,
    sizeOf: (at, form) => forms.sizeOf(at, form),
    // Where time runs down there is one row, which a span would fill from end to end.
    spanOf: (at) =>
      upright || endMs[at]! - startMs[at]! <= DAY_MS
        ? null
        : [unitAt(scale, startMs[at]!), unitAt(scale, endMs[at]!)],
  };
  return { plan, forms, tiles: createTiles(plan), rowsEndPx: room.toPx };
}
