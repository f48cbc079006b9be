import { describe, expect, it } from 'vitest';
import { articleOf, readOne } from './test-readings';
import { readArticles } from './read-articles';

const TEXT = 'Ferry sinks off the northern cape\n\nThe ferry sank on Tuesday. It was old.';

describe('readArticles() takes the title', () => {
  const titleOf = (text: string, given = {}, metadata = {}) =>
    readArticles([{ file: 'a/b.txt', text, sha256: '0', given, metadata }], 'en')[0]?.title;

  it.each([
    ['that the desk gives', TEXT, { title: 'The ferry' }, { title: 'Other' }, 'The ferry'],
    ['that the file gives', TEXT, {}, { title: 'The ferry' }, 'The ferry'],
    ['from the headline', TEXT, {}, {}, 'Ferry sinks off the northern cape'],
    [
      'from the first sentence',
      'The ferry sank on Tuesday. It was old.',
      {},
      {},
      'The ferry sank on Tuesday.',
    ],
    ['from the file’s name, for an empty text', '', {}, {}, 'a/b.txt'],
    [
      'from the lead, behind the stamp',
      'Posted May 13, 2031\n\nThe ferry sank on Monday.',
      {},
      {},
      'The ferry sank on Monday.',
    ],
    [
      'from the lead, without its dateline',
      'OSLO, May 13 (ABC) - The ferry sank on Monday.',
      {},
      {},
      'The ferry sank on Monday.',
    ],
    ['from the file’s name, for a blank title', '', { title: ' \n ' }, {}, 'a/b.txt'],
  ])('%s', (_, text, given, metadata, expected) => {
    expect(titleOf(text, given, metadata)).toBe(expected);
  });

  it('in at most 200 characters and one line', () => {
    expect(titleOf('', { title: `A\n${'b'.repeat(500)}` })).toBe(`A ${'b'.repeat(198)}`);
  });
});

it('readArticles() prefers the desk’s word to the file’s, field by field', () => {
  const [reading] = readArticles(
    [
      {
        file: 'a.txt',
        text: TEXT,
        sha256: '0',
        given: { publisher: 'Post' },
        metadata: { publisher: 'Other', author: 'Ilse Brandovic', language: 'en-GB' },
      },
    ],
    'en',
  );
  expect(reading).toMatchObject({
    publisher: 'Post',
    author: 'Ilse Brandovic',
    language: 'en-GB',
    published: null,
  });
});

it('readArticles() marks time words, so that grammar passes over them', () => {
  const { sentences } = readOne('The ferry sank on Tuesday in a storm.');
  expect(sentences[0]?.tokens.find(({ text }) => text === 'Tuesday')?.tag).toBe('TIME');
});

it('readArticles() leaves the dateline out of the tokens, not out of the sentence', () => {
  const [first] = readOne('OSLO, March 12 (ABC) - The ferry sank.').sentences;
  expect(first?.tokens[0]?.text).toBe('The');
  expect(first?.start).toBe(0);
});

it('readArticles() hears nothing of a note of the desk within a paragraph', () => {
  const { sentences } = readOne('The gate fell. [Updated 10:12: see the note above.] It was old.');
  expect(sentences.map(({ tokens }) => tokens[0]?.text)).toEqual(['The', undefined, 'It']);
});

it('readArticles() keeps the order and tells apart two files of one name', () => {
  const readings = readArticles(
    [articleOf('B', '', TEXT), articleOf('A', '', TEXT), articleOf('A', '', TEXT)],
    'en',
  );
  expect(readings.map(({ file }) => file)).toEqual(['B.txt', 'A.txt', 'A.txt']);
  expect(new Set(readings.map(({ id }) => id)).size).toBe(3);
});

it('readArticles() reads nothing of no articles', () => {
  expect(readArticles([], 'en')).toEqual([]);
});

describe('readArticles() reads a dateline without a year', () => {
  const undated = articleOf('b', '', 'BERGEN, March 12 (TAP) – A ferry sank here today.');
  const publishedOf = (...others: readonly string[]) =>
    readArticles([...others.map((day, at) => articleOf(`a${at}`, day, 'A ferry sank.')), undated], 'en').at(
      -1,
    )?.published;

  it('in the year in which most of the other articles appeared, as about', () => {
    expect(publishedOf('2031-03-14', '2030-12-31', '2031-03-15')).toBe('2031-03-12~');
  });

  it('as unknown where no article has a year', () => {
    expect(publishedOf()).toBeNull();
  });
});

it('readArticles() takes the agency of a dateline for the outlet, where nobody gives another', () => {
  const text = 'Ferry sinks\n\nOSTRA (NPA) - The ferry sank on Tuesday.';
  const wire = { file: 'a.txt', text, sha256: '0', given: {}, metadata: {} };
  const printed = { ...wire, file: 'b.txt', metadata: { publisher: 'Fjord Post' } };
  expect(readArticles([wire, printed], 'en').map(({ publisher }) => publisher)).toEqual([
    'NPA',
    'Fjord Post',
  ]);
});
