import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { findObjections } from './find-objections';

/** What the objections of a text face. */
const facing = (text: string): string[] => findObjections(readOne(text)).map(({ faces }) => faces);

describe('findObjections() hears who turns against what was told right before', () => {
  it.each([
    'A spokesman disputed that.',
    'Officials scoff at that.',
    'The owners begged to differ.',
    'One professor doesn’t buy that.',
    'The crew tell a different story.',
    'Prosecutors say otherwise.',
    'The judge wasn’t buying it.',
    'A doctor found no such thing, and the judge wasn’t having it.',
  ])('%s', (text) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).toContain('before');
  });

  it.each([
    'A spokesman welcomed that.',
    'The owners disputed that the ferry was old.',
    'One professor doesn’t buy fish.',
    'Whoever says otherwise will be sued.',
  ])('but not “%s”', (text) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).not.toContain('before');
  });

  it.each([
    ['Not everyone sees it that way.', 'doubted'],
    ['Not everyone in the port remembers a storm.', 'doubted'],
    ['The owners took that back.', 'own'],
    ['Two days later they changed their minds.', 'own'],
  ])('%s: %s', (text, faces) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).toEqual([faces]);
  });

  it.each([
    'Not everyone can swim.',
    'The owners took the ferry back.',
    'Two days later they changed the crew.',
  ])('nothing in: %s', (text) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).toEqual([]);
  });
});
