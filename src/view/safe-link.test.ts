import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage, readWebLink } from './safe-link';

describe('readWebLink()', () => {
  it.each([['https://example.org/a'], ['http://example.org'], ['HTTPS://example.org']])(
    'takes %s',
    (address) => {
      expect(readWebLink(address)).not.toBeNull();
    },
  );

  it.each([
    [undefined],
    [''],
    ['javascript:alert(1)'],
    [' java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['//example.org'],
    ['/path'],
    ['example.org'],
    ['https://'],
  ])('refuses %j', (address) => {
    expect(readWebLink(address)).toBeNull();
  });
});

describe('linkToPassage()', () => {
  it.each([
    ['https://example.org/a', 'A ship sank.', 'https://example.org/a#:~:text=A%20ship%20sank.'],
    ['https://example.org/a#top', 'A ship', 'https://example.org/a#top:~:text=A%20ship'],
    [
      'https://example.org/a',
      'A well-known, ship',
      'https://example.org/a#:~:text=A%20well%2Dknown%2C%20ship',
    ],
    ['https://example.org/a', ' ', 'https://example.org/a'],
  ])('leads from %s to %j', (address, exact, link) => {
    expect(linkToPassage(address, exact)).toBe(link);
  });

  it('names a long passage by its first and last words', () => {
    const exact = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(linkToPassage('https://example.org/', exact)).toBe(
      'https://example.org/#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  it('gives a web address or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (address, exact) => {
        const link = linkToPassage(address, exact);
        expect(link === null || /^https?:/.test(link)).toBe(true);
      }),
    );
  });
});
