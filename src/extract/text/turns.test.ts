import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTurns } from './turns';

const TALK = `A new bridge

ANA POE, HOST:

It opened today. Hi, Ben.

BEN ROE, BYLINE: Hi, Ana.

POE: Who came?

ROE: Well, most did not.

(SOUNDBITE OF RECORDING)

ILSE BRANDT: (Through interpreter) They promised us the moon.

ROE: It rained.`;

describe('findTurns()', () => {
  test('gives who speaks, what, and whether they tell the story', () => {
    const turns = findTurns(TALK).map(({ speaker, from, end, isTelling }) => [
      TALK.slice(speaker.start, speaker.end),
      TALK.slice(from, end),
      isTelling,
    ]);
    expect(turns).toEqual([
      ['ANA POE', '', true],
      ['BEN ROE', 'Hi, Ana.', true],
      ['POE', 'Who came?', true],
      ['ROE', 'most did not.', true],
      ['ILSE BRANDT', 'They promised us the moon.', false],
      ['ROE', 'It rained.', true],
    ]);
  });

  test.each(['CORRECTION, OCT. 31: ', 'EDITOR’S NOTE: ', 'CLARIFICATION: '])(
    'are no notes of the desk: %s',
    (label) => {
      expect(findTurns(`${TALK}\n\n${label}We said that the bridge fell.`)).toEqual(findTurns(TALK));
    },
  );

  test('are those of people with such a name', () => {
    expect(findTurns(`${TALK}\n\nNOTEBOOM: It fell.\n\nROE: No.`)).toHaveLength(8);
  });

  test('keeps turns sorted and disjoint, their parts in order', () => {
    const part = fc.constantFrom(
      'ANA POE, HOST: ',
      'ROE:',
      '\n',
      '\n\n',
      'Well, ',
      '(LAUGHTER)',
      'it rained. ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        let last = 0;
        for (const { start, speaker, from, end } of findTurns(parts.join(''))) {
          expect(last <= start && start === speaker.start && speaker.end <= from && from <= end).toBe(true);
          last = end;
        }
      }),
    );
  });

  test.each([
    [
      'a report with labels',
      'PHOTO: The bridge.\n\nIt fell.\n\nREAD MORE: More.\n\nIt rained.\n\nREAD MORE: More.\n\nSHARE: It.',
    ],
    ['labels that come once each', 'WHO: A.\n\nWHAT: B.\n\nWHERE: C.\n\nWHEN: D.'],
    ['one who speaks alone', 'POE: A.\n\nPOE: B.\n\nPOE: C.\n\nPOE: D.'],
    ['labels among much else', `${'It rained.\n\n'.repeat(20)}POE: A.\n\nROE: B.\n\nPOE: C.\n\nROE: D.`],
    ['three turns', 'POE: A.\n\nROE: B.\n\nPOE: C.'],
    ['no text', ''],
  ])('gives none in %s', (_, text) => {
    expect(findTurns(text)).toEqual([]);
  });
});
