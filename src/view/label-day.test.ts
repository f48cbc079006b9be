import { describe, expect, it } from 'vitest';
import { labelDay } from './label-day';

describe('labelDay()', () => {
  it.each([
    ['2021-05-04', '4 May 2021'],
    ['2021-05-04T06:30', '4 May 2021'],
    ['2021-05-04~', 'about 4 May 2021'],
    [undefined, ''],
  ])('names the day of %s', (edtf, words) => {
    expect(labelDay(edtf)).toBe(words);
  });
});
