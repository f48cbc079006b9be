import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times';
import { openEndedDate } from './open-ends';
import { resolveTimes } from './resolve-times';

/** The dates of the times of a sentence in an article of 7 March 2031. */
function datesOf(text: string): (string | null)[] {
  const times = resolveTimes(text, findTimes(text), {
    published: '2031-03-07',
    scopes: [],
    sentences: [{ start: 0, end: text.length }],
    reading: 'news',
  });
  return times.map((time) => openEndedDate(time, text));
}

describe('what the words before a time leave open is an open end', () => {
  test.each([
    ['She has run the mill since 1983.', '1983/..'],
    ['The road has been shut since early February.', '2031-02~/..'],
    ['Letters will go out from 9 March.', '2031-03-09/..'],
    ['It will be ready by the end of 2031.', '../2031-12-31'],
    ['It will be ready before the end of April.', '../2031-04-30'],
    ['A trial is not likely before 2033.', '../2032'],
    ['He had known nothing before January 2031.', '../2030-12'],
  ])('%s', (text, date) => {
    expect(datesOf(text)[0]).toBe(date);
  });

  test.each([
    ['It closed in 1983.', '1983'],
    ['They came from Friday’s market.', '2031-03-07'],
    ['It was finished by Friday.', '2031-03-07'],
    ['They waited until Wednesday.', '2031-03-05'],
    ['It ran from 1983 to 1990.', '1983/1990'],
    ['Rain fell to the end.', undefined],
  ])('but not %s', (text, date) => {
    expect(datesOf(text)[0]).toBe(date);
  });
});
