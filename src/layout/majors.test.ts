import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvents } from './date-events';
import { findMajors } from './majors';
import { denseStory } from './sample-story';

const majorsOf = (count: number, seed = 1) => {
  const events = dateEvents(denseStory({ seed, count, firstYear: 2012, years: 10 }));
  return { events, majors: findMajors(events) };
};

describe('findMajors()', () => {
  it('picks one event in six, at most eight, and the one that matters most beside them', () => {
    for (const [count, least, most] of [
      [0, 0, 0],
      [1, 1, 1],
      [25, 5, 6],
      [48, 8, 9],
      [5000, 8, 9],
    ] as const) {
      const { majors } = majorsOf(count);
      expect(majors.size).toBeGreaterThanOrEqual(least);
      expect(majors.size).toBeLessThanOrEqual(most);
    }
  });

  it('holds the event that matters most, and none that less is heard of than of one left out among the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 25, max: 48 }), (seed, count) => {
        const { events, majors } = majorsOf(count, seed);
        const [lead] = events.order;
        expect(majors.has(lead!)).toBe(true);
        const importances = (isIn: boolean) =>
          [...events.order]
            .filter((at) => at !== lead && majors.has(at) === isIn)
            .map((at) => events.event(at).importance);
        expect(Math.min(...importances(true))).toBeGreaterThanOrEqual(Math.max(...importances(false)));
      }),
      { numRuns: 40 },
    );
  });
});
