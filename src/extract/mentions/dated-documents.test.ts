import { expect, it } from 'vitest';
import { mentionsOf, readOne } from '../test-readings';

// the articles are of Friday 14 March 2031
const tell = (text: string): string[] =>
  mentionsOf(text).map(({ predicate, date }) => `${predicate} ${date ?? '–'}`);

it.each([
  ['In a letter dated 7 March the owners sacked the crew.', ['sack 2031-03-07']],
  ['The letter, dated March 7, said the owners had sacked the crew.', ['say 2031-03-07']],
  ['The owners sacked the crew in a letter dated Monday.', ['sack 2031-03-10']],
  ['The wreck was dated last year.', ['date 2030']],
])('a date on a document is that of what the document does: %s', (text, expected) => {
  expect(tell(text)).toEqual(expect.arrayContaining(expected));
  expect(tell(text).filter((each) => each.startsWith('date'))).toEqual(
    expected.filter((each) => each.startsWith('date')),
  );
});

it.each([
  ['Every load sold in 2029 and 2030 was bad.', ['sell 2029']],
  ['Every load sold in May or June was bad.', ['sell 2030-05']],
  ['The ferry sank in 2029 and divers raised it in 2030.', ['sink 2029', 'raise 2030']],
  ['The ferry sank in 2029 and in 2030 divers raised it.', ['sink 2029', 'raise 2030']],
])('“and” between two years parts no clauses: %s', (text, expected) => {
  expect(readOne(text).sentences[0]?.clauses.length).toBe(2);
  expect(tell(text)).toEqual(expect.arrayContaining(expected));
});
