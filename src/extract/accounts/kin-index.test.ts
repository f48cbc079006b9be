import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FoundMention } from '../mentions/found-mention';
import { rootOf } from '../words/root';
import type { Denial } from './find-denials';
import { KinIndex } from './kin-index';
import { readMatter } from './passage-matter';
import { askFor, weighFacing } from './weigh-facing';
import { worthOf } from './worth-of-facing';

const WORDS = 'kill death murder shoot sink ferry quay accuse blame charge russian french report'.split(' ');
const ACTORS = ['ana-moss', 'holm-dairy', 'ostra'];

const told = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
  actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 2 }),
  predicate: fc.constantFrom('', 'kill', 'charge', 'shoot'),
  saying: fc.boolean(),
});

const mentionOf = (about: Partial<FoundMention>, article: number): FoundMention => ({
  ...{
    article,
    sentence: 0,
    range: { start: 0, end: 1 },
    clause: null,
    predicate: '',
    actors: [],
    words: [],
  },
  ...{ date: null, saying: false, headline: false, line: false, quoted: false },
  ...about,
});

/** A denial of what its words tell, by somebody or nobody known. */
const denialOf = (mention: FoundMention, speaker: string | undefined): Denial =>
  ({
    mention,
    speaker,
    parties: [],
    statement: { source: null, content: [], clause: { start: 0, end: 1 } },
  }) as unknown as Denial;

it('find() leaves out only what is worth nothing to a denial in another article', () => {
  fc.assert(
    fc.property(
      fc.array(told, { minLength: 1, maxLength: 12 }),
      told,
      fc.option(fc.constantFrom(...ACTORS), { nil: undefined }),
      fc.constantFrom('matter' as const, 'blame' as const),
      fc.boolean(),
      (others, denied, speaker, as, strong) => {
        const draft = { asserting: [], denying: [], continuing: new Set<FoundMention>() };
        const entries = others.map((other, place) => ({ mention: mentionOf(other, 1), draft, at: 0, place }));
        const asking = askFor(denialOf(mentionOf(denied, 0), speaker), as, undefined);
        const found = new Set(new KinIndex(entries, readMatter).find(asking));
        for (const entry of entries) {
          const matter = readMatter(entry.mention);
          if (found.has(entry) || asking.kind === undefined || matter.kind !== asking.kind) continue;
          const past = { likeness: Object.assign(() => 1, {}) as never, matterOf: () => matter };
          const evidence = weighFacing(asking, entry.mention, past, undefined);
          expect(
            worthOf(evidence, asking, { strong, points: false, leans: false, guilt: false }, false),
          ).toBe(0);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('find() gives what tells of the same with a word in common', () => {
  const draft = { asserting: [], denying: [], continuing: new Set<FoundMention>() };
  const mention = mentionOf({ words: ['ferry', 'sink'], predicate: 'sink' }, 1);
  const entry = { mention, draft, at: 0, place: 0 };
  const matterOf = () => ({ ...readMatter(mention), kind: 'sink', roots: ['ferry', 'sink'].map(rootOf) });
  const index = new KinIndex([entry], matterOf);
  const denial = denialOf(mentionOf({ words: ['ferry'] }, 0), undefined);
  const asking = { ...askFor(denial, 'matter', undefined), kind: 'sink', kindRoots: [] };
  expect([...index.find(asking)]).toEqual([entry]);
  expect([...index.find({ ...asking, roots: new Set(['quay']) })]).toEqual([]);
  expect([...index.find({ ...asking, kindRoots: [rootOf('ferry')] })]).toEqual([]);
  expect([...index.find({ ...asking, kind: undefined })]).toEqual([]);
});
