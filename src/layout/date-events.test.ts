import { DAY_MS } from '../story/civil-ms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../story/story';
import { dateEvents } from './date-events';
import { randomStory } from './sample-story';

const event = (id: string, date: string, more: Partial<StoryEvent> = {}): StoryEvent => ({
  id,
  title: id,
  date,
  importance: 0.5,
  status: 'machine',
  actors: [],
  disputed: false,
  mentions: [],
  ...more,
});
const listEvents = (events: readonly StoryEvent[]) => {
  const columns = dateEvents({ events: [...events] });
  return Array.from({ length: columns.length }, (_, at) => columns.at(at));
};

describe('dateEvents()', () => {
  it('anchors a day, a month and an interval at the middle of their span', () => {
    for (const [date, from, to] of [
      ['2015-09-14', '2015-09-14', '2015-09-15'],
      ['2015-09', '2015-09-01', '2015-10-01'],
      ['2015-06/2015-08', '2015-06-01', '2015-09-01'],
      ['-0043-03-15', '-000043-03-15', '-000043-03-16'],
    ] as const) {
      const [only] = listEvents([event('a', date)]);
      expect(only!.anchorMs).toBe((Date.parse(`${from}T00:00Z`) + Date.parse(`${to}T00:00Z`)) / 2);
    }
  });

  it('shares a day out among its events, the most important first', () => {
    const events = listEvents(
      [0.3, 0.9, 0.6].map((importance) => event(String(importance), '2015-09-14', { importance })),
    );
    const start = Date.UTC(2015, 8, 14);
    expect(events.map(({ event: { id }, anchorMs }) => [id, (anchorMs - start) / DAY_MS])).toEqual([
      ['0.9', 0.25],
      ['0.6', 0.5],
      ['0.3', 0.75],
    ]);
  });

  it('never lets events of different spans coincide', () => {
    const events = listEvents([event('a', '2015-09-13'), event('b', '2015-09-12/2015-09-14')]);
    expect(events[1]!.anchorMs).toBeGreaterThan(events[0]!.anchorMs);
  });

  it('cuts an open end at the outermost known date and anchors at the known end', () => {
    const events = listEvents([event('a', '2015-09-14/..'), event('b', '2016'), event('c', '2014')]);
    const open = events.find(({ event: { id } }) => id === 'a')!;
    expect(open.anchorMs).toBe(Date.UTC(2015, 8, 14));
    expect(open.endMs).toBe(Date.UTC(2017, 0, 1));
  });

  it('leaves out what has no place in time', () => {
    for (const date of ['soon', '', '../..', '2015-13']) expect(listEvents([event('a', date)])).toEqual([]);
  });

  it('ranks by importance, then dispute, then date', () => {
    const events = listEvents([
      event('late', '2015-02'),
      event('early', '2015-01'),
      event('disputed', '2016', { disputed: true }),
      event('first', '2017', { importance: 1 }),
    ]);
    const ranked = [...events].sort((a, b) => a.rank - b.rank).map(({ event: { id } }) => id);
    expect(ranked).toEqual(['first', 'disputed', 'early', 'late']);
  });

  describe('ranks a dispute in which both sides speak', () => {
    const told = (article: string, stance?: 'asserts' | 'denies') => ({
      article,
      start: 0,
      end: 1,
      exact: 'x',
      date: '2015',
      ...(stance && { account: { who: '', whoName: 'A voice', stance, verb: 'said', quoted: false } }),
    });
    const dispute = (...articles: [string, string]) =>
      event('dispute', '2015', {
        importance: 0.2,
        disputed: true,
        mentions: [told(articles[0], 'asserts'), told(articles[1], 'denies')],
      });
    const first = (events: readonly StoryEvent[]) =>
      listEvents(events).find(({ rank }) => rank === 0)?.event.id;
    const shared = event('shared', '2016', { importance: 1, mentions: [told('a'), told('b')] });
    const own = event('own', '2016', { importance: 1, mentions: [told('b')] });

    it('first where several articles tell of it', () => {
      expect(first([dispute('a', 'b'), shared])).toBe('dispute');
    });

    it('by its importance where one article alone tells of it', () => {
      expect(first([dispute('a', 'a'), shared])).toBe('shared');
    });

    it('first where no article tells what another does', () => {
      expect(first([dispute('a', 'a'), own])).toBe('dispute');
    });
  });

  it('gives the same places and ranks in whatever order the events come', () => {
    const place = (events: readonly StoryEvent[]) =>
      listEvents(events).map(({ event: { id }, anchorMs, rank }) => [id, anchorMs, rank]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 90 }), (seed, count) => {
        const { events } = randomStory(seed, count);
        // many share a day and an importance
        const dense = events.map((each) => ({ ...each, importance: 0.5, date: each.date.slice(0, 7) }));
        for (const list of [events, dense]) expect(place([...list].reverse())).toEqual(place(list));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every anchor inside its own span, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 300 }), (seed, count) => {
        const events = listEvents(randomStory(seed, count).events);
        for (const [at, { anchorMs, startMs, endMs }] of events.entries()) {
          expect(anchorMs).toBeGreaterThanOrEqual(startMs);
          expect(anchorMs).toBeLessThan(endMs);
          if (at > 0) expect(anchorMs).toBeGreaterThanOrEqual(events[at - 1]!.anchorMs);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds an event by its id, and none for an unknown one', () => {
    const columns = dateEvents(randomStory(3, 50));
    expect(columns.event(columns.indexOf('r17')).id).toBe('r17');
    expect([columns.indexOf('nobody'), columns.indexOf(null)]).toEqual([-1, -1]);
  });
});
