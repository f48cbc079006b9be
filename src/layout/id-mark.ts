import type { Keys } from './sort-by';

/** A number that stands for an id, the same on every machine: FNV-1a. Different ids rarely share one. */
export function markId(id: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) mark = Math.imul(mark ^ id.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}

/** Puts in the order of their ids what lies side by side in `order`, shares a mark and is the same by all `keys`. */
export function sortTwins(
  order: Uint32Array,
  mark: Uint32Array,
  keys: readonly Keys[],
  idOf: (at: number) => string,
): void {
  for (let i = 1; i < order.length; i++)
    for (let at = i; at > 0; at--) {
      const before = order[at - 1]!;
      const here = order[at]!;
      if (mark[before] !== mark[here] || keys.some((own) => own[before] !== own[here])) break;
      if (idOf(before) < idOf(here)) break;
      order[at - 1] = here;
      order[at] = before;
    }
}
