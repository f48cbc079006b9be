import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs } from '../story/civil-ms';
import { parseEdtf } from '../story/edtf';
import { writeEdtf } from './write-edtf';

describe('writeEdtf()', () => {
  it.each([
    [civilMs(2015, 9, 14), 'day', '2015-09-14'],
    [civilMs(2015, 9, 14, 23, 59), 'month', '2015-09'],
    [civilMs(2015, 9, 14), 'year', '2015'],
    [civilMs(62, 1, 2), 'day', '0062-01-02'],
    [civilMs(-43, 3, 15), 'day', '-0043-03-15'],
    [civilMs(12000, 3, 15), 'day', 'Y12000'],
  ] as const)('writes %d by the %s as %s', (ms, unit, edtf) => {
    expect(writeEdtf(ms, unit)).toBe(edtf);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [9e15]])('writes nothing for %d', (ms) => {
    expect(writeEdtf(ms, 'day')).toBe('');
  });

  it('writes the unit that the instant lies in', () => {
    const instant = fc.integer({ min: civilMs(-9999, 1, 1), max: civilMs(9999, 12, 31) });
    fc.assert(
      fc.property(instant, fc.constantFrom('year', 'month', 'day'), (ms, unit) => {
        const span = parseEdtf(writeEdtf(ms, unit));
        expect(span && span.earliestMs <= ms && ms < span.latestMs && span.precision === unit).toBe(true);
      }),
    );
  });
});
