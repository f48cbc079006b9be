import { describe, expect, it } from 'vitest';
import { chooseDate } from './choose-date';

/** Votes as "article:date", with "!" where the time words were the mention's own. */
const choose = (...votes: string[]): string =>
  chooseDate(
    votes.map((vote) => ({
      article: Number(vote.split(':')[0]),
      date: vote.slice(vote.indexOf(':') + 1).replace('!', ''),
      own: vote.endsWith('!'),
    })),
  );

describe('chooseDate() takes', () => {
  it.each([
    ['the only date', ['0:2031-03-11'], '2031-03-11'],
    ['the date most articles name', ['0:2031-03-11', '1:2031-03-12', '2:2031-03-12'], '2031-03-12'],
    ['one article’s many passages once', ['0:2031-03-11', '0:2031-03-11', '1:2031-03-12!'], '2031-03-12'],
    ['own time words before shared ones', ['0:2031-03-11', '1:2031-03-12!'], '2031-03-12'],
    ['the day within the month that others name', ['0:2031-03', '1:2031-03', '2:2031-03-12'], '2031-03-12'],
    ['the minute within the day', ['0:2031-03-12!', '1:2031-03-12T07:40!'], '2031-03-12T07:40'],
    ['the plain day before the one about', ['0:2031-03-11~', '1:2031-03-11'], '2031-03-11'],
    ['the earlier of two that are equal in all', ['0:2031-03-13', '1:2031-03-11'], '2031-03-11'],
  ])('%s', (_, votes, expected) => {
    expect(choose(...votes)).toBe(expected);
    expect(choose(...[...votes].reverse())).toBe(expected);
  });

  it('never a mean of days', () => {
    const votes = ['0:2031-03-01!', '1:2031-03-31!', '2:2031-03-11!'];
    expect(votes.map((vote) => vote.slice(2, -1))).toContain(choose(...votes));
  });

  it('nothing of nothing, which is our own fault', () => {
    expect(() => choose()).toThrow('no date among 0 mentions');
    expect(() => choose('0:soon')).toThrow('no date among 1 mentions');
  });
});
