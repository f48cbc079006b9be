import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, isInQuotation } from './quotations';
import { contains, sliceRange } from './ranges';

const quoted = (text: string): string[] => findQuotations(text).map((found) => sliceRange(text, found.inner));

describe('findQuotations() reads', () => {
  it.each([
    ['straight marks', '"We left," he said. "It was late."', ['We left,', 'It was late.']],
    ['curly marks', '“We left,” he said.', ['We left,']],
    ['mixed marks', '“We left," he said.', ['We left,']],
    ['single marks as outer ones', '‘We don’t know,’ she said.', ['We don’t know,']],
    ['straight single marks', "'We don't know,' she said.", ["We don't know,"]],
    ['marks typed as two apostrophes', "''We left,'' he said.", ['We left,']],
    ['three in a row', "''He said, 'No,''' she said.", ["He said, 'No,'", 'No,']],
    ['an opening mark that closes', '“We left,“ he said. “It was late.“', ['We left,', 'It was late.']],
    ['guillemets', 'Il dit: «Non.»', ['Non.']],
    ['low marks', 'Er sagt: „Nein“, und geht.', ['Nein']],
    ['a quotation inside one', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', 'no']],
    ['a plural inside single marks', '‘The crews’ boats are gone,’ he said.', ['The crews’ boats are gone,']],
    ['single marks around a plural', 'They feared ‘the rats’ more than rain.', ['the rats']],
    ['an unclosed one up to its paragraph', 'He said: “We left.\nAt once.\n\nRain fell.', ['We left.']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ["The crew's boat isn't theirs."],
    ['The players’ union met the teachers’ union.'],
    ["Rock 'n' roll of the '90s"],
    ['‘Tis a boat of the crews’ own'],
    ['a 5" screen and a 6\'2" man'],
    ['no marks at all'],
  ])('nothing in: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('findQuotations() over paragraphs', () => {
  it('marks a reopened quotation as continuing the one left open', () => {
    const found = findQuotations('“We left.\n\n“It was late,” he said. “Very.”');
    expect(found.map((each) => [each.closed, each.continues])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('keeps single marks that are reopened below', () => {
    expect(quoted('‘We left.\n\n‘It was late,’ he said.')).toEqual(['We left.', 'It was late,']);
  });
});

describe('findQuotations() keeps its laws', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    ' ',
    'a',
    's',
    '.',
    '\n\n',
    '\n',
  );
  it('gives sorted, nested ranges inside the text, each inside one paragraph', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const found = findQuotations(text);
        for (const [index, each] of found.entries()) {
          expect(each.end).toBeLessThanOrEqual(text.length);
          expect(each.inner.start).toBeGreaterThan(each.start);
          expect(each.inner.end).toBeGreaterThanOrEqual(each.inner.start);
          expect(each.inner.end).toBeLessThanOrEqual(each.end);
          expect(sliceRange(text, each)).not.toContain('\n\n');
          for (const other of found.slice(index + 1)) {
            expect(other.start).toBeGreaterThan(each.start);
            if (other.start < each.end) expect(other.end).toBeLessThanOrEqual(each.end);
          }
        }
      }),
    );
  });

  it('reads ten thousand quotations on one line', () => {
    expect(findQuotations('"We left." '.repeat(10_000))).toHaveLength(10_000);
    expect(findQuotations('‘We left '.repeat(10_000)).length).toBeLessThan(10_000);
  });
});

it('isInQuotation() tells what lies in one or in one within it, for any text', () => {
  const text = fc.array(fc.constantFrom('“', '”', '‘', '’', 'we ', 'left. ', '\n\n'), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(80), fc.nat(6), (parts, start, length) => {
      const quotations = findQuotations(parts.join(''));
      const range = { start, end: start + length };
      expect(isInQuotation(quotations, range)).toBe(quotations.some((each) => contains(each, range)));
    }),
    { numRuns: 500 },
  );
});
