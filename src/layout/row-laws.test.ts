import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from './layout';
import { FORMS, type RowLabel } from './row-plan';
import { denseStory } from './sample-story';
import { buildScene, type Scene } from './scene';
import { layoutOf } from './test-layout';
import { panBy, unitsPerPx, type Viewport, zoomAround } from './viewport';

/** Stories in bursts, on few days, far apart, before year 1: all of them crowded. */
const stories = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  count: fc.integer({ min: 25, max: 700 }),
  firstYear: fc.constantFrom(2010, 1890, 1, -44, -3000),
  years: fc.constantFrom(0.003, 0.1, 10, 4000),
});
const recipes = fc.record({
  story: stories,
  kind: fc.constantFrom('story' as const, 'true' as const, 'even' as const),
  widthPx: fc.constantFrom(320, 390, 700, 1280, 2560),
  heightPx: fc.constantFrom(300, 640),
});
type Recipe = typeof recipes extends fc.Arbitrary<infer T> ? T : never;
/** Where time runs down, up to a hundred events have cards beside the axis. */
const lay = ({ story, kind, widthPx, heightPx }: Recipe) =>
  layoutOf(denseStory({ ...story, count: story.count + (widthPx < 640 ? 76 : 0) }), kind, widthPx, heightPx);
const zooms = fc.double({ min: 0, max: 12, noNaN: true }).map((power) => 2 ** power);
const places = fc.double({ min: 0, max: 1, noNaN: true });
const zoomed = ({ limits }: Layout, factor: number, place: number) =>
  zoomAround(limits.fit, factor, place * limits.fit.lengthPx, limits);
const runs = { numRuns: 60 };

/** One of its events lies, at a high zoom, beside the bar that its label stands at. */
const BESIDE_ITS_BAR: Recipe = {
  story: { seed: 2, count: 41, firstYear: 2010, years: 0.003 },
  kind: 'true',
  widthPx: 1280,
  heightPx: 300,
};

/** Pairs of things that meet and must not. */
function listCollisions({ labels, marks, dots, orientation, axisPx }: Scene): string[] {
  const found: string[] = [];
  const upright = orientation === 'vertical';
  for (const [i, a] of labels.entries()) {
    const { xPx, yPx, widthPx, heightPx } = a.box;
    if (!upright && yPx + heightPx > axisPx - 9) found.push(`${a.id} meets the axis`);
    for (const b of labels.slice(i + 1)) {
      const apart =
        xPx + widthPx <= b.box.xPx ||
        b.box.xPx + b.box.widthPx <= xPx ||
        yPx + heightPx <= b.box.yPx ||
        b.box.yPx + b.box.heightPx <= yPx;
      if (!apart) found.push(`${a.id} meets ${b.id}`);
    }
    for (const mark of [...marks, ...dots]) {
      const [x, y] = upright ? [mark.acrossPx, mark.alongPx] : [mark.alongPx, mark.acrossPx];
      const own =
        (Math.abs(mark.alongPx - a.anchorPx) < 0.01 && Math.abs(mark.acrossPx - a.footPx) < 0.01) ||
        (a.isBarred && marks.some((sign) => sign === mark && sign.id === a.id && sign.count === 1));
      if (!own && x > xPx && x < xPx + widthPx && y > yPx && y < yPx + heightPx)
        found.push(`${a.id} meets a mark`);
    }
  }
  return found;
}

const labelsAt = (layout: Layout, view: Viewport): ReadonlyMap<number, RowLabel> => {
  const { tiles } = layout.rows!;
  const tilesInView = tiles.tilesIn(tiles.levelAt(unitsPerPx(view)), view.fromUnit, view.toUnit);
  return new Map(tilesInView.flatMap(({ labels }) => labels.map((label) => [label.at, label])));
};

