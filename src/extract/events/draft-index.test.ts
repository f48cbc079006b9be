import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FoundMention } from '../mentions/found-mention';
import { DraftIndex, isBefore, type Match } from './draft-index';
import { draftOf, type EventDraft } from './event-draft';
import { measureLikeness } from './similarity';

const WORDS = 'ferry quay storm rope mast crew tide keel lamp buoy'.split(' ');

/** Passages of a few words, common ones more often than rare ones, in a few articles. */
const mentions = fc.array(
  fc.record({
    article: fc.nat(3),
    sentence: fc.nat(3),
    words: fc.uniqueArray(
      fc.nat(WORDS.length * WORDS.length - 1).map((at) => WORDS[Math.floor(Math.sqrt(at))]!),
      { maxLength: 5 },
    ),
  }),
  { minLength: 2, maxLength: 24 },
);

const mentionOf = (told: Pick<FoundMention, 'article' | 'sentence' | 'words'>): FoundMention => ({
  ...told,
  range: { start: 0, end: 1 },
  clause: null,
  predicate: '',
  actors: [],
  date: null,
  saying: false,
  headline: false,
  line: false,
  quoted: false,
});

it('findBest() finds what a comparison with all of them finds', () => {
  fc.assert(
    fc.property(
      mentions,
      fc.nat(),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.constantFrom(0, 0.1, 0.4),
      fc.boolean(),
      (told, split, floor, bonus, added) => {
        const [asked, ...others] = told.map(mentionOf);
        const likeness = measureLikeness([...others, asked!]);
        const cut = split % (others.length + 1);
        const drafts = [others.slice(0, cut), others.slice(cut)].map(draftOf);
        const index = new DraftIndex(drafts, likeness);
        const late = mentionOf({ article: 9, sentence: 0, words: [...asked!.words, 'gull'] });
        if (added) index.add(late, drafts[0]!);
        // a score may lie above the likeness by the bonus, but not for what has nothing in common
        const score = (a: FoundMention, b: FoundMention): number => {
          const alike = likeness(a, b);
          return alike > 0 && b.sentence % 2 === 0 ? alike + bonus : alike;
        };
        const admits = (draft: EventDraft) => draft !== drafts[1] || cut % 3 > 0;
        let best: Match | null = null;
        for (const [at, draft] of drafts.entries())
          for (const [place, mention] of draft.asserting.entries()) {
            const entry = { mention, draft, at, place, alike: score(asked!, mention) };
            const isItself = mention.article === asked!.article && mention.sentence === asked!.sentence;
            if (isItself || entry.alike < floor || !admits(draft)) continue;
            if (!best || isBefore(entry, entry.alike, best)) best = entry;
          }
        expect(index.findBest(asked!, floor, { score, bonus, admits })?.alike).toBe(best?.alike);
        expect(index.findBest(asked!, floor, { score, bonus, admits })?.draft).toBe(best?.draft);
      },
    ),
    { numRuns: 500 },
  );
});

it('isToldIn() knows what each article tells, also what came later', () => {
  const [quay, storm] = [
    draftOf([mentionOf({ article: 0, sentence: 0, words: ['quay'] })]),
    draftOf([mentionOf({ article: 1, sentence: 0, words: ['storm'] })]),
  ];
  const late = mentionOf({ article: 2, sentence: 0, words: ['rope'] });
  const index = new DraftIndex([quay, storm], measureLikeness([...quay.asserting, ...storm.asserting, late]));
  index.add(late, storm);
  const articles = [0, 1, 2, 3];
  expect(articles.filter((article) => index.isToldIn(article, quay))).toEqual([0]);
  expect(articles.filter((article) => index.isToldIn(article, storm))).toEqual([1, 2]);
});
