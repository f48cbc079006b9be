import { describe, expect, it } from 'vitest';
import { deskNoteLength } from './run-in-stamp';

/** The words behind a note or a stamp. */
const behind = (words: string): string => words.slice(deskNoteLength(words));

describe('deskNoteLength() passes over', () => {
  it.each([
    ['a day and a clock', 'Tuesday 6 March 2031 01.48 GMT The gates opened.'],
    ['them cut into words', 'Tuesday , March 6 , 2031 ; 1:48 PM The gates opened.'],
    [
      'a clock, then a day',
      'Page last updated at 07:02 GMT , Tuesday , 6 March 2031 08:02 UK The gates opened.',
    ],
    ['a day last updated', '6 March 2031 Last updated at 10:48 GMT Help The gates opened.'],
    [
      'a headline run in before them',
      'Gates open in the north Tuesday 6 March 2031 01.48 GMT The gates opened.',
    ],
    ['a byline and a place', 'By Ilse Holm OSLO | Tue Mar 6, 2031 7:30 pm BST The gates opened.'],
    ['an agency behind them', 'Tue Mar 6, 2031 7:30 pm BST OSLO (ABC) - The gates opened.'],
    ['the note of a desk', '[Updated 10:12: see below.] The gates opened.'],
  ])('%s', (_, words) => {
    expect(behind(words)).toBe('The gates opened.');
  });

  it.each([
    ['a sentence that opens with its day', 'Tuesday 6 March 2031 was wet.'],
    ['a day with its clock in a sentence', 'The gates opened on 6 March 2031 at 01.48 GMT in the rain.'],
    ['a clock with its day in a sentence', 'The gates opened at 01:48 GMT, Tuesday, 6 March 2031.'],
    ['a day without a clock behind words', 'The gates opened on 6 March 2031 The end.'],
    ['a stamp behind a full stop', 'It rained. Tuesday 6 March 2031 01.48 GMT The gates opened.'],
    ['nothing', 'The gates opened.'],
  ])('but not over %s', (_, words) => {
    expect(deskNoteLength(words)).toBe(0);
  });
});
