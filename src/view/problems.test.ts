import { describe, expect, it } from 'vitest';
import { describeProblems } from './problems';
import { sampleStory } from './sample-story';
import { indexStory } from './story-index';

const { articleOf } = indexStory(sampleStory);

describe('describeProblems()', () => {
  it.each([
    [
      { code: 'year-unclear', article: 'harbour', args: { exact: 'in May' } },
      'Harbour News: year unclear (“in May”).',
    ],
    [{ code: 'no-events', article: 'harbour', args: {} }, 'Harbour News: no dated event was found.'],
    [{ code: 'constructor', args: {} }, 'constructor.'],
    [{ code: 'year-unclear', args: {} }, 'year unclear.'],
    [{ code: 'file-empty', args: { file: 'b.txt' } }, 'b.txt: this file could not be read.'],
  ])('says %j in words', (problem, words) => {
    expect(describeProblems([problem], articleOf)).toEqual([words]);
  });

  it('says the same thing once', () => {
    const problem = { code: 'year-unclear', article: 'harbour', args: {} };
    expect(describeProblems([problem, problem], articleOf)).toHaveLength(1);
  });

  it.each([['settings-broken'], ['front-matter-broken'], ['port-taken'], ['not-written']])(
    'does not trouble readers with %s',
    (code) => {
      expect(describeProblems([{ code, args: {} }], articleOf)).toEqual([]);
    },
  );
});
