import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContext } from './sentence-context';

const TEXT =
  'It rained. The mayor, who came late, said the pier was safe, but left early. “Go,” she said.\nNobody went';

const contextOf = (exact: string) => {
  const start = TEXT.indexOf(exact);
  const { before, after } = findContext(TEXT, start, start + exact.length);
  return [before, after];
};

describe('findContext()', () => {
  it.each([
    ['the pier was safe', 'The mayor, who came late, said ', ', but left early.'],
    ['The mayor, who came late', '', ', said the pier was safe, but left early.'],
    ['but left early.', 'The mayor, who came late, said the pier was safe, ', ''],
    ['she said', '“Go,” ', '.'],
    ['Nobody', '', ' went'],
  ])('finds what stands around %j', (exact, before, after) => {
    expect(contextOf(exact)).toEqual([before, after]);
  });

  it.each([['It rained.'], ['“Go,” she said.'], ['Nobody went'], [TEXT]])(
    'finds nothing around %j',
    (exact) => {
      expect(contextOf(exact)).toEqual(['', '']);
    },
  );

  it('keeps the nearest words of a long sentence', () => {
    const long = `${'many words '.repeat(50)}here${' and more'.repeat(50)}`;
    const start = long.indexOf('here');
    const { before, after } = findContext(long, start, start + 4);
    expect(before).toMatch(/^… (many |words ).* words $/);
    expect(after).toMatch(/^ and more .* …$/);
    expect(before.length + after.length).toBeLessThan(290);
  });

  it('begins a sentence where the last one before it ends, wherever its line begins', () => {
    const text = fc.string({
      maxLength: 60,
      unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '\r', '”', '?'),
    });
    const ends = /(?<!\b[A-Z])[.!?…]["”’')\]]*(?=\s)|[\n\r]/g;
    fc.assert(
      fc.property(text, fc.nat(60), (text, at) => {
        const before = text.slice(0, at);
        const last = [...before.matchAll(ends)].at(-1);
        const from = last ? last.index + last[0].length : 0;
        expect(findContext(text, before.length, before.length).before).toBe(before.slice(from).trimStart());
      }),
    );
  });

  it('gives words that stand beside the passage in the text', () => {
    const text = fc.string({ maxLength: 80, unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '”', ',') });
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const { before, after } = findContext(text, start, end);
        expect(text.slice(0, start).endsWith(before)).toBe(true);
        expect(text.slice(end).startsWith(after)).toBe(true);
      }),
    );
  });
});
