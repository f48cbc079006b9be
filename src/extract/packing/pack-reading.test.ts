import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packReading, unpackReading } from './pack-reading';
import { unpackAll } from './test-unpack';
import { readAlone } from '../read-articles';
import { articleOf } from '../test-readings';

const TEXT = `Ferry sinks off the cape

ARNHEM — The ferry Nordstern sank on Tuesday, Ilse Brandovic said. “It wasn’t ours,” she told the Post.

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

it.each([
  '',
  '{',
  'null',
  '7',
  '7\n',
  '{"sentences": 1}',
  '{"sentences": [], "blocks": []}',
  '{"sentences": [{}], "blocks": []}\n',
  '{"sentences": [[0, 1, 0, 2]], "blocks": []}\n{}',
  '{"sentences": [[0, 1, 0, 2]], "blocks": [{}]}\n{',
])('what is no packed reading is refused: %s', (json) => {
  expect(() => unpackReading(json, TEXT)).toThrow();
});
