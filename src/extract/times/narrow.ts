import type { Stretch } from './stretch';

const WIDEST_REFERENCE_DAYS = 3;

/** Whether a reference is narrow enough to count single days from it. */
export function isNarrow(stretch: Stretch | null): stretch is Stretch {
  return stretch !== null && stretch.last - stretch.first < WIDEST_REFERENCE_DAYS;
}
