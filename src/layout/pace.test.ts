import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvents } from './date-events';
import { paceScale } from './pace';
import { denseStory, randomStory } from './sample-story';
import { buildScene } from './scene';
import { buildStoryScale } from './story-scale';
import { layoutOf } from './test-layout';
import { extentOf, msAt, unitAt } from './time-scale';

const stories = fc
  .record({ seed: fc.integer({ min: 1, max: 1e6 }), count: fc.integer({ min: 0, max: 100 }) })
  .map(({ seed, count }) => {
    const events = dateEvents(randomStory(seed, count));
    const story = buildStoryScale(events);
    return { events, story, paced: paceScale(story, events) };
  });

describe('paceScale()', () => {
  it('is continuous, strictly increasing and leads back to the same time', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: -0.5, max: 1.5, noNaN: true }), ({ paced }, share) => {
        for (const [at, { fromMs, toMs, fromUnit, toUnit }] of paced.segments.entries()) {
          expect(toMs).toBeGreaterThan(fromMs);
          expect(toUnit).toBeGreaterThan(fromUnit);
          const next = paced.segments[at + 1];
          if (next) expect([next.fromMs, next.fromUnit]).toEqual([toMs, toUnit]);
        }
        const { fromUnit, toUnit } = extentOf(paced);
        const unit = fromUnit + share * (toUnit - fromUnit);
        expect(unitAt(paced, msAt(paced, unit))).toBeCloseTo(unit, 5);
      }),
    );
  });

  it('has the breaks of story time, and ends where it does', () => {
    fc.assert(
      fc.property(stories, ({ story, paced }) => {
        const timesOf = ({ segments }: typeof story) =>
          segments.filter(({ isBreak }) => isBreak).map(({ fromMs, toMs }) => [fromMs, toMs]);
        expect(timesOf(paced)).toEqual(timesOf(story));
        expect(paced.segments[0]!.fromMs).toBe(story.segments[0]!.fromMs);
        expect(paced.segments.at(-1)!.toMs).toBe(story.segments.at(-1)!.toMs);
      }),
    );
  });

  it('leaves neither a crowd nor a desert between two events of a stretch', () => {
    fc.assert(
      fc.property(stories, ({ events, paced }) => {
        const units = [...events.anchorMs].map((ms) => unitAt(paced, ms));
        const breaks = paced.segments.filter(({ isBreak }) => isBreak);
        for (let at = 1; at < units.length; at++) {
          const [fromMs, toMs] = [events.anchorMs[at - 1]!, events.anchorMs[at]!];
          if (fromMs === toMs || breaks.some((each) => each.fromMs >= fromMs && each.toMs <= toMs)) continue;
          const step = units[at]! - units[at - 1]!;
          expect(step).toBeGreaterThan(0.94);
          expect(step).toBeLessThan(1.16);
        }
      }),
    );
  });

  it('names nearly every event of a phone’s story of up to 100', () => {
    const named = Array.from({ length: 30 }, (_, at) => {
      const count = 5 + Math.round((at * 95) / 29);
      const layout = layoutOf(denseStory({ seed: at + 1, count, firstYear: 2012, years: 10 }), 'story', 360);
      return buildScene(layout, layout.limits.fit, null).labels.length / count;
    }).sort((a, b) => a - b);
    expect(named[0]).toBeGreaterThanOrEqual(0.95);
    expect(named[15]).toBeGreaterThanOrEqual(0.95);
  });
});
