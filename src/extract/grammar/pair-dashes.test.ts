import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';
import { pairDashes } from './pair-dashes';
import { readTokens } from './tokens';

const read = (text: string): string =>
  pairDashes(readTokens(text, { start: 0, end: text.length }))
    .map((token) => token.text)
    .join(' ');

describe('pairDashes()', () => {
  it.each([
    ['long dashes', 'The mayor — Ada Brook — resigned.'],
    ['shorter dashes', 'The mayor – Ada Brook – resigned.'],
    ['hyphens', 'The mayor - Ada Brook - resigned.'],
    ['two hyphens each', 'The mayor -- Ada Brook -- resigned.'],
    ['dashes without spaces', 'The mayor—Ada Brook—resigned.'],
  ])('reads an aside between %s as one between commas', (_, text) => {
    expect(read(text)).toBe('The mayor , Ada Brook , resigned .');
  });

  it.each([
    ['one dash alone', 'The mayor left — late again.'],
    ['three dashes', 'Tea — milk — sugar — and a spoon.'],
    ['a sentence of its own', 'The mayor — she was ill that day — stayed at home.'],
    ['a clause of its own', 'The mayor — and he said so often — loved the sea.'],
    ['ranges of numbers', 'In 1990–95 and 2001–05 it lost money.'],
    ['hyphened words', 'A well-known, long-serving clerk left.'],
    ['dashes at the ends', '— He was late, she said —'],
    ['nothing between two dashes', 'He said — — nothing.'],
  ])('leaves %s', (_, text) => {
    const tokens = readTokens(text, { start: 0, end: text.length });
    expect(pairDashes(tokens)).toBe(tokens);
  });

  it('keeps each token at its place in the text', () => {
    const text = 'The mayor -- Ada Brook -- resigned.';
    for (const token of pairDashes(readTokens(text, { start: 0, end: text.length })))
      if (token.text !== ',') expect(text.slice(token.start, token.end)).toBe(token.text);
      else expect(text.slice(token.start, token.end)).toBe('--');
  });

  it('lets the subject before an aside find its verb', () => {
    const { actors, events } = storyOf(
      articleOf('Post', '2031-03-14', 'The third swimmer — James Feldon — was arrested on March 9.'),
    );
    expect(events.map(({ title }) => title)).toEqual(['Swimmer James Feldon arrested']);
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([['James Feldon', 'person']]);
  });
});
