import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031
const told = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('skipMarks() gives a time behind a mark to what follows it', () => {
  it.each([
    ['The ferry has form of her own: in February, also in a strong wind, she hit a barge.', ['hit 2031-02']],
    ['The mill sold one thing: last Tuesday Brandt bought it.', ['buy 2031-03-11']],
    ['Brandt sold the mill, and on Tuesday Roe bought it.', ['buy 2031-03-11']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Brandt sold three mills on Tuesday: Roe bought none.', ['sell 2031-03-11']],
    ['Brandt sold the mill: it went to Roe on Tuesday.', ['go 2031-03-11']],
    ['Brandt sold two things on Tuesday: a mill and a barge.', ['sell 2031-03-11']],
  ])('but leaves it in: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
