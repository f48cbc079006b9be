/** Lists shorter than this are sorted by insertion. */
const SHORT = 48;
/** Bits of a digit: in short lists fewer, because going through the counts of all digits would cost more than the list. */
const DIGIT = 11;
const SHORT_DIGIT = 8;
const MANY = 20_000;

/** A number for each index. */
export type Keys = { readonly [index: number]: number };

/**
 * Sorts `order[from..to)`, which holds indices, ascending by `keys[0][index]`, where that is the same by `keys[1][index]`, and so on,
 * stably, in place; a million take some tens of milliseconds. Keys are finite numbers. By radix on two digits of the keys' range, then
 * once more within what these cannot tell apart. Cost O(n) for keys that are spread or equal.
 */
export function sortBy(order: Uint32Array, keys: readonly Keys[], from = 0, to = order.length): void {
  const count = to - from;
  if (count < SHORT) return insertEach(order, keys, from, to);
  const [first, ...further] = keys;
  if (!first) return;
  let least = Infinity;
  let most = -Infinity;
  for (let i = from; i < to; i++) {
    const key = first[order[i]!]!;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (!(most > least)) return sortBy(order, further, from, to);

  const digit = count < MANY ? SHORT_DIGIT : DIGIT;
  const scale = (4 ** digit - 1) / (most - least);
  const coarse = new Uint32Array(count);
  const held = new Uint32Array(count);
  const coarseHeld = new Uint32Array(count);
  for (let i = 0; i < count; i++) coarse[i] = (first[order[from + i]!]! - least) * scale;
  const own = order.subarray(from, to);
  passDigit(own, coarse, held, coarseHeld, 0, digit);
  passDigit(held, coarseHeld, own, coarse, digit, digit);

  for (let i = 0; i < count;) {
    let end = i + 1;
    let alike = true;
    const key = first[own[i]!]!;
    for (; end < count && coarse[end] === coarse[i]; end++) alike &&= first[own[end]!] === key;
    if (end - i > 1) sortBy(order, alike ? further : keys, from + i, from + end);
    i = end;
  }
}

/** One stable pass of a radix sort: by the digit that begins at bit `shift`. */
function passDigit(
  indices: Uint32Array,
  keys: Uint32Array,
  toIndices: Uint32Array,
  toKeys: Uint32Array,
  shift: number,
  digit: number,
): void {
  const count = indices.length;
  const buckets = 1 << digit;
  const starts = new Uint32Array(buckets);
  for (let i = 0; i < count; i++) starts[(keys[i]! >>> shift) & (buckets - 1)]!++;
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const here = starts[bucket]!;
    starts[bucket] = sum;
    sum += here;
  }
  for (let i = 0; i < count; i++) {
    const key = keys[i]!;
    const place = starts[(key >>> shift) & (buckets - 1)]!++;
    toKeys[place] = key;
    toIndices[place] = indices[i]!;
  }
}

function insertEach(order: Uint32Array, keys: readonly Keys[], from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const index = order[i]!;
    let at = i;
    for (; at > from && isAfter(order[at - 1]!, index, keys); at--) order[at] = order[at - 1]!;
    order[at] = index;
  }
}

function isAfter(index: number, other: number, keys: readonly Keys[]): boolean {
  for (const own of keys) if (own[index] !== own[other]) return own[index]! > own[other]!;
  return false;
}
