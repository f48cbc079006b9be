import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../story/story';
import { dateEvents } from './dated-event';

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
const DAY_MS = 86_400_000;

describe('dateEvents()', () => {
  it('anchors a day, a month and an interval at the middle of their span', () => {
    for (const [date, from, to] of [
      ['2015-09-14', '2015-09-14', '2015-09-15'],
      ['2015-09', '2015-09-01', '2015-10-01'],
      ['2015-06/2015-08', '2015-06-01', '2015-09-01'],
      ['-0043-03-15', '-000043-03-15', '-000043-03-16'],
    ] as const) {
      const [only] = dateEvents({ events: [event('a', date)] });
      expect(only!.anchorMs).toBe((Date.parse(`${from}T00:00Z`) + Date.parse(`${to}T00:00Z`)) / 2);
    }
  });

  it('shares a day out among its events in the order of the story', () => {
    const events = dateEvents({ events: ['a', 'b', 'c'].map((id) => event(id, '2015-09-14')) });
    const start = Date.UTC(2015, 8, 14);
    expect(events.map(({ event: { id }, anchorMs }) => [id, (anchorMs - start) / DAY_MS])).toEqual([
      ['a', 0.25],
      ['b', 0.5],
      ['c', 0.75],
    ]);
  });

  it('never lets events of different spans coincide', () => {
    const events = dateEvents({ events: [event('a', '2015-09-13'), event('b', '2015-09-12/2015-09-14')] });
    expect(events[1]!.anchorMs).toBeGreaterThan(events[0]!.anchorMs);
  });

  it('cuts an open end at the outermost known date and anchors at the known end', () => {
    const events = dateEvents({
      events: [event('a', '2015-09-14/..'), event('b', '2016'), event('c', '2014')],
    });
    const open = events.find(({ event: { id } }) => id === 'a')!;
    expect(open.anchorMs).toBe(Date.UTC(2015, 8, 14));
    expect(open.endMs).toBe(Date.UTC(2017, 0, 1));
  });

  it('leaves out what has no place in time', () => {
    for (const date of ['soon', '', '../..', '2015-13'])
      expect(dateEvents({ events: [event('a', date)] })).toEqual([]);
  });

  it('ranks by importance, then dispute, then date, then id', () => {
    const events = dateEvents({
      events: [
        event('late', '2015-02'),
        event('b', '2015-01'),
        event('a', '2015-01'),
        event('disputed', '2016', { disputed: true }),
        event('first', '2017', { importance: 1 }),
      ],
    });
    const ranked = [...events].sort((a, b) => a.rank - b.rank).map(({ event: { id } }) => id);
    expect(ranked).toEqual(['first', 'disputed', 'a', 'b', 'late']);
  });
});
