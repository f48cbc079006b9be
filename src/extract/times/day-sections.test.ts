import { describe, expect, it } from 'vitest';
import { findDaySections } from './day-sections';
import { findTimes } from './find-times';

const POSTS = '10:05 The gates open.\n\n9:40 Rain.\n\n9:10 Fog.\n\n8:30 A reader asks.';
const daysOf = (text: string) =>
  findDaySections(text, findTimes(text)).map(({ day }) => text.slice(day.start, day.end));

describe('findDaySections() finds the days of a live report', () => {
  it.each([
    ['a weekday', 'Tuesday'],
    ['a weekday and its day', 'Tuesday 8 May'],
    ['a day with its year', '8 May 2031'],
    ['a day between marks', '** Tuesday **'],
    ['a day counted from that of the report', 'Yesterday'],
  ])('by %s alone on the line above a post', (_, line) => {
    expect(daysOf(`7:00 a.m. It is on.\n\n${line}\n\n${POSTS}`)).toHaveLength(1);
  });

  it('each up to the next', () => {
    const text = `Tuesday\n\n${POSTS}\n\nMonday\n\n${POSTS}\n`;
    const sections = findDaySections(text, findTimes(text));
    expect(sections.map(({ start, end }) => text.slice(start, end).split('\n').length)).toEqual([11, 10]);
  });

  it.each([
    ['a month', 'May'],
    ['a day with words beside it', 'What happened on Tuesday'],
    ['a day with a full stop', 'Tuesday.'],
    ['several days', '8-9 May'],
    ['a time of day', 'Tuesday 8 May, 6 p.m.'],
    ['a span', 'Last week'],
  ])('but none by %s', (_, line) => {
    expect(daysOf(`7:00 a.m. It is on.\n\n${line}\n\n${POSTS}`)).toEqual([]);
  });

  it('nor above a line that is no post, nor among few posts', () => {
    expect(daysOf(`Tuesday\n\nThe gates stay shut.\n\n${POSTS}`)).toEqual([]);
    expect(daysOf('Tuesday\n\n10:05 The gates open.\n\n9:40 Rain.')).toEqual([]);
  });
});
