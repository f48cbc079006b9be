import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { splitClauses } from './clauses';

/** The subject of the clause whose verb is `verb`, in base form. */
function subjectOf(verb: string, sentence: string): string | undefined {
  const tokens = tag(sentence);
  const clause = splitClauses(tokens).find((each) => each.verb.base === verb);
  return clause && wordsOf(tokens, clause.subject);
}

describe('behindAnd() reads who did what follows behind "and", where a preposition leads to what stands before it', () => {
  it.each([
    ['hurt', 'A guard was shot in the leg and two riders were hurt.', 'two riders'],
    ['make', 'Ten died in the quake and another 1.5 million were made homeless.', 'another 1.5 million'],
    ['close', 'The ferry sailed for Ostra and the bridge closed.', 'the bridge'],
    ['be', 'He lived in Kiel and Ostra was his home.', 'Ostra'],
  ])('of %s in “%s”', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });
});

describe('behindAnd() leaves a phrase whole', () => {
  it.each([
    [
      'that nothing stands before',
      'leave',
      'The ferries from Ostra and Kiel left.',
      'The ferries from Ostra and Kiel',
    ],
    [
      'that a verb has for its subject',
      'leave',
      'The mayor said the guards and two riders left.',
      'the guards and two riders',
    ],
    ['that takes a verb of several', 'be', 'He said of the ferry and the bridge that both were old.', 'both'],
    ['that a clause describes', 'flee', 'The man who worked in Kiel and Ostra fled.', 'The man'],
  ])('%s', (_, verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });
});
