import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from './find-copies';
import { storyOf, articleOf } from '../test-readings';

const WIRE = [
  'The ferry Nordstern sank off the northern cape on Tuesday with forty people on board, the owners said.',
  'Two tugs reached the ship an hour later and brought everybody ashore before the tide turned.',
  'Ilse Brandovic, who runs the harbour, said that the hull had been checked in spring and found sound.',
  'The prosecutor of Ostra opened an inquiry and asked for the log of the ship and of the radio station.',
  'Ferries to the three islands will not sail before Friday, and tickets are paid back at the quay.',
];
const OWN = [
  'Forty travellers were brought ashore on Tuesday after the Nordstern went down in a winter gale.',
  'Divers hope to see the hull by the end of the week, said Per Holm of the coast guard in Ostra.',
  'It is the second such loss in five years on a route that many islanders take to work every day.',
  'The harbour mistress defended the checks of last spring, which she said had been done with care.',
];

interface Given {
  readonly published?: string;
  readonly publisher?: string;
}
const article = (paragraphs: readonly string[], { published = '2031-03-14', publisher }: Given = {}) => {
  let start = 0;
  const sentences = paragraphs.map((paragraph) => {
    const range = { start, end: start + paragraph.length, block: { kind: 'body' as const } };
    start = range.end + 2;
    return range;
  });
  return { text: paragraphs.join('\n\n'), sha256: paragraphs.join(), publisher, published, sentences };
};

describe('findCopies()', () => {
  it.each([
    ['the same text under two mastheads', WIRE, WIRE],
    ['a version without its last paragraphs', WIRE, WIRE.slice(0, 2)],
    ['marks and capitals apart', WIRE, WIRE.map((line) => line.toUpperCase().replace(/,/g, ' –'))],
    ['a few words of the desk apart', WIRE, WIRE.map((line) => line.replace(/^The /, 'A '))],
    ['a paragraph of its own before it', WIRE, [OWN[0] ?? '', ...WIRE]],
  ])('finds %s', (_, first, second) => {
    const copies = findCopies([
      article(first, { publisher: 'Fjord Post' }),
      article(second, { publisher: 'Ostra Mail', published: '2031-03-15' }),
    ]);
    expect(copies).toEqual([null, 0]);
  });

  it.each([
    ['two reports of one happening', WIRE, OWN],
    ['a report that quotes a sentence of another', WIRE, [...OWN, WIRE[2] ?? '']],
    ['texts of a line', ['The ferry sank on Tuesday.'], ['The ferry sank on Tuesday.']],
    ['an empty text', [], []],
  ])('leaves %s', (_, first, second) => {
    expect(findCopies([article(first), article(second)])).toEqual([null, null]);
  });

  it('leaves the versions that one outlet prints, which count once as it is', () => {
    const given = { publisher: 'Fjord Post' };
    expect(findCopies([article(WIRE, given), article(WIRE.slice(1), given)])).toEqual([null, null]);
  });

  it('takes for the original what came out first, of one day the longer, and the longer where the other is a part of it', () => {
    const late = { published: '2031-03-16' };
    expect(findCopies([article(WIRE, late), article(WIRE)])).toEqual([1, null]);
    expect(findCopies([article(WIRE.slice(1)), article(WIRE)])).toEqual([1, null]);
    expect(findCopies([article(WIRE.slice(0, 2)), article(WIRE, late)])).toEqual([1, null]);
  });

  it('names an original that is no copy itself, whatever the articles have in common', () => {
    const part = fc.subarray([...WIRE, ...OWN], { minLength: 0 });
    const day = fc.constantFrom('2031-03-14', '2031-03-15', undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, day), { maxLength: 12 }), (list) => {
        const copies = findCopies(
          list.map(([parts, published]) => article(parts, { ...(published ? { published } : {}) })),
        );
        copies.forEach((original, at) => {
          if (original === null) return;
          expect(original).not.toBe(at);
          expect(copies[original]).toBeNull();
        });
      }),
    );
  });
});

it('extractStory() counts wire copy under another headline once, and says so', () => {
  const story = storyOf(
    articleOf('Fjord Post', '2031-03-14', WIRE.join('\n\n'), { title: 'Ferry sinks off the cape' }),
    articleOf('Ostra Mail', '2031-03-14', WIRE.slice(0, 4).join('\n\n'), {
      title: 'Forty saved as ship goes down',
    }),
  );
  expect(story.articles.map(({ copyOf }) => copyOf)).toEqual([undefined, story.articles[0]?.id]);
  expect(story.problems).toContainEqual({
    code: 'repeats-another-article',
    article: story.articles[1]?.id,
    args: { file: 'Ostra Mail.txt', other: 'Fjord Post.txt', text: 'Ferry sinks off the cape' },
  });
});
