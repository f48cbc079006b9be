import { describe, expect, it } from 'vitest';
import { happeningOf, kindOfHappening } from './verb-classes';

describe('happeningOf() gives one name to', () => {
  it.each([
    [['call', 'phone', 'conversation']],
    [['buy', 'acquisition', 'takeover']],
    [['apologise', 'apologize', 'apology']],
    [['explode', 'blast']],
    [['collapse', 'cave in', 'crumble']],
    [['expel', 'expulsion', 'order out']],
  ])('%j', (words) => {
    expect(new Set(words.map(happeningOf)).size).toBe(1);
    expect(happeningOf(words[0] ?? '')).toBeDefined();
  });

  it('a verb with a particle that changes nothing', () => {
    expect(happeningOf('call up')).toBe(happeningOf('call'));
  });

  it.each([
    ['sell', 'buy'],
    ['rise', 'fall'],
    ['kill', 'injure'],
    ['call off', 'call'],
    ['order out', 'order'],
  ])('but not to %s and %s', (a, b) => {
    expect(happeningOf(a)).not.toBe(happeningOf(b));
  });

  it.each(['ferry', '', 'constructor', 'catch'])('and none to %j', (word) => {
    expect(happeningOf(word)).toBeUndefined();
  });
});

describe('kindOfHappening() goes by', () => {
  it.each([
    ['the verb', 'meet', ['apology'], 'meet'],
    ['the verb with its particle', 'break up', ['apology'], 'collapse'],
    ['the noun of a light verb', 'have', ['ferry', 'conversation'], 'call'],
    ['the noun of what happened', 'happen', ['meeting'], 'meet'],
    ['the noun where there is no verb', '', ['explosion'], 'explode'],
  ])('%s', (_, predicate, words, expected) => {
    expect(kindOfHappening(predicate, words)).toBe(expected);
  });

  it.each([
    ['sail', ['meeting']],
    ['have', ['ferry']],
    ['', []],
  ])('nothing for %j with %j', (predicate, words) => {
    expect(kindOfHappening(predicate, words)).toBeUndefined();
  });
});
