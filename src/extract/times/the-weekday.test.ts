import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import type { MainDay } from './main-day';
import { resolveTimes } from './resolve-times';

/** A dam broke on Sunday 4 March 2035. */
const MAIN: MainDay = { day: '2035-03-04', clocks: [], words: ['broke', 'dam'] };

/** The dates of a text, in order. */
const datesOf = (published: string, text: string, mainDay?: MainDay): (string | null)[] =>
  resolveTimes(text, findTimes(text), {
    published,
    scopes: [],
    sentences: splitSentences(text),
    reading: 'news',
    mainDay,
  }).map(({ date }) => date);
const lastOf = (...of: Parameters<typeof datesOf>) => datesOf(...of).at(-1);

describe('resolveTimes() takes "the Wednesday" for that of', () => {
  it.each([
    [
      'the week of the day named before',
      'She left on 5 March. On the Wednesday she came back.',
      '2035-03-07',
    ],
    [
      'the week before, where "on Wednesday" would mean the other one',
      'She left on Sunday evening.\n\nIt had taken four days. On the Wednesday she had denied it.',
      '2035-03-07',
      '2035-03-14',
    ],
    [
      'the day after, to which the telling goes on',
      'She left on Monday, and on the Tuesday she came back.',
      '2035-03-13',
      '2035-03-15',
    ],
    [
      'the week of the story’s main day',
      'She spoke on 13 September.\n\nOn the Saturday they had been there.',
      '2035-03-03',
      '2035-12-20',
      MAIN,
    ],
    [
      'that day itself',
      'He has not been seen in public since the Sunday he was found.',
      '2035-03-04/..',
      '2035-12-20',
      MAIN,
    ],
    [
      'the week that its article looks back to, whatever another paragraph told',
      'It is two years since the dam broke, on 4 March 2033.\n\nThe board wrote on 2 April.\n\nWorse was what it said on the Monday.',
      '2033-03-07',
      '2035-03-04',
    ],
  ])('%s', (_, text, date, published = '2035-03-20', main = undefined) => {
    expect(lastOf(published, text, main)).toBe(date.replace('/..', ''));
  });

  it.each([
    ['a day that the paragraph has named', 'She spoke on 13 September. On the Saturday she left.'],
    [
      'a day that the paragraph before has named',
      'She spoke on 5 April.\n\nOn the Saturday she left.',
      '2035-04-20',
    ],
    ['what is to come', 'It opens on the Saturday.'],
  ])('but of no main day beside %s', (_, text, published = '2035-09-20') => {
    expect(lastOf(published, text, MAIN)).toBe(lastOf(published, text));
  });
});

describe('resolveTimes() goes on with a course of weekdays that "the Wednesday" has opened', () => {
  /** Of Friday 16 March: a resignation on Sunday 11, told back from Wednesday 7. */
  const TOLD = 'She quit on Sunday.\n\nIt had taken days. On the Wednesday she denied it.\n\n';

  it.each([
    ['to the next one', 'On Friday it was printed.', '2035-03-09'],
    ['and the one after that', 'On Friday it was printed. On Sunday she rang the mayor.', '2035-03-11'],
    ['past days counted from it', 'A day later she wept. On Friday it was printed.', '2035-03-09'],
  ])('%s', (_, text, date) => {
    expect(lastOf('2035-03-16', TOLD + text)).toBe(date);
  });

  it.each([
    ['to a saying of the article’s own week', 'The clerk said on Friday that he wept.', '2035-03-16'],
    ['to what is to come', 'The council will meet on Tuesday.', '2035-03-20'],
    ['after a day of another course', 'Yesterday it rained. On Tuesday it snowed.', '2035-03-13'],
    ['past the day of the article', 'On Tuesday it snowed. On Monday it was dry.', '2035-03-12'],
  ])('but not %s', (_, text, date) => {
    expect(lastOf('2035-03-16', TOLD + text)).toBe(date);
  });
});

it('resolveTimes() takes "that Sunday" for the one of the week just told, not for that of the paper', () => {
  const text =
    'SUNDAY, 24 JUNE\n\nOn 12 April the envoy called in the press. He had asked for a meeting in the summer palace, and that Sunday he let it be known that he had been refused.';
  expect(lastOf('2035-06-24', text)).toBe('2035-04-15');
});

it('resolveTimes() leaves open which Friday "on a Friday" is', () => {
  expect(datesOf('2035-03-20', 'I got mine on a Friday.')).toEqual([null]);
  expect(lastOf('2035-03-20', 'It broke on 4 March. They heard two weeks later, on a Friday.')).toBe(
    '2035-03-16',
  );
});
