import { describe, expect, it } from 'vitest';
import { yearGuesser } from './guess-year';
import { readAlone } from '../read-articles';
import { articleOf } from '../test-readings';

describe('yearGuesser() takes for a dateline without a year', () => {
  const guess = (text: string, ...others: readonly (readonly [day: string, text: string])[]) =>
    yearGuesser(others.map(([day, other]) => readAlone(articleOf('a', day, other))))(
      `BERGEN, March 12 (TAP) – ${text}`,
    );
  const [IN_2030, IN_2031, LATE_2031] = [
    ['2030-12-31', 'A ferry sank.'],
    ['2031-06-14', 'A ferry sank.'],
    ['2031-07-15', 'A ferry sank.'],
  ] as const;

  // 12 March is a Tuesday in 2030, a Wednesday in 2031
  it.each([
    ['the year in which its weekday fits', 'A ferry sank on Tuesday.', 2030],
    ['the year in which its weekday fits the day before', 'It sank on Monday.', 2030],
    ['the commonest year where the weekday fits none', 'A ferry sank on Friday.', 2031],
    [
      'the year that most of its weekdays fit',
      'It left on Sunday, sank on Monday and was found on Tuesday.',
      2030,
    ],
    ['the year that the text names', 'A ferry sank. It may cost the owners $4 million in 2030.', 2030],
    ['no year for a weekday to come', 'A ferry sank. The owners will meet on Tuesday.', 2031],
    ['the commonest year where the weekday is of another week', 'It sank last Tuesday.', 2031],
    ['the commonest year where no weekday is named', 'A ferry sank here.', 2031],
  ])('%s', (_, text, year) => {
    expect(guess(text, IN_2031, IN_2030, LATE_2031)).toBe(year);
  });

  it('the year in which another article names a day near to it', () => {
    expect(guess('A ferry sank here.', ['2031-06-14', 'It sank on 11 March 2026.'], LATE_2031)).toBe(2026);
    expect(guess('A ferry sank here.', ['2031-06-14', 'It sank on 11 July 2026.'], LATE_2031)).toBe(2031);
  });

  it.each([
    [
      'a year of the others that lies before what the text tells',
      'A ferry sank. It was built in 2028.',
      2031,
    ],
    ['nor where the weekday fits', 'A ferry sank on Tuesday. It was built in May 2030.', 2031],
    [
      'the year that its own text would give, where no other fits',
      'On Friday a ferry built in 2031 sank.',
      2032,
    ],
    ['the others’ where they fit as well', 'On Wednesday a ferry built in 2023 sank.', 2031],
  ])('%s', (_, text, year) => {
    expect(guess(text, ['2026-06-14', 'It sank.'], IN_2030, IN_2031)).toBe(year);
  });

  it('no year where no article has one', () => {
    expect(guess('A ferry sank here.')).toBeUndefined();
  });
});
