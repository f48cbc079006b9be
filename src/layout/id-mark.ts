import { sortBy } from './sort-by';

/** A number that stands for an id, the same on every machine: FNV-1a. Different ids rarely share one. */
export function markId(id: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) mark = Math.imul(mark ^ id.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}

/** Sorts indices by the mark of their id, and by the id itself where two share a mark. */
export function sortByMark(order: Uint32Array, mark: Uint32Array, idOf: (at: number) => string): void {
  sortBy(order, mark);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && mark[order[to]!] === mark[order[from]!]) to++;
    if (to - from > 1) {
      const alike = order.subarray(from, to);
      alike.set([...alike].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
    }
    from = to;
  }
}
