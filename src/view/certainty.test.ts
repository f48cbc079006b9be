import { describe, expect, it } from 'vitest';
import { describeCertainty, machineDate } from './certainty';

describe('describeCertainty()', () => {
  it.each([
    ['2015-09-14', 'exact day'],
    ['2015-09-14T07:40', 'exact time'],
    ['2015-09', 'the day is not known'],
    ['2014', 'the month and day are not known'],
    ['201X', 'the year is not known'],
    ['2015-09-XX', 'one of these days, not known which'],
    ['[2015-09-14..2015-09-16]', 'one of these days, not known which'],
    ['2015-09-12/2015-09-14', 'at some time within these dates'],
    ['2015-09-16~', 'an estimate'],
    ['2015-09-16?', 'the source is in doubt'],
    ['2015-09-16/..', 'no end is given'],
    ['../2015-09-16', 'no start is given'],
    ['last week', 'the date is not known'],
  ])('says of %s: %s', (edtf, words) => {
    expect(describeCertainty(edtf)).toBe(words);
  });
});

describe('machineDate()', () => {
  it.each([['2015'], ['2015-09'], ['2015-09-14'], ['2015-09-14T07:40']])('keeps %s', (edtf) => {
    expect(machineDate(edtf)).toBe(edtf);
  });

  it.each([['2015-09-16~'], ['2015-09-XX'], ['2015/2016'], ['2015-13'], ['201X'], [''], ['2015-21']])(
    'gives no machine-readable date for %j',
    (edtf) => {
      expect(machineDate(edtf)).toBeUndefined();
    },
  );
});
