import { describe, expect, it } from 'vitest';
import { datesOf } from './test-dates';

describe('resolveTimes() counts from the day in hand', () => {
  it.each([
    ['He denied it on 3 June. By evening he was on air.', ['2015-06-03', '2015-06-03']],
    ['He denied it on 3 June. By late afternoon it was out.', ['2015-06-03', '2015-06-03']],
    ['He denied it on 3 June. By lunchtime he had gone.', ['2015-06-03', '2015-06-03']],
    ['She took the stand on 3 June. Four days on she admitted it.', ['2015-06-03', '2015-06-07~']],
    ['It fell on 3 June. Two weeks on the town was empty.', ['2015-06-03', '2015-06-17~']],
    ['It fell on 3 June. Before the month was out it had reopened.', ['2015-06-03', '2015-06']],
    ['He went in on 3 June. A week after him she did.', ['2015-06-03', null]],
    ['He went in on 3 June. She did a week after him.', ['2015-06-03', '2015-06-10~']],
    ['It fell on 3 June. Two days after it, they left.', ['2015-06-03', '2015-06-05~']],
    ['It fell on 3 June. Two days after it reopened they left.', ['2015-06-03', null]],
    ['It fell on 3 June. He left the same day.', ['2015-06-03', '2015-06-03']],
    ['It fell on 3 June. The same day he left.', ['2015-06-03', '2015-06-03']],
    ['It fell on 3 June, and on the same day he left.', ['2015-06-03', '2015-06-03']],
    ['It fell on 3 June. Thursday the 11th: he left.', ['2015-06-03', '2015-06-11']],
    ['It fell on 3 June. On Friday the 31st he had left.', ['2015-06-03', '2015-07-31']],
    ['It fell on 3 June. On Friday the 13th he had left.', ['2015-06-03', null]],
    [
      'It fell on 27 August. She fell ill on Monday. He was asked where she was on the 27th.',
      ['2015-08-27', '2015-09-14', '2015-08-27'],
    ],
    ['She fell ill on Monday. He was asked where she was on the 27th.', ['2015-09-14', '2015-08-27']],
    ['She fell ill on Monday. He will be asked on the 27th.', ['2015-09-14', '2015-09-27']],
    [
      'It landed at 11.30 p.m. on Monday. He was questioned through the small hours.',
      ['2015-09-14T23:30', '2015-09-15'],
    ],
    ['It landed at 11.30 p.m. on Monday. He left after sunrise.', ['2015-09-14T23:30', '2015-09-15']],
    ['It landed at 11.30 a.m. on Monday. He had left after sunrise.', ['2015-09-14T11:30', '2015-09-14']],
    ['On Monday they danced into the small hours.', ['2015-09-14', '2015-09-15']],
    ['Her turn comes next week, maybe Thursday.', ['2015-09-21/2015-09-27', '2015-09-24']],
    ['It was slow last week. On Tuesday it was fast.', ['2015-09-07/2015-09-13', '2015-09-15']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() counts the weekday that heads an entry from the entry above', () => {
  it.each([
    ['3 June: The gate falls.\n\nFriday: The mayor promises money.', ['2015-06-03', '2015-06-05']],
    ['3 June: The gate falls.\n\nThis Monday: The mayor promises money.', ['2015-06-03', '2015-06-08']],
    ['The gate fell on 3 June.\n\nFriday: The mayor promised money.', ['2015-06-03', '2015-09-11']],
    ['14 September: The gate falls.\n\nFriday: The mayor will speak.', ['2015-09-14', '2015-09-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() leaves out of that', () => {
  it.each([
    ['It fell on 3 June. They painted it by evening light.', ['2015-06-03']],
    ['It fell on 3 June. He went home by evening train.', ['2015-06-03']],
    ['It fell on 3 June. It was a fine evening in a late afternoon way.', ['2015-06-03']],
    ['It fell on 3 June. They gave their days on the water, two weeks on the river.', ['2015-06-03', null]],
    ['It fell on 3 June. She spent four days on a boat.', ['2015-06-03', null]],
    ['It fell on 3 June, before the month was a week old.', ['2015-06-03']],
    ['It fell on 3 June. He was sacked the same day she was born.', ['2015-06-03']],
    ['It fell on 3 June. They shut it the same week he left.', ['2015-06-03']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it('the week that is still going on', () => {
    expect(datesOf('It fell on 3 June. It could reopen before the week is out.')).toEqual([
      '2015-06-03',
      '2015-09-14/2015-09-20',
    ]);
  });
});

describe('resolveTimes() looks ahead to the day that something', () => {
  it.each([
    ['has been put back to', 'The trial has been put back to February.', '2016-02'],
    ['has now been postponed until', 'The vote has now been postponed until Friday.', '2015-09-18'],
    ['is adjourned to', 'The case is adjourned to 3 March.', '2016-03-03'],
    ['but was moved to in its time', 'The game was moved to 3 March.', '2015-03-03'],
    ['but has moved on', 'He has moved to Leeds in February.', '2015-02'],
    ['but was delayed in', 'The vote was delayed in February.', '2015-02'],
  ])('%s', (_, text, date) => {
    expect(datesOf(text).at(-1)).toEqual(date);
  });
});

describe('resolveTimes() counts from the year that opens a sentence', () => {
  it.each([
    ['Last year she led a revolt, and on 13 July it failed.', ['2014', '2014-07-13']],
    ['In 2011 the mill shut, and on 4 May it burned.', ['2011', '2011-05-04']],
    ['Last year she sued the paper in March.', ['2014', '2014-03']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['In 2011 the mill burned, the firm said on 13 July.', ['2011', '2015-07-13']],
    ['The firm, built in 1998, was sold on 13 July.', ['1998', '2015-07-13']],
    ['Last year she met them, and she will meet them again on 13 October.', ['2014', '2015-10-13']],
    ['Last year she met them. On 13 July she left.', ['2014', '2015-07-13']],
  ])('but not %s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() counts years and weeks from another day than today', () => {
  it.each([
    ['Ten years ago last month he was late. That December it came out.', ['2005-08', '2005-12']],
    ['She quit a week ago tonight.', ['2015-09-09']],
    ['It began two years ago next week.', ['2013-09-23/2013-09-29']],
    ['A year ago she left. Last month she came back.', ['2014', '2015-08']],
    ['Tonight she quits; a week ago she did not know.', ['2015-09-16', '2015-09-07/2015-09-13']],
    ['Ten years ago the last month of the year was dry.', ['2005']],
  ])('%s', (text, dates) => {
    expect(datesOf(text).slice(0, dates.length)).toEqual(dates);
  });
});

describe('resolveTimes() takes “that Friday” for', () => {
  const FAR =
    'Much came in between, and the town grew, and nobody who lived there spoke of it any more for a while.';
  const lastOf = (text: string) => datesOf(text).at(-1);

  it.each([
    [
      'the last Friday that was named',
      `It fell on Friday 5 June. She left on 20 July. ${FAR} He saw it that Friday.`,
      '2015-06-05',
    ],
    [
      'one named by its date alone',
      `It fell on 5 June. She left on 20 July. ${FAR} Had it rained that Friday, it would stand.`,
      '2015-06-05',
    ],
    [
      'the latest of two',
      `It fell on 5 June. It burned on 19 June. She left on 20 July. ${FAR} He saw it that Friday.`,
      '2015-06-19',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });

  it.each([
    [
      'the Friday beside a day just named, if another is weeks away',
      'It fell on 5 June. She left on 20 July. That Friday it reopened.',
      '2015-07-17',
    ],
    [
      'the Friday beside the day in hand, if none was named',
      'It fell on 3 June. It reopened that Friday.',
      '2015-06-05',
    ],
    [
      'no Friday of another weekday’s name',
      `It fell on 4 June. She left on 20 July. ${FAR} He saw it that Friday.`,
      '2015-07-17',
    ],
    [
      'no day of the article’s own week, where it looks back',
      `Ten years ago today the mill burned. They prayed last Sunday. ${FAR} It had rained that Sunday.`,
      '2005-09-18',
    ],
  ])('%s', (_, text, date) => {
    expect(lastOf(text)).toBe(date);
  });
});

describe('resolveTimes() takes “that morning” in an article that looks back', () => {
  const OLD = 'Ten years ago today the mill burned.';

  it.each([
    [
      'for that of the old day',
      `${OLD}\n\nThe town prayed last Sunday.\n\nIt had rained that morning.`,
      '2005-09-16',
    ],
    [
      'and “that day” for the old day',
      `${OLD}\n\nThe town prayed last Sunday.\n\nIt had rained that day.`,
      '2005-09-16',
    ],
    [
      'but beside a day of its paragraph for that',
      `${OLD}\n\nThe town prayed last Sunday. It rained that morning.`,
      '2015-09-13',
    ],
    [
      'or for another old day',
      `${OLD}\n\nThey left on 20 September 2005.\n\nIt had rained that morning.`,
      '2005-09-20',
    ],
    [
      'and in news for the day named last',
      'The mill burned on Sunday.\n\nIt had rained that morning.',
      '2015-09-13',
    ],
  ])('%s', (_, text, date) => {
    expect(datesOf(text).at(-1)).toBe(date);
  });
});
