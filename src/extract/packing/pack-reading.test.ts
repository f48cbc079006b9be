import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packReading, unpackReading } from './pack-reading';
import { unpackAll } from './test-unpack';
import { readAlone } from '../read-articles';
import { articleOf } from '../test-readings';

const TEXT = `Ferry sinks off the cape

ARNHEM — The ferry Nordstern sank on Tuesday, Ilse Brandovic said. “It wasn’t ours,” she told the Post.

Its owner — Ada Brook -- resigned.

March 4: divers raise it. The price was $ 5 in 2029-31; nobody denied that.`;

/** Sentences of all kinds, and mere marks. */
const words = fc.array(
  fc.constantFrom(...TEXT.split(/(?<=[.\n])/), '“', '”', "'", ' ', '\n\n', '…', '\u2028', '😀', '- ', 'Mr. '),
  { maxLength: 20 },
);

it('a reading is the same after packing', () => {
  const check = (text: string) => {
    const reading = readAlone(articleOf('Post', '2031-03-14', text));
    expect(unpackAll(unpackReading(packReading(reading), text))).toStrictEqual(reading);
  };
  check(TEXT);
  fc.assert(
    fc.property(words, (parts) => check(parts.join(''))),
    { numRuns: 40 },
  );
});

const PACKED = packReading(readAlone(articleOf('Post', '2031-03-14', TEXT)));

it('a packed reading is ASCII and no longer than three times the text', () => {
  expect(PACKED).toMatch(/^[ -~]+$/);
  expect(PACKED.length).toBeLessThan(3 * TEXT.length + 800);
});

it.each(['', '{', 'null', '7', '7\n', '       2{}', '       0', `${PACKED} `, PACKED.slice(1)])(
  'what is no packed reading is refused: %s',
  (packed) => {
    expect(() => unpackReading(packed, TEXT)).toThrow();
  },
);

it('a packed reading cut short anywhere is refused', () => {
  for (let length = 0; length < PACKED.length; length++)
    expect(() => unpackReading(PACKED.slice(0, length), TEXT)).toThrow();
});

it('words that were given up are the same when they are asked for again', () => {
  const text = 'The ferry sank. '.repeat(20_000);
  const { sentences } = unpackReading(packReading(readAlone(articleOf('Post', '2031-03-14', text))), text);
  const before = sentences.map(({ tokens }) => tokens);
  expect(sentences.length).toBe(20_000);
  expect(sentences.filter(({ tokens }, at) => tokens !== before[at]).length).toBeGreaterThan(0);
  sentences.forEach(({ tokens }, at) => expect(tokens).toEqual(before[at]));
});
