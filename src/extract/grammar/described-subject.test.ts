import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { splitClauses } from './clauses';

/** The subject of the clause whose verb is `verb`, in base form. */
function subjectOf(verb: string, sentence: string): string | undefined {
  const tokens = tag(sentence);
  const clause = splitClauses(tokens).find((each) => each.verb.base === verb);
  return clause && wordsOf(tokens, clause.subject);
}

describe('the subject of a verb behind what describes it', () => {
  it.each([
    ['fail', 'Plans to close the village school failed.', 'Plans'],
    ['rise', 'The cost of building the bridge rose.', 'The cost'],
    ['backfire', 'The mayor said any efforts to muscle him out could backfire.', 'any efforts'],
    ['anger', 'The mayor said the decision to close the school angered parents.', 'the decision'],
    ['fall', 'Earnings from property/casualty lines fell.', 'Earnings from property / casualty lines'],
    ['arrive', 'Newly appointed General Silva arrived.', 'appointed General Silva'],
    [
      'represent',
      'Divers said the discovery of a boat near the old pier represented a success.',
      'the discovery of a boat near the old pier',
    ],
    ['end', 'The efforts to free the crew of the ship ended.', 'The efforts'],
    ['surprise', 'The man who robbed the bank surprised her.', 'The man'],
    ['be', 'Ana Silva said the suggestion that Reiter had sold himself was wrong.', 'the suggestion'],
    ['detect', 'It came after a rider who had stayed at Ostra, the port, was detected.', 'a rider'],
    ['discuss', 'Ana Silva, whose brother, Piet, was hurt in May, discussed the race.', 'Ana Silva'],
    ['cast', 'Ana Silva, much like she did in May, cast the blame on them.', 'Ana Silva'],
    ['win', 'The boy who decided to ride to raise money for riders won a prize.', 'The boy'],
  ])('%s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });

  it.each([
    ['cut', 'In an effort to save money the ferry line cut jobs.', 'the ferry line'],
    ['close', 'She wanted her son to know the school had closed.', 'the school'],
    ['leave', 'He wanted to rest and his wife left him.', 'his wife'],
    ['sink', 'Ana Silva told the board the news that the boat sank.', 'the boat'],
    ['resign', 'The chance to sail came, and the captain resigned.', 'the captain'],
  ])('is not what is further off: %s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });
});

describe('the subject of a second relative clause', () => {
  it('is that of the first', () => {
    const text = 'His father, Tomas Reiter, who led the town and who ran for mayor, made a speech.';
    expect(subjectOf('run', text)).toBe('Tomas Reiter');
  });
});
