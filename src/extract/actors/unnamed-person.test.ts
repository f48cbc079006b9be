import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles';
import { indexActors } from './actor-index';
import { referencesOf } from './resolve-references';

/** What a pronoun of the text points back to: an actor's name, or the words for somebody without one. */
function whomIn(text: string, pronoun: string): string | undefined {
  const input = { file: 'a.txt', text, sha256: '0', given: { published: '2031-03-05' }, metadata: {} };
  const readings = readArticles([input], 'en');
  const index = indexActors(readings);
  const start = text.lastIndexOf(pronoun);
  const range = { start, end: start + pronoun.trim().length };
  const at = readings[0]?.sentences.findIndex((each) => start >= each.start && start < each.end) ?? -1;
  if (!readings[0] || at < 0) throw new Error('the text has no sentence there');
  const { resolve, unnamed } = referencesOf(readings[0], index);
  const id = resolve(at, range);
  return id ? index.byId.get(id)?.name : unnamed(at, range);
}

const TALK = `A bridge

ADA POE, HOST: It opened on Monday.

THOMAS ROE, BYLINE: It did.

POE: Who came? A harbour worker met our correspondent Thomas Roe.

ROE: He was glad.`;

describe('a pronoun points back to somebody without a name', () => {
  it.each([
    [
      'who is the subject',
      'Mr Thomas Berg left. The harbour worker slept. He was fired.',
      'He ',
      'harbour worker',
    ],
    [
      'over sentences that go on',
      'Mr Thomas Berg left. A worker slept. He woke. It rained. It snowed. He was fired.',
      'He ',
      'worker',
    ],
    ['who says so', 'Mr Thomas Berg left. A man told me that he was tired.', 'he ', 'man'],
    [
      'who holds an office in capitals',
      '“I heard,” said Clara Berg. The Ashby and Lowell MP resigned on Monday. She was tired.',
      'She ',
      'Ashby and Lowell MP',
    ],
    ['whom a reporter tells of', TALK, 'He ', 'harbour worker'],
    [
      'who does it in the same sentence',
      'Ms Clara Berg left. In the yard an old lady had a tent, where she was living.',
      'she ',
      'old lady',
    ],
  ])('%s', (_, text, pronoun, words) => {
    expect(whomIn(text, pronoun)).toBe(words);
  });

  it.each([
    ['of the other sex', 'On Monday Clara Berg said so. The boy slept. She was fired.', 'She ', 'Clara Berg'],
    [
      'who speaks of another',
      'Mr Thomas Berg left. A judge ruled that he lied. He was fired.',
      'He ',
      'Thomas Berg',
    ],
    [
      'who is of the other sex and told of in passing',
      'Mr Thomas Berg left. It rained. Guards led a woman away. He was fired.',
      'He ',
      'Thomas Berg',
    ],
    [
      'that only tells what somebody is',
      'Mr Thomas Berg left. He is a harbour worker. He was fired.',
      'He ',
      'Thomas Berg',
    ],
    [
      'who is told of before the subject of the sentence right before',
      'Guards led a man away. Mr Thomas Berg left. He was fired.',
      'He ',
      'Thomas Berg',
    ],
    ['whose name is told', 'Clara Berg MP resigned. She was tired.', 'She ', 'Clara Berg'],
    ['that is no person', 'Mr Thomas Berg left. The harbour slept. He was fired.', 'He ', 'Thomas Berg'],
    ['that are several', 'Mr Thomas Berg left. The workers slept. He was fired.', 'He ', 'Thomas Berg'],
  ])('but not %s', (_, text, pronoun, name) => {
    expect(whomIn(text, pronoun)).toBe(name);
  });
});

it.each([
  [
    'in quotation marks',
    'Mr Thomas Berg met Ms Clara Novik. “All that time I knew that he was late,” Thomas Berg said.',
  ],
  ['in a transcript', TALK.replace('A harbour worker met', 'There was')],
])('who speaks is not the “he” of the words, %s', (_, text) => {
  expect(whomIn(text, /\bhe\b/.test(text) ? 'he ' : 'He ')).toBeUndefined();
});

describe('a pronoun is unclear', () => {
  it.each([
    [
      'behind somebody told of in passing',
      'Mr Thomas Berg left. It rained. Guards led a man away. He was fired.',
      'He ',
    ],
    [
      'behind one that is',
      'Mr Thomas Berg saw Mr Jan Novik. As for the form, it says he had not sailed. He was fired.',
      'He ',
    ],
    [
      'behind the heading of another section',
      'Mr Thomas Berg saw Ms Clara Novik. Rain fell.\n\nTHE LAW\n\nThe boat he had bought was cold.',
      'he ',
    ],
    [
      'that does what somebody named behind it speaks of',
      'Mr Thomas Berg left. He is at a place Berg will not name.',
      'He ',
    ],
  ])('%s', (_, text, pronoun) => {
    expect(whomIn(text, pronoun)).toBeUndefined();
  });
});
