import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeKey } from './mentions-by-place';

it('placeKey() is another for every sentence of every article, and for the place before the first', () => {
  const places = fc.tuple(fc.nat(1_000_000), fc.integer({ min: -1, max: 1_000_000 }));
  fc.assert(
    fc.property(places, places, ([article, sentence], [other, place]) => {
      const isSame = article === other && sentence === place;
      expect(placeKey(article, sentence) === placeKey(other, place)).toBe(isSame);
    }),
  );
  expect(placeKey(1, -1)).not.toBe(placeKey(0, 1_000_000));
});
