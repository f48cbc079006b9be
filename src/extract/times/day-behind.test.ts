import { expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';

/** The first date of a text of Wednesday 16 September 2015. */
const firstOf = (text: string): string | null | undefined =>
  resolveTimes(text, findTimes(text), {
    published: '2015-09-16',
    scopes: [],
    sentences: splitSentences(text),
    reading: 'news',
  })[0]?.date;

it.each([
  ['A month before the July 7 vote, officials warned of it.', '2015-06'],
  ['Two days before Monday’s vote, officials warned of it.', '2015-09-12'],
  ['Three weeks after 14 May he fled.', '2015-06-04'],
  ['He fled a year after the 2 March 2013 fire.', '2014'],
])('resolveTimes() counts from the day that stands right behind: %s', (text, date) => {
  expect(firstOf(text)).toBe(date);
});

it.each([
  ['Three days before the vote of Monday he fled.'],
  ['Three days before he fled on Monday it burned.'],
  ['Three days after last month’s fire he fled.'],
  ['Three days before the summer he fled.'],
])('resolveTimes() counts from nothing else behind: %s', (text) => {
  expect(firstOf(text)).toBeNull();
});
