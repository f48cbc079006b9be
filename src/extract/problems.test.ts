import { describe, expect, it } from 'vitest';
import type { ArticleInput } from './input';
import { articleOf, storyOf } from './test-readings';

describe('findProblems() says by which words it has guessed the year of a dateline:', () => {
  const wire = (text: string) => articleOf('Wire', '', `BERGEN, March 12 (TAP) – ${text}`);
  const inferredOf = (...articles: readonly ArticleInput[]) =>
    storyOf(...articles).problems.flatMap(({ code, args }) =>
      code === 'publication-date-inferred' ? [[args.published, args.text]] : [],
    );

  it.each([
    [
      'its own',
      [wire('A firm that has run the ferry since 2029 said it sank.')],
      '2030-03-12~',
      'March 12”, “2029',
    ],
    [
      'its day, where another article has the year',
      [wire('The ferry sank. It has a licence until 2034.'), articleOf('a', '2031-03-14', 'It sank.')],
      '2031-03-12~',
      'March 12',
    ],
  ])('%s', (_, articles, published, words) => {
    expect(inferredOf(...articles)).toEqual([[published, words]]);
  });

  it('but not where the text bears it out', () => {
    expect(inferredOf(wire('The ferry that sank on 2 March 2031 was found.'))).toEqual([]);
  });
});
