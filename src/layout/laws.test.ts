import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BENT_PX } from './choose-places';
import { CARD, MOST_ASIDE_PX, ROW } from './label-card';
import type { Layout } from './layout';
import { LABEL_GAP_PX, STEM_GAP_PX } from './find-place';
import { randomStory } from './sample-story';
import { buildScene, type Scene } from './scene';
import { layoutOf } from './test-layout';
import { panBy, unitsPerPx, zoomAround } from './viewport';

const layouts = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('story' as const, 'true' as const, 'even' as const),
    widthPx: fc.constantFrom(300, 390, 768, 1280, 2560),
  })
  .map(({ seed, share, kind, widthPx }) =>
    layoutOf(randomStory(seed, 1 + Math.round(share * (widthPx < 640 ? 99 : 23))), kind, widthPx),
  );
const zooms = fc.double({ min: 1, max: 40, noNaN: true });
const places = fc.double({ min: 0, max: 1, noNaN: true });

const fitted = (layout: Layout) => layout.limits.fit;
const zoomed = (layout: Layout, factor: number, place: number) =>
  zoomAround(fitted(layout), factor, place * fitted(layout).lengthPx, layout.limits);

/** Pairs of things that meet and must not. */
function listCollisions(scene: Scene): string[] {
  const found: string[] = [];
  const upright = scene.orientation === 'vertical';
  for (const a of scene.labels) {
    const { box } = a;
    if (!upright && box.yPx + box.heightPx > scene.axisPx - CARD.metaHeightPx)
      found.push(`${a.id} meets the axis`);
    for (const b of scene.labels) {
      if (a === b) continue;
      const apart =
        a.box.xPx + a.box.widthPx <= b.box.xPx ||
        b.box.xPx + b.box.widthPx <= a.box.xPx ||
        a.box.yPx + a.box.heightPx <= b.box.yPx ||
        b.box.yPx + b.box.heightPx <= a.box.yPx;
      if (!apart) found.push(`${a.id} meets ${b.id}`);
      const below = b.box.yPx < a.box.yPx;
      const inside =
        b.stemPx > box.xPx - STEM_GAP_PX + 0.01 && b.stemPx < box.xPx + box.widthPx + STEM_GAP_PX - 0.01;
      if (!upright && below && inside) found.push(`${a.id} meets the stem of ${b.id}`);
    }
    for (const mark of scene.marks) {
      const [x, y] = upright ? [mark.acrossPx, mark.alongPx] : [mark.alongPx, mark.acrossPx];
      if (x > box.xPx - 4 && x < box.xPx + box.widthPx && y > box.yPx && y < box.yPx + box.heightPx + 8)
        found.push(`${a.id} meets the mark of ${mark.id}`);
    }
  }
  return found;
}

