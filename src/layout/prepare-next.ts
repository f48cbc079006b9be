import type { Layout } from './layout';
import { unitsPerPx, type Viewport } from './viewport';

/**
 * Makes one part of what a movement from `view` may show next, first of the next finer level, then of what lies beside the view. Tells whether
 * there may be more to make. What is made is what would be made when first seen: nothing that is drawn depends on it.
 */
export function prepareNext({ rows }: Layout, view: Viewport): boolean {
  if (!rows) return false;
  const { fromUnit, toUnit } = view;
  const level = rows.tiles.levelAt(unitsPerPx(view));
  const asideUnits = (toUnit - fromUnit) / 2;
  return (
    rows.tiles.makeNext(level + 1, fromUnit, toUnit) ||
    rows.tiles.makeNext(level, fromUnit - asideUnits, toUnit + asideUnits)
  );
}
