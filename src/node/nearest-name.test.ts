import { describe, expect, test } from 'vitest';
import { findNearestFile, findNearestName } from './nearest-name';

describe('findNearestName()', () => {
  test.each([
    ['titel', ['title', 'url'], 'title'],
    ['TITLE', ['title'], 'title'],
    [
      '002_f683f51b36635.txt',
      ['000_4680b15bb78ead28.txt', '002_f683f51b366350f9.txt'],
      '002_f683f51b366350f9.txt',
    ],
    ['ab', ['ac', 'ad'], 'ac'],
    ['weather', ['title', 'url'], null],
    ['x', [], null],
  ])('finds for "%s" among %j: %s', (name, candidates, nearest) => {
    expect(findNearestName(name, candidates)).toBe(nearest);
  });
});

describe('findNearestFile()', () => {
  test.each([
    ['reopens.txt', 'wire/reopens.txt'],
    ['wires/reopens.txt', 'wire/reopens.txt'],
    ['my-articles/wire/reopens.txt', 'wire/reopens.txt'],
    ['reopen.txt', 'wire/reopens.txt'],
    ['bridge-close.txt', 'bridge-closed.txt'],
    ['flood.html', null],
  ])('finds for "%s": %s', (path, nearest) => {
    expect(findNearestFile(path, ['bridge-closed.txt', 'wire/reopens.txt'])).toBe(nearest);
  });
});
