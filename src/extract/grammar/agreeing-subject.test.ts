import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { splitClauses } from './clauses';
import { repairTags } from './repair-tags';

/** The subject of the clause whose verb is `verb`, in base form. */
function subjectOf(verb: string, sentence: string): string | undefined {
  const tokens = repairTags(tag(sentence));
  const clause = splitClauses(tokens).findLast((each) => each.verb.base === verb);
  return clause && wordsOf(tokens, clause.subject);
}

describe('a subject of the number of its verb', () => {
  it.each([
    ['sell', 'A ferry with nine or so seats downtown was sold.', 'A ferry with nine or so seats downtown'],
    ['leave', 'The first riders confirmed with flu have left the ward.', 'The first riders'],
    ['fall', 'Net capital flows to poorer towns are falling.', 'Net capital flows to poorer towns'],
  ])('stands further left: %s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });

  it.each([
    ['leave', 'The riders said the crew have left.', 'the crew'],
    ['sink', 'Nine boats in the old harbour were sunk.', 'Nine boats in the old harbour'],
    ['close', 'After the storm over the islands the harbour was closed.', 'the harbour'],
    ['be', 'The owner said the boats were old.', 'the boats'],
  ])('is not what belongs elsewhere: %s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });
});

describe('the subject round a relative clause', () => {
  it.each([
    ['fall', 'The mayor said that a member of the crew that sailed to Ostra had fallen ill.', 'a member of the crew'],
    ['burn', 'The slips, which a clerk told the paper were burnt, had been kept.', 'The slips'],
  ])('%s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  }); // prettier-ignore

  it.each([
    ['sink', 'A clerk told the paper the boat sank.', 'the boat'],
    ['flee', 'In the town the man who robbed the bank fled.', 'the man'],
  ])('but %s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });
});
