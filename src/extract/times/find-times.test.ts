import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times';

/** The words of the expressions found. */
function wordsOf(text: string): string[] {
  return findTimes(text).map(({ start, end }) => text.slice(start, end));
}

describe('findTimes() finds', () => {
  it.each([
    ['The bridge closed on 12 September 2015.', ['12 September 2015']],
    ['The bridge closed on Sept. 12, 2015, a Saturday.', ['Sept. 12, 2015', 'Saturday']],
    ['The bridge closed on Sept. 12 , 2015 , a Saturday .', ['Sept. 12 , 2015', 'Saturday']],
    ['The bridge closed in September , 2015 .', ['September , 2015']],
    ['It fell on Saturday, July 29, the mayor said.', ['Saturday, July 29']],
    ['They sold on Aug. 24 and 25.', ['Aug. 24 and 25']],
    ['Filed on 8/24/16 and again on 19/09/16.', ['8/24/16', '19/09/16']],
    ['In June last year the river rose.', ['June last year']],
    ['The gate opened in early September and shut in mid-May.', ['early September', 'mid-May']],
    ['At 10:12 a.m. on Tuesday the gavel fell.', ['10:12 a.m. on Tuesday']],
    ['It struck late on Friday night.', ['late on Friday night']],
    ['A few days ago the tunnel flooded; two days later it dried.', ['A few days ago', 'two days later']],
    ['The mill stood from 1899 to 1946.', ['1899 to 1946']],
    ['Between mid-May and July nobody looked.', ['mid-May and July']],
    ['Profits rose in the third quarter of 2017.', ['the third quarter of 2017']],
    ['The ferry stops by the end of the month.', ['the end of the month']],
    ['By Bonfire Night, or Labor Day, it is over.', ['Bonfire Night', 'Labor Day']],
    ['It happened in the spring of 2017 and again last winter.', ['the spring of 2017', 'last winter']],
    ['1.47am: the van arrives.', ['1.47am']],
    [
      '17.40 - The van arrives.\n\n16.05: “No,” she says.\n\n14.20 The hall fills.',
      ['17.40', '16.05', '14.20'],
    ],
    ['In June Bolt Motors closed; in May Acme did.', ['June', 'May']],
    ['The June election and a March poll.', ['June', 'March']],
    ['At 0600 GMT the ship left.', ['0600 GMT']],
    ['Six months ago this week it sank.', ['Six months ago this week']],
    ['In the next year, over the past decade.', ['the next year', 'the past decade']],
    ['The 14 August-24 August siege.', ['The 14 August-24 August']],
    ['It fell last Oct. 23.', ['last Oct. 23']],
    ['By the autumn, by spring, in winter.', ['the autumn', 'spring', 'winter']],
    ['It was nineteen ninety-six, in the nineties.', ['nineteen ninety-six', 'the nineties']],
    ['“Ten minutes,” she said; “Ten Years Later” was sung.', ['Ten minutes', 'Ten Years Later']],
    ['At 7.40am Egyptian time last Tuesday it stuck.', ['7.40am Egyptian time last Tuesday']],
    ['It came on Monday at 3:05 in the afternoon.', ['Monday at 3:05 in the afternoon']],
    ['It was seen on an August night in 2011.', ['August night in 2011']],
    ['One June Sunday of 1998 it burned.', ['June Sunday of 1998']],
    ['It sank on a wet Tuesday in March 2009.', ['a wet Tuesday in March 2009']],
    ['An evening in late May it rained.', ['An evening in late May']],
    [
      'At 10 that night, or at 9.15 on Thursday evening, it was over.',
      ['10 that night', '9.15 on Thursday evening'],
    ],
    ['He said so within the past hour.', ['within the past hour']],
    ['In the last hour of the game he said so.', []],
    ['It was signed, and within the hour it sailed.', ['within the hour']],
    ['On the Sunday the Harbour Magazine printed it.', ['the Sunday']],
    ['On Thursday the 16th, or Friday 17th, it rained.', ['Thursday the 16th', 'Friday 17th']],
    ['On Thursday the 16th edition came out.', ['Thursday']],
    ['In the small hours, into the early hours.', ['the small hours', 'the early hours']],
    ['In the small hours of 3 May it sank.', ['the small hours of 3 May']],
    ['The small hours are cold.', []],
    ['Ring 03 5550 1987 or 2555 1997, or 555-0142.', []],
    ['The club lost in 1993 1994 and 1995.', ['1993', '1994', '1995']],
    ['Moments later, hours after the crash, it rained.', ['Moments later', 'hours after']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('findTimes() leaves alone', () => {
  it.each([
    'You may go, and they may march.',
    'June Okafor met Theresa May and April Ortiz; “Sit down, June,” said A. March.',
    'Call 24/7 on 210-555-1984 or 020 7946 0816.',
    'The Class of 2008 flew on Flight 1994 under Section 1702.',
    'Some 2000 troops paid $1999 each.',
    'See example2017.com and CVE-2017-5638.',
    'The score was 3-1 after 12.5 percent.',
    'A 6-year-old boy, 26, and his 71-year-old aunt.',
    'Second, the fall of the wall was a surprise.',
    'The fall of the house, spring water, winter coats.',
    'The fair opens Tuesday week.',
    'By April Ortiz, with May Chen and A. June.',
    'In his 60s he wrote about the DEC and the SUN.',
    'Fashion week draws crowds; this is the way of the world.',
    'Good morning, Black Friday shoppers; read The Sunday Times.',
    'They met on the set of “90 Minutes,” and of "Two Years".',
    'Pages 1900-1950 cost $1900-1950.',
    'It was in the morning papers on the evening of the vote; good in the day, better by the night.',
    'The dawn of an age: Golden Dawn sang at sunset prayers.',
    'At 11.40 euros a share. Shares closed at 11.36 and rose to 5.30 million.',
    '17.40 - 18.50 euros for a seat.\n\n16.05: of these two were sold.',
    'Half past experience, half of it is lost.',
    'They met the Thursday before the vote.',
    'The Sunday Harbour Magazine printed it.',
    'It was known as an August night without light, or a May morning.',
    'They won 3 to 2 and lost by 5, at 30 of age.',
    'She was on OBN’s “This Week,” on OBN This Morning and on OBN’s Today.',
    'The “Today” show, a “Tonight” anchor and “Last Week” followed.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('findTimes() keeps apart', () => {
  it.each([
    ['A Saturday in Paris, in May.', ['Saturday', 'May']],
    ['The Saturday in August was dry.', ['The Saturday', 'August']],
    ['The August elections in 2011.', ['August', '2011']],
    ['They won 4 to 3 that night.', ['that night']],
    ['He came at 30 that night.', ['that night']],
    ['It begins at 10 on Thursday.', ['Thursday']],
    ['“This week,” she told OBN. “Today,” he said.', ['This week', 'Today']],
    ['OBN’s last night on air was dull.', ['last night']],
    ['Mayor Set to Quit This Week', ['This Week']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('findTimes() keeps its laws', () => {
  const words = fc.constantFrom(
    'on',
    'the',
    'May',
    '12',
    '2015',
    'last',
    'week',
    'to',
    '-',
    ',',
    'and',
    'a',
    'few',
    'days',
    'ago',
    '9:30',
    'a.m.',
    '\n',
    '\n\n',
    'Friday',
    '’89',
    'end',
    'of',
  );

  it('its expressions are in order, not empty, and never overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const time of findTimes(text)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          end = time.end;
        }
      }),
    );
  });

  it.each(['10:00 ', '10 a.m. on ', 'early ', 'noon, ', 'the week of '])(
    'a line of “%s” has an end',
    (words) => {
      const times = findTimes(`${words.repeat(20_000)}Monday`);
      expect(times.at(-1)?.end).toBe(words.length * 20_000 + 'Monday'.length);
    },
  );

  it('text behind an expression and a blank line does not change it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        expect(findTimes(`${text}\n\nNobody came.`)).toEqual(findTimes(`${text}\n\n`));
      }),
    );
  });
});
