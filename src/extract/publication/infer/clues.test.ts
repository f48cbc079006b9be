import { describe, expect, it } from 'vitest';
import { sumRates } from './clue';
import { findCountdownClues } from './countdown-clues';
import { findMonthDayClues } from './month-day-clues';
import { findStoryDays } from './story-days';
import { bestOf, dayAt, datedArticle, undatedArticle } from './test-articles';
import { findWeekdayClues } from './weekday-clues';
import { findYearClues } from './year-clues';

const NO_STORY = findStoryDays([]);

describe('findCountdownClues() hears of the day of writing', () => {
  it.each([
    ['The regatta is nine days off, on May 22.', '2035-05-13'],
    ['It will sail in ten days, on 3 May.', '2035-04-23'],
    ['The council meets tomorrow, 4 June.', '2035-06-03'],
    ['The gate broke yesterday (May 3).', '2035-05-04'],
    ['The mill burned two weeks ago, on 2 May 2034.', '2034-05-16'],
  ])('%s', (text, day) => {
    const clues = findCountdownClues(undatedArticle(text));
    expect(clues).toHaveLength(1);
    const [year, rest] = [day.slice(0, 4), day.slice(4)];
    const near = ['-01', '-02', '-11', '-12'].map((end) => `${year}${rest.slice(0, 3)}${end}`);
    expect(bestOf(clues, [...near, day])).toBe(day);
  });

  it.each([
    'The regatta is some days off, on May 22.',
    'The regatta is nine days off.',
    'It was built in ten days, on 3 May it sailed.',
    'It sailed for ten days, until 3 May, and sank.',
    'The council met on 3 May, 10 days after the fire.',
    'The village, nine days off the road, woke on May 22 and May 23.',
    'It comes tomorrow. On 4 June it left.',
  ])('but not of %s', (text) => {
    expect(findCountdownClues(undatedArticle(text))).toEqual([]);
  });
});

describe('findMonthDayClues() rates best', () => {
  const best = (text: string, days: readonly string[], story = NO_STORY) =>
    bestOf(findMonthDayClues(undatedArticle(text), story), days);

  it.each([
    [
      'the days behind the latest that is over',
      'It opened on 2 May and closed on 9 May.',
      ['2035-05-03', '2035-05-10', '2035-07-20'],
      '2035-05-10',
    ],
    [
      'the days before what is to come',
      'It will open on 9 May.',
      ['2035-05-20', '2035-05-02', '2034-11-30'],
      '2035-05-02',
    ],
    [
      'the year that a weekday fits',
      'It closed on Thursday, 12 April.',
      ['2033-04-14', '2035-04-14', '2034-04-14'],
      '2035-04-14',
    ],
    [
      'what lies behind a day with its year',
      'On 9 May 2035 it closed.',
      ['2034-05-12', '2035-05-12'],
      '2035-05-12',
    ],
  ])('%s', (_, text, days, expected) => {
    expect(best(text, days)).toBe(expected);
  });

  it('the year in which others name the day', () => {
    const story = findStoryDays([datedArticle('2034-08-01', 'It closed on 9 May 2034.')]);
    expect(best('It closed on 9 May.', ['2035-05-12', '2034-05-12', '2033-05-12'], story)).toBe('2034-05-12');
  });

  describe('a day that all articles tell of, if it has its weekday beside others that need no date', () => {
    const day = (at: string) => datedArticle(at, 'It closed on 12 April 2035.');
    const story = findStoryDays([day('2035-06-01'), day('2035-07-01')]);
    const near = (text: string) => {
      const [soon = 0, later = 0] = ['2035-04-18', '2035-06-18'].map((at) =>
        sumRates(findMonthDayClues(undatedArticle(text), story), dayAt(at)),
      );
      return soon - later;
    };
    const alone = near('It closed on Thursday 12 April 2035.');

    it.each([
      ['others', 'It closed on Thursday 12 April 2035. She left on Tuesday.'],
      ['the same again', 'It closed on Thursday 12 April 2035. Then came Thursday.'],
    ])('%s', (_, text) => {
      expect(near(text)).toBeGreaterThan(alone + 2);
    });

    it.each([
      ['without its own', 'It closed on 12 April 2035. She left on Tuesday.'],
      ['beside one to come', 'It closed on Thursday 12 April 2035. She will leave on Tuesday.'],
    ])('but not %s', (_, text) => {
      expect(near(text)).toBe(alone);
    });
  });

  it('no day behind one that is a limit', () => {
    const [clue] = findMonthDayClues(undatedArticle('She was asked to answer by 9 May.'), NO_STORY);
    expect(clue?.rate(dayAt('2035-04-28'))).toBeGreaterThan(clue?.rate(dayAt('2035-05-20')) ?? 0);
  });
});

describe('findWeekdayClues() rates best', () => {
  // 5 March 2035 is a Monday
  const WEEK = ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2035-03-${day}`);

  it.each([
    ['the day behind a weekday', 'It sank on Tuesday.', '2035-03-07'],
    [
      'the second day behind it beside "yesterday"',
      'It sank on Tuesday and was found yesterday.',
      '2035-03-08',
    ],
    [
      'the same where another says "yesterday"',
      'It sank on Tuesday. “It was yesterday,” he said.',
      '2035-03-07',
    ],
  ])('%s', (_, text, day) => {
    expect(bestOf(findWeekdayClues(undatedArticle(text)), WEEK)).toBe(day);
  });

  it.each([
    'It will sail on Tuesday.',
    'It sank last Tuesday.',
    'It sank one Tuesday.',
    'It left on Tuesday, May 8. On Monday it had been repaired.',
  ])('but hears nothing in %s', (text) => {
    expect(findWeekdayClues(undatedArticle(text))).toEqual([]);
  });
});

describe('findYearClues() hears', () => {
  const rates = (text: string, days: readonly string[]) =>
    days.map((day) => sumRates(findYearClues(undatedArticle(text)), dayAt(day)));

  it('that an article is no older than what it looks back on', () => {
    const [before = 0, after = 0] = rates('It was built in 2031.', ['2030-06-01', '2031-06-01']);
    expect(before).toBeLessThan(after);
  });

  it('that it is older than what nobody has seen yet', () => {
    const [before = 0, after = 0] = rates('It will not open before 2035.', ['2034-06-01', '2035-06-01']);
    expect(after).toBeLessThan(before);
  });

  it('in which year it was printed, and on which weekday', () => {
    const text = 'The Gull is printed every Monday. © 2035 The Gull';
    const [other = 0, year = 0, both = 0] = rates(text, ['2034-03-07', '2035-03-06', '2035-03-05']);
    expect(other).toBeLessThan(year);
    expect(year).toBeLessThan(both);
  });

  it.each(['Free every Monday', 'The Gull: out each Monday.'])('on which weekday: %s', (text) => {
    const [monday = 0, tuesday = 0] = rates(text, ['2035-03-05', '2035-03-06']);
    expect(tuesday).toBeLessThan(monday);
  });

  it.each([
    'He was free on Monday.',
    'It was read out on Monday.',
    'It may cost $2 million in 2035.',
    'Flight 2031 was late.',
    'It closes on 9 May 2035.',
  ])('nothing in %s', (text) => {
    expect(rates(text, ['2020-01-01', '2040-01-01'])).toEqual([0, 0]);
  });
});
