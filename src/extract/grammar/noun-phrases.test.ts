import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { findNounPhraseStart, findSimpleStart, isNounTag } from './noun-phrases';

/** The phrase that ends right before the bar. */
function phraseBefore(marked: string, find: typeof findSimpleStart): string {
  const [head = '', rest = ''] = marked.split(' | ');
  const tokens = tag(`${head} ${rest}`);
  const end = tag(head).length - 1;
  return wordsOf(tokens, { start: find(tokens, end), end: end + 1 });
}

describe('findSimpleStart() goes back to the start of', () => {
  it.each([
    ['Last night the old ferry | sank.', 'the old ferry'],
    ['In June the city’s new mayor | spoke.', 'the city ’s new mayor'],
    ['At noon she | spoke.', 'she'],
    ['More than two hundred people | came.', 'More than two hundred people'],
    ['After protests Acme | said no.', 'Acme'],
    ['They say his “magic” boat | sank.', 'his “ magic ” boat'],
  ])('%s', (marked, expected) => {
    expect(phraseBefore(marked, findSimpleStart)).toBe(expected);
  });
});

describe('findNounPhraseStart() takes in what prepositions and “and” bind', () => {
  it.each([
    ['Then shares in the company | fell.', 'shares in the company'],
    ['The engineer and the first mate | left.', 'The engineer and the first mate'],
    ['Kvist, Tveit and Rusten | left.', 'Kvist , Tveit and Rusten'],
    ['When the head of the union | left.', 'the head of the union'],
    ['Hunger among the children aged under five | doubled.', 'Hunger among the children aged under five'],
    ['A boy aged six | left.', 'A boy aged six'],
  ])('%s', (marked, expected) => {
    expect(phraseBefore(marked, findNounPhraseStart)).toBe(expected);
  });

  it.each([
    ['For him the captain | cried.', 'the captain'],
    ['She told him of it and he | left.', 'he'],
    ['After a year, the ferry | sank.', 'the ferry'],
    ['Of those under ten, five | came.', 'five'],
  ])('and nothing else: %s', (marked, expected) => {
    expect(phraseBefore(marked, findNounPhraseStart)).toBe(expected);
  });
});

it('isNounTag() knows what can end a phrase', () => {
  expect(['NN', 'NNP', 'PRP', 'CD'].map(isNounTag)).toEqual([true, true, true, true]);
  expect(['JJ', 'VBD', 'IN', undefined].map(isNounTag)).toEqual([false, false, false, false]);
});
