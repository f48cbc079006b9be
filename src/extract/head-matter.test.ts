import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headMatterLength } from './head-matter';

const BODY = 'The ferry sank off Ostra on Monday, its owners said.';

describe('headMatterLength() passes over', () => {
  it.each([
    ['a stamp', 'Tuesday 6 March 2031 01.48 GMT '],
    ['headline and stamp', 'Gates open in the north Keeper says so Tuesday 6 March 2031 01.48 GMT '],
    ['a stamp with the clock first', 'Per Holm | 18:17 UK time, Tuesday, 6 March 2031 '],
    ['what a page says of its last change', '8 March 2031 Last updated at 11:01 GMT Help '],
    ['the same the other way round', 'Page last updated at 08:03 GMT, Tuesday, 6 March 2031 08:03 UK '],
    [
      'a message of the server',
      'Page last updated at 08:03 GMT, Tuesday, 6 March 2031 09:03 UK (an error occurred while processing this directive) ',
    ],
    ['a caption with its credit', 'Crews search the bay for the boat. (By Ilse Holm -- Fjord Post) '],
    ['a caption with its agency', 'Crews search the bay. Photograph: Ilse Holm/AP '],
    ['a dateline behind a headline', 'UPDATE 1 Ferry sinks off Ostra OSTRA, March 6 (Reuters) - '],
    ['a place and a stamp before the dateline', 'OSTRA | Tue Mar 6, 2031 7:30 pm EDT OSTRA (Reuters) - '],
  ])('%s: %s', (_, head) => {
    expect(headMatterLength(head + BODY)).toBe(head.length);
  });

  it.each([
    BODY,
    'On Tuesday 6 March 2031 10.22 GMT the ferry sank.',
    'The page was last updated at noon, the owners said.',
    'An error occurred while processing the tickets, the line said.',
    'The ferry (built by Holm and Sons) sank. A second one came.',
    'Photograph: the ferry before the storm.',
    'Two passengers told Reuters - and later AP - that it sank.',
    `${BODY.repeat(16)} OSTRA (Reuters) - The ferry sank.`,
    '',
  ])('nothing in: %s', (text) => {
    expect(headMatterLength(text)).toBe(0);
  });

  it('never more than there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const length = headMatterLength(text);
        expect(length >= 0 && length <= text.length).toBe(true);
      }),
    );
  });
});
