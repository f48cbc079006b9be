import type { Layout } from './layout';
import { clampView, unitsPerPx, type Viewport } from './viewport';

/** Room at either side of an opened group, as a share of the view. */
const ASIDE = 0.25;

/**
 * The view that opens a counted group: its first and last event in the middle half of the view, at least twice as
 * fine as now, so that every call brings one nearer.
 */
export function groupWindow(
  layout: Layout,
  view: Viewport,
  group: { readonly firstUnit: number; readonly lastUnit: number },
): Viewport {
  const { firstUnit: fromUnit, lastUnit: toUnit } = group;
  const wanted = Math.min((toUnit - fromUnit) / (view.lengthPx * (1 - 2 * ASIDE)), unitsPerPx(view) / 2);
  const resolution = Math.max(wanted, layout.limits.finestUnitsPerPx);
  const half = (resolution * view.lengthPx) / 2;
  const centre = (fromUnit + toUnit) / 2;
  return clampView({ ...view, fromUnit: centre - half, toUnit: centre + half }, layout.limits);
}
