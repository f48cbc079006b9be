import { describe, expect, it } from 'vitest';
import { parseStory } from './parse-story';

const story = () => ({
  version: 1,
  title: 'A flood',
  language: 'en',
  timeZone: 'UTC',
  generator: 'by hand',
  articles: [
    {
      id: 'a1',
      file: 'one.txt',
      title: 'River bursts',
      published: '2021-07-15',
      publishedFrom: 'given',
      language: 'en',
      sha256: 'ff',
      text: 'The river burst its banks on Wednesday.',
      times: [
        {
          start: 26,
          end: 38,
          exact: 'on Wednesday',
          date: '2021-07-14',
          rule: 'weekday-before',
          anchor: '2021-07-15',
        },
      ],
    },
  ],
  actors: [{ id: 'p1', name: 'The mayor', kind: 'person', aliases: [] }],
  events: [
    {
      id: 'e1',
      title: 'River bursts its banks',
      date: '2021-07-14',
      importance: 1,
      status: 'machine',
      actors: ['p1'],
      disputed: false,
      mentions: [
        { article: 'a1', start: 0, end: 25, exact: 'The river burst its banks', date: '2021-07-14' },
      ],
    },
  ],
  problems: [],
});

/** The story with one value changed by its path. */
function changed(path: (string | number)[], value: unknown) {
  const copy: unknown = structuredClone(story());
  const last = path.at(-1);
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  if (last !== undefined) (owner as Record<string | number, unknown>)[last] = value;
  return copy;
}

it('parseStory() returns a sound story unchanged', () => {
  expect(parseStory(story())).toEqual(story());
});

describe('parseStory() names the field that is wrong', () => {
  it.each([
    ['version', ['version'], 2],
    ['title', ['title'], ''],
    ['articles[0].published', ['articles', 0, 'published'], 'last week'],
    ['articles[0].publishedFrom', ['articles', 0, 'publishedFrom'], 'guessed'],
    ['articles[0].times[0].exact', ['articles', 0, 'times', 0, 'exact'], 'on Thursday'],
    ['events[0].date', ['events', 0, 'date'], '14 July'],
    ['events[0].importance', ['events', 0, 'importance'], 2],
    ['events[0].actors', ['events', 0, 'actors'], ['p9']],
    ['events[0].mentions[0].article', ['events', 0, 'mentions', 0, 'article'], 'a9'],
    ['events[0].mentions[0].exact', ['events', 0, 'mentions', 0, 'exact'], 'The river'],
    ['events[0].mentions[0]', ['events', 0, 'mentions', 0, 'end'], 999],
    ['events[0].colour', ['events', 0, 'colour'], 'red'],
    ['actors[1].id', ['actors', 1], { id: 'p1', name: 'Again', kind: 'person', aliases: [] }],
  ])('%s', (field, path, value) => {
    expect(() => parseStory(changed(path, value))).toThrow(
      expect.objectContaining({ name: 'StoryError', field }),
    );
  });

  it.each([null, 7, 'story', []])('and refuses %j', (value) => {
    expect(() => parseStory(value)).toThrow(/./);
  });
});
