import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';
import type { FoundMention } from '../mentions/found-mention';
import { findStrangers } from './find-strangers';

const mention = (article: number, ...actors: string[]): FoundMention => ({
  article,
  sentence: 0,
  range: { start: 0, end: 1 },
  clause: null,
  predicate: '',
  actors,
  words: [],
  date: null,
  saying: false,
  headline: false,
  line: false,
  quoted: false,
});

describe('findStrangers() tells which articles have nobody in common', () => {
  const areStrangers = findStrangers([
    mention(0, 'poe'),
    mention(0, 'lind', 'holm'),
    mention(1, 'moss'),
    mention(2, 'moss', 'holm'),
    mention(3),
  ]);

  it.each([
    [0, 1, true],
    [1, 0, true],
    [0, 2, false],
    [1, 2, false],
    [1, 1, false],
    [0, 3, false],
    [3, 9, false],
  ])('%i and %i: %s', (a, b, expected) => {
    expect(areStrangers(a, b)).toBe(expected);
  });
});

describe('events of articles on different affairs', () => {
  /** How many events the articles tell, each of one thing on Monday 10 March 2031. */
  const count = (...texts: string[]): number =>
    storyOf(...texts.map((text, at) => articleOf(`Paper ${at}`, '2031-03-12', text))).events.length;

  it('stay apart, also where each tells of one thing on a day', () => {
    expect(
      count(
        'Marta Quill sued Kelvane Stone on Monday for fraud.',
        'Jonas Hult opened a mill in Ebben on Monday.',
      ),
    ).toBe(2);
  });

  it('are one where they tell the same of somebody in common', () => {
    expect(
      count(
        'Marta Quill sued Kelvane Stone on Monday for fraud.',
        'A suit was filed against Kelvane Stone on Monday.',
      ),
    ).toBe(1);
  });
});
