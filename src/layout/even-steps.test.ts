import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvents } from './date-events';
import { buildEvenScale } from './even-steps';
import { randomStory, SAMPLE_STORY } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';
import { extentOf, msAt, unitAt } from './time-scale';

const scales = fc
  .record({ seed: fc.integer({ min: 1, max: 1e6 }), count: fc.integer({ min: 0, max: 80 }) })
  .map(({ seed, count }) => dateEvents(randomStory(seed, count)));

describe('even steps', () => {
  it('give every event one step, in order', () => {
    fc.assert(
      fc.property(scales, (events) => {
        const scale = buildEvenScale(events);
        for (let at = 0; at < events.length; at++)
          if (events.anchorMs[at] !== events.anchorMs[at - 1])
            expect(unitAt(scale, events.anchorMs[at]!)).toBeCloseTo(at, 6);
        expect(extentOf(scale)).toEqual({ fromUnit: -0.5, toUnit: Math.max(events.length, 1) - 0.5 });
      }),
    );
  });

  it('lead back to the same time, and never run backwards', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -1, max: 2, noNaN: true }), (events, share) => {
        const scale = buildEvenScale(events);
        const { fromUnit, toUnit } = extentOf(scale);
        const unit = fromUnit + share * (toUnit - fromUnit);
        expect(unitAt(scale, msAt(scale, unit))).toBeCloseTo(unit, 3);
        expect(msAt(scale, unit + 0.25)).toBeGreaterThanOrEqual(msAt(scale, unit));
      }),
    );
  });

  it('date events no more finely than they are known, over their year', () => {
    const layout = layoutOf(SAMPLE_STORY, 'even', 1600);
    const { texts } = buildScene(layout, layout.limits.fit, null).axis;
    const rowOf = (row: number) => texts.filter((text) => text.row === row).map(({ text }) => text);
    expect(rowOf(0).slice(0, 4)).toEqual(['Jun', '2014', '2014', 'Jun']);
    expect(rowOf(0)).toContain('14 Sep');
    expect(rowOf(1)).toEqual(['2013', '2015']);
  });
});
