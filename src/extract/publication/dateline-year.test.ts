import { describe, expect, it } from 'vitest';
import { earliestYear, guessDatelineYear } from './dateline-year';

describe('guessDatelineYear() gives a dateline of 12 March', () => {
  // 12 March is a Tuesday in 2030, a Wednesday in 2031, a Friday in 2032
  it.each([
    ['the year of a day shortly before it', 'The mill, shut on 2 March 2031, burnt down.', 2031, true],
    ['that year, whatever else is told', 'Built in 2024, it was shut on 2 March 2031.', 2031, true],
    ['the first year after all that is told', 'The mill was shut in October 2029.', 2030, false],
    ['the year itself where only that is told', 'The mill was shut in 2030.', 2030, false],
    ['a later one in which the weekday fits', 'It burnt on Friday. It was shut in May 2029.', 2032, false],
    ['one in which the day before fits', 'It burnt on Tuesday. It was shut in May 2030.', 2031, false],
    ['the day itself before the day before', 'It burnt on Tuesday. It was shut in May 2028.', 2030, false],
    [
      'one that all weekdays fit better',
      'It burnt on Friday, and fell on Thursday. It was shut in 2029.',
      2032,
      false,
    ],
    ['the year that it looks ahead to', 'The mill will reopen in May 2034.', 2034, false],
    ['that year, where a weekday says so', 'It burnt on Friday. It will reopen in May 2032.', 2032, false],
    ['the year before, where the day lies behind', 'The mill will reopen in February 2034.', 2033, false],
    ['no year that is still to come', 'It closed in 2029 and will reopen on 4 May 2034.', 2029, false],
    ['no year that is a target', 'It closed in 2029. The town aims to be carbon-free by 2040.', 2029, false],
    ['no year in which something ends', 'It closed in 2029. Its owner has a lease until 2034.', 2029, false],
    [
      'nor one that the past of another sentence stands behind',
      'It closed in 2029. “We have a lease until 2034 and pay for it.” The owner had left.',
      2029,
      false,
    ],
    ['nor that of a sentence', 'It closed in 2029. The owner was jailed until 2034.', 2029, false],
    ['a year after that since which it has lasted', 'A firm has run the mill since 2029.', 2030, false],
    ['the first where no weekday fits', 'It burnt on Sunday. It was shut in May 2029.', 2030, false],
    [
      'the first where a weekday is of another week',
      'It burnt last Friday. It was shut in 2030.',
      2030,
      false,
    ],
  ])('%s', (_, text, year, sure) => {
    expect(guessDatelineYear(text, 3, 12)).toEqual({ year, sure });
  });

  it.each([
    ['text names no year', 'The mill burnt down on Friday.'],
    ['text names only a month to come', 'The mill will reopen in May.'],
    ['text names only the end of a lease', 'The owner signed a lease until 2034.'],
    ['text names only a limit', 'The town aims to be carbon-free by 2040.'],
    ['text names only a clock', 'The mill burnt down at 7:42 p.m. (1942 GMT).'],
  ])('no year where the %s', (_, text) => {
    expect(guessDatelineYear(text, 3, 12)).toBeNull();
  });
});

describe('earliestYear() is', () => {
  it.each([
    ['the latest year told, where the day lies behind it', 'It was shut on 2 March 2031.', 2031],
    ['the next, where it lies before it', 'It was shut on 14 March 2031.', 2032],
    ['unknown where nothing is told', 'It was shut.', null],
  ])('%s', (_, text, year) => {
    expect(earliestYear(text, 3, 12)).toBe(year);
  });
});
