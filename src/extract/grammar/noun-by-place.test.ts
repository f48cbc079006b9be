import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';

/** The tag of the word that stands between asterisks. */
function tagOfMarked(sentence: string): string | undefined {
  const marked = /\*([^*]+)\*/.exec(sentence)?.[1];
  return tag(sentence.replaceAll('*', '')).find(({ text }) => text === marked)?.tag;
}

describe('a word is a noun by its place', () => {
  it.each([
    'She left after recording a *podcast* by phone.',
    'Two tons of *concrete* fell from the roof.',
    'The boat was pulled to the *ground*.',
    'The thieves broke *cover* on Monday.',
    'The Ostra *poisoning* shocked the town.',
    'He landed in *solitary* after the fight.',
    'She lost the mayoral *primary* on Monday.',
    'The mayor expressed *regret* last night.',
  ])('%s', (sentence) => {
    expect(tagOfMarked(sentence)).toBe('NN');
  });
});

describe('a word is no noun by its place', () => {
  it.each([
    ['They wanted to *cover* the wall.', 'VB'],
    ['The mayor made them *leave* the hall.', 'VBP'],
    ['They *regret* last night.', 'VBP'],
    ['The boat was *solitary*.', 'JJ'],
    ['It sailed as soon as *possible*.', 'JJ'],
    ['The *old* boat sank.', 'JJ'],
  ])('%s', (sentence, expected) => {
    expect(tagOfMarked(sentence)).toBe(expected);
  });
});

describe('a hyphened form of the past', () => {
  it.each([
    ['He *hand-delivered* a letter to the mayor.', 'VBD'],
    ['His *hand-delivered* letter came late.', 'JJ'],
    ['The crew was *well-prepared* for the storm.', 'JJ'],
    ['It was a greatly *diminished* threat.', 'VBN'],
  ])('%s', (sentence, expected) => {
    expect(tagOfMarked(sentence)).toBe(expected);
  });
});
