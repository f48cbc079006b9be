import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../mentions/found-mention';
import { DraftIndex } from './draft-index';
import { groupMentions } from './group-mentions';
import { measureLikeness, type Likeness } from './similarity';

const WORDS = ['ferry', 'sink', 'mast', 'raise', 'owner', 'deny', 'bridge', 'open', 'storm', 'diver'];
const DATES = [
  '2031-03-04', '2031-03-05', '2031-03-04T18:00', '2031-03-04T18:20', '2031-03-04T19:30', '2031-03-04/2031-03-05', '2031-03', '2031', '2030-12', '2030-12-20/2031-01-10',
  '2031-02-25/2031-03-06', '2031-03-01/2031-03-08', null,
]; // prettier-ignore

const mentions = fc
  .array(
    fc.record({
      article: fc.nat(3),
      sentence: fc.nat(4),
      words: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 5 }),
      actors: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { maxLength: 2 }),
      date: fc.constantFrom(...DATES),
      dating: fc.constantFrom('own' as const, 'shared' as const),
      saying: fc.boolean(),
      line: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((each, at): FoundMention => ({
      ...each,
      range: { start: at, end: at + 1 },
      clause: null,
      predicate: '',
      headline: false,
      quoted: false,
    })),
  );

/** The same measure, but every mention shares a feature with every other, and none is too common to ask for. */
function askForAll(likeness: Likeness): Likeness {
  return Object.assign((a: FoundMention, b: FoundMention) => likeness(a, b), {
    featuresOf: () => [{ id: -1, reach: Infinity, units: 2 ** 30 }],
    idsOf: () => [-1],
    lengthOf: () => 1,
  });
}

describe('comparing only mentions that share something rare', () => {
  it('groups them as comparing all does', () => {
    fc.assert(
      fc.property(mentions, (all) => {
        const likeness = measureLikeness(all);
        expect(groupMentions(all, likeness)).toEqual(groupMentions(all, askForAll(likeness)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([0.1, 0.35, 0.55])('finds the same best event of a likeness of %f or more', (floor) => {
    fc.assert(
      fc.property(mentions, (all) => {
        const likeness = measureLikeness(all);
        const drafts = groupMentions(all, likeness).map((group) => ({
          asserting: [...group],
          denying: [],
          continuing: new Set<FoundMention>(),
        }));
        for (const mention of all.filter(({ date }) => date === null)) {
          const best = drafts
            .flatMap((draft) => draft.asserting.map((other) => ({ draft, other })))
            .filter(({ other: { article, sentence } }) => article !== mention.article || sentence !== mention.sentence)
            .map(({ draft, other }) => ({ draft, alike: likeness(mention, other) }))
            .reduce<{ draft: unknown; alike: number } | null>((a, b) => (!a || b.alike > a.alike ? b : a), null);
          const found = new DraftIndex(drafts, likeness).findBest(mention, floor);
          expect(found?.alike).toBe(best && best.alike >= floor ? best.alike : undefined);
          if (found) expect(found.draft).toBe(best?.draft);
        }
      }),
    ); // prettier-ignore
  });
});

/** So many passages of one article on one day, each about something else. */
const passages = (count: number, more: Partial<FoundMention>): FoundMention[] =>
  Array.from({ length: count }, (_, at) => ({
    article: 0,
    sentence: at,
    range: { start: at, end: at + 1 },
    clause: null,
    predicate: 'sink',
    actors: ['p1'],
    words: ['ferry', 'mast', 'sink', `number${at}`],
    date: '2031-03-04',
    dating: 'own' as const,
    saying: false,
    headline: false,
    line: false,
    quoted: false,
    ...more,
  }));

/** How often groupMentions asks how alike two mentions are. */
function countComparisons(all: readonly FoundMention[]): number {
  const likeness = measureLikeness(all);
  let asked = 0;
  const count = (a: FoundMention, b: FoundMention) => (asked++, likeness(a, b));
  const { featuresOf, idsOf, lengthOf } = likeness;
  groupMentions(all, Object.assign(count, { featuresOf, idsOf, lengthOf }));
  return asked;
}

describe('the comparisons of an article as long as a book', () => {
  it.each([
    ['that tells a thousand things of a day', {}],
    ['that says the same a thousand times', { words: ['ferry', 'sink'] }],
    ['that is a chronology of one minute', { date: '2031-03-04T18:06', line: true }],
    ['that is a chronology of one minute, always the same', { date: '2031-03-04T18:06', line: true, words: [] }],
    ['that nobody dates by more than a year', { date: '2031' }],
  ])('%s grow no faster than it does', (_, more) => {
    const [once, twice] = [countComparisons(passages(400, more)), countComparisons(passages(800, more))];
    expect(twice).toBeLessThanOrEqual(Math.max(64, 2.1 * once));
    expect(once).toBeLessThanOrEqual(32 * 5 * 400);
  }); // prettier-ignore
});

describe('a page that repeats one sentence a thousand times', () => {
  const repeat = (sentence: (at: number) => number): FoundMention[] =>
    Array.from({ length: 1000 }, (_, at) => ({
      article: 0,
      sentence: sentence(at),
      range: { start: at, end: at + 1 },
      clause: null,
      predicate: 'sink',
      actors: [],
      words: ['ferry', 'sink'],
      date: '2031-03-04',
      dating: 'own' as const,
      saying: false,
      headline: false,
      line: false,
      quoted: false,
    }));

  it('tells of one event', () => {
    const all = repeat((at) => at);
    expect(groupMentions(all, measureLikeness(all))).toEqual([all]);
  });

  it('but two mentions of one sentence stay two', () => {
    const all = repeat((at) => at >> 1);
    const groups = groupMentions(all, measureLikeness(all));
    expect(groups.map((group) => group.length)).toEqual([500, 500]);
  });
});
