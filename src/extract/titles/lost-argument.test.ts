import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { losesArgument } from './lost-argument';

/** Whether the cut at the bar loses what the words before it are about. */
function isLost(text: string, verb: string): boolean {
  const tokens = tag(text.replace('| ', ''));
  const head = tokens.slice(0, tag(text.split(' |')[0] ?? '').length);
  return losesArgument(tokens, head, verb);
}

describe('a cut takes what the words before it are about', () => {
  it.each([
    ['treat', 'the mayor | as a rival', true],
    ['cast', 'doubt | on the figures', true],
    ['agree', 'to sit down | to talk', true],
    ['be', 'a return | to the sea', true],
    ['call', 'the replies | childish', true],
    ['ask', 'the crew | to sail', true],
    ['want', 'to find out | whether it leaks', true],
    ['lead', 'a campaign | against the tax', true],
    ['swear in', 'in | as the first mayor of Ostra', true],
  ])('%s %s', (verb, text) => {
    expect(isLost(text, verb)).toBe(true);
  });

  it.each([
    ['meet', 'the mayor | in Ostra'],
    ['meet', 'the mayor | as the crew sailed'],
    ['sail', 'home | as the storm moved in'],
    ['sell', 'two boats | as part of a deal'],
    ['buy', 'two boats | to bring the crew home'],
    ['open', 'a school | near the harbour'],
    ['hold', 'a meeting | during the strike'],
    ['find', 'the boat | near a pier'],
    ['sink', 'two boats | with a gun'],
    ['paint', 'the boat | for the museum'],
  ])('but not in %s %s', (verb, text) => {
    expect(isLost(text, verb)).toBe(false);
  });
});
