import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031

const tell = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('what a sentence supposes or asks leaves told', () => {
  it.each([
    [
      'what stands behind its colon',
      'Should that fail, the crew may walk: the owner ordered boots on Tuesday.',
      ['order 2031-03-11'],
    ],
    [
      'what a clause on the side tells with its day',
      'Had the ferry kept north, where a second gate opened in 2025, it would have passed.',
      ['open 2025'],
    ],
    [
      'what is so whatever may be',
      'If the wall was weak, nobody said so on Tuesday; it broke on Wednesday.',
      ['break 2031-03-12'],
    ],
    [
      'a question about what would be',
      'On Tuesday a clerk asked what the repair would cost if the wall broke.',
      ['ask 2031-03-11'],
    ],
    [
      'a condition within a saying',
      'He said on Tuesday that he will go if the wall breaks.',
      ['say 2031-03-11'],
    ],
    [
      'a condition within what somebody had said before',
      'On Tuesday Holm had warned that the wall would break if it rained.',
      ['warn 2031-03-11'],
    ],
    [
      'who asks a question that is quoted',
      '“Who will pay for the wall?” Judith Holm asked the council on Tuesday.',
      ['ask 2031-03-11'],
    ],
    [
      'what is done beside a question that is quoted',
      'Judith Holm shouted “where is the money?” and left the hall on Tuesday.',
      ['leave 2031-03-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['in its own part', 'The owner has boots: had she ordered more on Tuesday, they would have walked.'],
    ['in a question that is quoted', 'Sandoval asks: “Who broke the wall on Tuesday?”'],
    ['in a question round words that are quoted', 'Who broke the “old wall” on Tuesday?'],
    ['in a question that ends in words that are quoted', 'Did the mill break the “old wall on Tuesday”?'],
    ['where all is quoted', '“Did the mill break the wall on Tuesday?”'],
    ['in a question behind a colon', 'The question stands: did the ferry sink on Tuesday?'],
    [
      'where a condition opens it',
      'If the wall broke, the mayor said on Tuesday, they would ask who would pay.',
    ],
    ['under a condition', 'If the ferry sank on Tuesday, it would have been seen.'],
    [
      'behind a condition that opens what is to come',
      'If the wall breaks, he warned on Tuesday, the town may flood.',
    ],
    ['behind an exception', 'Unless it rains, the mayor said on Tuesday, the lake will be dry.'],
    ['without a day', 'Had the ferry kept north, where a second gate opened, it would have passed.'],
  ])('but nothing %s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });
});
