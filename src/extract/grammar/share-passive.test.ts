import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { splitClauses } from './clauses';

const voices = (sentence: string) =>
  splitClauses(tag(sentence)).map(({ verb }) => `${verb.base}${verb.passive ? ' passive' : ''}`);

describe('sharePassive() lets the second of two joined verbs share “was”', () => {
  it.each([
    ['The letter was read in May and deleted in June.', ['read passive', 'delete passive']],
    ['The captain was held in May and told that it sank.', ['hold passive', 'tell passive', 'sink']],
    ['The captain had been arrested and later charged with fraud.', ['arrest passive', 'charge passive']],
    [
      'She was tried in Kiel, convicted and sentenced to a year.',
      ['try passive', 'convict passive', 'sentence passive'],
    ],
  ])('%s', (sentence, expected) => {
    expect(voices(sentence)).toEqual(expected);
  });

  it.each([
    [
      'the second verb has an object',
      'The clerk was questioned in May and deleted the letter.',
      ['question passive', 'delete'],
    ],
    [
      'the second verb needs none',
      'The mayor was elected in May and resigned in June.',
      ['elect passive', 'resign'],
    ],
    ['the first verb is active', 'The clerk read in May and deleted in June.', ['read', 'delete']],
    [
      'the second verb has a subject of its own',
      'The clerk was questioned and a lawyer deleted in June.',
      ['question passive', 'delete'],
    ],
    [
      'the second form is of the past alone',
      'The firm was founded in May and began in June.',
      ['found passive', 'begin'],
    ],
  ])('but not where %s', (_, sentence, expected) => {
    expect(voices(sentence)).toEqual(expected);
  });
});
