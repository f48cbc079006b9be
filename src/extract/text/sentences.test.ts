import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceRange } from './ranges';
import { splitSentences } from './sentences';

const cut = (text: string): string[] => splitSentences(text).map((range) => sliceRange(text, range));

describe('splitSentences() ends a sentence', () => {
  it.each([
    ['at a stop', ['It rained.', 'Nobody came.']],
    ['at a question and an exclamation', ['Who knew?', 'Not us!', 'Really.']],
    ['behind closing marks', ['He said: “We left.”', 'They stayed.', '(It was late.)', 'Rain fell.']],
    ['before a quotation', ['It was late.', '"We left."', '‘They stayed.’']],
    ['inside a quotation', ['"We left.', 'It was late," she said.']],
    [
      'before a figure, a handle and a currency',
      ['It sold out.', '300 came.', '@ferry wrote.', '£5 was paid.'],
    ],
    [
      'at a trailing abbreviation before a first word',
      ['He moved to the U.S.', 'The rest stayed.', 'It ended at 6 p.m.', 'Police came.'],
    ],
    ['at an abbreviated month before a word', ['It opened in Aug.', 'Police came.']],
    ['at an ellipsis outside quotations', ['They waited…', 'Nobody came.']],
    ['before a name written small', ['It failed.', 'iPhones did not.']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['at a blank line', 'Harbour closes\n\nThe ferry stopped.', ['Harbour closes', 'The ferry stopped.']],
    [
      'below a heading',
      'HARBOUR CLOSES\nThe ferry stopped on Monday.',
      ['HARBOUR CLOSES', 'The ferry stopped on Monday.'],
    ],
    ['between list items', '- a pier\n- a crane', ['- a pier', '- a crane']],
    ['glued to the next one', 'It was a hoax.Later they left.', ['It was a hoax.', 'Later they left.']],
    ['at either kind of line end', 'One line here\r\n\r\nAnother one', ['One line here', 'Another one']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('splitSentences() does not cut', () => {
  it.each([
    'Mr. Lee and Dr. Ana M. Ortiz met Sen. Poe.',
    'J. R. Smith of the U.S. Navy spoke.',
    'It began on Aug. 1 and Sept. 12, in St. Petersburg.',
    'Ferry No. 5 left at 6 a.m. ET on Monday.',
    'Acme Inc. Chairman Lee spoke.',
    'It cost $1.5 million, 3.2 percent more.',
    'See harbour.example.com for more.',
    '"Is it over?" she asked.',
    '"Is it over?" Lee asked.',
    '"Can I sue?" - Ann, Dover',
    'They sold it, e.g. Poe did.',
    '1. Ban it everywhere',
    '“It is not real... There was no boat.”',
    'They waited … and left.',
    'The so-called “end.” of it',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('at a line break made by wrapping', () => {
    const text =
      'The harbour master of the little town said that all boats had to stay in\nPort Ellis for the night, and the crews went home to wait for the storm to\npass.';
    expect(cut(text)).toEqual([text]);
  });
});

describe('splitSentences() keeps its laws', () => {
  const piece = fc.constantFrom(
    'The ',
    'boat',
    '. ',
    '."',
    ' “',
    '?',
    '! ',
    '\n',
    '\n\n',
    'Mr.',
    ' U.S. ',
    '…',
    ' ',
    '1',
    "'",
    'é',
  );
  it('gives sorted, disjoint, trimmed ranges that leave out white space only', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('gives nothing for a text of white space', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n\u00a0 ')).toEqual([]);
  });
});
