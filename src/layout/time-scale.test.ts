import { DAY_MS } from '../story/civil-ms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvents } from './date-events';
import { randomStory, SAMPLE_STORY } from './sample-story';
import { buildStoryScale, countBreaks, findBusiest } from './story-scale';
import { buildTrueScale, extentOf, msAt, unitAt } from './time-scale';

const scales = fc
  .record({ seed: fc.integer({ min: 1, max: 1e6 }), count: fc.integer({ min: 0, max: 80 }) })
  .map(({ seed, count }) => buildStoryScale(dateEvents(randomStory(seed, count))));
const daily = (days: readonly number[]) =>
  dateEvents({
    events: days.map((day, at) => ({
      ...SAMPLE_STORY.events[0]!,
      id: `d${at}`,
      date: new Date(Date.UTC(2000, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
    })),
  });
const breaksOf = (days: readonly number[]) => countBreaks(buildStoryScale(daily(days)));

describe('story time', () => {
  it('is continuous and strictly increasing', () => {
    fc.assert(
      fc.property(scales, ({ segments }) => {
        for (const [at, segment] of segments.entries()) {
          expect(segment.toMs).toBeGreaterThan(segment.fromMs);
          expect(segment.toUnit).toBeGreaterThan(segment.fromUnit);
          const next = segments[at + 1];
          if (next) expect([next.fromMs, next.fromUnit]).toEqual([segment.toMs, segment.toUnit]);
        }
      }),
    );
  });

  it('leads back to the same time, inside the story and beyond its ends', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -1, max: 2, noNaN: true }), (scale, share) => {
        const { fromUnit, toUnit } = extentOf(scale);
        const unit = fromUnit + share * (toUnit - fromUnit);
        expect(unitAt(scale, msAt(scale, unit))).toBeCloseTo(unit, 6);
      }),
    );
  });

  it('gives the same breaks to the same story, and at most six within it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const build = () => buildStoryScale(dateEvents(randomStory(seed, 60)));
        expect(build()).toEqual(build());
        expect(build().segments.filter((segment) => segment.isBreak).length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 30 },
    );
  });

  it('knows the stretch in which most happens', () => {
    const daysOf = (days: readonly number[]) => {
      const { fromMs, toMs } = findBusiest(buildStoryScale(daily(days)));
      return days.filter((day) => {
        const ms = Date.UTC(2000, 0, 1) + (day + 0.5) * DAY_MS;
        return ms > fromMs && ms < toMs;
      });
    };
    expect(daysOf([0, 2, 4, 300, 301, 302, 303, 304, 305, 900])).toEqual([300, 301, 302, 303, 304, 305]);
    expect(daysOf([0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
  });

  it('breaks between years of background and days of action', () => {
    const { segments } = buildStoryScale(dateEvents(SAMPLE_STORY));
    const [first, second] = segments.filter((segment) => segment.isBreak);
    expect(new Date(first!.fromMs).toISOString()).toMatch(/^2015-01/);
    expect(new Date(second!.toMs).toISOString()).toMatch(/^2015-09-1[12]/);
  });

  it('breaks at a long silence and not at an ordinary step', () => {
    for (const [days, breaks] of [
      [[0, 1, 2, 300, 301, 302], 1],
      [[0, 1, 2, 40, 41, 42, 400, 401], 2],
      // after a burst that thins out, but not where all is as thin
      [[0, 1, 2, 3, 4, 5, 9, 13, 25, 400, 401], 2],
      [[0, 4, 8, 12, 16, 27, 400, 401], 1],
      [[0, 100, 200, 300, 400], 0],
      [[0, 1, 2, 3, 4, 5], 0],
      [[0, 1, 3, 5, 6], 0],
      [[0], 0],
      [[0, 400], 0],
      [[], 0],
    ] as const)
      expect([days, breaksOf(days)]).toEqual([days, breaks]);
  });

  describe('with few events long before or after all others', () => {
    const YEAR = 365;
    /** A thousand days with an event on each but for `silent` ones in the middle. */
    const body = (silent: number) =>
      Array.from({ length: 1000 - silent }, (_, at) => (at < 500 - silent / 2 ? at : at + silent));
    const far = fc.uniqueArray(fc.integer({ min: 20, max: 2000 }), { minLength: 1, maxLength: 20 });
    /** The share of the axis that shows the body. */
    const shareOf = (days: readonly number[]) => {
      const scale = buildStoryScale(daily(days));
      const unitOf = (day: number) => unitAt(scale, Date.UTC(2000, 0, 1) + day * DAY_MS);
      const { fromUnit, toUnit } = extentOf(scale);
      return (unitOf(1000) - unitOf(0)) / (toUnit - fromUnit);
    };

    it('gives most of the axis to the others', () => {
      fc.assert(
        fc.property(far, far, (before, after) => {
          const early = before.map((years) => -years * YEAR).sort((a, b) => a - b);
          const late = after.map((years) => 1000 + years * YEAR).sort((a, b) => a - b);
          expect(shareOf([...early, ...body(0)])).toBeGreaterThan(0.8);
          expect(shareOf([...body(0), ...late])).toBeGreaterThan(0.8);
          expect(shareOf([...early, ...body(0), ...late])).toBeGreaterThan(0.65);
        }),
        { numRuns: 40 },
      );
    });

    it('breaks where they end, and in no other places than without them', () => {
      fc.assert(
        fc.property(far, fc.constantFrom(0, 200, 400), (before, silent) => {
          const early = before.map((years) => -years * YEAR).sort((a, b) => a - b);
          expect(breaksOf([...early, ...body(silent)])).toBe(breaksOf(body(silent)) + 1);
        }),
        { numRuns: 40 },
      );
    });

    it('leaves the few among themselves to scale', () => {
      for (const early of [[-900], [-900, -500], [-900, -500, -200]])
        expect(breaksOf([...early.map((years) => years * YEAR), ...body(0).slice(0, 20)])).toBe(1);
    });
  });

  it.each([
    [[0, 1, 2, 3, 4, 5, 20, 21, 22], 1],
    [[0, 1, 2, 3, 4, 5, 20, 35], 1],
    [[0, 1, 2, 3, 4, 5, 20, 21, 22, 80, 81, 82], 2],
    [[0, 1, 2, 3, 4, 5, 6], 0],
    [[0, 10, 20, 30, 40, 50], 0],
  ])('finds the silences of %j also beside one far event', (days, breaks) => {
    expect(breaksOf(days)).toBe(breaks);
    expect(breaksOf([-40_000, ...days])).toBe(breaks + 1);
    expect(breaksOf([...days, 40_000])).toBe(breaks + 1);
    expect(breaksOf([-40_000, ...days, 40_000])).toBe(breaks + 2);
  });

  it('gives room to a crowd in the midst of a thin story', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => at);
    const thin = [60, 100, 150, 210, 260, 330, 400];
    const scale = buildStoryScale(daily([...thin.map((day) => -day).reverse(), ...crowd, ...thin]));
    const unitOf = (day: number) => unitAt(scale, Date.UTC(2000, 0, 1) + day * DAY_MS);
    const { fromUnit, toUnit } = extentOf(scale);
    expect((unitOf(19) - unitOf(0)) / (toUnit - fromUnit)).toBeGreaterThan(1 / 3);
  });

  it('gives the breaks to those who are many, not to a thin past', () => {
    const past = [-4000, -3600, -3000, -2500, -1900, -1500, -1000];
    const month = (from: number) => Array.from({ length: 20 }, (_, at) => from + at);
    const { segments } = buildStoryScale(daily([...past, ...month(0), ...month(100), ...month(200)]));
    const breaks = segments.filter(({ isBreak, fromMs }) => isBreak && fromMs > Date.UTC(2000, 0, 1));
    expect(breaks).toHaveLength(2);
  });

  it('does not let a year in the background fill the silences before its days', () => {
    const events = dateEvents({
      events: ['2015', '2015-02-01', '2015-02-02', '2015-02-03', '2015-09-10', '2015-09-11'].map(
        (date, at) => ({
          ...SAMPLE_STORY.events[0]!,
          id: `y${at}`,
          date,
        }),
      ),
    });
    expect(countBreaks(buildStoryScale(events))).toBeGreaterThan(0);
  });

  it('reaches from ten thousand years to a minute', () => {
    const events = dateEvents({
      events: ['-8000', '2015-09-12T07:40', '2015-09-12T07:41', '2015-09-12T07:42'].map((date, at) => ({
        ...SAMPLE_STORY.events[0]!,
        id: `t${at}`,
        date,
      })),
    });
    for (const scale of [buildStoryScale(events), buildTrueScale(events)])
      for (const anchorMs of events.anchorMs) {
        const error = Math.abs(msAt(scale, unitAt(scale, anchorMs)) - anchorMs);
        expect(error).toBeLessThan(1000);
      }
  });
});

describe('true time', () => {
  it('is to scale: equal times are equally long', () => {
    const scale = buildTrueScale(dateEvents(SAMPLE_STORY));
    const lengthOf = (fromMs: number) => unitAt(scale, fromMs + DAY_MS) - unitAt(scale, fromMs);
    expect(lengthOf(Date.UTC(2013, 5, 1))).toBe(lengthOf(Date.UTC(2015, 8, 14)));
  });
});
