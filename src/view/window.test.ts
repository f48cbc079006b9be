import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWindow, writeWindow } from './window';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('readWindow()', () => {
  it.each([
    ['2015', '2015-01-01', '2016-01-01'],
    ['2015-09-12/2015-09-14', '2015-09-12', '2015-09-15'],
    ['2015-09-XX', '2015-09-01', '2015-10-01'],
  ])('spans %s', (edtf, from, to) => {
    expect(readWindow(edtf)).toEqual({ fromMs: day(from), toMs: day(to) });
  });

  it.each([[null], [''], ['yesterday'], ['2015/..'], ['../2015'], ['2015-13']])(
    'gives nothing for %j',
    (edtf) => {
      expect(readWindow(edtf)).toBeNull();
    },
  );
});

describe('writeWindow()', () => {
  it('writes days for decades and for whole days, minutes for less', () => {
    expect(writeWindow({ fromMs: day('1995-09-01'), toMs: day('2015-09-11') })).toBe('1995-09-01/2015-09-10');
    expect(writeWindow({ fromMs: day('2015-09-01'), toMs: day('2015-09-03') })).toBe('2015-09-01/2015-09-02');
    expect(writeWindow({ fromMs: day('2015-09-01') + 1, toMs: day('2015-09-03') })).toBe(
      '2015-09-01T00:00/2015-09-02T23:59',
    );
  });

  it.each([
    [Number.NEGATIVE_INFINITY, 0],
    [0, Number.NaN],
    [5, 5],
    [-1e15, 0],
  ])('has no words for %d to %d', (fromMs, toMs) => {
    expect(writeWindow({ fromMs, toMs })).toBeNull();
  });

  it('writes an interval that covers the window and reads back', () => {
    const instant = fc.integer({ min: day('1000-01-01'), max: day('9999-01-01') });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 1e12 }), (fromMs, lengthMs) => {
        const toMs = Math.min(fromMs + lengthMs, day('9999-12-30'));
        const written = writeWindow({ fromMs, toMs });
        const read = readWindow(written);
        expect(read && read.fromMs <= fromMs && read.toMs >= toMs).toBe(true);
        expect(read && read.toMs - read.fromMs <= 1.5 * (toMs - fromMs) + 2 * 60_000).toBe(true);
      }),
    );
  });
});
