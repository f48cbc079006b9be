import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';

const datesOf = (text: string, published = '2015-09-16'): (string | null)[] =>
  resolveTimes(text, findTimes(text), {
    published,
    scopes: [],
    sentences: splitSentences(text),
    reading: 'news',
  }).map(({ date }) => date);
const reportOf = (...clocks: readonly string[]): string =>
  clocks.map((clock) => `${clock} The bridge shakes.`).join('\n\n');
const EVENING = ['4:48 p.m.', '8:30 p.m.', '11:40 p.m.'];

describe('resolveTimes() dates the posts of a live report', () => {
  it.each([
    [
      'past midnight on the next day',
      reportOf(...EVENING, '12:20 a.m.', '12:45 a.m.'),
      '2015-09-16',
      ['2015-09-16T16:48', '2015-09-16T20:30', '2015-09-16T23:40', '2015-09-17T00:20', '2015-09-17T00:45'],
    ],
    [
      'whatever day a post names',
      `${reportOf(...EVENING)} It shook on Monday.\n\n12:20 a.m. It falls.`,
      '2015-09-16',
      ['2015-09-16T16:48', '2015-09-16T20:30', '2015-09-16T23:40', '2015-09-14', '2015-09-17T00:20'],
    ],
    [
      'whatever days a chronology in a post names, where each post has a line to itself',
      '9.25am\nThe bridge shakes.\n\n10.40am\nHow it began\n\nMonday 14 September: It is painted.\n\n1.45pm BST\nIt falls.\n\n2.10pm\nNobody is hurt.',
      '2015-09-16',
      ['2015-09-16T09:25', '2015-09-16T10:40', '2015-09-14', '2015-09-16T13:45', '2015-09-16T14:10'],
    ],
    [
      'but not clock times that a chronology has of its own',
      'Monday 14 September:\n\n9.25am The bridge shakes.\n\n10.40am It is shut.\n\n1.45pm It falls.\n\n2.10pm Nobody is hurt.',
      '2015-09-16',
      ['2015-09-14', '2015-09-14T09:25', '2015-09-14T10:40', '2015-09-14T13:45', '2015-09-14T14:10'],
    ],
    [
      'whatever a post looks back to as it opens',
      '9.25 a.m. The bridge shook yesterday.\n\nHalf an hour before, it had been shut.\n\n9.40 a.m. It falls.',
      '2015-09-16',
      ['2015-09-16T09:25', '2015-09-15', '2015-09-15~', '2015-09-16T09:40'],
    ],
    [
      'before midnight on the day before, where the last one stands on top',
      reportOf('12:20 a.m.', '11:40 p.m.', '8:30 p.m.', '4:48 p.m.'),
      '2015-09-16',
      ['2015-09-16T00:20', '2015-09-15T23:40', '2015-09-15T20:30', '2015-09-15T16:48'],
    ],
    [
      'back from a stamp of the night in which it was over',
      reportOf(...EVENING, '12:20 a.m.'),
      '2015-09-16T00:55',
      ['2015-09-15T16:48', '2015-09-15T20:30', '2015-09-15T23:40', '2015-09-16T00:20'],
    ],
    [
      'by its own day, not by when it was last changed',
      `Last updated Sept. 17, 1:41 a.m.\n\n${reportOf(...EVENING)}`,
      '2015-09-16',
      ['2015-09-17T01:41', '2015-09-16T16:48', '2015-09-16T20:30', '2015-09-16T23:40'],
    ],
    [
      'that a later note names',
      `${reportOf(...EVENING, '11:50 p.m.')}\n\nCorrected at 7:45 a.m. on Sept. 17: The 8:30 p.m. post had the wrong bridge.`,
      '2015-09-16',
      [
        '2015-09-16T16:48',
        '2015-09-16T20:30',
        '2015-09-16T23:40',
        '2015-09-16T23:50',
        '2015-09-17T07:45',
        '2015-09-16T20:30',
      ],
    ],
  ])('%s', (_, text, published, dates) => {
    expect(datesOf(text, published)).toEqual(dates);
  });

  it.each([
    [
      'not where they run on in the morning',
      reportOf('5:10 a.m.', '5:20 a.m.', '6:30 a.m.', '8:30 a.m.'),
      '2015-09-16T04:50',
    ],
    ['not where there are but three', reportOf('8:30 p.m.', '11:40 p.m.', '12:20 a.m.'), '2015-09-16'],
    ['not in a report of the afternoon', reportOf(...EVENING, '11:50 p.m.'), '2015-09-16T16:40'],
  ])('on no other day: %s', (_, text, published) => {
    expect(datesOf(text, published).every((date) => date?.startsWith('2015-09-16'))).toBe(true);
  });
});

describe('resolveTimes() dates a later clock time within the post of a morning', () => {
  const within = (words: string) =>
    datesOf(
      `8.02am Good morning.\n\n9.10am ${words}\n\n10.40am The bridge shakes.\n\n11.05am Nobody is hurt.`,
    ).slice(2, -2);

  it.each([
    ['It says the keeper rang the bell at 7.38pm.', ['2015-09-15T19:38']],
    ['The bell rang at 7.38pm, and the bridge fell at 7.42pm.', ['2015-09-15T19:38', '2015-09-15T19:42']],
  ])('on the day before: %s', (words, dates) => {
    expect(within(words)).toEqual(dates);
  });

  it.each([
    ['The mayor will speak at 4pm.', ['2015-09-16T16:00']],
    ['The mayor has called off his 4pm talk.', ['2015-09-16T16:00']],
    ['The talk, due at 4pm, was called off.', ['2015-09-16T16:00']],
    ['The bridge fell at 8.50am.', ['2015-09-16T08:50']],
    ['Updated: the bridge was shut at 9.25am.', ['2015-09-16T09:25']],
    ['The guest went on until after 2.30pm.', ['2015-09-16T14:30']],
    ['On Monday the bell rang at 7.38pm.', ['2015-09-14', '2015-09-14T19:38']],
  ])('but not where it lies ahead, or has a day: %s', (words, dates) => {
    expect(within(words)).toEqual(dates);
  });
});
