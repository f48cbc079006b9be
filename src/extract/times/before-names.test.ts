import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { findTimes } from './find-times';

const wordsIn = (text: string) => findTimes(text).map(({ start, end }) => text.slice(start, end));
const namesIn = (text: string) =>
  readOne(text).sentences.flatMap(({ names }) => names.map(({ name }) => name));

describe('findTimes() tells a feast or a month from the name behind it', () => {
  it.each([
    ['By Christmas Davor Novik will be gone.', 'Christmas', 'Davor Novik'],
    ['At Easter Novik told the club of it.', 'Easter', 'Novik'],
    ['They said that by Christmas Jan Moor would be gone.', 'Christmas', 'Jan Moor'],
    ['Last Easter Novik sang.', 'Last Easter', 'Novik'],
    ['Before Halloween Jan Moor, a baker, left.', 'Halloween', 'Jan Moor'],
    ['By August Harkin had given up.', 'August', 'Harkin'],
    ['By the last weekend of August Harkin had gone.', 'the last weekend of August', 'Harkin'],
    ['By the end of June Park had gone.', 'the end of June', 'Park'],
  ])('%s', (text, words, name) => {
    expect(wordsIn(text)).toEqual([words]);
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    'On Christmas Island officials met.',
    'After Easter Island voted they left.',
    'They met at Easter Rising events.',
    'She sang at Christmas Carol services.',
    'By April Jones',
    'After June Park left, they sat down.',
    'He saw a play by August Wilson.',
    'The plays of August Wilson had won.',
  ])('but finds none in “%s”', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
