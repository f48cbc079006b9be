import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCutter } from './short-title';
import { tableMeasure } from './test-words';

const cutter = createCutter('strong', tableMeasure);

describe('createCutter()', () => {
  it('keeps a title that fits, and cuts another between words', () => {
    expect(cutter.cut('The storm leaves', 200).text).toBe('The storm leaves');
    expect(cutter.cut('The council rejects the harbour', 150).text).toBe('The council rejects…');
  });

  it('cuts a word that is too long itself', () => {
    expect(cutter.cut('Donaudampfschifffahrtsgesellschaft', 100).text).toBe('Donaudampfsch…');
  });

  it('cuts a word rather than leave who speaks alone', () => {
    expect(cutter.cut('Anna Brandt: nobody had warned', 115).text).toBe('Anna Brandt: no…');
    expect(cutter.cut('Anna Brandt: nobody had warned', 140).text).toBe('Anna Brandt: nobody…');
  });

  it('never gives more than the room, and says how wide the text is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (title, mostPx) => {
        const { text, widthPx } = cutter.cut(title, mostPx);
        expect(widthPx).toBeLessThanOrEqual(mostPx);
        expect(widthPx).toBeCloseTo(tableMeasure(text, 'strong'), 3);
      }),
    );
  });
});
