// @ts-expect-error the package ships no types for its default export
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf';

const iso = (ms: number) =>
  Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 16).replace('T00:00', '') : String(ms);

describe('parseEdtf() reads', () => {
  it.each([
    ['2015', '2015-01-01', '2016-01-01', 'year', 'exact'],
    ['201X', '2010-01-01', '2020-01-01', 'decade', 'exact'],
    ['19XX', '1900-01-01', '2000-01-01', 'century', 'exact'],
    ['2015-09', '2015-09-01', '2015-10-01', 'month', 'exact'],
    ['2015-09-XX', '2015-09-01', '2015-10-01', 'day', 'one-of'],
    ['2015-XX-XX', '2015-01-01', '2016-01-01', 'day', 'one-of'],
    ['2016-02-29', '2016-02-29', '2016-03-01', 'day', 'exact'],
    ['2015-09-12T07:40', '2015-09-12T07:40', '2015-09-12T07:41', 'minute', 'exact'],
    ['2017-09-08T18:20:00-04:00', '2017-09-08T18:20', '2017-09-08T18:20', 'second', 'exact'],
    ['2015-21', '2015-03-01', '2015-06-01', 'season', 'exact'],
    ['2015-24', '2015-12-01', '2016-03-01', 'season', 'exact'],
    ['2015-34', '2015-04-01', '2015-07-01', 'quarter', 'exact'],
    ['2015-41', '2015-07-01', '2016-01-01', 'half', 'exact'],
    ['2015-09-12/2015-09-14', '2015-09-12', '2015-09-15', 'day', 'interval'],
    ['2015-06/2015-08-02', '2015-06-01', '2015-08-03', 'month', 'interval'],
    ['2015-09-14/..', '2015-09-14', 'Infinity', 'day', 'interval'],
    ['/2015-09-14', '-Infinity', '2015-09-15', 'day', 'interval'],
    ['[2015-09-14,2015-09-17]', '2015-09-14', '2015-09-18', 'day', 'one-of'],
    ['[..2015-09-20]', '-Infinity', '2015-09-21', 'day', 'one-of'],
    ['{2014,2015-06}', '2014-01-01', '2015-07-01', 'year', 'all-of'],
  ])('%s as %s to %s, %s, %s', (text, from, to, precision, kind) => {
    const span = parseEdtf(text);
    expect(span && [iso(span.earliestMs), iso(span.latestMs), span.precision, span.kind]).toEqual([
      from,
      to,
      precision,
      kind,
    ]);
  });

  it('the qualifiers of the whole and of a part', () => {
    const marks = ['2015-09~', '2015?', '2015%', '2015-~09-12', '2015-09-14~/2015-09-16'].map((text) => {
      const span = parseEdtf(text);
      return [span?.approximate, span?.uncertain];
    });
    expect(marks).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('years before 1 and beyond 9999 without moving them', () => {
    expect(parseEdtf('-0043')?.earliestMs).toBe(Date.UTC(-43, 0, 1));
    expect(new Date(parseEdtf('0050')?.earliestMs ?? NaN).getUTCFullYear()).toBe(50);
    expect(new Date(parseEdtf('Y12000')?.earliestMs ?? NaN).getUTCFullYear()).toBe(12000);
  });
});

describe('parseEdtf() refuses', () => {
  it.each([
    '',
    'yesterday',
    '15-09-2015',
    '2015-13',
    '2015-00',
    '2015-02-30',
    '2015-09-12T24:00',
    '2015-09-14/2015-09-12',
    '../..',
    '/',
    '[]',
    '[2015',
    '2015-XX-12',
    '2015-9-1',
    '2015/2016/2017',
    'Y999999',
  ])('"%s"', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

/** Dates of levels 0 and 1 that the edtf package reads in the same way. */
const level1 = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    parts: fc.integer({ min: 1, max: 3 }),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(
    ({ year, month, day, parts, mark }) =>
      [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
        .slice(0, parts)
        .join('-') + mark,
  )
  .filter((text) => parseEdtf(text) !== null);

describe('laws', () => {
  it('agrees with the edtf package on the first and last instant of levels 0 and 1', () => {
    fc.assert(
      fc.property(level1, (text) => {
        const other = edtf(text);
        const span = parseEdtf(text);
        expect([span?.earliestMs, (span?.latestMs ?? 0) - 1]).toEqual([other.min, other.max]);
      }),
    );
  });

  it('a span never ends before it begins, whatever the text', () => {
    const piece = fc.constantFrom(
      '2015',
      '2014-02',
      '-29',
      '~',
      '?',
      '/',
      '..',
      '[',
      ']',
      '{',
      '}',
      ',',
      'X',
      'XX',
      '-',
      'T10:00',
      '09',
      '-31',
      'Y',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const span = parseEdtf(pieces.join(''));
        expect(span === null || span.earliestMs < span.latestMs).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('an interval covers both of its ends', () => {
    fc.assert(
      fc.property(level1, level1, (a, b) => {
        const [first, last] = [parseEdtf(a), parseEdtf(b)];
        const span = parseEdtf(`${a}/${b}`);
        const sound = first && last && first.earliestMs < last.latestMs;
        expect(span && [span.earliestMs, span.latestMs]).toEqual(
          sound ? [first.earliestMs, last.latestMs] : null,
        );
      }),
    );
  });
});
