import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { isOpen, waitsForClause, waitsForPhrase, waitsForVerb } from './open-phrases';
import { joinWords } from './join-words';
import { trimOptions } from './trim-words';

describe('a cut at the bar', () => {
  it.each([
    ['comparing the sailors | to pirates', true],
    ['comparing the sailors to pirates | in May', false],
    ['stop the last of the boats | from sailing', true],
    ['prevent theft | amid a rise', false],
    ['accused the mayor | of theft', true],
    ['met the mayor | of Ostra', false],
  ])('in “%s” leaves a verb without its phrase: %s', (text, expected) => {
    const tokens = tag(text.replace('| ', ''));
    const head = tokens.slice(0, text.split('|')[0]?.trim().split(' ').length);
    expect(waitsForPhrase(tokens, head)).toBe(expected);
  });

  it.each([
    ['would be able | to sail', true],
    ['was essential | for divers', true],
    ['were now 80 times | higher than in May', true],
    ['were to be allowed | to sail', true],
    ['found the boat | to sail', false],
    ['left the harbour | in May', false],
  ])('in “%s” leaves a word that leans on the next: %s', (text, expected) => {
    const tokens = tag(text.replace('| ', ''));
    const head = tokens.slice(0, text.split('|')[0]?.trim().split(' ').length);
    expect(waitsForVerb(tokens, head)).toBe(expected);
  });

  it.each([
    ['she said that the boat', true],
    ['she said that the boat sank', false],
    ['she saw the boat', false],
  ])('“%s” leaves “that” without its verb: %s', (text, expected) => {
    expect(waitsForClause(tag(text))).toBe(expected);
  });

  it.each([
    ['it was unlikely', true],
    ['either of them', true],
    ['either boats or crews', false],
    ['the boat was empty', false],
  ])('“%s” waits for more: %s', (text, expected) => {
    expect(isOpen(tag(text))).toBe(expected);
  });
});

describe('trimOptions()', () => {
  it.each([
    ['broken into as well', 'broken into'],
    ['did not know how to swim', 'did not know how to swim'],
    ['the town where the ferry sank', 'the town where the ferry sank'],
    ['a man, but did not stay', 'a man'],
    ['his boat full of water', 'boat full of water'],
  ])('of “%s” gives “%s”', (text, expected) => {
    expect(trimOptions(tag(text)).map(({ tokens }) => joinWords(tokens))).toContain(expected);
  });

  it.each([
    ['comparing the sailors to pirates', 'comparing the sailors'],
    ['able to sail', 'able'],
    ['a plant in, they said', 'a plant in'],
    [', has gone on', 'has gone on'],
  ])('of “%s” never gives “%s”', (text, refused) => {
    expect(trimOptions(tag(text)).map(({ tokens }) => joinWords(tokens))).not.toContain(refused);
  });
});
