import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031
const told = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('standingTime() gives the time of how things stood to what is told beside it', () => {
  it.each([
    ['On Tuesday the two stood in the town hall and were given a medal.', ['give 2031-03-11']],
    ['For two hours on Tuesday, Brandt sat before the council and was told to leave.', ['tell 2031-03-11']],
    ['The desk was slow on Tuesday and sold some tickets twice.', ['sell 2031-03-11']],
    ['In 2029 she was the favourite, and Roe beat her.', ['beat 2029']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'The gate was open on Tuesday and Brandt sold the mill.',
    'The gate was open until Tuesday and was sold.',
    'By Tuesday the gate was open and Brandt had sold the mill.',
    'Brandt was not there on Tuesday and sold the mill.',
    'Brandt was there on Tuesday and sells the mill.',
    'Brandt was there on Tuesday but sold the mill.',
    'On Tuesday Brandt was there. Roe sold the mill.',
  ])('but not in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
