import { describe, expect, it } from 'vitest';
import { SAMPLE_STORY } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';

/** So many events, one an hour. */
const onOneDay = (count: number) => ({
  events: SAMPLE_STORY.events.slice(0, count).map((event, at) => ({
    ...event,
    date: `2015-09-14T${String(8 + at).padStart(2, '0')}:00`,
  })),
});
const labelsOf = (story: Parameters<typeof layoutOf>[0], kind: 'story' | 'true' = 'true') => {
  const layout = layoutOf(story, kind, 390);
  return buildScene(layout, layout.limits.fit, null).labels;
};

describe('spreadLabels()', () => {
  it('names all events of a phone’s story that has room for them', () => {
    expect(labelsOf(SAMPLE_STORY, 'story').length).toBeGreaterThanOrEqual(13);
    expect(labelsOf(onOneDay(8))).toHaveLength(8);
  });

  it('leaves a label beside its mark where nothing is in the way', () => {
    const [first, second] = labelsOf({
      events: [
        { ...SAMPLE_STORY.events[0]!, date: '2015-01-01' },
        { ...SAMPLE_STORY.events[1]!, date: '2015-06-01' },
      ],
    });
    for (const { box, anchorPx } of [first!, second!]) expect(box.yPx + 13.5).toBeCloseTo(anchorPx);
  });

  it('shares the way between labels that would meet', () => {
    const [first, second] = labelsOf({
      events: [
        { ...SAMPLE_STORY.events[0]!, date: '2014-01-01' },
        { ...SAMPLE_STORY.events[1]!, date: '2015-06-01' },
        { ...SAMPLE_STORY.events[2]!, date: '2015-07-15' },
        { ...SAMPLE_STORY.events[3]!, date: '2016-12-01' },
      ],
    }).slice(1, 3);
    const asideOf = ({ box, anchorPx }: NonNullable<typeof first>) => box.yPx + 13.5 - anchorPx;
    if (!first || !second) throw new Error('both are named');
    expect(asideOf(first)).toBeLessThan(0);
    expect(asideOf(second)).toBeCloseTo(-asideOf(first));
  });
});
