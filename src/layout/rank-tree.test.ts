import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRankTree } from './rank-tree';

const shuffled = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, at) => at),
    { minLength: count, maxLength: count },
  );

describe('buildRankTree()', () => {
  it('finds the most important of any stretch, in order', () => {
    const ranks = fc.integer({ min: 0, max: 200 }).chain(shuffled);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ranks, share, share, fc.integer({ min: 0, max: 40 }), (rank, a, b, count) => {
        const [from, to] = [a, b].map((x) => Math.round(x * rank.length)).sort((x, y) => x - y) as [
          number,
          number,
        ];
        const own = rank.map((_, at) => at).slice(from, to);
        const expected = own.sort((x, y) => rank[x]! - rank[y]!).slice(0, count);
        expect(buildRankTree(Uint32Array.from(rank)).topOf(from, to, count)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('opens hardly more nodes in a stretch a hundred times as long', () => {
    const opened = [1000, 100_000].map((count) => {
      const rank = Uint32Array.from({ length: count }, (_, at) => (at * 7919) % count);
      const tree = buildRankTree(rank);
      tree.topOf(0, count, 10);
      return tree.opened();
    });
    expect(opened[1]).toBeLessThan(3 * opened[0]!);
  });
});
