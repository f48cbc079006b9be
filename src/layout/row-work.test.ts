import { describe, expect, it } from 'vitest';
import { layOut } from './layout';
import { denseStory } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';
import { panBy, zoomAround } from './viewport';

describe('the work of a step', { timeout: 60_000 }, () => {
  /** How many events are looked at, and nodes of the tree opened, for a walk of zooms and pans. */
  function countWork(count: number): number {
    const story = denseStory({ seed: 5, count, firstYear: 2010, years: 10 });
    const layout = layoutOf(story, 'true', 1280, 640);
    const { events, tree } = layout.rows!.plan;
    let looks = 0;
    const watched = { ...events, event: (at: number) => (looks++, events.event(at)) };
    const own = layOut({ ...layout, events: watched });
    const before = tree.opened();
    let view = own.limits.fit;
    for (let step = 0; step < 12; step++) {
      view = step % 4 === 3 ? panBy(view, 300) : zoomAround(view, 1.2, 700, own.limits);
      buildScene(own, view, null);
    }
    return looks + own.rows!.plan.tree.opened() - before;
  }

  it('follows what is in sight: ten times as many events cost less than twice as much', () => {
    const [few, many] = [8000, 80_000].map(countWork);
    expect(many).toBeLessThan(2 * few!);
  });
});
