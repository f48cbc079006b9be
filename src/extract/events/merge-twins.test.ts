import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../story/story';
import { mergeTwins } from './merge-twins';

function event(
  title: string,
  date: string,
  article: string,
  start = 0,
  extra: Partial<StoryEvent> = {},
): StoryEvent {
  const mention = { article, start, end: start + 9, exact: 'it burned', date };
  const base = { id: `${title}${start}`, title, date, importance: 0.5, status: 'machine', actors: [] };
  return { ...base, disputed: false, mentions: [mention], ...extra } as StoryEvent;
}

describe('mergeTwins()', () => {
  it('makes one of events that no reader could tell apart', () => {
    const [first, ...others] = mergeTwins([
      event('Mill burns', '2031-03-14', 'a', 0, { actors: ['x'] }),
      event('Mill burns', '2031-03-14', 'a', 40, { actors: ['y'], importance: 0.9, disputed: true }),
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ actors: ['x', 'y'], importance: 0.9, disputed: true });
    expect(first?.mentions.map(({ start }) => start)).toEqual([0, 40]);
  });

  it('keeps one of a passage that both tell', () => {
    const twin = event('Mill burns', '2031-03-14', 'a');
    expect(mergeTwins([twin, twin]).map(({ mentions }) => mentions.length)).toEqual([1]);
  });

  it.each([
    ['a day and its hour', '2031-03-14', '2031-03-14T12:00', '2031-03-14'],
    ['a month and its day', '2031-03', '2031-03-14', '2031-03-14'],
    ['about a day and the day', '2031-03-14~', '2031-03-14', '2031-03-14~'],
  ])('makes one of %s', (_, one, other, date) => {
    const merged = mergeTwins([event('Mill burns', one, 'a'), event('Mill burns', other, 'a', 40)]);
    expect(merged.map((each) => each.date)).toEqual([date]);
  });

  it.each([
    ['the tense', 'Roe owns up to the fire', 'Roe owned up to the fire'],
    ['who says so', 'Mill burns down', 'Fire chief: mill burned down'],
    ['who says so, behind it', 'Mill had burned down, Roe says', 'Fire chief: the mill has burned down'],
  ])('makes one of titles that differ in %s', (_, one, other) => {
    const merged = mergeTwins([event(one, '2031-03-14', 'a'), event(other, '2031-03-14', 'a', 40)]);
    expect(merged.map(({ title }) => title)).toEqual([one]);
  });

  it.each([
    ['what is denied', 'Mill burns down', 'Mill does not burn down'],
    ['who did it', 'Roe leaves the mill', 'Falk leaves the mill'],
    ['who is quoted', 'Roe: “I saw the fire”', 'Falk: “I saw the fire”'],
    ['what was done', 'Mill burns down', 'Mill breaks down'],
    ['the order of who and whom', 'Roe sues Falk', 'Falk sues Roe'],
  ])('leaves apart titles that differ in %s', (_, one, other) => {
    expect(mergeTwins([event(one, '2031-03-14', 'a'), event(other, '2031-03-14', 'a', 40)])).toHaveLength(2);
  });

  it('does not make one of two days because both lie in a month', () => {
    const dates = ['2031-03-14', '2031-03', '2031-03-20'];
    const merged = mergeTwins(dates.map((date, at) => event('Mill burns', date, 'a', 40 * at)));
    expect(merged.map(({ date }) => date)).toEqual(['2031-03-14', '2031-03-20']);
  });

  it.each([
    ['title', event('Mill closes', '2031-03-14', 'a', 40)],
    ['date', event('Mill burns', '2031-03-13', 'a', 40)],
    ['status', event('Mill burns', '2031-03-14', 'a', 40, { status: 'planned' })],
    ['article', event('Mill burns', '2031-03-14', 'b', 40)],
  ])('leaves apart those of another %s', (_, other) => {
    expect(mergeTwins([event('Mill burns', '2031-03-14', 'a'), other])).toHaveLength(2);
  });

  it('loses no passage, and finds no twins in what it gives', () => {
    const some = fc.record({
      title: fc.constantFrom('A', 'B'),
      date: fc.constantFrom('2031', '2032', '2031-03', '2031-03-14', '2031-03-20'),
      article: fc.constantFrom('a', 'b', 'c'),
      other: fc.constantFrom('a', 'b', 'c'),
      start: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (drawn) => {
        const events = drawn.map(({ title, date, article, other, start }) => {
          const [mention] = event(title, date, other, start).mentions;
          const one = event(title, date, article, start);
          return mention ? { ...one, mentions: [...one.mentions, mention] } : one;
        });
        const merged = mergeTwins(events);
        const places = (list: readonly StoryEvent[]) =>
          new Set(
            list.flatMap(({ mentions, title, date }) =>
              mentions.map((m) => `${title}${date.slice(0, 4)}${m.article}${m.start}`),
            ),
          );
        expect(places(merged)).toEqual(places(events));
        expect(mergeTwins(merged)).toEqual(merged);
      }),
    );
  });
});
