import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs';
import { sliceRange } from './ranges';

const cut = (text: string): string[] => splitParagraphs(text).map((range) => sliceRange(text, range));
const WRAPPED = [
  'The harbour master of the little town said that all boats had to stay in',
  'Port Ellis for the night. The crews went home to wait for the storm to go',
  'by, and the lamps were put out.',
];

describe('splitParagraphs()', () => {
  it.each([
    ['ends one at a blank line', 'One\n\n \nTwo', ['One', 'Two']],
    [
      'ends one at a line break of unwrapped text',
      'Harbour closes\nBy Ana Poe',
      ['Harbour closes', 'By Ana Poe'],
    ],
    ['goes on in lower case', 'The boat\nsank', ['The boat\nsank']],
    ['keeps a wrapped paragraph whole', WRAPPED.join('\n'), [WRAPPED.join('\n')]],
    ['cuts list items apart', '- a pier\n- a crane\n3. a boat', ['- a pier', '- a crane', '3. a boat']],
    ['reads \\r\\n and \\r as line ends', 'One\r\n\r\nTwo\r\rThree', ['One', 'Two', 'Three']],
    ['gives nothing for white space', ' \n\u00a0\n', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('starts a paragraph at a heading above wrapped text', () => {
    expect(cut(`HARBOUR CLOSES\n${WRAPPED.join('\n')}`)).toEqual(['HARBOUR CLOSES', WRAPPED.join('\n')]);
  });
});
