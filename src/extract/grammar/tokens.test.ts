import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from './tokens';

const words = (text: string): string[] =>
  readTokens(text, { start: 0, end: text.length }).map((token) => token.text);

describe('readTokens() cuts', () => {
  it.each([
    ['marks from words', 'It sank, again.', 'It|sank|,|again|.'],
    ['contractions in two', 'They didn’t know it’s gone', 'They|did|n’t|know|it|’s|gone'],
    ['possessives in two', 'Oslo’s harbour', 'Oslo|’s|harbour'],
    ['ellipses as one mark', 'Well... gone', 'Well|...|gone'],
    ['handles and tags whole', '@ferry_fan saw #sunk', '@ferry_fan|saw|#sunk'],
  ])('%s', (_, text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });
});

describe('readTokens() keeps as one', () => {
  it.each([
    'well-known',
    'U.S.',
    'U.S.-bound',
    'Dr.',
    '3.5',
    '1,200',
    '$40',
    '45%',
    '8.30am',
    'AT&T',
    'magnitude-4.5',
    '21st',
    '£1.2million',
    '5.5kg',
    '1930s',
  ])('%s', (word) => {
    expect(words(`x ${word} y`)).toEqual(['x', word, 'y']);
  });
});

it('readTokens() writes lower case with straight apostrophes beside the word as printed', () => {
  expect(readTokens('Didn’t', { start: 0, end: 6 }).map((token) => [token.text, token.lower])).toEqual([
    ['Did', 'did'],
    ['n’t', "n't"],
  ]);
});

it('readTokens() gives sorted, disjoint tokens that miss nothing but white space, at their place in the article', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, skip) => {
      const start = Math.min(skip, text.length);
      const tokens = readTokens(text, { start, end: text.length });
      const cuts = [start, ...tokens.flatMap((token) => [token.start, token.end]), text.length];
      expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
      expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(
        tokens.map((token) => token.text),
      );
      const missed = cuts.flatMap((at, index) => (index % 2 === 0 ? [text.slice(at, cuts[index + 1])] : []));
      expect(missed.join('')).toMatch(/^\s*$/);
    }),
  );
}, 30_000);
