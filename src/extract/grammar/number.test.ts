import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { agrees, numberOfPhrase } from './number';

/** The words before the bar and the first word of the verb behind it. */
function fits(text: string): boolean {
  const [subject = ''] = text.split(' |');
  const tokens = tag(text.replace('| ', ''));
  const count = tag(subject).length;
  return agrees(tokens.slice(0, count), tokens[count]);
}

describe('agrees() tells the words that cannot be the subject of a verb', () => {
  it.each([
    'the old flu | have left the town.',
    'the shops | was sold.',
    'the boats downtown | was sold.',
    'the harbour | were closed.',
  ])('%s', (text) => {
    expect(fits(text)).toBe(false);
  });

  it.each([
    'the riders | have left the town.',
    'the shop | was sold.',
    // bodies of people, shares and sums go with either
    'the crew | have left the town.',
    'half of the houses | were sold.',
    'a trickle of boats | have come.',
    'nine dollars | was paid.',
    'the police | have left.',
    // a list and a name tell no number
    'the boat and the shop | were sold.',
    'Ostra Lines | was sold.',
    // a verb that tells none
    'the shops | sold it.',
  ])('but not %s', (text) => {
    expect(fits(text)).toBe(true);
  });

  it('counts the noun before the first preposition', () => {
    expect(numberOfPhrase(tag('a firm with nine boats'))).toBe(undefined);
    expect(numberOfPhrase(tag('a lamp with nine wires'))).toBe('one');
  });
});
