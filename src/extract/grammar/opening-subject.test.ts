import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { splitClauses } from './clauses';

/** The subject of the clause whose verb is `verb`, in base form. */
function subjectOf(verb: string, sentence: string): string | undefined {
  const tokens = tag(sentence);
  const clause = splitClauses(tokens).find((each) => each.verb.base === verb);
  return clause && wordsOf(tokens, clause.subject);
}

describe('openingSubject() reads the phrase that opens the words before a verb', () => {
  it.each([
    [
      'delay',
      'The trial of the nurse accused of causing the sudden death of Tomas Reiter has been delayed.',
      'The trial of the nurse',
    ],
    [
      'carry out',
      'Searches at a site rented by Ana Silva in Ostra, Northia, were carried out in May.',
      'Searches at a site',
    ],
    [
      'claim',
      'One of the men accused of taking part in the raid has claimed it was a joke.',
      'One of the men',
    ],
    ['be', 'He insisted that the agreement being drawn up with the guards was open.', 'the agreement'],
    ['find', 'The car driven by Silva and owned by Brandt was found in Kiel.', 'The car'],
    [
      'find',
      'A survey of nine stores released last month by the Retail Board found a fall.',
      'A survey of nine stores',
    ],
    [
      'hail',
      "A teenager who died saving riders during last week's storm in Ostra has been hailed.",
      'A teenager',
    ],
    ['be', 'A guard told Acme about 200 people were missing.', '200 people'],
    ['meet', 'Its 34 democratically elected leaders met.', 'elected leaders'],
    ['see', 'The show, which ran in Ames, Berg and Cole, was seen by two million.', 'The show'],
  ])('%s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });

  it.each([
    ['say', 'In a report on the ferry the board said it was late.', 'the board'],
    ['weep', 'Asked about the fire in the hold the captain wept.', 'the captain'],
    ['drag', 'Cautious investors and falling energy prices dragged shares down.', 'energy prices'],
    ['sink', 'The captain told the board of the line the ferry sank.', 'the ferry'],
    ['say', 'After talks with the bank the firm said it had no plans.', 'the firm'],
    ['fall', 'Shares in the company fell on Monday.', 'Shares in the company'],
    ['leave', 'The man who ran the bank in Ostra left.', 'The man'],
    ['say', 'Riders who came said the boat from Ostra sank.', 'Riders'],
    ['strike', 'The crew slept when the boat from the mainland struck a rock.', 'the boat from the mainland'],
  ])('leaves the phrase before it: %s: %s', (verb, sentence, subject) => {
    expect(subjectOf(verb, sentence)).toBe(subject);
  });
});
