import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeStory } from '../story/inline-story';
import { sampleExtract } from './sample-extract';
import { storyToInlineJson, storyToJson } from './story-json';
import { DEFAULT_SETTINGS } from './settings-file';

function storyOf(text: string) {
  return sampleExtract([{ file: 'a.txt', text, sha256: 'x', given: {}, metadata: {} }], DEFAULT_SETTINGS);
}

describe('storyToJson()', () => {
  test('writes keys in one order, whatever order they were made in', () => {
    const story = storyOf('Words.');
    const shuffled = Object.fromEntries(Object.entries(story).reverse()) as unknown as typeof story;
    expect(storyToJson(shuffled)).toBe(storyToJson(story));
    expect(Object.keys(JSON.parse(storyToJson(story)))).toEqual([
      'version', 'title', 'language', 'timeZone', 'generator', 'articles', 'actors', 'events', 'problems',
    ]); // prettier-ignore
    expect(storyToJson(story)).toMatch(/^\{\n {2}"version": 1,\n[^]*\}\n$/);
  });

  test('is what JSON.stringify() writes, with two spaces of indent and a line break at the end', () => {
    const story = {
      ...storyOf('The ferry sank.\n\n“It did.”'),
      actors: [],
      problems: [{ code: 'a', args: {} }],
    };
    const json = storyToJson(story as unknown as ReturnType<typeof storyOf>);
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
    expect(json).toContain('"actors": [],\n');
  });

  test('loses nothing', () => {
    const story = storyOf('Words.');
    expect(JSON.parse(storyToJson(story))).toEqual(story);
  });
});

describe('storyToInlineJson()', () => {
  test('is the same story for any text, with nothing in it that could end its element', () => {
    const hostile = fc.constantFrom(
      '</script>',
      '<!--',
      '<script',
      '\u2028',
      '\u2029',
      ']]>',
      '"',
      '\\',
      '𝄞',
      '\ud834',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string())), (parts) => {
        const story = storyOf(parts.join(''));
        const json = storyToInlineJson(story);
        expect(completeStory(JSON.parse(json))).toEqual(story);
        expect(json).not.toMatch(/[<\n\u2028\u2029]/);
      }),
    );
  });
});
