import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { findSurnames } from './find-surnames';

it('findSurnames() gives the words behind given names and "Mr"', () => {
  const text =
    'Alan Brown, Mr Bell, Dr. Reed and Ida J. Moss met Carol Ann Stone’s clerk. The Old Bridge fell.';
  expect([...findSurnames(text)].sort()).toEqual(['Ann', 'Bell', 'Brown', 'Moss', 'Reed', 'Stone']);
});

/** Whether the word that opens the last sentence is read as a name. */
function opensWithName(last: string): boolean {
  const { sentences } = readOne(`The council met Alan Brown and Robert Bell on Monday. ${last}`);
  return sentences.at(-1)?.tokens.find(({ text }) => /\p{L}/u.test(text))?.tag === 'NNP';
}

describe('readArticles() knows who opens a sentence by the surname', () => {
  it.each([
    'Bell resigned.',
    'Bell was charged with theft.',
    'Bell will appeal.',
    'Brown’s clerk left.',
    '“Bell told us,” the clerk said.',
  ])('%s', (sentence) => {
    expect(opensWithName(sentence)).toBe(true);
  });

  it.each([
    'Brown paper was found in the hall.',
    'Bell ringers left the tower.',
    'Stone was found in the hall.',
    'Paper was found in the hall.',
  ])('but not in: %s', (sentence) => {
    expect(opensWithName(sentence)).toBe(false);
  });
});
