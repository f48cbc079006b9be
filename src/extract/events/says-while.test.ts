import { expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// of Friday 14 March 2031
const datesOf = (text: string): string[] =>
  storyOf(articleOf('A', '2031-03-14', text)).events.map(({ date }) => date);

it.each([
  ['Ilse Brandovic criticised the owners on Tuesday, telling the mayor “you were wrong” about the ferry.', 1],
  ['Ilse Brandovic left the council on Tuesday, saying the ferry was lost.', 1],
  ['Ilse Brandovic left the council on Tuesday. “The ferry was lost,” she told Fjord Radio on Wednesday.', 2],
  ['Ilse Brandovic left the council on Tuesday, and on Wednesday said the ferry was lost.', 2],
])('events: what one says in doing something dated is no event beside it: %s', (text, count) => {
  expect(datesOf(text)).toHaveLength(count);
});
