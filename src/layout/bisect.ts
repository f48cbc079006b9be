/** Finds places in lists that ascend by a number of their items. */
export interface Bisector<T> {
  /** The first place whose item is at or after `value`; the list's length where there is none. */
  left(items: ArrayLike<T>, value: number): number;
  /** The first place whose item is after `value`. */
  right(items: ArrayLike<T>, value: number): number;
}

/** Binary search by what `numberOf` gives of each item; O(log n). */
export function createBisector<T>(numberOf: (item: T) => number): Bisector<T> {
  const find = (items: ArrayLike<T>, isBefore: (own: number) => boolean) => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(numberOf(items[middle]!))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    left: (items, value) => find(items, (own) => own < value),
    right: (items, value) => find(items, (own) => own <= value),
  };
}
