import { describe, expect, test } from 'vitest';
import { prepareNext } from './prepare-next';
import { denseStory } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';
import { type Limits, panBy, type Viewport, zoomAround } from './viewport';

const story = denseStory({ seed: 7, count: 700, firstYear: 2010, years: 10 });
const layout = () => layoutOf(story, 'true', 1280, 640);

/** A way in, along and out again. */
function listViews(limits: Limits): readonly Viewport[] {
  const near = zoomAround(limits.fit, 2.1, 400, limits);
  const nearer = zoomAround(near, 3, 900, limits);
  return [limits.fit, near, nearer, panBy(nearer, 700), panBy(nearer, -2000), near, limits.fit];
}

describe('prepareNext()', () => {
  test('changes nothing of what is drawn, whatever was made ready before', () => {
    const [plain, ready] = [layout(), layout()];
    for (const view of listViews(plain.limits)) {
      expect(buildScene(ready, view, null)).toEqual(buildScene(plain, view, null));
      while (prepareNext(ready, view));
    }
  });

  test('comes to an end, part by part, and has nothing left to do there again', () => {
    const ready = layout();
    const { fit } = ready.limits;
    let made = 0;
    while (prepareNext(ready, fit)) made++;
    expect(made).toBeGreaterThanOrEqual(2);
    expect(made).toBeLessThan(10);
    expect(prepareNext(ready, fit)).toBe(false);
  });

  test('has nothing to do for a story of few events', () => {
    const few = layoutOf(denseStory({ seed: 7, count: 12, firstYear: 2010, years: 10 }));
    expect(prepareNext(few, few.limits.fit)).toBe(false);
  });
});
