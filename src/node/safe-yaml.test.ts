import { expect, test } from 'vitest';
import { readYaml } from './safe-yaml';

test.each([
  ['title: "Flood\nlanguage: en\ntimeZone: UTC\n', 1, 8],
  ["title: Flood\ndescription: 'The wall\nlanguage: en\n", 2, 14],
  ['articles:\n  a.txt:\n    title: "A\n    publisher: B\n', 3, 12],
])('a quotation that is never closed is named where it opens: %j', (text, line, column) => {
  expect(readYaml(text).errors[0]).toEqual({ line, column, message: 'a quotation mark is not closed' });
});

test('one that swallows the next line up to its quotation mark is named on its own line', () => {
  expect(readYaml('title: "A\ndescription: "B"\n').errors[0]).toMatchObject({
    line: 1,
    message: 'a quotation mark is not closed',
  });
});

test.each(['title: "A"\n', 'title: "A\n  and B"\n', "title: 'It''s'\n", 'title: Five "stars"\n'])(
  'quotations that are closed are no error: %j',
  (text) => {
    expect(readYaml(text).errors).toEqual([]);
  },
);

test.each([
  ['title: a\ntitle: b\n', 2, 'this name is given twice'],
  ['articles:\n\ta.txt:\n', 2, 'a line cannot begin with a tab, only with spaces'],
])('a common mistake is told in plain words: %j', (text, line, message) => {
  expect(readYaml(text).errors[0]).toMatchObject({ line, message });
});
