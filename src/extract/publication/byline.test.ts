import { describe, expect, it } from 'vitest';
import { readByline } from './byline';

const read = (line: string) => readByline(`Ferry sinks\n\n${line}\n\nThe ferry sank on Tuesday.`);

describe('readByline()', () => {
  it.each([
    ['By Ilse Brandovic', 'Ilse Brandovic'],
    ['by Ilse van Brandovic', 'Ilse van Brandovic'],
    ['By Ilse Brandovic and Jan Moor', 'Ilse Brandovic and Jan Moor'],
    ['BY ILSE BRANDOVIC', 'ILSE BRANDOVIC'],
    ['By Ilse Brandovic, political editor', 'Ilse Brandovic'],
    ['By Ilse Brandovic in Oslo', 'Ilse Brandovic'],
  ])('reads %j', (line, author) => expect(read(line)).toBe(author));

  it.each([
    'By Tuesday Ilse Brandovic had left.',
    'By the sea',
    'By The Fjord Gazette',
    'By Oslo',
    'Standing by Ilse Brandovic',
    'By Ilse Brandovic’s count ten boats sank that night, which is more than anybody else had seen or heard of',
  ])('reads none in %j', (line) => expect(read(line)).toBeNull());

  it('looks at the head alone', () => {
    expect(
      readByline(`Ferry sinks\n\n${'It rained.\n\n'.repeat(6)}By Ilse Brandovic\n\nIt snowed.`),
    ).toBeNull();
  });
});
