/** A stretch of a text in UTF-16 units, half-open: [start, end). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a range. */
export function sliceRange(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

/** True when the two share at least one unit; ranges that only touch do not. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when every unit of `inner` lies in `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range without white space at its edges; empty (start = end) when it holds nothing else. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start;
  let to = Math.max(start, end);
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** True for the code unit of any white space of Unicode, and for the zero-width space and the byte order mark; false for NaN. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * The index of the one range of a sorted, disjoint list that holds the offset, else of the last that
 * starts before it, else -1. Cost: log n.
 */
export function findRangeIndex(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The ranges of a sorted, disjoint list that overlap the given one, in order. Cost: log n and those found. */
export function overlapping<T extends Range>(ranges: readonly T[], range: Range): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ranges.length && ranges[end]!.start < range.end) end++;
  return ranges.slice(low, end).filter((each) => overlaps(each, range));
}

/** The ranges of a sorted, disjoint list that lie in the given one, in order. Cost: log n and those found. */
export function within<T extends Range>(ranges: readonly T[], range: Range): T[] {
  const found = overlapping(ranges, range);
  return found.every((each) => contains(range, each)) ? found : found.filter((each) => contains(range, each));
}

/** The index of the range of a sorted, disjoint list that holds the inner one; -1 for none. Cost: log n. */
export function findHolder(ranges: readonly Range[], inner: Range): number {
  const at = findRangeIndex(ranges, inner.start);
  const holder = ranges[at];
  return holder && contains(holder, inner) ? at : -1;
}