describe('the laws of labels in rows', { timeout: 120_000 }, () => {
  it('labels never meet one another, the axis, or the mark of another', () => {
    fc.assert(
      fc.property(recipes, zooms, places, (recipe, factor, place) => {
        const layout = lay(recipe);
        expect(listCollisions(buildScene(layout, zoomed(layout, factor, place), null))).toEqual([]);
      }),
      runs,
    );
  });

  it('the words of a disputed bar have the sign of the dispute before them', () => {
    fc.assert(
      fc.property(recipes, zooms, places, (recipe, factor, place) => {
        const layout = lay(recipe);
        const { labels, marks } = buildScene(layout, zoomed(layout, factor, place), null);
        for (const { id, at, box, side } of labels.filter((label) => label.isBarred)) {
          const signs = marks.filter((mark) => mark.id === id && mark.count === 1);
          expect(signs.length).toBe(layout.events.disputed[at]);
          const insidePx = side === 'after' ? 7 : box.widthPx - 7;
          for (const sign of signs) {
            expect(sign.alongPx).toBeCloseTo(box.xPx + insidePx, 6);
            expect(sign.acrossPx).toBeGreaterThan(box.yPx + 5);
            expect(sign.acrossPx).toBeLessThan(box.yPx + box.heightPx - 5);
          }
        }
      }),
      runs,
    );
  });

  it('no label is cut by an edge of the view', () => {
    fc.assert(
      fc.property(recipes, zooms, places, (recipe, factor, place) => {
        const layout = lay(recipe);
        const view = zoomed(layout, factor, place);
        for (const { box } of buildScene(layout, view, null).labels) {
          const [from, length] =
            layout.orientation === 'vertical' ? [box.yPx, box.heightPx] : [box.xPx, box.widthPx];
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + length).toBeLessThanOrEqual(view.lengthPx);
        }
      }),
      runs,
    );
  });

  it('the chosen event has a label wherever its place is in sight, and nothing is in its way', () => {
    fc.assert(
      fc.property(recipes, zooms, places, (recipe, factor, pick) => {
        const layout = lay(recipe);
        const at = Math.floor(pick * (layout.events.length - 1e-9));
        const { fit } = layout.limits;
        const px = ((layout.units[at]! - fit.fromUnit) / (fit.toUnit - fit.fromUnit)) * fit.lengthPx;
        const scene = buildScene(
          layout,
          zoomAround(fit, factor, px, layout.limits),
          layout.events.event(at).id,
        );
        expect(scene.labels.filter((label) => label.chosen).map((label) => label.at)).toEqual([at]);
        expect(listCollisions(scene).filter((text) => !text.includes('mark'))).toEqual([]);
      }),
      { ...runs, examples: [[BESIDE_ITS_BAR, 1462.8571428665646, 0.9756097561213563]] },
    );
  });

  it('panning changes nothing but positions', () => {
    fc.assert(
      fc.property(
        recipes,
        zooms,
        places,
        fc.integer({ min: -900, max: 900 }),
        (recipe, factor, place, px) => {
          const layout = lay(recipe);
          const view = zoomed(layout, factor, place);
          const [before, after] = [labelsAt(layout, view), labelsAt(layout, panBy(view, px))];
          for (const [at, label] of before) if (after.has(at)) expect(after.get(at)).toEqual(label);
          const [here, there] = [view, panBy(view, px)].map((each) => buildScene(layout, each, null));
          for (const label of there!.labels) {
            const old = here!.labels.find(({ at }) => at === label.at);
            if (!old) continue;
            expect([label.row, label.form, label.lines]).toEqual([old.row, old.form, old.lines]);
            expect(Math.abs(old.anchorPx - label.anchorPx - px)).toBeLessThan(0.01);
          }
        },
      ),
      runs,
    );
  });

  it('does not depend on what was seen before', () => {
    fc.assert(
      fc.property(stories, zooms, places, (story, factor, place) => {
        const [wandered, fresh] = [layoutOf(denseStory(story)), layoutOf(denseStory(story))];
        for (const way of [0.9, 0.1, 0.5]) buildScene(wandered, zoomed(wandered, factor * 3, way), null);
        const view = zoomed(fresh, factor, place);
        expect(buildScene(wandered, view, null)).toEqual(buildScene(fresh, view, null));
      }),
      { numRuns: 20 },
    );
  });

  it('zooming in never hides a label, nor moves it to another row or side, nor says less', () => {
    fc.assert(
      fc.property(
        recipes,
        zooms,
        places,
        fc.double({ min: 1, max: 30, noNaN: true }),
        (recipe, factor, place, more) => {
          const layout = lay(recipe);
          const coarse = zoomed(layout, factor, place);
          const fine = zoomAround(coarse, more, place * coarse.lengthPx, layout.limits);
          const forms = FORMS;
          const now = labelsAt(layout, fine);
          for (const [at, before] of labelsAt(layout, coarse)) {
            if (layout.units[at]! < fine.fromUnit || layout.units[at]! > fine.toUnit) continue;
            const after = now.get(at)!;
            expect([after?.row, after?.holdUnit]).toEqual([before.row, before.holdUnit]);
            expect(after.beforePx <= after.afterPx).toBe(before.beforePx <= before.afterPx);
            expect(forms.indexOf(after.form)).toBeGreaterThanOrEqual(forms.indexOf(before.form));
          }
        },
      ),
      runs,
    );
  });

  it('every event is counted exactly once: as a label, or in a group', () => {
    fc.assert(
      fc.property(recipes, fc.integer({ min: 0, max: 6 }), (recipe, level) => {
        const layout = lay(recipe);
        const { tiles } = layout.rows!;
        const { fit } = layout.limits;
        const all = tiles.tilesIn(level, fit.fromUnit, fit.toUnit);
        const named = all.flatMap(({ labels }) => labels.map(({ at }) => at));
        const grouped = all.flatMap((tile) => tiles.groupsOf(tile));
        expect(new Set(named).size).toBe(named.length);
        expect(named.length + grouped.reduce((sum, { count }) => sum + count, 0)).toBe(layout.events.length);
        for (const { at } of grouped) expect(named).not.toContain(at);
      }),
      runs,
    );
  });

  it('importance decides: the most important event has a label, and names its group where it has none', () => {
    fc.assert(
      fc.property(recipes, fc.integer({ min: 0, max: 6 }), (recipe, level) => {
        const layout = lay(recipe);
        const { tiles } = layout.rows!;
        const { events, units, limits } = layout;
        const all = tiles.tilesIn(level, limits.fit.fromUnit, limits.fit.toUnit);
        const named = new Set(all.flatMap(({ labels }) => labels.map(({ at }) => at)));
        if (level === 0) expect(named.has(events.order[0]!)).toBe(true);
        for (const { at, fromUnit, toUnit } of all.flatMap((tile) => tiles.groupsOf(tile)))
          for (const [other, unit] of units.entries())
            if (unit >= fromUnit && unit < toUnit && !named.has(other))
              expect(events.rank[other]).toBeGreaterThanOrEqual(events.rank[at]!);
      }),
      { numRuns: 30 },
    );
  });

  it('stories of 25 to 60 events have nearly all of them named at once, most in full', () => {
    const seen = Array.from({ length: 72 }, (_, at) => {
      const count = 25 + (at % 36);
      const layout = layoutOf(denseStory({ seed: at + 1, count, firstYear: 2012, years: 10 }));
      const { labels } = buildScene(layout, layout.limits.fit, null);
      const whole = labels.filter(({ lines }) => !lines.at(-1)!.endsWith('…'));
      return { named: labels.length / count, whole: whole.length / count };
    });
    const shares = (key: 'named' | 'whole') => seen.map((each) => each[key]).sort((a, b) => a - b);
    const [named, whole] = [shares('named'), shares('whole')];
    // in the story that fares worst, and in the middle one
    expect(named[0]).toBeGreaterThanOrEqual(0.95);
    expect(named[36]).toBeGreaterThanOrEqual(0.99);
    expect(whole[0]).toBeGreaterThanOrEqual(0.55);
    expect(whole[36]).toBeGreaterThanOrEqual(0.8);
  });

  it('the order in which the events come changes nothing', () => {
    fc.assert(
      fc.property(stories, zooms, places, (story, factor, place) => {
        const { events } = denseStory(story);
        const [layout, reversed] = [layoutOf({ events }), layoutOf({ events: [...events].reverse() })];
        const view = zoomed(layout, factor, place);
        expect(buildScene(reversed, view, null)).toEqual(buildScene(layout, view, null));
      }),
      { numRuns: 20 },
    );
  });
});
