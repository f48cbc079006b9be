import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times';
import { datesOf } from './test-dates';

const TWELVE = 'The mill opened at 8.30am on Monday. ';
const TWENTY_FOUR = '15.45 - The mill is open again.\n\n';

const wordsOf = (text: string): string[] => findTimes(text).map(({ start, end }) => text.slice(start, end));

describe('findTimes() reads a clock time with a full stop where the text writes such', () => {
  it.each([
    ['The foreman shut it at 7.42.', '7.42'],
    ['He had until 9.05 to sign.', '9.05'],
    ['The gate opened at 7.42 too.', '7.42'],
    ['He signed at 11.20, and left.', '11.20'],
    ['He signed at 14.20 and left.', '14.20'],
  ])('with hours counted twice: %s', (sentence, words) => {
    expect(wordsOf(TWELVE + sentence)).toEqual(['8.30am on Monday', words]);
  });

  it.each([
    ['Its owner confirms it: open at 15.05.', '15.05'],
    ['It had been shut at 05.50 by hand.', '05.50'],
  ])('with hours counted through: %s', (sentence, words) => {
    expect(wordsOf(TWENTY_FOUR + sentence)).toEqual(['15.45', words]);
  });
});

it.each([
  [`${TWELVE}The foreman shut it at 7.42.`, ['2015-09-14T08:30', '2015-09-14']],
  [`${TWELVE}The foreman shut it at 14.20.`, ['2015-09-14T08:30', '2015-09-14T14:20']],
  [`${TWENTY_FOUR}Its owner confirms it: open at 05.50.`, ['2015-09-16T15:45', '2015-09-16T05:50']],
])('resolveTimes() gives such a time to the minute where its half of the day is clear: %s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

describe('findTimes() leaves figures alone', () => {
  it.each([
    ['Shares in the mill closed at 7.42.'],
    ['The rate was fixed at 7.42.'],
    ['Shares in the mill opened at 7.42.'],
    ['The rouble stood at 7.42 to the dollar.'],
    ['It grew at 7.42 per cent.'],
    ['It hit the wall at 7.42 metres.'],
    ['It sold flour at 7.42 a sack.'],
    ['She judged it at 7.42 out of ten.'],
    ['It is listed at 7.425.'],
    ['It rose by 7.42.'],
    ['The mark was 7.42.'],
    ['See the plan at 7.82.'],
    ['See the plan at 25.42.'],
  ])('in a text that writes clock times so: %s', (sentence) => {
    expect(wordsOf(TWELVE + sentence)).toEqual(['8.30am on Monday']);
  });

  it.each([
    ['The foreman shut it at 7.42.'],
    ['The mill opened at 8:30 a.m. The foreman shut it at 7.42.'],
    ['The mill grew 8.30 times. The foreman shut it at 7.42.'],
  ])('in a text that does not: %s', (text) => {
    expect(wordsOf(text)).not.toContain('7.42');
  });
});
