import { describe, expect, test } from 'vitest';
import { isRightSpan, isSameDays, readDaySpan } from './day-span';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('readDaySpan()', () => {
  test.each([
    ['2024-03-05', '2024-03-05', '2024-03-06'],
    ['2024-03-05~', '2024-03-05', '2024-03-06'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-12-XX', '2024-12-01', '2025-01-01'],
    ['2024-21', '2024-03-01', '2024-06-01'],
    ['2024-24', '2024-12-01', '2025-03-01'],
    ['2024-34', '2024-04-01', '2024-07-01'],
    ['2024-39', '2024-09-01', '2025-01-01'],
    ['2024-41', '2024-07-01', '2025-01-01'],
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-XX-XX', '2024-01-01', '2025-01-01'],
    ['198X', '1980-01-01', '1990-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['0079-10', '0079-10-01', '0079-11-01'],
    ['0079-10-24', '0079-10-24', '0079-10-25'],
    ['2024-03-05/2024-04', '2024-03-05', '2024-05-01'],
    ['[2024-03-05,2024-03-09]', '2024-03-05', '2024-03-10'],
  ])('reads %s as %s up to %s', (edtf, from, to) => {
    expect(readDaySpan(edtf)).toEqual({ fromMs: day(from), toMs: day(to) });
  });

  test('reads open ends and clock times', () => {
    expect(readDaySpan('2024-03-05/..')).toEqual({ fromMs: day('2024-03-05'), toMs: Infinity });
    expect(readDaySpan('2024-03-05T07:40')).toEqual({
      fromMs: day('2024-03-05') + 27_600_000,
      toMs: day('2024-03-05') + 27_660_000,
    });
  });

  test.each(['', 'soon', '2024-13', '2024-50', '../..', '[]', '198X-03'])('refuses "%s"', (edtf) => {
    expect(readDaySpan(edtf)).toBeNull();
  });
});

describe('isSameDays() and isRightSpan()', () => {
  test.each([
    ['2024-03-05', '2024-03-05', true, true],
    ['2024-03-05T07:40', '2024-03-05', true, true],
    ['2024-03-05/2024-03-06', '2024-03-05', false, true],
    ['2024-03', '2024-03-05', false, false],
    ['2024-03-06', '2024-03-05', false, false],
    ['2024-03-05', '2024-03', false, true],
  ])('%s for %s: same %s, right %s', (answer, gold, same, right) => {
    expect(isSameDays(readDaySpan(answer), readDaySpan(gold))).toBe(same);
    expect(isRightSpan(readDaySpan(answer), readDaySpan(gold))).toBe(right);
  });

  test('nothing is never right', () => {
    expect(isRightSpan(null, readDaySpan('2024'))).toBe(false);
    expect(isSameDays(null, null)).toBe(false);
  });
});
