/**
 * Counts places along an axis in `binCount` bins of equal width from `fromUnit` to `toUnit` (story units, fromUnit <
 * toUnit); a place outside counts in the nearest bin, one with weight 0 in none. O(n), once for a story and a scale.
 * Law: the counts add up to the weights, which are 1 unless given.
 */
export function countInBins(
  units: ArrayLike<number>,
  fromUnit: number,
  toUnit: number,
  binCount: number,
  weights?: ArrayLike<number>,
): Uint32Array {
  const counts = new Uint32Array(binCount);
  const binsPerUnit = binCount / (toUnit - fromUnit);
  for (let at = 0; at < units.length; at++) {
    const bin = Math.floor((units[at]! - fromUnit) * binsPerUnit);
    counts[Math.min(Math.max(bin, 0), binCount - 1)]! += weights ? weights[at]! : 1;
  }
  return counts;
}

/**
 * The height of each bin as a share from 0 to 1. Heights grow with the square root of the count, so that a lone event
 * beside a crowd can still be seen; `least` (0 to 1) is the height of a bin that holds anything at all.
 */
export function scaleBins(counts: Uint32Array, most: number, least: number): Float64Array {
  return Float64Array.from(counts, (count) =>
    count === 0 ? 0 : Math.max(least, Math.sqrt(count / Math.max(most, 1))),
  );
}
