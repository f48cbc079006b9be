import { expect, it } from 'vitest';
import { indexActors } from '../actors/actor-index';
import { answersOf, recordIndex } from '../actors/record-index';
import type { Denial } from '../accounts/find-denials';
import { askedOf, packTelling, unpackTelling } from './pack-telling';
import { readArticles } from '../read-articles';
import { tellArticle } from '../tell-article';
import { articleOf } from '../test-readings';

const FERRY = `Ferry sinks off the cape

The ferry Nordstern sank on Tuesday, Ilse Brandovic said. “It was never ours,” she told the Post. The owners denied that it sank.

Brandovic took back her earlier account on Thursday. The court will rule on 3 May 2031.

Per Holm, 58, who denies the charge, faces a year in prison.`;
const BRIDGE = 'A bridge fell on 4 March 2031, Tove Lind told the board. She left.';

const read = (...texts: readonly string[]) =>
  readArticles(
    texts.map((text, at) => articleOf(`a${at}`, '2031-03-14', text)),
    'en',
  );

it('a telling is the same after packing, and points into the reading', () => {
  const readings = read(BRIDGE, FERRY);
  const [, reading] = readings;
  const telling = tellArticle(reading!, 1, indexActors(readings));
  expect(telling.mentions.length).toBeGreaterThan(2);
  expect(telling.plans.length).toBeGreaterThan(0);
  expect(telling.denials.length).toBeGreaterThan(0);
  const packed = packTelling(telling, reading!);
  const unpacked = unpackTelling(packed, 1, reading!);
  expect(unpacked).toEqual(telling);
  expect(askedOf(packed)).toEqual(telling.asked);
  for (const { clause, sentence } of unpacked.mentions)
    if (clause) expect(reading!.sentences[sentence]!.clauses).toContain(clause);
  const same = ({ statement, mention }: Denial) => mention.statement === statement;
  expect(unpacked.denials.map(same)).toEqual(telling.denials.map(same));
  expect(new Set(telling.denials.map(same)).size).toBe(2);
});

it.each([
  '',
  '{',
  'null',
  '7\n7',
  '{}\n{}',
  '{"names":[],"ids":[],"called":[],"words":[]}\n{"statements":[],"mentions":[[0,0,0,1,99]]}',
])('what is no packed telling is refused: %s', (packed) => {
  const [reading] = read(BRIDGE);
  expect(() => unpackTelling(packed, 0, reading!)).toThrow();
});

it('what an article asked has the same answers beside articles about others, and not beside one about the same', () => {
  const alone = read(BRIDGE);
  const { asked } = tellArticle(alone[0]!, 0, indexActors(alone));
  const answers = (...texts: readonly string[]) => answersOf(indexActors(read(...texts)))(asked);
  expect(answers(BRIDGE, FERRY)).toBe(answers(BRIDGE));
  expect(answers(BRIDGE, 'Tove Anna Lind, the minister, met Tove Lind on Monday.')).not.toBe(answers(BRIDGE));
});

it('a recorded index answers as the one it records, and knows what it was asked', () => {
  const index = indexActors(read(BRIDGE));
  const { index: recorded, asked } = recordIndex(index);
  const id = recorded.idOf('Tove Lind') ?? '';
  expect(recorded.byId.get(id)).toEqual(index.byId.get(id));
  expect(recorded.shortNameOf(id)).toBe(index.shortNameOf(id));
  expect(recorded.rolesOf(id)).toBe(index.rolesOf(id));
  expect(recorded.actorNamed('Tove Lind')).toBe(index.actorNamed('Tove Lind'));
  expect(recorded.countNamed('Lind')).toBe(1);
  expect(asked()).toEqual({ names: ['Tove Lind'], ids: [id], called: ['Tove Lind'], words: ['Lind'] });
});
