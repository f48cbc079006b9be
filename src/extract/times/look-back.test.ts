import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';

/** The dates of an article of Tuesday 12 February 2030. */
function datesOf(text: string): (string | null)[] {
  const ends = [...text.matchAll(/\.(?=\s|$)/g)].map(({ index }) => index + 1);
  const sentences = ends.map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }));
  return resolveTimes(text, findTimes(text), {
    published: '2030-02-12',
    scopes: [],
    sentences,
    reading: 'news',
  }).map(({ date }) => date);
}

describe('an article that looks back counts from the day it looks back to', () => {
  it.each([
    [
      'days of its years',
      'Ten years ago today the dam broke. On 29 June the state paid. On 7 August a judge asked why.',
      ['2020-02-12', '2020-06-29', '2020-08-07'],
    ],
    [
      'weekdays beside them',
      'On the night of 12 February 2020 the phones rang. She was not back until Friday.',
      ['2020-02-12', '2020-02-14'],
    ],
    [
      'holidays told on from a day of long ago',
      'On 17 November 2027 it reopened, and she came two days after Christmas. A month later she left.',
      ['2027-11-17', '2027-12-27', '2027-12-25', '2028-01'],
    ],
    [
      'the weekdays of a year since',
      'This Thursday it will be two years since the dam broke. It was raining that Monday. By Friday the town was dry.',
      ['2030-02-14', null, '2028-02-14', '2028-02-18'],
    ],
    [
      '“the” weekday of its week, whatever stands between',
      'On 12 February 2020 the dam broke. The inquiry ended on 27 November last year. The lights came back on the Friday. She left on the Sunday.',
      ['2020-02-12', '2029-11-27', '2020-02-14', '2020-02-16'],
    ],
    [
      'the weekdays of an anniversary',
      'The town marks the tenth anniversary of the flood on 12 February. It rained on 10 February 2020. On Thursday it said that the gates might open by Friday.',
      ['2030-02-12', '2020-02-10', '2020-02-13', '2020-02-14'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['what is recent', 'Ten years ago today the dam broke. On 29 January the state paid.', '2030-01-29'],
    ['what is to come', 'Ten years ago today the dam broke. The state will pay on 29 June.', '2030-06-29'],
    ['“the” weekday of news', 'The dam broke in March. The lights came back on the Friday.', '2030-02-08'],
    [
      'what is said today',
      'On 12 February 2020 the dam broke. “It was loud,” she said on Friday.',
      '2030-02-08',
    ],
    ['what lasted', 'It rained for two years since the dam broke. She left that Monday.', '2030-02-11'],
    [
      'an anniversary in passing',
      'Today the tenth anniversary of the club is over. She left on 29 June.',
      '2029-06-29',
    ],
    ['a holiday to come', 'On 17 November 2027 it closed, and it will open at Easter.', '2030-04-21'],
    ['news', 'The dam broke in March. On 29 June the state paid.', '2029-06-29'],
  ])('but not %s', (_, text, date) => {
    expect(datesOf(text)[1]).toBe(date);
  });
});

describe('a day without its year lies between the year just told and the article, where that is a year on at most', () => {
  it.each([
    [
      'late in that year',
      'The dam broke on 13 March 2029. On 27 December they sued the state.',
      ['2029-03-13', '2029-12-27'],
    ],
    [
      'early in the next',
      'The dam broke on 13 March 2029. On 27 January they sued the state.',
      ['2029-03-13', '2030-01-27'],
    ],
    ['a month', 'The dam broke on 13 March 2029. In December they sued.', ['2029-03-13', '2029-12']],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    [
      'where the article is of years later',
      'The dam broke on 13 March 2027. On 27 February they had been warned.',
      ['2027-03-13', '2027-02-27'],
    ],
    [
      'where none lies between',
      'The dam broke on 13 March 2029. On 27 February they had been warned.',
      ['2029-03-13', '2029-02-27'],
    ],
    [
      'where only the year was told',
      'Last year she led a revolt, and on 13 January it failed.',
      ['2029', '2029-01-13'],
    ],
    [
      'where the clause looks ahead',
      'The dam broke on 13 March 2029. It will open on 27 June.',
      ['2029-03-13', '2030-06-27'],
    ],
  ])('but not %s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
