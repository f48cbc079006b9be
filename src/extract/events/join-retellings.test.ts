import { describe, expect, it } from 'vitest';
import type { Likeness } from './similarity';
import { joinRetellings } from './join-retellings';
import { articleOf, mentionsOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const together = (a: string, b: string): number =>
  storyOf(articleOf('Fjord Post', '2031-03-14', a), articleOf('Harbour Times', '2031-03-15', b)).events
    .length;

const QUAY = 'On Tuesday the quay at Larvik crumbled under a lorry loaded with granite from the quarry.';
const RINK = 'On Tuesday a choir of forty from Lillesand sang at the rink.';
const MAYOR = 'Mayor Ilse Brandovic opened the rink on 11 March.';

describe('events: what two articles tell of a day in other words is one event', () => {
  it.each([
    ['with a word in common', `${QUAY}\n\n${RINK}`, `${MAYOR}\n\nA crane lifted a lorry full of granite on 11 March.`],
    ['by the kind of happening', `${QUAY}\n\n${RINK}`, `${MAYOR}\n\nThe harbour wall collapsed on 11 March.`],
    ['of a month and of its day', QUAY, 'The harbour wall collapsed in March with a lorry on it.'],
  ])('%s', (_, a, b) => {
    const events = storyOf(articleOf('Fjord Post', '2031-03-14', a), articleOf('Harbour Times', '2031-04-15', b)).events;
    const quay = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('Larvik')));
    expect(quay?.mentions).toHaveLength(2);
    expect(quay?.date).toBe('2031-03-11');
  });

  it.each([
    ['with nothing in common', `${QUAY}\n\n${RINK}`, `${MAYOR}\n\nBread became dearer on 11 March.`],
    ['with a name in common', `Larvik sold the last three of its yellow trams to a museum on Tuesday.\n\n${RINK}`, `${MAYOR}\n\nLarvik won the cup of the western league by a late goal on 11 March.`],
    ['of another day', QUAY, 'The harbour wall collapsed on 12 March.'],
    ['of another month', QUAY, 'The harbour wall collapsed in February with a lorry on it.'],
  ])('but not %s', (_, a, b) => {
    const apart = (text: string) => storyOf(articleOf('Fjord Post', '2031-03-14', text)).events.length;
    expect(together(a, b)).toBe(apart(a) + apart(b));
  });

  it('but not in one article', () => {
    expect(storyOf(articleOf('Fjord Post', '2031-03-14', `${QUAY}\n\n${RINK}\n\nOn Tuesday a crane pulled out a lorry.`)).events).toHaveLength(3);
  });
}); // prettier-ignore

describe('joinRetellings()', () => {
  const groupsOf = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      mentionsOf('The quay collapsed on Tuesday.').map((mention) => ({ ...mention, article: at })),
    );
  const nobody = () => false;

  /** As alike as a table says, by article; 0 otherwise. */
  const alikeBy = (table: Readonly<Record<string, number>>): Likeness =>
    Object.assign(
      (a: { article: number }, b: { article: number }) =>
        table[[a.article, b.article].sort((x, y) => x - y).join()] ?? 0,
      { featuresOf: () => [], idsOf: () => [], lengthOf: () => 1 },
    );
  const sizes = (count: number, likeness: Likeness) =>
    joinRetellings(groupsOf(count), likeness, nobody).map(({ length }) => length);

  it('joins two that are each other’s best', () => {
    expect(sizes(3, alikeBy({ '0,1': 0.1, '1,2': 0.12 }))).toEqual([1, 2]);
  });

  it('chains nothing', () => {
    expect(sizes(4, alikeBy({ '0,1': 0.1, '1,2': 0.12, '2,3': 0.1 }))).toEqual([1, 2, 1]);
  });

  it('joins none too little alike', () => {
    expect(sizes(2, alikeBy({ '0,1': 0.05 }))).toEqual([1, 1]);
  });

  it('joins none of a day on which many things are told', () => {
    expect(sizes(41, alikeBy({ '0,1': 0.3 }))).toHaveLength(41);
    expect(sizes(40, alikeBy({ '0,1': 0.3 }))).toHaveLength(39);
  });
});
