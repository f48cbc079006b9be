import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';

// Friday 14 March 2031
const datesOf = (text: string) => readOne(text).times.map(({ date }) => date);

describe('resolveTimes() takes for the day just named', () => {
  it.each([
    ['the weekday beside it', 'They rang on March 6, a Thursday, and left.', ['2031-03-06', '2031-03-06']],
    ['the weekday that it was', 'It fell on 4 March, which was a Tuesday.', ['2031-03-04', '2031-03-04']],
    [
      'that of minutes before, whatever week is told beside it',
      'The gate fell on Tuesday, where nine died last weekend. The crew had left ten minutes earlier.',
      ['2031-03-11', '2031-03-08/2031-03-09', '2031-03-11'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['behind a sum', 'It won $4, a Thursday record.', ['2031-03-13']],
    ['that it cannot be', 'They rang on March 6, a Tuesday, and left.', ['2031-03-06', '2031-03-11']],
    [
      'where only a week is told',
      'The gate fell last weekend. The crew had left two hours earlier.',
      ['2031-03-08/2031-03-09', '2031-03-08/2031-03-09'],
    ],
  ])('but no weekday or hour %s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