describe('the laws of cards on stems', { timeout: 60_000 }, () => {
  it('labels never meet one another, the axis, a mark or the stem of another', () => {
    fc.assert(
      fc.property(layouts, zooms, places, (layout, factor, place) => {
        expect(listCollisions(buildScene(layout, zoomed(layout, factor, place), null))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('stems that bend stay near their marks, bend below all labels, and never cross or touch', () => {
    const across = layouts.filter(({ orientation }) => orientation === 'horizontal');
    fc.assert(
      fc.property(across, zooms, places, (layout, factor, place) => {
        const { labels } = buildScene(layout, zoomed(layout, factor, place), null);
        const lowestPx = Math.max(...labels.map(({ box }) => box.yPx + box.heightPx));
        const standing = labels.filter(({ adrift }) => !adrift).sort((a, b) => a.anchorPx - b.anchorPx);
        for (const [at, { box, anchorPx, stemPx, bendPx }] of standing.entries()) {
          expect(Math.abs(stemPx - anchorPx)).toBeLessThanOrEqual(MOST_BENT_PX + 0.01);
          expect(stemPx).toBeGreaterThan(box.xPx);
          expect(stemPx).toBeLessThan(box.xPx + box.widthPx);
          expect(bendPx).toBeGreaterThanOrEqual(lowestPx);
          const before = standing[at - 1];
          if (before) expect(stemPx).toBeGreaterThanOrEqual(before.stemPx + STEM_GAP_PX - 0.01);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('where time runs down labels stand in the order of their marks, and near them, so that no leaders cross', () => {
    const upright = layouts.filter(({ orientation }) => orientation === 'vertical');
    fc.assert(
      fc.property(upright, zooms, places, (layout, factor, place) => {
        const { labels } = buildScene(layout, zoomed(layout, factor, place), null);
        const standing = labels.filter(({ adrift }) => !adrift).sort((a, b) => a.anchorPx - b.anchorPx);
        for (const [at, { box, anchorPx }] of standing.entries()) {
          const before = standing[at - 1];
          if (before) expect(box.yPx).toBeGreaterThanOrEqual(before.box.yPx + before.box.heightPx);
          expect(Math.abs(box.yPx + ROW.insetPx - anchorPx)).toBeLessThanOrEqual(MOST_ASIDE_PX + 0.01);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('labels never meet when an event that had none is chosen', () => {
    fc.assert(
      fc.property(layouts, zooms, places, places, (layout, factor, place, pick) => {
        const event = layout.events.event(Math.floor(pick * (layout.events.length - 1e-9)));
        const scene = buildScene(layout, zoomed(layout, factor, place), event.id);
        const met = listCollisions(scene).filter((text) => !text.includes('mark'));
        expect(met).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('the chosen event has a label wherever its place is in sight', () => {
    fc.assert(
      fc.property(layouts, zooms, places, (layout, factor, pick) => {
        const at = Math.floor(pick * (layout.events.length - 1e-9));
        const { id } = layout.events.event(at);
        const fit = fitted(layout);
        const px = ((layout.units[at]! - fit.fromUnit) / (fit.toUnit - fit.fromUnit)) * fit.lengthPx;
        const scene = buildScene(layout, zoomAround(fit, factor, px, layout.limits), id);
        expect(scene.labels.filter((label) => label.chosen).map((label) => label.id)).toEqual([id]);
      }),
      { numRuns: 40 },
    );
  });

  it('panning changes nothing but positions', () => {
    fc.assert(
      fc.property(
        layouts,
        zooms,
        places,
        fc.integer({ min: -900, max: 900 }),
        (layout, factor, place, px) => {
          const view = zoomed(layout, factor, place);
          const shape = (scene: Scene) =>
            new Map(
              scene.labels.map(({ id, box, lines, meta }) => [id, { ...box, xPx: 0, yPx: 0, lines, meta }]),
            );
          const [before, after] = [view, panBy(view, px)].map((each) => buildScene(layout, each, null));
          const moved = shape(after!);
          for (const [id, own] of shape(before!)) if (moved.has(id)) expect(moved.get(id)).toEqual(own);
          const shift = after!.labels.flatMap((label) => {
            const old = before!.labels.find(({ id }) => id === label.id);
            return old && !old.adrift && !label.adrift ? [old.anchorPx - label.anchorPx - px] : [];
          });
          for (const error of shift) expect(Math.abs(error)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('zooming in never hides a label nor changes its row', () => {
    fc.assert(
      fc.property(layouts, zooms, fc.double({ min: 1, max: 30, noNaN: true }), (layout, factor, more) => {
        const coarse = unitsPerPx(zoomed(layout, factor, 0.5));
        const fine = new Map(
          layout.stems!.levelAt(coarse / more).marks.map((mark) => [mark.at, mark.placed]),
        );
        for (const { at, placed } of layout.stems!.levelAt(coarse).marks) {
          expect(fine.has(at)).toBe(true);
          if (placed) expect(fine.get(at)).toEqual(placed);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every event is counted exactly once at every level', () => {
    fc.assert(
      fc.property(layouts, zooms, (layout, factor) => {
        const { marks } = layout.stems!.levelAt(unitsPerPx(zoomed(layout, factor, 0.5)));
        const counted = marks.flatMap(({ at, others }) => [at, ...others]).sort((a, b) => a - b);
        expect(counted).toEqual([...layout.units.keys()]);
      }),
      { numRuns: 40 },
    );
  });

  it('texts of the axis never meet in their row', () => {
    fc.assert(
      fc.property(layouts, fc.double({ min: 1, max: 4000, noNaN: true }), places, (layout, factor, place) => {
        const { texts } = buildScene(layout, zoomed(layout, factor, place), null).axis;
        for (const a of texts)
          for (const b of texts)
            if (a !== b && a.row === b.row)
              expect(Math.abs(a.centrePx - b.centrePx)).toBeGreaterThanOrEqual((a.widthPx + b.widthPx) / 2);
      }),
      { numRuns: 40 },
    );
  });

  it('the same story gives the same picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), zooms, (seed, factor) => {
        const pictures = [1, 2].map(() => {
          const layout = layoutOf(randomStory(seed, 24), 'story', 1280);
          return JSON.stringify(buildScene(layout, zoomed(layout, factor, 0.4), null));
        });
        expect(pictures[0]).toBe(pictures[1]);
      }),
      { numRuns: 10 },
    );
  });

  it('labels keep inside the fitted view at both ends of the story', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { labels } = buildScene(layout, fitted(layout), null);
        for (const { box } of layout.orientation === 'vertical' ? [] : labels) {
          expect(box.xPx).toBeGreaterThanOrEqual(-LABEL_GAP_PX);
          expect(box.xPx + box.widthPx).toBeLessThanOrEqual(layout.widthPx + LABEL_GAP_PX);
        }
      }),
      { numRuns: 40 },
    );
  });
});
