import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';
import { measureLikeness } from './similarity';

const TEXT =
  'The ferry Nordstern sank off the cape. The ferry Nordstern went down off the cape. Ilse Brandovic phoned Per Kvist. Kvist and Brandovic had a conversation. A bridge opened in Bergen.';
const mentions = mentionsOf(TEXT);
const likeness = measureLikeness(mentions);
const told = (words: string) => {
  const found = mentions.find(({ range }) => TEXT.slice(range.start, range.end).includes(words));
  if (!found) throw new Error(`nothing tells of ${words}`);
  return found;
};

it('measureLikeness() gives 1 for a passage and itself', () => {
  for (const mention of mentions) expect(likeness(mention, mention)).toBeCloseTo(1);
});

it('measureLikeness() is the same both ways, from 0 to 1', () => {
  for (const a of mentions)
    for (const b of mentions) {
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1 + 1e-9);
    }
});

describe('measureLikeness() finds', () => {
  it('the same happening in other words more alike than another one', () => {
    expect(likeness(told('sank'), told('went down'))).toBeGreaterThan(likeness(told('sank'), told('bridge')));
    expect(likeness(told('phoned'), told('conversation'))).toBeGreaterThan(0.3);
  });

  it('nothing alike in passages without a word in common', () => {
    expect(likeness(told('sank'), told('bridge'))).toBe(0);
  });
});
