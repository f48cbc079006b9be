import { describe, expect, it } from 'vitest';
import { indexActors } from '../actors/actor-index';
import { referencesOf } from '../actors/resolve-references';
import { readOne } from '../test-readings';
import { findDenials } from './find-denials';
import { isContradiction, readDenied } from './read-denied';

/** What the denials of a text speak against. */
function readAll(text: string): { denied: string; contradicts: boolean }[] {
  const reading = readOne(text);
  return findDenials(reading, 0, referencesOf(reading, indexActors([reading]))).map(
    ({ statement, mention }) => ({
      denied: readDenied(statement, mention, text),
      contradicts: isContradiction(statement, text),
    }),
  );
}

describe('readDenied() tells', () => {
  it.each([
    ['Ida Moss denied it.', 'claim'],
    ['Ida Moss rejected the accusations.', 'claim'],
    ['Ida Moss dismissed the report as nonsense.', 'claim'],
    ['Ida Moss called that untrue.', 'claim'],
    ['Ida Moss denied any wrongdoing.', 'blame'],
    ['Ida Moss said she had nothing to do with the spill.', 'blame'],
    ['Ida Moss denies any hand in the attack.', 'blame'],
    ['Ida Moss said it was absurd to link the port to the spill.', 'blame'],
    ['Ida Moss denied that the ferry had sunk.', 'matter'],
    ['Ida Moss denied a report that the ferry had sunk.', 'matter'],
    ['Ida Moss said the ferry was never sold.', 'matter'],
  ])('%s: %s', (text, denied) => {
    expect(readAll(text).map((each) => each.denied)).toEqual([denied]);
  });
});

describe('isContradiction() tells who contradicts from who tells what did not happen', () => {
  it.each([
    'Ida Moss denied that the ferry had sunk.',
    'Ida Moss said the report that the ferry had sunk was false.',
  ])('%s', (text) => expect(readAll(text).map(({ contradicts }) => contradicts)).toEqual([true]));

  it.each(['Ida Moss said the ferry was never sold.', 'Ida Moss said that nobody had been hurt.'])(
    'but not: %s',
    (text) => expect(readAll(text).map(({ contradicts }) => contradicts)).toEqual([false]),
  );
});
