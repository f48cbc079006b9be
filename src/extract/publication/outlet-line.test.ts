import { describe, expect, it } from 'vitest';
import { readOutletLine } from './outlet-line';

const read = (line: string) =>
  readOutletLine(`Ferry sinks off the cape\n\n${line}\n\nThe ferry sank on Tuesday.\n`);

describe('readOutletLine()', () => {
  it.each([
    ['The Meridian, 22 April 2031', 'The Meridian'],
    ['The Fjord Gazette', 'The Fjord Gazette'],
    ['Ostra Evening Post | 22 April 2031', 'Ostra Evening Post'],
    ['Ostra Radio Sport', 'Ostra Radio Sport'],
    ['Published in The Meridian on 22 April 2031', 'The Meridian'],
    ['Ostra Daily Mail – April 22, 2031', 'Ostra Daily Mail'],
  ])('reads %s', (line, outlet) => expect(read(line)).toBe(outlet));

  it.each([
    'Oslo, 22 April 2031',
    'Ilse Brandovic, 22 April 2031',
    'Ilse Brandovic',
    'By The Fjord Gazette',
    'By Ilse Brandovic, The Fjord Gazette',
    'The harbour',
    'News',
    'The Meridian',
    'Post office workers strike',
    'The Fjord Gazette said on Tuesday that it had sunk.',
    'Published 22 April 2031',
    '22 April 2031',
    'Chapter 4',
  ])('reads none in %s', (line) => expect(read(line)).toBeNull());

  it('does not take the headline for one, nor a line far below', () => {
    expect(readOutletLine('The Fjord Gazette\n\nThe ferry sank on Tuesday.\n\nIt rained.')).toBeNull();
    expect(
      readOutletLine(`Ferry sinks\n\n${'It rained.\n\n'.repeat(6)}The Fjord Gazette\n\nIt snowed.`),
    ).toBeNull();
  });
});
