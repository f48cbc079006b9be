import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { findVerbGroups } from './verb-groups';

/** "base form tense flags" of each group. */
const groups = (sentence: string): string[] =>
  findVerbGroups(tag(sentence)).map((verb) =>
    [
      verb.base,
      verb.form,
      verb.tense,
      verb.modal && `(${verb.modal})`,
      verb.negated && 'negated',
      verb.passive && 'passive',
      verb.progressive && 'progressive',
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('findVerbGroups() reads', () => {
  it.each([
    ['The ferry sank.', ['sink finite past']],
    ['The ferry sinks.', ['sink finite present']],
    ['The ferry has sunk.', ['sink finite perfect']],
    ['The ferry had already sunk.', ['sink finite pluperfect']],
    ['The ferry is sinking.', ['sink finite present progressive']],
    ['The ferry was sunk.', ['sink finite past passive']],
    ['The ferry may have been sunk.', ['sink finite modal (may) passive']],
    ['The ferry will sail.', ['sail finite modal (will)']],
    ['The ferry did not sail.', ['sail finite past negated']],
    ['The ferry didn’t sail.', ['sail finite past negated']],
    ['The ferry never sailed.', ['sail finite past negated']],
    ['The talks took place at noon.', ['take place finite past']],
    ['They called off the search.', ['call off finite past']],
    ['They wanted to sail.', ['want finite past', 'sail infinitive none']],
    ['The ferry no longer sailed.', ['sail finite past negated']],
    ['The ferry would no longer sail.', ['sail finite modal (would) negated']],
    ['They waited no longer and sailed.', ['wait finite past', 'sail finite past']],
    ['They hoped not to sail.', ['hope finite past', 'sail infinitive none negated']],
    ['She left after seeing the wreck.', ['leave finite past', 'see gerund none']],
  ])('%s', (sentence, expected) => {
    expect(groups(sentence)).toEqual(expected);
  });
});

describe('findVerbGroups() passes over participles that describe a noun', () => {
  it.each([
    ['The packed hall fell silent.', ['fall finite past']],
    ['It sails to its neighbouring islands.', ['sail finite present']],
    ['Armed men left the sunken ferry.', ['leave finite past']],
  ])('%s', (sentence, expected) => {
    expect(groups(sentence)).toEqual(expected);
  });
});

it.each(['', 'A cold night in Oslo.', '“…”'])('findVerbGroups() finds none in %j', (sentence) => {
  expect(groups(sentence)).toEqual([]);
});
