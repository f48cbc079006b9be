/** How finely a date is known. */
export type Precision = 'century' | 'decade' | 'year' | 'half' | 'third' | 'quarter' | 'season' | 'month' | 'day' | 'minute' | 'second';

/**
 * The stretch of time an EDTF date allows: half-open, in milliseconds UTC (the civil clock of the story, not a
 * zone). An open or unknown end is -Infinity or Infinity.
 */
export interface Span {
  readonly earliestMs: number;
  readonly latestMs: number;
  readonly precision: Precision;
  /** `~` or `%` somewhere: "about". */
  readonly approximate: boolean;
  /** `?` or `%` somewhere: the source is in doubt. */
  readonly uncertain: boolean;
  /**
   * What the stretch means. `exact`: the event fills or sits in a unit of time that was said ("14 September",
   * "in 2014"); `interval`: it lasted from one date to another; `one-of`: it happened at one unknown time within
   * the stretch (`2015-09-XX`, `[a,b]`, `[..a]`).
   */
  readonly kind: 'exact' | 'interval' | 'one-of' | 'all-of';
}
