import type { Layout } from './layout';
import { unitsPerPx, type Viewport } from './viewport';

/**
 * Makes one part of what zooming in from `view` shows next: a tile of the next finer level. Tells whether there may be more to make. What is made
 * is what would be made when first seen: nothing that is drawn depends on it. What lies beside the view is left to whoever goes there, as a
 * movement would pay for it at every level that it passes.
 */
export function prepareNext({ rows }: Layout, view: Viewport): boolean {
  if (!rows) return false;
  const level = rows.tiles.levelAt(unitsPerPx(view));
  return rows.tiles.makeNext(level + 1, view.fromUnit, view.toUnit);
}
