import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleId, eventId, uniqueIds } from './ids';

it('the same article and words give the same id, others another', () => {
  expect(eventId(articleId('a.txt'), 'He left')).toBe(eventId(articleId('a.txt'), 'He left'));
  expect(eventId(articleId('a.txt'), 'He left')).not.toBe(eventId(articleId('b.txt'), 'He left'));
});

it('an id is safe in an address and as an HTML id', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(articleId(text)).toMatch(/^a[0-9a-z]{11}$/);
    }),
  );
});

it('uniqueIds() keeps the order and the first use, and never repeats', () => {
  expect(uniqueIds(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3']);
});
