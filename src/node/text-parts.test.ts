import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './test-folder';
import { TextParts, writeParts } from './text-parts';

/** Parts of several sizes, with characters of one to four bytes. */
const PARTS = ['a', '“é”', '', '𝄞'.repeat(700_000), 'x'.repeat(1_200_000), '\n'];

test('a text in parts is written whole, over what was there', () => {
  const path = join(makeFolder({ 'a.txt': 'what was there'.repeat(1_000_000) }), 'a.txt');
  writeParts(path, PARTS);
  expect(readFileSync(path, 'utf8')).toBe(PARTS.join(''));
});

test('a text in parts is made anew whenever it is asked for', () => {
  let made = 0;
  const text = new TextParts(function* () {
    made += 1;
    yield* PARTS;
  });
  expect(made).toBe(0);
  expect(String(text)).toBe(PARTS.join(''));
  expect([...text]).toEqual(PARTS);
  expect(made).toBe(2);
});
