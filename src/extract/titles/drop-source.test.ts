import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { dropSource } from './drop-source';
import { joinWords } from './join-words';

const rest = (sentence: string): string => joinWords(dropSource(tag(sentence)));

describe('a sentence that opens with its source', () => {
  it.each([
    ['According to the Ostra Post, the ferry sank.', 'the ferry sank.'],
    ['According to Ana Silva, mayor of Ostra, the ferry sank.', 'the ferry sank.'],
    ['According to Ana Silva, who owns the ferry, it sank.', 'it sank.'],
    ['As the Ostra Post reported, the ferry sank.', 'the ferry sank.'],
    ['As Ana Silva told the court, two ferries sank.', 'two ferries sank.'],
  ])('goes on without it: %s', (sentence, words) => {
    expect(rest(sentence)).toBe(words);
  });

  it.each([
    'As the ferry sank, the crew left.',
    'As mayor of Ostra, Ana Silva sold it.',
    'The ferry sank, according to the Ostra Post.',
    'According to the Ostra Post the ferry sank.',
    'In Ostra, according to the Post, it sank.',
    'The mayor, as she said, left.',
  ])('keeps what is none: %s', (sentence) => {
    expect(rest(sentence)).toBe(joinWords(tag(sentence)));
  });
});
