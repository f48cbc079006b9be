import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { contentWords } from './content-words';

describe('contentWords() keeps', () => {
  it.each([
    ['base forms of nouns and verbs', 'The ferries sank', ['ferry', 'sink']],
    [
      'names, adjectives and numbers',
      'Brandovic bought 12 rusty boats',
      ['brandovic', 'buy', '12', 'rusty', 'boat'],
    ],
    ['forms in -ed as verbs, however tagged', 'An exaggerated story', ['exaggerate', 'story']],
    ['each once', 'The boat hit a boat', ['boat', 'hit']],
    ['tags without their mark', 'They posted #ferrygate', ['post', 'ferrygate']],
  ])('%s', (_, sentence, expected) => {
    expect(contentWords(tag(sentence))).toEqual(expected);
  });
});

it.each(['', 'He was there.', 'They have made it.', '…'])('contentWords() finds none in %j', (sentence) => {
  expect(contentWords(tag(sentence))).toEqual([]);
});
