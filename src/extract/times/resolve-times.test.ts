import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times';
import { resolveTimes, type TimeContext } from './resolve-times';

const NEWS: TimeContext = { published: '2015-09-16', scopes: [], sentences: [], reading: 'news' };

function datesOf(text: string, context: Partial<TimeContext> = {}): (string | null)[] {
  const whole = { ...NEWS, sentences: [{ start: 0, end: text.length }], ...context };
  return resolveTimes(text, findTimes(text), whole).map((timex) => timex.date);
}

describe('resolveTimes() counts from the day of the article (Wednesday 16 September 2015)', () => {
  it.each([
    ['The mayor resigned today.', ['2015-09-16']],
    ['The mayor resigned yesterday.', ['2015-09-15']],
    ['The mayor will resign tomorrow.', ['2015-09-17']],
    ['The mayor resigned on Friday.', ['2015-09-11']],
    ['The mayor will resign on Friday.', ['2015-09-18']],
    ['The mayor resigned last Wednesday.', ['2015-09-09']],
    ['The mayor resigned last week.', ['2015-09-07/2015-09-13']],
    ['The mayor resigned last month.', ['2015-08']],
    ['The mayor resigned last year.', ['2014']],
    ['The mayor was elected in June.', ['2015-06']],
    ['The mayor was elected in November.', ['2014-11']],
    ['The mayor will step down in November.', ['2015-11']],
    ['The mayor was elected on 3 November.', ['2014-11-03']],
    ['The mayor resigned a few days ago.', ['2015-09-12/2015-09-14']],
    ['The mayor resigned nine days ago.', ['2015-09-07']],
    ['The mayor resigned last night.', ['2015-09-15']],
    ['The mayor spoke at 10:12 a.m. on Tuesday.', ['2015-09-15T10:12']],
    ['The mayor resigned on Labor Day.', ['2015-09-07']],
    ['The mayor rested last winter.', ['2014-24']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() counts from the last date named', () => {
  it.each([
    [
      'The dam broke on Wednesday, July 29, and the town was empty the next day.',
      ['2015-07-29', '2015-07-30'],
    ],
    ['On Aug. 24 it rained, and nine days later it stopped.', ['2015-08-24', '2015-09-02']],
    ['It was 7 September 2013. The following month it was over.', ['2013-09-07', '2013-10']],
    ['What the camera saw last Sunday: 1.47am: a van.', ['2015-09-13', '2015-09-13T01:47']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() makes no day up', () => {
  it.each([
    ['The mayor resigned three days before the fire.', [null]],
    ['The mayor slept for two years.', [null]],
    ['The mayor calls every four months.', [null]],
    ['The mayor resigned many years ago.', [null]],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it('where nobody knows the day of the article', () => {
    expect(
      datesOf('The mayor resigned on Friday, 40 years after the last one.', { published: null }),
    ).toEqual([null, null]);
  });

  it('in a quotation whose day nobody knows', () => {
    const text = 'He wrote: “I resign today.” It was read out yesterday.';
    expect(datesOf(text, { scopes: [{ start: 10, end: 27, reference: null }] })).toEqual([
      null,
      '2015-09-15',
    ]);
  });

  it('more certain than the day of the article is', () => {
    expect(datesOf('He resigned yesterday.', { published: '2015-09-16~' })).toEqual(['2015-09-15~']);
  });
});

describe('resolveTimes() counts from the day of a quotation', () => {
  it('and takes its whole stretch for “today”', () => {
    const text = 'He wrote: “I resign today.” It was read out yesterday.';
    expect(datesOf(text, { scopes: [{ start: 10, end: 27, reference: '2015-09-12/2015-09-14' }] })).toEqual([
      '2015-09-12/2015-09-14',
      '2015-09-15',
    ]);
  });
});
