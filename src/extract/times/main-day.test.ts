import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import { findMainDay, leansOnMainDay, type MainDay } from './main-day';
import { resolveTimes } from './resolve-times';

/** An article of a day with its dates. */
function read(published: string, text: string, mainDay?: MainDay) {
  const context = { published, scopes: [], sentences: splitSentences(text), reading: 'news' as const };
  return {
    text,
    published,
    sentences: context.sentences,
    times: resolveTimes(text, findTimes(text), { ...context, mainDay }),
  };
}

/** A gate failed on Saturday 3 February 2035, of which later articles tell. */
const MAIN: MainDay = { day: '2035-02-03', clocks: [487, 493, 540], words: ['collapse', 'failed', 'gate'] };

const STORY = [
  read('2035-02-05', 'The gate failed at 8.07am on Saturday. A siren went at 8.13am.'),
  read('2035-02-20', 'The report of 19 February tells how the gate failed on 3 February.'),
  read('2035-02-21', 'On 19 February the council read of 3 February, the clerk said.'),
];

describe('findMainDay()', () => {
  it('is the day that most articles name, with the clock times told of it', () => {
    expect(findMainDay(STORY)).toEqual({
      day: '2035-02-03',
      clocks: [487, 493],
      words: ['clerk', 'council', 'failed', 'gate', 'read', 'siren', 'went'],
    });
  });

  it.each([
    [
      'the own day of an article',
      [read('2035-02-05', 'On 5 February it rained.'), read('2035-02-05', 'On 5 February it snowed.')],
    ],
    ['the day of one article', [read('2035-02-05', 'On 3 February it rained.')]],
    [
      'a day that few of many name',
      [...STORY.slice(0, 2), ...Array.from({ length: 4 }, () => read('2035-02-20', 'It rained.'))],
    ],
    ['a month', [read('2035-02-05', 'In January it rained.'), read('2035-02-06', 'In January it snowed.')]],
  ])('but not %s', (_, articles) => {
    expect(findMainDay(articles)).toBeNull();
  });
});

/** The date of the last expression of an article, with a main day or without. */
const lastDate = (published: string, text: string, main?: MainDay) =>
  read(published, text, main).times.at(-1)?.date;

describe('an article of a later day leans on the main day', () => {
  it.each([
    [
      '"that" weekday',
      '2035-02-20',
      'The clerk quit on Tuesday.\n\nShe was in the tower that Saturday.',
      '2035-02-03',
    ],
    [
      '"that" weekday, where only the week of the article is named',
      '2035-02-24',
      'Saturday, 24 February 2035\n\nThe siren rang that Saturday.',
      '2035-02-03',
    ],
    [
      'days counted from what happened on it',
      '2035-06-20',
      'The clerk quit on Tuesday.\n\nHe had been there the night before the collapse.',
      '2035-02-02',
    ],
    ['"the" weekday', '2035-02-20', 'She was in the tower on the Sunday.', '2035-02-04'],
    [
      'a clock time that others tell',
      '2035-02-20',
      'The report is out. At 8:07 the clerk opened the gate.',
      '2035-02-03T08:07',
    ],
    [
      'one that stands among such',
      '2035-02-20',
      'At 8:07 the clerk opened it, at 8:12 it fell, and at 8:13 it rang.',
      '2035-02-03T08:13',
    ],
    [
      'weekdays of a month that it looks back to',
      '2036-01-20',
      'I thought of one morning in February 2035, and the gate. She fled on 3 February. She was not back until Monday.',
      '2035-02-05',
    ],
    [
      'a holiday of that winter',
      '2036-06-20',
      'It began one morning in February 2035, at the gate. They had met two days before New Year’s Day.',
      '2035-01-01',
    ],
    [
      'a day of the month that it looks back to',
      '2036-02-10',
      'It began in February 2035, at the gate. She left on 9 February.',
      '2035-02-09',
    ],
    [
      'a month after a day of that one',
      '2036-12-20',
      'It began in February 2035, at the gate. She left on 9 February.\n\nThe price\n\nIn mid-April she came back.',
      '2035-04~',
    ],
  ])('by %s', (_, published, text, date) => {
    expect(lastDate(published, text)).not.toBe(date);
    expect(leansOnMainDay(read(published, text), MAIN)).toBe(true);
    expect(lastDate(published, text, MAIN)).toBe(date);
  });

  it.each([
    ['days counted from something else', '2035-06-20', 'She had been there two days before the vote.'],
    ['days counted from what may be another', '2035-02-20', 'She had come two days before the collapse.'],
    ['another weekday', '2035-02-20', 'The clerk quit on Tuesday.\n\nShe was in the tower that Sunday.'],
    [
      'a weekday of another week that its paragraph has named',
      '2035-03-20',
      'On 9 March she quit. That Saturday she left.',
    ],
    ['an article of the day after', '2035-02-04', 'The gate failed that Saturday. At 8:07 it broke.'],
    ['a clock time at which much happens', '2035-02-20', 'At 9:00 the council met.'],
    ['a clock time of another day in hand', '2035-02-20', 'On 12 February the clerk came. At 8:07 she left.'],
    ['the head of a post', '2035-02-20', '8:07\nThe council meets.'],
    [
      'a month that does not hold it',
      '2036-01-20',
      'I thought of one morning in May 2035. She was not back until Monday.',
    ],
    [
      'a day of that month to come',
      '2036-02-10',
      'It began in February 2035, at the gate. She will leave on 19 February.',
    ],
    [
      'a month since which something is so',
      '2036-12-20',
      'It began in February 2035, at the gate. She left on 9 February.\n\nThe price\n\nShe rested since April.',
    ],
  ])('but not by %s', (_, published, text) => {
    expect(lastDate(published, text, MAIN)).toBe(lastDate(published, text));
  });
});
