import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';

/** The last date of a text of an article of which no more is known. */
const lastOf = (text: string, published: string | null = null): string | null | undefined =>
  resolveTimes(text, findTimes(text), {
    published,
    scopes: [],
    sentences: splitSentences(text),
    reading: 'news',
  }).at(-1)?.date;

describe('resolveTimes() reads in an article of an unknown day', () => {
  it.each([
    ['a day of the year of a day before it', 'It shut on 3 May 2031. On 7 June it burned.', '2031-06-07'],
    [
      'a day of the year of a day behind it',
      'On 7 June it burned. It had shut on 3 May 2031.',
      '2031-06-07',
      0,
    ],
    [
      'no day of a year that was named alone',
      'She has sold eels here since 1989. On 7 June it burned.',
      null,
    ],
    ['no day of the year of a month', 'A report came out in May 2031. On 7 June it burned.', null],
    ['no month of a year', 'It was built in 1989. In June it burned.', null],
    ['no month of the year of a day', 'It shut on 3 May 2031. In March it had been full.', null],
  ])('%s', (_, text, date, at = -1) => {
    const dates = resolveTimes(text, findTimes(text), {
      published: null,
      scopes: [],
      sentences: splitSentences(text),
      reading: 'news',
    }).map((time) => time.date);
    expect(dates.at(Number(at))).toBe(date);
  });
});

describe('resolveTimes() reads in an article of which the month is known', () => {
  it.each([
    ['a day before it', 'It burned on 7 June.', '2031-06-07'],
    ['a month ago', 'It burned four months ago.', '2031-03~'],
    ['a season', 'It burned in the spring.', '2031-21'],
    ['no weekday', 'It burned on Sunday.', null],
    ['no day before', 'It burned yesterday.', null],
  ])('%s', (_, text, date) => {
    expect(lastOf(text, '2031-07~')).toBe(date);
  });
});

describe('resolveTimes() reads in an article of which the year is known', () => {
  it.each([
    ['a day of it', 'It burned on 7 June.', '2031-06-07'],
    ['a month of it', 'It burned in November.', '2031-11'],
    ['this month of it', 'It burned this March.', '2031-03'],
    ['the year before', 'It burned last year.', '2030'],
    ['years ago', 'It burned two years ago.', '2029~'],
    ['days counted from a day that it names', 'It shut on 7 June. Two days later it burned.', '2031-06-09'],
    ['no season', 'It burned in the spring.', null],
    ['no months ago', 'It burned four months ago.', null],
    ['no last June', 'It burned last June.', null],
    ['no month before', 'It burned last month.', null],
    ['no holiday', 'It burned at Halloween.', null],
    ['no weekday', 'It burned on Sunday.', null],
  ])('%s', (_, text, date) => {
    expect(lastOf(text, '2031~')).toBe(date);
  });
});
