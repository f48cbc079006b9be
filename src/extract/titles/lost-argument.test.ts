import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { losesArgument } from './lost-argument';

/** What loses, by the cut at the bar, what it is about. */
function lossOf(text: string, verb: string): 'verb' | 'noun' | undefined {
  const tokens = tag(text.replace('| ', ''));
  const head = tokens.slice(0, tag(text.split(' |')[0] ?? '').length);
  return losesArgument(tokens, head, verb);
}

describe('a cut takes what the words before it are about', () => {
  it.each([
    ['treat', 'the mayor | as a rival', 'verb'],
    ['cast', 'doubt | on the figures', 'noun'],
    ['agree', 'to sit down | to talk', 'verb'],
    ['be', 'a return | to the sea', 'noun'],
    ['call', 'the replies | childish', 'verb'],
    ['ask', 'the crew | to sail', 'verb'],
    ['want', 'to find out | whether it leaks', 'verb'],
    ['lead', 'a campaign | against the tax', 'noun'],
    ['swear in', 'in | as the first mayor of Ostra', 'verb'],
  ])('%s %s', (verb, text, loser) => {
    expect(lossOf(text, verb)).toBe(loser);
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
    expect(lossOf(text, verb)).toBeUndefined();
  });
});
