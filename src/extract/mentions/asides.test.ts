import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031

/** "verb date" of each mention that has a date. */
const tell = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('a clause tells of nothing where', () => {
  it.each([
    ['nothing comes but the day', 'Tuesday night came and went.'],
    ['the writer speaks of us', 'Some of us were caught out on Tuesday.'],
    ['a stretch of the books closes', 'Profit for the six months ended 1 March was small.'],
    ['the line dates itself', 'Issued at 9 a.m. on Tuesday.'],
    ['the outlet speaks of its own words', 'On Tuesday we called her a surgeon.'],
    ['somebody told the writer', 'The clerk told me on Tuesday that it is lost.'],
  ])('%s: %s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['On Tuesday the storm came and went.', 'come 2031-03-11'],
    ['Some of the crew were caught on Tuesday.', 'catch 2031-03-11'],
    ['On Tuesday we closed the yard.', 'close 2031-03-11'],
    ['“On Tuesday we called a doctor,” she said.', 'call 2031-03-11'],
    ['The strike ended on Tuesday.', 'end 2031-03-11'],
    ['Issued at 9 a.m. on Tuesday, the order closed the bay.', 'issue 2031-03-11T09:00'],
    ['The clerk told the owners on Tuesday that it is lost.', 'tell 2031-03-11'],
  ])('but something in: %s', (text, expected) => {
    expect(tell(text)).toContain(expected);
  });
});
