import type { BlockKind } from '../blocks';
import type { Range } from '../text/ranges';
import { hashRuns } from './word-runs';

/** What the search needs of an article. */
interface Comparable {
  readonly text: string;
  readonly sha256: string;
  readonly publisher?: string | undefined;
  readonly published: string | null;
  readonly sentences: readonly (Range & { readonly block: { readonly kind: BlockKind } })[];
}

/**
 * An article of which so much stands in another is that one's text. Of the 1,485 reports of T17's development topics whose next of kin is
 * another outlet's, the nearest shares 28 %: quotations. Versions of one report share half and more.
 */
const COPIED = 0.6;
/** Texts with fewer runs of seven words say too little to tell who wrote them. */
const FEWEST_RUNS = 12;
/** Of the articles that share a run so many are compared with each of the others: one that stands in more is no mark of a text. */
const MOST_FIRST = 8;

/** The order in which articles of the same words came out: by day, those without one last; of one day the longest first. */
function rankArticles(articles: readonly Comparable[], sizes: readonly number[]): number[] {
  const dayOf = (at: number): string => articles[at]?.published ?? '~';
  return articles
    .map((_, at) => at)
    .sort(
      (a, b) =>
        (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
        (sizes[b] ?? 0) - (sizes[a] ?? 0) ||
        a - b,
    );
}

/** So many bits a run: of those that stand in one text alone one in fifteen is not told apart. */
const BITS_A_RUN = 16;

/**
 * Whether a run may stand in several texts: true for all that do, and for few others. Nearly every run stands in one alone, and to sort them all
 * takes longer than all else here.
 */
function sieveRuns(runs: readonly Uint32Array[]): (run: number) => boolean {
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const bits = 2 ** Math.min(31, Math.ceil(Math.log2(1 + total * BITS_A_RUN)));
  const words = Math.max(1, bits / 32);
  const [once, twice] = [new Uint32Array(words), new Uint32Array(words)];
  for (const own of runs)
    for (let at = 0; at < own.length; at++) {
      const word = (own[at]! >>> 5) & (words - 1);
      const bit = 1 << (own[at]! & 31);
      if (once[word]! & bit) twice[word]! |= bit;
      once[word]! |= bit;
    }
  return (run) => (twice[(run >>> 5) & (words - 1)]! & (1 << (run & 31))) !== 0;
}

/** How many runs each two of the texts share, by first · count + second in their order of rank; both ways. */
function countShared(runs: readonly Uint32Array[]): Map<number, number> {
  const count = runs.length;
  const isShared = sieveRuns(runs);
  const told: number[] = [];
  // a run and its text in one number that a double holds exactly, as long as there are no two million texts
  for (const [rank, own] of runs.entries())
    for (let at = 0; at < own.length; at++) if (isShared(own[at]!)) told.push(own[at]! * count + rank);
  const all = Float64Array.from(told).sort();
  const shared = new Map<number, number>();
  const add = (a: number, b: number) => shared.set(a * count + b, (shared.get(a * count + b) ?? 0) + 1);
  for (let from = 0, to = 0; from < all.length; from = to) {
    const run = Math.floor((all[from] ?? 0) / count);
    while (to < all.length && Math.floor((all[to] ?? 0) / count) === run) to++;
    for (let at = from + 1; at < to; at++) {
      const b = (all[at] ?? 0) % count;
      for (let first = from; first < Math.min(at, from + MOST_FIRST); first++) {
        const a = (all[first] ?? 0) % count;
        add(a, b);
        add(b, a);
      }
    }
  }
  return shared;
}

/** Whether it matters that two articles have the same words: those of one outlet are one source as it is. */
const countsTwice = (a: Comparable | undefined, b: Comparable | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (!a.publisher || a.publisher !== b.publisher || a.sha256 === b.sha256);

/**
 * For each article the place of that whose text it repeats, null for one in words of its own: wire copy under another headline, in full or cut
 * down, and an article that lies in the folder twice. Rule: three fifths of its runs of seven words, headlines and furniture apart, stand in the
 * other; where that holds both ways, the one that came out first is the original, of one day the longer. Law: an original is no copy. Cost: n log n in
 * the words.
 */
export function findCopies(articles: readonly Comparable[]): (number | null)[] {
  const runs = articles.map(({ text, sentences }) =>
    hashRuns(
      text,
      sentences.filter(({ block }) => block.kind === 'body'),
    ),
  );
  const order = rankArticles(
    articles,
    runs.map(({ length }) => length),
  );
  const ranked = order.map((at) => runs[at] ?? new Uint32Array());
  const shared = countShared(ranked);
  const isIn = (a: number, b: number): boolean => {
    const size = ranked[a]?.length ?? 0;
    return size >= FEWEST_RUNS && (shared.get(a * order.length + b) ?? 0) >= COPIED * size;
  };
  /** By rank. */
  const original: (number | null)[] = order.map(() => null);
  const best: number[] = order.map(() => 0);
  for (const [pair, count] of shared) {
    const a = Math.floor(pair / order.length);
    const b = pair % order.length;
    if (!isIn(a, b) || (isIn(b, a) && a < b)) continue;
    if (!countsTwice(articles[order[a] ?? -1], articles[order[b] ?? -1])) continue;
    const known = original[a] ?? null;
    if (known !== null && ((best[a] ?? 0) > count || (best[a] === count && known < b))) continue;
    original[a] = b;
    best[a] = count;
  }
  const found: (number | null)[] = articles.map(() => null);
  order.forEach((at, rank) => {
    const seen = new Set<number>([rank]);
    let last = rank;
    for (let next = original[rank] ?? null; next !== null && !seen.has(next); next = original[next] ?? null) {
      seen.add(next);
      last = next;
    }
    // a ring of texts that hold parts of each other has its first for an original
    const root = typeof original[last] !== 'number' ? last : Math.min(...seen);
    found[at] = root === rank ? null : (order[root] ?? null);
  });
  return found;
}
