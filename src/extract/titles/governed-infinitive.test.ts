import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { joinInfinitive, losesOrder } from './governed-infinitive';
import { joinWords } from './join-words';

/** Whether the cut at the bar loses what somebody is to do. */
function loses(text: string, verb: string): boolean {
  const tokens = tag(text.replace('| ', ''));
  return losesOrder(tokens, tokens.slice(0, tag(text.split(' |')[0] ?? '').length), verb);
}

const join = (text: string, verb: string): string => joinWords(joinInfinitive(tag(text), verb));

describe('a cut takes what somebody is to do', () => {
  it.each([
    ['call', 'for the owner | to publicly say so'],
    ['call', 'on the riders | of old boats to pay'],
    ['order', 'the doctor | of Ana Silva to stand trial'],
    ['stress', 'the need for riders | to keep left'],
  ])('%s %s', (verb, text) => {
    expect(loses(text, verb)).toBe(true);
  });

  it.each([
    ['call', 'for a vote | to end it'],
    ['buy', 'two boats | to bring riders home'],
    ['ask', 'the riders to leave | to save time'],
    ['order', 'the riders out | because they wanted to sing'],
  ])('but not in %s %s', (verb, text) => {
    expect(loses(text, verb)).toBe(false);
  });
});

describe('joinInfinitive() brings a verb and what it is about together', () => {
  it.each([
    ['agree', 'in long talks in Ostra to launch a new line', 'to launch a new line'],
    ['call', 'on riders struggling with old debts to sell boats', 'on riders to sell boats'],
    ['confirm', 'in a long report that it will sell boats', 'that it will sell boats'],
  ])('%s %s', (verb, text, joined) => {
    expect(join(text, verb)).toBe(joined);
  });

  it.each([
    ['sail', 'in old boats from Ostra to bring riders home'],
    ['agree', 'in Ostra to launch a line'],
    ['sail', 'in a boat that riders want to launch'],
    ['show', 'during a fair in Ostra as that of a rider'],
  ])('but not in %s %s', (verb, text) => {
    expect(join(text, verb)).toBe(text);
  });
});
