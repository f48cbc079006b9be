import { DAY_MS } from '../story/civil-ms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvents } from './date-events';
import { randomStory, SAMPLE_STORY } from './sample-story';
import { buildStoryScale, countBreaks } from './story-scale';
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

  it('breaks between years of background and days of action', () => {
    const { segments } = buildStoryScale(dateEvents(SAMPLE_STORY));
    const [first, second, third] = segments.filter((segment) => segment.isBreak);
    expect(new Date(first!.fromMs).getUTCFullYear()).toBe(2013);
    expect(new Date(second!.fromMs).toISOString()).toMatch(/^2015-01/);
    expect(new Date(third!.toMs).toISOString()).toMatch(/^2015-09-1[12]/);
  });

  it('breaks at a long silence and not at an ordinary step', () => {
    for (const [days, breaks] of [
      [[0, 1, 2, 300, 301, 302], 1],
      [[0, 1, 2, 40, 41, 42, 400, 401], 2],
      [[0, 100, 200, 300, 400], 0],
      [[0, 1, 2, 3, 4, 5], 0],
      [[0, 1, 3, 5, 6], 0],
      [[0], 0],
      [[0, 400], 0],
      [[], 0],
    ] as const)
      expect([days, breaksOf(days)]).toEqual([days, breaks]);
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
