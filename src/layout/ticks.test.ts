import { DAY_MS } from '../story/civil-ms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseStory, randomStory, SAMPLE_STORY } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';
import { listTicks, TICK_STEPS, yearStart } from './tick-steps';
import { msAt, unitAt } from './time-scale';
import { unitsPerPx, zoomAround } from './viewport';
import { roundDuration } from './words';

const story = (...dates: string[]) => ({
  events: dates.map((date, at) => ({ ...SAMPLE_STORY.events[0]!, id: `t${at}`, date })),
});

/** The texts of a row when the view shows from one time to another in true time. */
function textsOf(
  dates: readonly string[],
  from: string | number,
  to: string | number,
  row = 0,
): readonly string[] {
  const layout = layoutOf(story(...dates), 'true', 1280);
  const unit = (time: string | number) =>
    unitAt(layout.scale, typeof time === 'number' ? time : Date.parse(time));
  const view = { fromUnit: unit(from), toUnit: unit(to), lengthPx: 1280 };
  return buildScene(layout, view, null)
    .axis.texts.filter((text) => text.row === row)
    .sort((a, b) => a.centrePx - b.centrePx)
    .map(({ text }) => text);
}

describe('the axis', () => {
  it('names days over their month', () => {
    const range = ['2015-09-10T00:00Z', '2015-09-20T00:00Z'] as const;
    expect(textsOf(['2015-09-10', '2015-09-20'], ...range).slice(0, 2)).toEqual(['10 Sep', '11 Sep']);
    expect(textsOf(['2015-09-10', '2015-09-20'], ...range, 1)).toEqual(['September 2015']);
  });

  it('names months over their year, and years alone', () => {
    expect(textsOf(['2014', '2015'], '2014-01-01T00:00Z', '2015-06-01T00:00Z')).toContain('Mar');
    expect(textsOf(['2014', '2015'], '2014-01-01T00:00Z', '2015-06-01T00:00Z', 1)).toEqual(['2014', '2015']);
    expect(textsOf(['1950', '1990'], '1950-01-01T00:00Z', '1990-01-01T00:00Z')).toContain('1970');
  });

  it('names hours and minutes over their day when zoomed far in', () => {
    expect(textsOf(['2015-09-12'], '2015-09-12T07:00Z', '2015-09-12T12:00Z')).toContain('08:00');
    expect(textsOf(['2015-09-12'], '2015-09-12T07:00Z', '2015-09-12T12:00Z', 1)).toEqual([
      '12 September 2015',
    ]);
  });

  it('knows no year 0', () => {
    const texts = textsOf(['-0050', '0050'], yearStart(-49), yearStart(50));
    expect(texts).toContain('20 BC');
    expect(texts).toContain('20');
    expect(texts).not.toContain('0');
    expect(textsOf(['-8000', '2000'], yearStart(-7999), yearStart(2000))).toContain('4000 BC');
  });

  // an hour within a day, a day within a month, a month within a year
  it('is never worded finer than its step, at any zoom and scale', () => {
    const fineness = (text: string) =>
      /:/u.test(text)
        ? DAY_MS
        : /^\d+ \D/u.test(text)
          ? 28 * DAY_MS
          : /^[A-Z][a-z]{2}$/u.test(text)
            ? 365 * DAY_MS
            : Infinity;
    fc.assert(
      fc.property(
        fc.constantFrom(
          SAMPLE_STORY,
          randomStory(3, 20),
          denseStory({ seed: 2, count: 70, firstYear: 1890, years: 10 }),
        ),
        fc.constantFrom('story' as const, 'true' as const),
        fc.constantFrom(390, 1280),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, kind, widthPx, power, place) => {
          const layout = layoutOf(events, kind, widthPx);
          const { limits, scale } = layout;
          const view = zoomAround(limits.fit, 2 ** power, place * limits.fit.lengthPx, limits);
          const unitOf = (px: number) => view.fromUnit + px * unitsPerPx(view);
          const { axis } = buildScene(layout, view, null);
          const ticks = axis.texts
            .filter((text) => text.kind === 'tick')
            .sort((a, b) => a.centrePx - b.centrePx)
            .map(({ text, centrePx }) => ({ text, ms: msAt(scale, unitOf(centrePx)), px: centrePx }));
          for (const [at, tick] of ticks.entries()) {
            const next = ticks[at + 1];
            const isParted = axis.breaks.some(
              ({ fromPx, toPx }) => fromPx >= tick.px - 40 && next && toPx <= next.px + 40,
            );
            if (!next || isParted) continue;
            expect(next.text).not.toBe(tick.text);
            expect(next.ms - tick.ms).toBeLessThanOrEqual(
              1.05 * Math.min(fineness(tick.text), fineness(next.text)),
            );
          }
        },
      ),
    );
  });

  it('is the same wherever one comes from', () => {
    const events = denseStory({ seed: 4, count: 60, firstYear: 1990, years: 12 });
    fc.assert(
      fc.property(
        fc.constantFrom('story' as const, 'true' as const),
        fc.constantFrom(390, 1280),
        fc.array(
          fc.tuple(fc.double({ min: 0.2, max: 6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        ),
        (kind, widthPx, moves) => {
          const used = layoutOf(events, kind, widthPx);
          const { limits } = used;
          let view = limits.fit;
          for (const [factor, place] of moves) {
            view = zoomAround(view, factor, place * view.lengthPx, limits);
            buildScene(used, view, null);
          }
          const fresh = buildScene(layoutOf(events, kind, widthPx), view, null).axis;
          const inSight = (px: number) => px >= 0 && px <= view.lengthPx;
          const axis = buildScene(used, view, null).axis;
          expect(axis.texts).toEqual(fresh.texts);
          expect(axis.ticksPx.filter(inSight)).toEqual(fresh.ticksPx.filter(inSight));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says how long each break is', () => {
    const layout = layoutOf(SAMPLE_STORY, 'story', 1400);
    const texts = buildScene(layout, layout.limits.fit, null).axis.texts.filter(
      ({ kind }) => kind === 'break',
    );
    expect(texts.map(({ text }) => text).sort()).toEqual(['10 days', '4 months']);
  });

  it('says a year once, however many breaks part it', () => {
    const dates = ['01', '05', '09'].flatMap((month) =>
      ['02', '06', '11', '17', '21', '28'].map((day) => `2015-${month}-${day}`),
    );
    const layout = layoutOf(story(...dates), 'story', 660);
    const { texts, breaks } = buildScene(layout, layout.limits.fit, null).axis;
    expect(breaks.length).toBeGreaterThan(1);
    const contexts = texts.filter(({ kind }) => kind === 'context').map(({ text }) => text);
    expect(contexts).toEqual(['2015']);
  });

  it('marks a day as eventful only for an event that surely lies in it', () => {
    const layout = layoutOf(story('2014', '2014-03-02', '2014-11-30'), 'true', 1280);
    const strong = buildScene(layout, layout.limits.fit, null).axis.texts.filter((text) => text.strong);
    expect(strong.map(({ text }) => text)).toEqual(['Mar', 'Nov', '2014']);
  });
});

describe('listTicks()', () => {
  it('gives ordered ticks inside the stretch for every step', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TICK_STEPS),
        fc.integer({ min: -8e12, max: 8e12 }),
        fc.integer({ min: 1, max: 60 }),
        (step, fromMs, wanted) => {
          // Dates end 270,000 years from now.
          const count = Math.min(wanted, Math.floor(8e15 / step.aboutMs) - 2);
          const toMs = fromMs + count * step.aboutMs;
          const ticks = listTicks(step, fromMs, toMs);
          expect(ticks.every((ms) => ms >= fromMs && ms < toMs)).toBe(true);
          expect(ticks.every((ms, at) => at === 0 || ms > ticks[at - 1]!)).toBe(true);
          expect(ticks.length).toBeGreaterThanOrEqual(count - 2);
        },
      ),
    );
  });

  it('gives nothing for an empty stretch or one with too many', () => {
    expect(listTicks(TICK_STEPS[0]!, 5, 5)).toEqual([]);
    expect(listTicks(TICK_STEPS[0]!, 0, 1e12)).toEqual([]);
  });
});

describe('roundDuration()', () => {
  it('speaks in units that people use', () => {
    const day = 86_400_000;
    for (const [ms, count, unit] of [
      [1, 1, 'minute'],
      [5 * 3_600_000, 5, 'hour'],
      [11 * day, 11, 'day'],
      [30 * day, 4, 'week'],
      [184 * day, 6, 'month'],
      [609 * day, 20, 'month'],
      [1080 * day, 35, 'month'],
      [1085 * day, 3, 'year'],
      [365 * 40 * day, 40, 'year'],
      [365.25 * 5221 * day, 5200, 'year'],
    ] as const)
      expect(roundDuration(ms)).toEqual({ count, unit });
  });
});
