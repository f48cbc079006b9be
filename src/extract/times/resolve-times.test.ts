import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../story/edtf';
import { TIME_RULES } from '../../story/time-rules';
import { splitSentences } from '../text/sentences';
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
    ['The mayor did not promise anything on Friday.', ['2015-09-11']],
    ['In November the mayor put off the vote.', ['2014-11']],
    ['The vote was set for February 21.', ['2015-02-21']],
    ['The vote is set for February 21.', ['2016-02-21']],
    ['The mayor expects to have spent it by Christmas.', ['2015-12-25']],
    ['The mayor took office ten years ago tomorrow.', ['2005-09-17']],
    ['The mayor was sued in May 2013 and lost in October.', ['2013-05', '2013-10']],
    ['The mayor was sued in May 2013 and is to appear in October.', ['2013-05', '2015-10']],
    ['The mayor was sued in May 2013 and won in March.', ['2013-05', '2015-03']],
    ['The mayor took office a fortnight ago today.', ['2015-09-02']],
    ['Every December the mayor dives in.', [null]],
    ['She dives every other Saturday.', [null]],
    ['The mayor drove one of the 2014 models.', []],
    ['The mayor praised cars of model years 2009 to 2015.', []],
    ['The mayor was elected in 2014.', ['2014']],
    ['The mayor met the press for his year-end talk.', []],
    ['The mayor will go by year-end.', ['2015~']],
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
    ['She resigned on Monday. Earlier in the day she had seen the mayor.', ['2015-09-14', '2015-09-14']],
    ['By Monday they had counted 39; in the evening they took one off.', ['2015-09-14', '2015-09-14']],
    ['They waited on Monday. Before dawn the crew gave up.', ['2015-09-14', '2015-09-14']],
    ['On Monday a gun was fired at half past six.', ['2015-09-14', '2015-09-14']],
    ['It was hot on Monday. At 11.36 the horns sounded.', ['2015-09-14', '2015-09-14T11:36']],
    ['As a rule he swims in the morning.', [null]],
    ['It shut a few minutes ago; a few hours ago it was open.', ['2015-09-16', '2015-09-16']],
    ['It shut a few days ago.', ['2015-09-12/2015-09-14']],
    [
      'It opened on Monday. At 10 o’clock that night it shut, at 2 that night it burned.',
      ['2015-09-14', '2015-09-14T22:00', '2015-09-14T02:00'],
    ],
    ['It burned at 9.15 on Monday evening.', ['2015-09-14T21:15']],
    ['It fell on a Tuesday in March 2009, or an April night in 2010.', ['2009-03', '2010-04']],
    ['It fell on a Sunday in 2009, or one night in 2010.', ['2009', '2010']],
    ['It broke on Friday. Roe said two days later that it had.', ['2015-09-11', '2015-09-13']],
    ['It broke on 4 May 2013. Two days later that month it sank.', ['2013-05-04', null, '2013-05']],
    ['It came in April 2012. That August Ann Roe wrote to them.', ['2012-04', '2012-08']],
    ['It came in April 2012. She wrote that June Park left.', ['2012-04']],
    ['It fell on a Sunday in Oslo in 2009.', [null, '2009']],
    ['CAPTION: The pair arrive at court on Tuesday morning', ['2015-09-15']],
    ['[Photo: She leaves for court on Monday.]', ['2015-09-14']],
    ['The pair arrive at court on Thursday.', ['2015-09-17']],
    ['The photo shows that she leaves on Thursday.', ['2015-09-17']],
    ['It opened on Monday. Within hours the doors stuck.', ['2015-09-14', '2015-09-14']],
    [
      'On 5 May it shut the mill, three days after the vote of two weeks earlier. The next day it rained.',
      ['2015-05-05', null, '2015-04-21', '2015-05-06'],
    ],
    [
      'On January 5, 2013, it rained. Much came in between, and the town grew. It was dry on that same January 5.',
      ['2013-01-05', '2013-01-05'],
    ],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() reads the clock at the head of a line', () => {
  it.each([
    [
      'as the time of a post, whatever day the post before it named',
      '9:30 a.m.\nThe dam broke on Sunday.\n\n9:10 a.m. Good morning.',
      ['2015-09-16T09:30', '2015-09-13', '2015-09-16T09:10'],
    ],
    [
      'under the day of a heading',
      'What the camera saw on Sunday:\n\n1.47am: A van.\n\n5.47am: They leave.\n\n6am: It is light.',
      ['2015-09-13', '2015-09-13T01:47', '2015-09-13T05:47', '2015-09-13T06:00'],
    ],
    [
      'under a day that heads a line itself',
      'Sept. 12: Water rises.\n\n4 p.m.: The dam breaks.',
      ['2015-09-12', '2015-09-12T16:00'],
    ],
    [
      'as that of the article, where it stamps it',
      'The dam broke on Sunday.\n\nUPDATED 2105 GMT',
      ['2015-09-13', '2015-09-16T21:05'],
    ],
    [
      'as that of a sentence, where a sentence tells of an update',
      'The dam broke on Sunday. The owners updated it at 9 p.m.',
      ['2015-09-13', '2015-09-13T21:00'],
    ],
    [
      'but within a line it is of the day named before',
      'The dam broke on Sunday. At 4 p.m. all was over.',
      ['2015-09-13', '2015-09-13T16:00'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() holds on to a year within a paragraph', () => {
  it.each([
    ['It was shown in March 2013. The report came out on May 15.', ['2013-03', '2013-05-15']],
    ['It was shown in March 2013.\n\nThe mayor resigned on May 15.', ['2013-03', '2015-05-15']],
    ['It was shown in March 2013. It will open on May 15.', ['2013-03', '2016-05-15']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() finds a day that opens a clause of the past behind it', () => {
  it.each([
    ['On September 27 the state closed the mill.', ['2014-09-27']],
    ['It was slow: on September 27 the state closed the mill.', ['2014-09-27']],
    ['On September 27 the state is to close the mill.', ['2015-09-27']],
    ['She left for New Year’s Day of 1997.', ['1997-01-01']],
    ['The mayor resigned 48 hours ago.', ['2015-09-14']],
    ['The mayor resigned six hours ago.', ['2015-09-16']],
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

describe('resolveTimes() reads a text by its own order', () => {
  it.each([
    [
      'a chronology',
      'March 8: a letter.\nMarch 9: a reply.\nJuly 30: the end.',
      ['2015-03-08', '2015-03-09', '2015-07-30'],
    ],
    [
      'a year that was written out shortly before',
      'It began on 14 August 2013. On 8 September it was over.',
      ['2013-08-14', '2013-09-08'],
    ],
    ['a range over the turn of the year', 'It was shut from November to March.', ['2014-11/2015-03']],
    ['the two ends of a range', 'They looked between 2011 and 2013.', ['2011/2013']],
    ['a range of which one end is the least', 'It lasted between at least 2011 and 2013.', ['2011/2013']],
    ['opening hours', 'It was open on Sept. 3, 10 a.m. to 2 p.m.', ['2015-09-03T10:00/2015-09-03T14:00']],
    [
      'hours of one night',
      'It burned between 2 a.m. and 4 a.m. on Sunday.',
      ['2015-09-13T02:00/2015-09-13T04:00'],
    ],
    [
      'hours told by their part of the day',
      'It burned at 3 o’clock on Saturday afternoon.',
      ['2015-09-12T15:00'],
    ],
    [
      'a quarter and the year before it',
      'Profit rose to 7 in the second quarter from 6 a year earlier.',
      ['2015-34', '2014-34'],
    ],
    [
      'a weekend and its Sunday',
      'It fell on Sept. 5. On the Sunday of that weekend it rained.',
      ['2015-09-05', '2015-09-06'],
    ],
    [
      'weeks within months',
      'It fell on the last weekend in May and the third Thursday of July.',
      ['2015-05-30/2015-05-31', '2015-07-16'],
    ],
    [
      'weekdays beside a day',
      'It opened the Thursday before Easter and closed the Sunday after 6 September.',
      ['2015-04-02', '2015-09-13'],
    ],
    [
      'time since an event just told',
      'It burned on Sept. 5.\nEight days after the fire it rained.',
      ['2015-09-05', '2015-09-13~'],
    ],
    [
      'hours after an event of the day in hand',
      'It burned on Sept. 5. Two hours after the service she left, and nine days after the service he did.',
      ['2015-09-05', '2015-09-05~', null],
    ],
    [
      'a day in the year of the season before it',
      'It opened in July 2013. The worst came this spring. On 22 May it shut.',
      ['2013-07', '2015-21', '2015-05-22'],
    ],
    [
      'days that are written day first',
      'It was 14 May 2015. On 3/4/15 it rained.',
      ['2015-05-14', '2015-04-03'],
    ],
    [
      'days that are written month first',
      'It was May 14, 2015. On 3/4/15 it rained.',
      ['2015-05-14', '2015-03-04'],
    ],
  ])('%s', (_title, text, dates) => {
    const sentences = [...text.matchAll(/[^\n]+\n?/g)].map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
    }));
    expect(datesOf(text, { sentences })).toEqual(dates);
  });

  it('and a correction of a later day by that day', () => {
    const text = `It fell on Sunday, the mayor said. ${'No more is known. '.repeat(3)}\n\nCORRECTION, Sept. 18: The mayor said on Thursday it was Saturday.`;
    expect(datesOf(text)).toEqual(['2015-09-13', '2015-09-18', '2015-09-17', '2015-09-12']);
  });
});

describe('resolveTimes() in a narrative', () => {
  it('counts partial and relative dates from the last date named', () => {
    const text =
      'On 1 September 1939 war broke out. In October it spread. Two years later it was everywhere.';
    expect(datesOf(text, { reading: 'narrative' })).toEqual(['1939-09-01', '1939-10', '1941']);
  });
});

describe('resolveTimes() counts “that month”', () => {
  it.each([
    ['from the last date', 'It fell on March 5. Many fell that month.', '2015-03'],
    [
      'past the day on which it was told',
      'It fell on March 5. The Post reported on Sept. 8 that it had fallen that month as well.',
      '2015-03',
    ],
    [
      'from that day in the next sentence',
      'It fell on March 5. The Post said on Sept. 8 that it was old. That month it broke.',
      '2015-09',
    ],
  ])('%s', (_, text, month) => {
    expect(datesOf(text, { sentences: splitSentences(text) }).at(-1)).toBe(month);
  });
});

describe('resolveTimes() keeps its laws', () => {
  const words = fc.constantFrom(
    'May',
    '31',
    '30',
    'February',
    '2015',
    'last',
    'this',
    'week',
    'two',
    'days',
    'ago',
    'later',
    'Friday',
    'to',
    'and',
    'between',
    'the',
    'end',
    'of',
    'third',
    'quarter',
    'a',
    'year',
    'earlier',
    'noon',
    'at',
    '9:30',
    'a.m.',
    '.',
    ',',
    'Easter',
    '331',
    'BC',
    '1990s',
  );

  it('every date is EDTF, every rule has its line, every anchor is EDTF', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('2015-09-16', '2015-09-16~', '2015-09', '2015-09-12/2015-09-14', null),
        (parts, published) => {
          const text = parts.join(' ');
          const sentences = [{ start: 0, end: text.length }];
          for (const timex of resolveTimes(text, findTimes(text), {
            published,
            scopes: [],
            sentences,
            reading: 'news',
          })) {
            expect(timex.exact).toBe(text.slice(timex.start, timex.end));
            if (timex.date !== null) expect(parseEdtf(timex.date), timex.date).not.toBeNull();
            if (timex.anchor !== undefined) expect(parseEdtf(timex.anchor), timex.anchor).not.toBeNull();
            expect(TIME_RULES).toHaveProperty([timex.rule]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('resolveTimes() counts the posts of a live report from its day', () => {
  it('after a chronology, whose days are its own', () => {
    const text =
      '8:50 a.m. It is cold.\n\n8:00 a.m. How we got here:\n\nSept. 2, about 10 a.m.: A hole is seen.\nSept. 7, 4:42 p.m.: It may fail.\n5:10 p.m.: It fails.\n\n7:30 a.m. A reader asks.';
    expect(datesOf(text)).toEqual([
      '2015-09-16T08:50',
      '2015-09-16T08:00',
      '2015-09-02T10:00',
      '2015-09-07T16:42',
      '2015-09-07T17:10',
      '2015-09-16T07:30',
    ]);
  });

  it('or from the day that heads them, also behind other days', () => {
    const text =
      'Wednesday\n\n9:05 a.m. It is over.\n\nTuesday\n\n10:30 p.m. They sit.\n\n7:40 p.m. It began on 3 March 2014.\n\n6:20 p.m. It broke an hour ago, not at 5 p.m.';
    expect(datesOf(text)).toEqual([
      '2015-09-16',
      '2015-09-16T09:05',
      '2015-09-15',
      '2015-09-15T22:30',
      '2015-09-15T19:40',
      '2014-03-03',
      '2015-09-15T18:20',
      '2015-09-15',
      '2015-09-15T17:00',
    ]);
  });
});

it('resolveTimes() keeps to the old days in an article that looks back to them', () => {
  const text =
    'Ten years ago today the mill burned. It had shut on 9 September 2005. The owners sold it on 17 December.';
  expect(datesOf(text)).toEqual(['2005-09-16', '2005-09-09', '2005-12-17']);
});

it('resolveTimes() counts “twelve days on” from the day told before', () => {
  const text = 'It opened on 3 March 2014. Twelve days on, it shut.';
  expect(datesOf(text, { sentences: splitSentences(text) })).toEqual(['2014-03-03', '2014-03-15~']);
});

describe('resolveTimes() gives no date out of the calendar', () => {
  it.each([
    ['It sank 20,000 years ago.', null],
    ['It sank 2,000 centuries ago.', null],
    ['It sank 99,999,999,999,999 weeks ago.', null],
    ['It sank 10,000 years ago.', '-7985'],
    ['It sank 2,000 years ago.', '0015'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it('at its end', () => {
    expect(datesOf('It sank on Friday. It will be raised next week.', { published: '9999-12-30' })).toEqual([
      '9999-12-24',
      null,
    ]);
  });
});
