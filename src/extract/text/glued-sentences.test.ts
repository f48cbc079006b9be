import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitGlued } from './glued-sentences';
import { sliceRange } from './ranges';

const cut = (text: string): string[] =>
  splitGlued(text, { start: 0, end: text.length }).map((range) => sliceRange(text, range));

describe('splitGlued() parts', () => {
  it.each([
    ['a headline from the sentence', ['Crews search the cold bay', 'A ferry sank off Ostra on Monday.']],
    [
      'a caption from the sentence',
      ['Police guard the harbour where it lay', 'About 300 people were moved.'],
    ],
    ['a line that ends with a name', ['Troops have now arrived in Ostra', 'A senior official has spoken.']],
    ['a line that ends with a day', ['A concert is held on 8 October', 'A judge has ruled on it.']],
    ['a line that ends with a figure', ['The harbour fund rises by 95', 'The keeper of it fell ill.']],
    [
      'three run together',
      ['Second boat is lost', 'The owner was warned twice', 'An inquiry has begun in Ostra.'],
    ],
    ['behind a bracket', ['The pier at noon (Fjord Post)', 'Ten of the boats will sail again.']],
  ])('%s', (_, parts) => {
    expect(cut(parts.join(' '))).toEqual(parts);
  });

  it.each([
    'He read the memoir From the shadows of the bay.',
    'It met the Group of Seven ministers in Ostra.',
    'The boat carried Class A shares of the line.',
    'It found influenza A in the gulls of Ostra.',
    'He wrote in The times of the ferry.',
    'Know More about Ferries of the North Than Most Others Do',
    'She said “we sing When the boats come in” at noon.',
    'The mayor said The boats were late.',
    'The ferry sank and nobody was hurt on Monday.',
    'The Ostra Post The day after',
  ])('not %s', (text) => {
    expect(cut(text)).toHaveLength(text.startsWith('The Ostra Post') ? 2 : 1);
  });

  it('holds every word, in order', () => {
    const words = fc.array(
      fc.constantFrom('the', 'boat', 'A', 'The', 'In', 'sank', '8', 'Ostra', '“', '”', '"', 'Ten'),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (list) => {
        expect(cut(list.join(' ')).join(' ')).toBe(list.join(' '));
      }),
    );
  });
});
