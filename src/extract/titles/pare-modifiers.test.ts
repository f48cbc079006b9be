import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { joinWords } from './join-words';
import { pareModifiers } from './pare-modifiers';

const pared = (text: string): string => joinWords(pareModifiers(tag(text)));

describe('pareModifiers()', () => {
  it.each([
    ['a trial of the world’s first big ferry line', 'a trial of first ferry line'],
    ['a long bridge over the wide harbour', 'a bridge over the harbour'],
    ['the town’s old bridge', 'bridge'],
  ])('leaves out what only describes in %s', (text, rest) => {
    expect(pared(text)).toBe(rest);
  });

  it.each([
    'a fake boat',
    'the former harbour',
    'the only bridge',
    'no second ferry',
    'the prime minister',
    'a report by Ana Silva',
    'the boats are late',
    '“a long bridge”',
    'the mayor’s bridge',
  ])('keeps what makes another thing of it in %s', (text) => {
    expect(pared(text)).toBe(text);
  });

  it('gives words of the text in their order, and no more of them for more', () => {
    const words = fc.constantFrom(
      ...'the a big old fake first ferry line world ’s of “ ” bridge Silva and long'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (some) => {
        const tokens = tag(some.join(' '));
        const kept = pareModifiers(tokens);
        let at = -1;
        for (const token of kept) {
          const next = tokens.indexOf(token);
          expect(next).toBeGreaterThan(at);
          at = next;
        }
      }),
    );
  });
});
