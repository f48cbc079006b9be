import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDate, labelDate } from './date-words';

describe('describeDate() says', () => {
  it.each([
    ['2015-09-12', '12 September 2015'],
    ['2015-09-12~', 'about 12 September 2015'],
    ['2015-09-12?', 'perhaps 12 September 2015'],
    ['2015-09-12%', 'perhaps about 12 September 2015'],
    ['2014', 'some time in 2014'],
    ['2013-06', 'some time in June 2013'],
    ['2015~', 'about 2015'],
    ['2015-09-XX', 'an unknown day in September 2015'],
    ['2015-XX', 'an unknown day in 2015'],
    ['2015-09-12T07:40', '07:40 on 12 September 2015'],
    ['2015-06/2015-08', 'between June and August 2015'],
    ['2015-09-12/2015-09-14', 'between 12 and 14 September 2015'],
    ['2015-08-30/2015-09-02', 'between 30 August and 2 September 2015'],
    ['2014-12/2015-03', 'between December 2014 and March 2015'],
    ['2015-09-12~/2015-09-14', 'between about 12 and 14 September 2015'],
    ['2015-09-12~/2015-09-14~', 'between about 12 and 14 September 2015'],
    ['2015-09/..', 'since September 2015'],
    ['../2015-09-14', 'until 14 September 2015'],
    ['2015-09-14/', 'from 14 September 2015, end not known'],
    ['[2015-09-14,2015-09-15]', '14 or 15 September 2015'],
    ['{2015-09-14,2015-09-15}', '14 and 15 September 2015'],
    ['[..2015-09-20]', 'by 20 September 2015'],
    ['[2015-09-20..]', '20 September 2015 or later'],
    ['2015-21', 'some time in spring 2015'],
    ['2015-24', 'some time in winter 2015–16'],
    ['2015-34', 'some time in the second quarter of 2015'],
    ['201X', 'some time in the 2010s'],
    ['19XX', 'some time in the 20th century'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0079', 'some time in AD 79'],
  ])('%s as "%s"', (edtf, words) => {
    expect(describeDate(edtf)).toBe(words);
  });

  it('the weekday where it is asked for and the day is known', () => {
    expect(
      ['2015-09-14', '2015-09', '2015-09-12T07:40'].map((edtf) => describeDate(edtf, { weekday: true })),
    ).toEqual([
      'Monday 14 September 2015',
      'some time in September 2015',
      '07:40 on Saturday 12 September 2015',
    ]);
  });

  it('text that is no EDTF as it stands', () => {
    expect(describeDate('last week')).toBe('last week');
  });
});

describe('labelDate() is short', () => {
  it.each([
    ['2013-06', 'June 2013'],
    ['2014', '2014'],
    ['2015-09-12/2015-09-14', '12–14 September 2015'],
    ['2015-06/2015-08', 'June – August 2015'],
    ['2015-09-16~', 'about 16 September 2015'],
    ['2015-09/..', 'since September 2015'],
  ])('%s as "%s"', (edtf, words) => {
    expect(labelDate(edtf)).toBe(words);
  });
});

it('the words of two different days differ', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(describeDate(a) === describeDate(b)).toBe(a === b);
    }),
  );
});
