import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../mentions/found-mention';
import { mentionsOf } from '../test-readings';
import { draftOf } from './event-draft';
import { sharesMatter } from './shares-matter';

const NAMES = new Set(['larvik', 'harbour']);
const isName = (word: string): boolean => NAMES.has(word);
const [passage] = mentionsOf('The quay sank on Tuesday.') as [FoundMention];
const telling = (words: string, actors = ''): FoundMention => ({
  ...passage,
  words: words.split(' '),
  actors: actors ? actors.split(' ') : [],
});

/** Whether an undated passage shares the matter of an event with one passage. */
function shares(undated: FoundMention, told: FoundMention): boolean {
  return sharesMatter(undated, { draft: draftOf([told]), mention: told, alike: 1, at: 0, place: 0 }, isName);
}

describe('sharesMatter() finds two things in common', () => {
  it.each([
    ['words', 'crane lorry', '', 'lorry crane quay', ''],
    ['a word and an actor', 'crane quay', 'holm', 'crane granite', 'holm roe'],
    ['a word and a name', 'crane larvik', '', 'crane larvik', ''],
    ['actors', 'crane', 'holm roe', 'granite', 'roe holm'],
  ])('%s', (_, words, actors, others, together) => {
    expect(shares(telling(words, actors), telling(others, together))).toBe(true);
  });

  it('in any passage of the event', () => {
    const [one, other] = [telling('crane'), telling('crane lorry')];
    const match = { draft: draftOf([one, other]), mention: one, alike: 1, at: 0, place: 0 };
    expect(sharesMatter(telling('lorry crane'), match, isName)).toBe(true);
  });

  it.each([
    ['the words of one name', 'crane larvik harbour', '', 'lorry larvik harbour', ''],
    ['a name that is an actor', 'larvik harbour', 'larvik-harbour', 'larvik harbour', 'larvik-harbour'],
    ['one word', 'crane quay', '', 'crane granite', ''],
    ['nothing', 'crane', 'holm', 'granite', 'roe'],
  ])('but not in %s', (_, words, actors, others, together) => {
    expect(shares(telling(words, actors), telling(others, together))).toBe(false);
  });
});
