import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../story/story';
import { sortEvents, splitPeriods } from './periods';
import { sampleStory } from './sample-story';

const [pattern] = sampleStory.events as [StoryEvent];
const eventsOf = (...dates: string[]) => dates.map((date, at) => ({ ...pattern, id: `e${at}`, date }));
const datesOf = (events: readonly StoryEvent[]) => events.map(({ date }) => date);

describe('sortEvents()', () => {
  it('puts earlier starts first, then narrower dates', () => {
    expect(datesOf(sortEvents(eventsOf('2015', '2015-01', '2014-12-31', '2015-01-01')))).toEqual([
      '2014-12-31',
      '2015-01-01',
      '2015-01',
      '2015',
    ]);
  });

  it('places an open start by its end, and what cannot be placed last', () => {
    expect(datesOf(sortEvents(eventsOf('nonsense', '../2013', '2015', '2012')))).toEqual([
      '2012',
      '../2013',
      '2015',
      'nonsense',
    ]);
  });
});

describe('splitPeriods()', () => {
  const labels = (...dates: string[]) =>
    splitPeriods(sortEvents(eventsOf(...dates))).map(({ label, events }) => [label, events.length]);

  it('heads a few events by their years', () => {
    expect(labels('2013-06', '2014', '2015-01-02', '2015-08')).toEqual([
      ['2013', 1],
      ['2014', 1],
      ['2015', 2],
    ]);
  });

  it('heads a busy year by its months, the year alone first', () => {
    expect(labels('2015', '2015-06', '2015-06-03', '2015-06/2015-08', '2015-09-01', '2015-09-02')).toEqual([
      ['2015', 2],
      ['June 2015', 2],
      ['September 2015', 2],
    ]);
  });

  it('heads the years before our era in their order', () => {
    expect(labels('-0043-03-15', '-0044', '0062')).toEqual([
      ['45 BC', 1],
      ['44 BC', 1],
      ['AD 62', 1],
    ]);
  });

  it('gives what cannot be placed a heading without words', () => {
    expect(labels('2015', 'nonsense')).toEqual([
      ['2015', 1],
      ['', 1],
    ]);
  });

  it('keeps every event exactly once', () => {
    const date = fc.constantFrom(
      '2013',
      '2014-02',
      '2015',
      '2015-03-04',
      '2015-03',
      '2015-07~',
      '../2015',
      '2015/..',
      '?',
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 20 }), (dates) => {
        const kept = splitPeriods(sortEvents(eventsOf(...dates))).flatMap(({ events }) =>
          events.map(({ id }) => id),
        );
        expect([...kept].sort()).toEqual(dates.map((_, at) => `e${at}`).sort());
      }),
    );
  });
});
