import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031
const sayings = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('reportsProspect() leaves out a saying behind what may come', () => {
  it.each([
    ['The bridge could stay shut until the end of May, officials said on Tuesday.'],
    ['The ferry may sail again in June, the owners said Tuesday.'],
    ['The wall might give way, one of the engineers told the council on Tuesday.'],
  ])('%s', (text) => {
    expect(sayings(text)).toEqual([]);
  });

  it.each([
    ['one that leads in', 'Officials said on Tuesday that the bridge could stay shut.', 'say 2031-03-11'],
    ['a warning', 'The bridge could fall, engineers warned on Tuesday.', 'warn 2031-03-11'],
    ['own words', '“The bridge could fall,” the mayor said on Tuesday.', 'say 2031-03-11'],
    ['what may have been', 'The bridge may have been too old, the mayor said on Tuesday.', 'say 2031-03-11'],
    ['what may be so now', 'The owners may be hiding a leak, the mayor said on Tuesday.', 'say 2031-03-11'],
    ['what is sure', 'The bridge was not safe, the mayor said on Tuesday.', 'say 2031-03-11'],
  ])('but not %s', (_, text, expected) => {
    expect(sayings(text)).toContain(expected);
  });
});
