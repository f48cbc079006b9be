import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { findObjections } from './find-objections';
import { readObjectingSentence } from './objecting-sentences';

/** Who objects, and what that faces. */
const read = (sentence: string): string | null => {
  const found = readObjectingSentence(sentence);
  return found && `${sentence.slice(found.source.start, found.source.end)}: ${found.faces}`;
};

describe('readObjectingSentence() hears', () => {
  it.each([
    ['But footage made from 6.20am appears to show her car there.', 'footage made from 6.20am: retort'],
    ['However, court records suggest the ferry was sold.', 'court records: retort'],
    ['But harbour footage tells another story.', 'harbour footage: retort'],
    [
      'But when a reporter for the Ledger looked on Friday, she found both intact.',
      'a reporter for the Ledger: retort',
    ],
    ['But a Ledger review of the logs found nine.', 'a Ledger review of the logs: retort'],
    ['Her office has since put her right: the ferry was sold.', 'Her office: own'],
    ['Torsund, which at first spoke of sabotage, no longer does.', 'Torsund: own'],
    ['Torsund’s answer: it never had the keys.', 'Torsund: before'],
    ['The port’s account of the night is disputed by the crew.', 'the crew: before'],
    ['That claim has since been debunked by two divers, who went down.', 'two divers: before'],
  ])('%s', (sentence, found) => {
    expect(read(sentence)).toBe(found);
  });

  it.each([
    'Pictures taken on Friday show him with two keys.',
    'But the picture is on show in Holm.',
    'But the film ended when a man raised a flag in a show of defiance.',
    'But when a reporter looked up, the ferry had left.',
    'But the party found a berth.',
    'Her office has put her right to vote in doubt.',
    'Her office put her things right.',
    'Torsund, which at first built ferries, no longer builds any.',
    'Torsund’s answer: yes, with pleasure.',
    'Torsund’s answer pleased nobody, and never did.',
    'The berth is disputed by two ports.',
    'The report was rejected.',
  ])('nothing in: %s', (sentence) => {
    expect(read(sentence)).toBeNull();
  });

  it('nothing in a sentence that goes on and on', () => {
    expect(read(`But records show ${'one ferry and '.repeat(40)}no keys.`)).toBeNull();
  });
});

it('findObjections() hears a sentence that denies once', () => {
  const claim = 'The ferry was locked, the owners said on Tuesday.';
  const facing = (text: string) => findObjections(readOne(`${claim} ${text}`)).map(({ faces }) => faces);
  expect(facing('But footage from the pier seems to show it open.')).toEqual(['retort']);
  expect(facing('The yard’s answer: nobody had the keys, it said.')).toEqual([]);
  expect(facing('The yard’s answer: nobody had the keys.')).toEqual(['before']);
});
