/** Answers which events of a stretch matter most, without visiting the others. */
export interface RankTree {
  /** Indices of the `count` most important events in [from, to), most important first; fewer where there are fewer. */
  topOf(from: number, to: number, count: number): number[];
  /** Nodes opened since the tree was built: the work done, for tests. */
  readonly opened: () => number;
}

const LEAF = 8;
/** More than any index or node: rank and place share one number. */
const PLACES = 2 ** 26;

/**
 * Builds the tree over the ranks of events in time order (0 matters most; all different). Cost O(n), two numbers for
 * eight events; a question costs O(count · log n).
 */
export function buildRankTree(rank: Uint32Array): RankTree {
  const leaves = Math.max(1, Math.ceil(rank.length / LEAF));
  let width = 1;
  while (width < leaves) width *= 2;
  const least = new Uint32Array(2 * width).fill(0xffffffff);
  for (let at = 0; at < rank.length; at++) {
    const leaf = width + Math.floor(at / LEAF);
    if (rank[at]! < least[leaf]!) least[leaf] = rank[at]!;
  }
  for (let node = width - 1; node > 0; node--) least[node] = Math.min(least[2 * node]!, least[2 * node + 1]!);

  let opened = 0;
  const waiting = createHeap();
  const pushEvents = (from: number, to: number) => {
    for (let at = from; at < Math.min(to, rank.length); at++)
      waiting.push(rank[at]! * PLACES + 2 * width + at);
  };
  const pushNode = (node: number) => {
    if (least[node] !== 0xffffffff) waiting.push(least[node]! * PLACES + node);
  };

  return {
    opened: () => opened,
    topOf(from, to, count) {
      waiting.clear();
      const firstLeaf = Math.ceil(from / LEAF);
      const lastLeaf = Math.floor(to / LEAF);
      if (firstLeaf >= lastLeaf) pushEvents(from, to);
      else {
        pushEvents(from, firstLeaf * LEAF);
        pushEvents(lastLeaf * LEAF, to);
        let low = width + firstLeaf;
        let high = width + lastLeaf;
        for (; low < high; low >>= 1, high >>= 1) {
          if (low & 1) pushNode(low++);
          if (high & 1) pushNode(--high);
        }
      }
      const top: number[] = [];
      while (top.length < count && waiting.size() > 0) {
        const place = waiting.pop() % PLACES;
        opened++;
        if (place >= 2 * width) top.push(place - 2 * width);
        else if (place >= width) pushEvents((place - width) * LEAF, (place - width + 1) * LEAF);
        else {
          pushNode(2 * place);
          pushNode(2 * place + 1);
        }
      }
      return top;
    },
  };
}

/** A binary heap of numbers, the least first. */
function createHeap() {
  const items: number[] = [];
  return {
    size: () => items.length,
    clear: () => void (items.length = 0),
    push(item: number) {
      let at = items.push(item) - 1;
      for (; at > 0;) {
        const up = (at - 1) >> 1;
        if (items[up]! <= item) break;
        items[at] = items[up]!;
        at = up;
      }
      items[at] = item;
    },
    pop(): number {
      const least = items[0]!;
      const item = items.pop()!;
      const count = items.length;
      if (count === 0) return least;
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= count) break;
        if (down + 1 < count && items[down + 1]! < items[down]!) down++;
        if (items[down]! >= item) break;
        items[at] = items[down]!;
        at = down;
      }
      items[at] = item;
      return least;
    },
  };
}
