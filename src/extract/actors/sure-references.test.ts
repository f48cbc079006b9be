import { describe, expect, it } from 'vitest';
import { whoIs } from './test-who-is';

describe('“he” leads to the one person who can be meant', () => {
  it.each([
    [
      'the subject of the sentence before',
      'Jan Novik, 40, met Piet Moor, 50. Later he left.',
      ' he ',
      'Jan Novik',
    ],
    [
      'who speaks, asked about a thing',
      'Jan Novik, 40, came. Asked about it, Jan Novik said that he was ill.',
      'he ',
      'Jan Novik',
    ],
    ['her, whatever the court does', 'Ada Lind, 40, came. A court met. Later she left.', ' she ', 'Ada Lind'],
    [
      'the one told of, not on the phone',
      'Jan Novik, 40, came. On the phone to Piet Moor, he wept.',
      ' he ',
      'Jan Novik',
    ],
    ['the deputy, not whose', 'They met Jan Novik’s aide Piet Moor, 50. Later he left.', ' he ', 'Piet Moor'],
    [
      'who is called by a common word',
      'Piet Brown, 40, came.\n\nBrown paid. Later he left.',
      ' he ',
      'Piet Brown',
    ],
    [
      'the one of whom the article tells',
      'Jan Novik, 40, came. Jan Novik sang. Jan Novik wept. The boat of Jan Novik hit Piet Moor, 50. It hurt his arm.',
      'his',
      'Jan Novik',
    ],
  ])('%s', (_, text, word, name) => {
    expect(whoIs(text, word)).toBe(name);
  });

  it.each([
    [
      'two are told of',
      'The court heard of Jan Novik, 40, and Piet Moor, 50, at dawn. Their boat hit his car.',
      'his',
    ],
    ['the other does it', 'Jan Novik, 40, accuses Piet Moor, 50, of a lie when he left.', 'he '],
    ['another was told of since', 'Jan Novik, 40, came. If Piet Moor, 50, came, he would pay.', ' he '],
    [
      'it was not clear who “he” was before',
      'They saw the judge Jan Novik and the guide Piet Moor. He left. Then he wept.',
      ' he ',
    ],
    ['it may be who has no name', 'Jan Novik, 40, came. His deputy wept. Later he left.', 'he left'],
    ['either asks', 'The judge Jan Novik wrote to the guide Piet Moor asking him to come.', 'him'],
    ['others have a father', 'Jan Novik, the father, came. Two boys met their father.', 'their father'],
    ['another is asked about', 'Jan Novik, 40, asked about the guide, said that he was a liar.', 'he '],
    ['another is asked about first', 'Asked about Piet Moor, 50, Jan Novik said he was a liar.', 'he '],
    [
      'a ship may be meant',
      'The guide Ada Lind, 40, left. A ferry came. The Northern Gull sank when she struck a rock.',
      'she ',
    ],
    ['a body is named', 'Velmar Motors and Velmar Motors Ltd paid. Later he left.', 'he '],
  ])('but to nobody where %s', (_, text, word) => {
    expect(whoIs(text, word)).toBeUndefined();
  });
});

describe('“it” and “the firm” lead to nobody', () => {
  it.each([
    ['as an object', 'Velmar Motors paid. Somebody passed it on.', 'it '],
    ['where a thing was told of', 'Velmar Motors paid. The ferry sank. It was red.', 'It '],
    ['where a firm has no name', 'Velmar Motors paid. The company left. It was late.', 'It '],
    ['where two are told of', 'They paid Velmar Motors and Ostra Holdings. Then the firm fell.', 'the firm'],
    [
      'where somebody came up since',
      'Velmar Motors paid. Elena Novik, 40, left. She wept. The firm fell.',
      'The firm',
    ],
    ['far from it', `Velmar Motors paid. ${'The rain fell. '.repeat(6)}The firm fell.`, 'The firm'],
  ])('%s', (_, text, word) => {
    expect(whoIs(text, word)).toBeUndefined();
  });

  it.each([
    [
      'whom one sues',
      'Velmar Motors paid. Later a clerk sued it there.',
      'it there'.slice(0, 2),
      'Velmar Motors',
    ],
    ['who speaks', 'Velmar Motors sank a boat. The fire was out, it said.', 'it ', 'Velmar Motors'],
    ['by another name', 'The company, known as HMW, fell.', 'The company, known as HMW,', 'HMW'],
  ])('but to the body %s', (_, text, word, name) => {
    expect(whoIs(text, word)).toBe(name);
  });
});

describe('an office leads to who bears it', () => {
  it.each([
    [
      'a prime minister',
      'They met Prime Minister Elena Novik. The prime minister wept.',
      'The prime minister',
    ],
    [
      'an interior minister',
      'Elena Novik, the interior minister, came. The interior minister wept.',
      'The interior minister',
    ],
  ])('%s', (_, text, word) => {
    expect(whoIs(text, word)).toBe('Elena Novik');
  });

  it.each([
    ['a minister', 'The minister Ana Novik came. The prime minister wept.', 'The prime minister'],
    [
      'the shadow of one',
      'Ana Novik, the shadow home secretary, came. The home secretary wept.',
      'The home secretary',
    ],
  ])('but not %s', (_, text, word) => {
    expect(whoIs(text, word)).toBeUndefined();
  });
});
