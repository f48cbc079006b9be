import { describe, expect, it } from 'vitest';
import { datesOf } from './test-dates';

describe('resolveTimes() takes “one Tuesday” for', () => {
  it.each([
    ['no day', 'The mill closed one Tuesday.', [null]],
    [
      'none, whatever was named before',
      'It fell on 3 June. It closed one Tuesday evening.',
      ['2015-06-03', null],
    ],
    [
      'that next to the day its sentence names',
      'It fell on 22 June. Two weeks earlier the ferry stopped one Tuesday.',
      ['2015-06-22', '2015-06-08', '2015-06-09'],
    ],
    ['none in a month', 'In June it stopped one Tuesday.', ['2015-06', null]],
    ['nothing, of a Tuesday of its own', 'It closed on Tuesday.', ['2015-09-15']],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() counts the clock times of lines from the day', () => {
  it.each([
    [
      'in the words of the heading above',
      'HOW FRIDAY WENT\n\n5.58am: A gate opens.\n\n6pm: It shuts.',
      ['2015-09-11', '2015-09-11T05:58', '2015-09-11T18:00'],
    ],
    [
      'but not in a sentence above',
      'It began on Friday.\n\n5.58am: A gate opens.',
      ['2015-09-11', '2015-09-16T05:58'],
    ],
    [
      'nor in an item above',
      '• Costs were low on Friday (see below)\n\n5.58am: A gate opens.',
      ['2015-09-11', '2015-09-16T05:58'],
    ],
    [
      'nor of a heading over words',
      'How Friday went\n\nIt rained.\n\n5.58am: A gate opens.',
      ['2015-09-11', '2015-09-16T05:58'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() goes on from the day in hand', () => {
  const LOOKED_BACK = 'On Monday she sailed, as she had in May 2013.';
  it.each([
    [
      'where a paragraph opens with days, past an older month',
      `${LOOKED_BACK}\n\nThe day before, a crew had left.`,
      ['2015-09-14', '2013-05', '2015-09-13'],
    ],
    ['not further down', `${LOOKED_BACK} The day before, a crew left.`, ['2015-09-14', '2013-05', null]],
    [
      'nor by months',
      `${LOOKED_BACK}\n\nThe month before, a crew left.`,
      ['2015-09-14', '2013-05', '2013-04'],
    ],
    [
      'nor past a later month',
      'On 3 May 2014 she sailed. In June she came back.\n\nTwo days later a crew left.',
      ['2014-05-03', '2014-06', null],
    ],
    [
      'past the day since which something had not been',
      'On Monday she sailed for the first time since 30 March. The day before, a crew left.',
      ['2015-09-14', '2015-03-30', '2015-09-13'],
    ],
    [
      'but not past one since which it has',
      'She has sailed since 30 March. The day before, a crew left.',
      ['2015-03-30', '2015-03-29'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() lets a month take the year on', () => {
  it.each([
    [
      'that followed the year written out',
      'It opened on 12 May 2012. The following March it shut. A law signed on 5 October says why.',
      ['2012-05-12', '2013-03', '2013-10-05'],
    ],
    [
      'but not one of the article’s own year',
      'It opened on 12 May 2012. Last month it shut. On 5 August the law was signed.',
      ['2012-05-12', '2015-08', '2015-08-05'],
    ],
    [
      'nor one of the same year',
      'It opened on 12 May 2012. The following month it shut. On 5 October the law was signed.',
      ['2012-05-12', '2012-06', '2012-10-05'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('resolveTimes() reads an anniversary “to the day”', () => {
  const told = (words: string) =>
    datesOf(
      `On Tuesday, two years ${words} he was put off the ship, Dole spoke. That Sunday he had been at sea.`,
    ).at(-1);

  it('as the day looked back to', () => {
    expect(told('to the day after')).toBe('2013-09-15');
  });
  it('but not “two years after”', () => {
    expect(told('after')).toBe('2015-09-13');
  });
});

it('resolveTimes() reads “that very morning” as “that morning”', () => {
  expect(datesOf('He left on Sunday. That very morning a paper had asked why.')).toEqual([
    '2015-09-13',
    '2015-09-13',
  ]);
});
