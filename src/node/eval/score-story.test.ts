import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Mention, Story, StoryEvent } from '../../story/story';
import { goldSchema } from './gold';
import { addCounts, figuresOf, scoreStory } from './score-story';
import { writeTable } from './table';

const TEXT =
  'The wall gave way on 5 March 2024. The town flooded the next day. The mayor denied a leak. A new wall may come.';
const WALL = 'The wall gave way on 5 March 2024.';
const FLOOD = 'The town flooded the next day.';
const DENIAL = 'The mayor denied a leak.';
const PLAN = 'A new wall may come.';

const gold = v.parse(goldSchema, {
  events: [
    { id: 'e1', title: 'Wall gives way', date: '2024-03-05', importance: 3, mentions: [{ article: 'a.txt', sentence: WALL }], disputed_by: [{ article: 'a.txt', sentence: DENIAL }] },
    { id: 'e2', title: 'Town floods', date: '2024-03-06', importance: 2, mentions: [{ article: 'a.txt', sentence: FLOOD }] },
  ],
  not_events: [{ article: 'a.txt', sentence: PLAN }],
  timexes: [
    { article: 'a.txt', sentence: WALL, expression: '5 March 2024', value: '2024-03-05' },
    { article: 'a.txt', sentence: FLOOD, expression: 'the next day', value: '2024-03-06' },
    { article: 'a.txt', sentence: PLAN, expression: 'may', value: null, kind: 'verb' },
  ],
}); // prettier-ignore

function mentionOf(sentence: string, stance?: 'asserts' | 'denies'): Mention {
  const start = TEXT.indexOf(sentence);
  const account = stance && {
    account: { who: '', whoName: 'The mayor', stance, verb: 'denied', quoted: false },
  };
  return { article: 'a1', start, end: start + sentence.length, exact: sentence, date: '2024', ...account };
}

function eventOf(date: string, mentions: Mention[], status: StoryEvent['status'] = 'machine'): StoryEvent {
  return { id: date, title: date, date, importance: 1, status, actors: [], disputed: false, mentions };
}

function storyOf(events: StoryEvent[], dates: readonly (readonly [string, string | null])[]): Story {
  const times = dates.map(([exact, date]) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact, date, rule: 'r' })); // prettier-ignore
  return {
    version: 1, title: 'Wall', language: 'en', timeZone: 'UTC', generator: 'test', actors: [], problems: [], events,
    articles: [{ id: 'a1', file: 'in/a.txt', title: 'A', publishedFrom: 'unknown', language: 'en', sha256: 'x', text: TEXT, times }],
  }; // prettier-ignore
}

const perfect = storyOf(
  [
    eventOf('2024-03-05', [mentionOf(WALL), mentionOf(DENIAL, 'denies')]),
    eventOf('2024-03-06', [mentionOf(FLOOD)]),
  ],
  [
    ['5 March 2024', '2024-03-05'],
    ['the next day', '2024-03-06'],
    ['may', null],
  ],
);

describe('scoreStory()', () => {
  test('gives a perfect story 1 in every figure', () => {
    const { counts, missed, unplaced } = scoreStory(gold, perfect);
    expect(new Set(Object.values(figuresOf(counts)))).toEqual(new Set([1]));
    expect([missed, unplaced]).toEqual([[], []]);
  });

  test('gives an empty story 0 where gold is missed, and no figure where nothing was answered', () => {
    const { counts, missed } = scoreStory(gold, storyOf([], []));
    expect(figuresOf(counts)).toMatchObject({
      'times.found': 0, 'events.recall3': 0, 'events.recall2': 0, 'events.precision': null,
      'events.date': null, 'traps.avoided': 1, 'accounts.recall': 0, 'accounts.precision': null,
    }); // prettier-ignore
    expect(missed).toEqual(['e1 2024-03-05 Wall gives way']);
  });

  test('counts a wrong day against dates, and an event that repeats another against precision', () => {
    const story = storyOf(
      [eventOf('2024-03-05', [mentionOf(WALL)]), eventOf('2024-03-05', [mentionOf(WALL)]), eventOf('2023', [mentionOf(FLOOD)])],
      [['5 March 2024', '2024-03-05'], ['the next day', '2024-03-07']],
    ); // prettier-ignore
    expect(figuresOf(scoreStory(gold, story).counts)).toMatchObject({
      'times.found': 1, 'times.value': 0.5, 'events.recall3': 1, 'events.recall2': 0.5, 'events.precision': 0.333, 'events.date': 0.667,
    }); // prettier-ignore
  });

  test('counts one event for two as bad grouping', () => {
    const story = storyOf([eventOf('2024-03-05/2024-03-06', [mentionOf(WALL), mentionOf(FLOOD)])], []);
    // each sentence shares its group with one it does not belong to: precision 1/2, recall 1
    expect(figuresOf(scoreStory(gold, story).counts)['events.grouping']).toBe(0.667);
  });

  test.each([
    ['a plan told as an event', 'machine', 0],
    ['a plan told as a plan', 'planned', 1],
  ] as const)('takes %s as traps.avoided %s: %i', (_, status, avoided) => {
    const story = storyOf([eventOf('2024', [mentionOf(PLAN)], status)], []);
    expect(figuresOf(scoreStory(gold, story).counts)['traps.avoided']).toBe(avoided);
  });

  test('names gold sentences that the articles do not hold', () => {
    const other = { ...perfect, articles: [] };
    expect(scoreStory(gold, other).unplaced).toContain('a.txt');
  });
});

describe('addCounts()', () => {
  test('takes stories together by their counts, not by their figures', () => {
    const both = addCounts([scoreStory(gold, perfect).counts, scoreStory(gold, storyOf([], [])).counts]);
    expect(figuresOf(both)).toMatchObject({ 'events.recall3': 0.5, 'events.precision': 1 });
  });
});

describe('writeTable()', () => {
  test('has a row a figure, a column a story and a dash for what is not defined', () => {
    const table = writeTable([
      { name: 'a-story-with-a-long-name', figures: { 'events.f1': 0.5, 'traps.avoided': null } },
      { name: 'ALL', figures: { 'events.f1': 1, 'traps.avoided': 0 } },
    ]);
    expect(table.split('\n').map((row) => row.trim().split(/\s+/))).toEqual([
      ['figure', 'a-story-with-a', 'ALL'],
      ['events.f1', '0.5', '1'],
      ['traps.avoided', '-', '0'],
    ]);
  });
});
