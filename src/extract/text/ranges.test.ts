import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains, findHolder, isSpace, overlapping, overlaps, type Range } from './ranges';

/** Sorted, disjoint ranges, some of which touch. */
const sorted = fc
  .array(fc.record({ gap: fc.nat(3), width: fc.integer({ min: 1, max: 6 }) }), { maxLength: 12 })
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, width }): Range => ({ start: (at += gap), end: (at += width) }));
  });
const asked = fc.record({ start: fc.nat(60), width: fc.nat(20) }).map(({ start, width }) => ({ start, end: start + width })); // prettier-ignore

it('overlapping() gives what a filter over all would', () => {
  fc.assert(
    fc.property(sorted, asked, (ranges, range) => {
      expect(overlapping(ranges, range)).toEqual(ranges.filter((each) => overlaps(each, range)));
    }),
  );
});

it('findHolder() gives the index that a search over all would', () => {
  const nonEmpty = asked.filter(({ start, end }) => end > start);
  fc.assert(
    fc.property(sorted, nonEmpty, (ranges, inner) => {
      expect(findHolder(ranges, inner)).toBe(ranges.findIndex((each) => contains(each, inner)));
    }),
  );
});

it('isSpace() holds for what Unicode calls white space, and two marks without width', () => {
  const spaces = Array.from({ length: 0x10000 }, (_, code) => code).filter(isSpace);
  const white = (code: number) => /\p{White_Space}|[\u200b\ufeff]/u.test(String.fromCharCode(code));
  expect(spaces).toEqual(Array.from({ length: 0x10000 }, (_, code) => code).filter(white));
  expect(isSpace(NaN)).toBe(false);
});
