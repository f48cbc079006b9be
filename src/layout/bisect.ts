/** Finds places in lists that ascend by a number of their items. */
export interface Bisector<T> {
  /** The first place whose item is at or after `value`; the list's length where there is none. */
  left(items: ArrayLike<T>, value: number): number;
  /** The first place whose item is after `value`. */
  right(items: ArrayLike<T>, value: number): number;
}

/** Binary search by what `numberOf` gives of each item; O(log n). */
export function createBisector<T>(numberOf: (item: T) => number): Bisector<T> {
  const find = (items: ArrayLike<T>, value: number, isBeyond: boolean) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const own = numberOf(items[middle]!);
      if (own < value || (isBeyond && own === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    left: (items, value) => find(items, value, false),
    right: (items, value) => find(items, value, true),
  };
}
