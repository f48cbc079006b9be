import { expect, it } from 'vitest';
import { storyOf, articleOf } from '../test-readings';

const dateOf = (text: string) =>
  storyOf(articleOf('Fjord Post', '2031-03-14', text)).events.map(({ date }) => date);

it.each([
  ['last week', 'The ferry sank last week.', '[2031-03-03..2031-03-09]'],
  ['a few days ago', 'The ferry sank a few days ago.', '[2031-03-10..2031-03-12]'],
])('what happened %s happened on one of its days', (_, text, date) => {
  expect(dateOf(text)).toEqual([date]);
});

it.each([
  ['a range', 'Divers searched the wreck from 3 March to 9 March.', '2031-03-03/2031-03-09'],
  ['a day', 'The ferry sank on Tuesday.', '2031-03-11'],
  ['a month', 'The ferry sank in February.', '2031-02'],
])('%s stays as it was said', (_, text, date) => {
  expect(dateOf(text)).toEqual([date]);
});
