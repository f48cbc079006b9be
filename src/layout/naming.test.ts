import { describe, expect, it } from 'vitest';
import { denseStory, randomStory, SAMPLE_STORY } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';

describe('what the fitted view names', { timeout: 60_000 }, () => {
  it('where time runs down, stories of 25 to 100 events have most of them named at once, and always the one that matters most', () => {
    const named = Array.from({ length: 38 }, (_, at) => {
      const count = 25 + 2 * at;
      const layout = layoutOf(denseStory({ seed: at + 1, count, firstYear: 2012, years: 10 }), 'story', 360);
      const { labels } = buildScene(layout, layout.limits.fit, null);
      expect(labels.filter(({ isLead }) => isLead).map((label) => label.at)).toEqual([
        layout.events.order[0],
      ]);
      return labels.length / count;
    }).sort((a, b) => a - b);
    expect(named[0]).toBeGreaterThanOrEqual(0.8);
    expect(named[18]).toBeGreaterThanOrEqual(0.95);
  });

  it('where time runs across, most of up to 24 events are named at once, and always the one that matters most', () => {
    for (const [widthPx, least, usual] of [
      [768, 0.55, 0.85],
      [1280, 0.75, 0.95],
    ] as const) {
      const named = Array.from({ length: 40 }, (_, at) => {
        const layout = layoutOf(randomStory(at + 1, 5 + (at % 20)), 'story', widthPx);
        const { labels } = buildScene(layout, layout.limits.fit, null);
        expect(labels.map((label) => label.at)).toContain(layout.events.order[0]);
        return labels.length / layout.events.length;
      }).sort((a, b) => a - b);
      expect(named[0]).toBeGreaterThanOrEqual(least);
      expect(named[20]).toBeGreaterThanOrEqual(usual);
    }
  });

  it('in rows, labels of up to 100 events keep more of a title than its first two words, also where it is narrow', () => {
    for (const [widthPx, heightPx] of [
      [706, 664],
      [1216, 500],
    ] as const) {
      const told = Array.from({ length: 12 }, (_, at) => {
        const count = 30 + 3 * at;
        const story = denseStory({ seed: at + 1, count, firstYear: 2012, years: 10 });
        const layout = layoutOf(story, 'story', widthPx, heightPx);
        const { labels } = buildScene(layout, layout.limits.fit, null);
        const cut = labels.filter(({ lines }) => /^\S+( \S+)?…$/u.test(lines.join(' ')));
        return (labels.length - cut.length) / count;
      }).sort((a, b) => a - b);
      expect(told[0]).toBeGreaterThanOrEqual(0.8);
      expect(told[6]).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('a story of years of background and days of action shows nearly all of it at once', () => {
    const layout = layoutOf(SAMPLE_STORY, 'story', 1360);
    expect(buildScene(layout, layout.limits.fit, null).labels.length).toBeGreaterThanOrEqual(12);
  });
});
