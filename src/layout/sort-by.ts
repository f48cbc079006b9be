/** Lists shorter than this are sorted by insertion. */
const SHORT = 48;
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;

/**
 * Sorts `order[from..to)`, which holds indices, by `keys[index]`, ascending and stably, in place; a million take some
 * tens of milliseconds. Keys are finite numbers. By radix on 22 bits of the keys' range, then once more within
 * what these cannot tell apart. Cost O(n) for keys that are spread or equal.
 */
export function sortBy(
  order: Uint32Array,
  keys: { readonly [index: number]: number },
  from = 0,
  to = order.length,
): void {
  const count = to - from;
  if (count < SHORT) return insertEach(order, keys, from, to);
  let least = Infinity;
  let most = -Infinity;
  for (let i = from; i < to; i++) {
    const key = keys[order[i]!]!;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (!(most > least)) return;

  const scale = (BUCKETS * BUCKETS - 1) / (most - least);
  const coarse = new Uint32Array(count);
  const held = new Uint32Array(count);
  const coarseHeld = new Uint32Array(count);
  for (let i = 0; i < count; i++) coarse[i] = (keys[order[from + i]!]! - least) * scale;
  const own = order.subarray(from, to);
  passDigit(own, coarse, held, coarseHeld, 0);
  passDigit(held, coarseHeld, own, coarse, DIGIT);

  for (let i = 0; i < count;) {
    let end = i + 1;
    let alike = true;
    const first = keys[own[i]!]!;
    for (; end < count && coarse[end] === coarse[i]; end++) alike &&= keys[own[end]!] === first;
    if (!alike) sortBy(order, keys, from + i, from + end);
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
): void {
  const count = indices.length;
  const starts = new Uint32Array(BUCKETS);
  for (let i = 0; i < count; i++) starts[(keys[i]! >>> shift) & (BUCKETS - 1)]!++;
  let sum = 0;
  for (let digit = 0; digit < BUCKETS; digit++) {
    const here = starts[digit]!;
    starts[digit] = sum;
    sum += here;
  }
  for (let i = 0; i < count; i++) {
    const key = keys[i]!;
    const place = starts[(key >>> shift) & (BUCKETS - 1)]!++;
    toKeys[place] = key;
    toIndices[place] = indices[i]!;
  }
}

function insertEach(
  order: Uint32Array,
  keys: { readonly [index: number]: number },
  from: number,
  to: number,
): void {
  for (let i = from + 1; i < to; i++) {
    const index = order[i]!;
    const key = keys[index]!;
    let at = i;
    for (; at > from && keys[order[at - 1]!]! > key; at--) order[at] = order[at - 1]!;
    order[at] = index;
  }
}
