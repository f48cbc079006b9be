import { describe, expect, test } from 'vitest';
import { readStory, StoryProblem } from './read-story';

const event = { id: 'a', title: 'A bridge opens', date: '2015-09-14', importance: 0.5, mentions: [] };
const storyOf = (...events: readonly unknown[]) => ({ version: 1, events });

describe('readStory()', () => {
  test('gives back a story as it is, without a copy', () => {
    const story = storyOf(event, { ...event, id: 'b', mentions: [{ article: 'x' }] });
    expect(readStory(story)).toBe(story);
  });

  test.each([storyOf(), storyOf({ ...event, date: 'some day' }), storyOf({ ...event, unknown: 1 })])(
    'lets pass what the drawing can live with: %j',
    (story) => {
      expect(readStory(story)).toBe(story);
    },
  );

  test.each([
    [null, 'this is not a Sourceline story'],
    [[event], 'this is not a Sourceline story'],
    ['{}', 'this is not a Sourceline story'],
    [{ version: 1, events: {} }, 'this is not a Sourceline story'],
    [{ events: [] }, 'this is not a Sourceline story'],
    [{ title: 'A bridge', events: [event] }, 'this is not a Sourceline story'],
    [{ version: 2, events: [] }, 'its version is 2, and only version 1 can be read'],
    [storyOf(null), 'its events[0] is missing or wrong'],
    [storyOf(event, { ...event, id: 7 }), 'its events[1].id is missing or wrong'],
    [storyOf({ ...event, title: '' }), 'its events[0].title is missing or wrong'],
    [storyOf({ ...event, date: 2015 }), 'its events[0].date is missing or wrong'],
    [storyOf({ ...event, importance: 2 }), 'its events[0].importance is missing or wrong'],
    [storyOf({ ...event, mentions: undefined }), 'its events[0].mentions is missing or wrong'],
    [storyOf({ ...event, mentions: [null] }), 'its events[0].mentions[0] is missing or wrong'],
    [
      storyOf({ ...event, mentions: [{ account: 'x' }] }),
      'its events[0].mentions[0].account is missing or wrong',
    ],
    [storyOf(event, event), 'its events[1].id, “a”, is used twice'],
  ])('refuses %j and names the field', (json, message) => {
    expect(() => readStory(json)).toThrow(new StoryProblem(message));
  });
});
