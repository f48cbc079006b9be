import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupWindow } from './group-window';
import { hitMark } from './hit';
import { breakLines, setTitle } from './label-size';
import { randomStory, SAMPLE_STORY } from './sample-story';
import { buildScene } from './scene';
import { layoutOf } from './test-layout';
import { tableMeasure } from './test-words';
import { pxAt, unitsPerPx, zoomAround } from './viewport';

const crowded = layoutOf(randomStory(5, 900), 'story', 1280);
const few = layoutOf(randomStory(5, 24), 'true', 700);

describe('groupWindow()', () => {
  const groups = (layout: typeof crowded) =>
    buildScene(layout, layout.limits.fit, null).marks.filter(({ count }) => count > 1);

  it.each([
    ['on stems', few],
    ['in rows', crowded],
  ])('opens every group %s in the end: its first event stands for itself', (_, layout) => {
    expect(groups(layout).length).toBeGreaterThan(2);
    for (const mark of groups(layout)) {
      let view = layout.limits.fit;
      for (let step = 0; step < 40; step++)
        view = groupWindow(layout, view, { ...mark, lastUnit: mark.firstUnit });
      const { labels } = buildScene(layout, view, null);
      expect(labels.map(({ at }) => layout.units[at])).toContain(mark.firstUnit);
    }
  });

  it('shows all its events, at least twice as fine', () => {
    const { fit } = crowded.limits;
    for (const mark of groups(crowded)) {
      const view = groupWindow(crowded, fit, mark);
      expect(unitsPerPx(view)).toBeLessThanOrEqual(unitsPerPx(fit) / 2 + 1e-12);
      for (const unit of [mark.firstUnit, mark.lastUnit]) {
        expect(pxAt(view, unit)).toBeGreaterThanOrEqual(0);
        expect(pxAt(view, unit)).toBeLessThanOrEqual(view.lengthPx);
      }
    }
  });
});

describe('layOut()', () => {
  const onStems = layoutOf(SAMPLE_STORY, 'story', 1280);

  it('lays a story of few events out in rows where the page leaves too little height for cards', () => {
    const layout = layoutOf(SAMPLE_STORY, 'story', 1280, 210);
    const { labels, crowded } = buildScene(layout, layout.limits.fit, null);
    expect([onStems.stems === null, layout.stems === null, crowded]).toEqual([false, true, true]);
    expect(layout.heightPx).toBe(210);
    expect(labels.length).toBeGreaterThanOrEqual(10);
    for (const { box } of labels) {
      expect(box.yPx).toBeGreaterThanOrEqual(0);
      expect(box.yPx + box.heightPx).toBeLessThan(layout.axisPx);
    }
  });

  it.each([
    ['the height that it asks for', 1280, onStems.heightPx],
    ['that as a browser rounds it', 1280, onStems.heightPx - 1],
    ['any height, where time runs down', 390, 210],
  ])('keeps the cards of few events at %s', (_, widthPx, heightPx) => {
    expect(layoutOf(SAMPLE_STORY, 'story', widthPx, heightPx).stems).not.toBeNull();
  });
});

describe('hitMark()', () => {
  it('finds every mark at its place, and the nearest a little beside it', () => {
    for (const widthPx of [390, 1280]) {
      const layout = layoutOf(SAMPLE_STORY, 'story', widthPx);
      const scene = buildScene(layout, layout.limits.fit, null);
      for (const mark of scene.marks) {
        const [x, y] = widthPx < 640 ? [mark.acrossPx, mark.alongPx] : [mark.alongPx, mark.acrossPx];
        expect(hitMark(scene, x, y)).toBe(mark);
        expect(hitMark(scene, x + 2, y + 2)).toBe(mark);
      }
    }
  });

  it('finds nothing where nothing is, or further from a mark than a fingertip', () => {
    const layout = layoutOf(SAMPLE_STORY);
    const scene = buildScene(layout, layout.limits.fit, null);
    const leftPx = Math.min(...scene.marks.map(({ alongPx }) => alongPx));
    expect(hitMark(scene, leftPx - 15, scene.axisPx)).toBeNull();
    const empty = layoutOf({ events: [] });
    expect(hitMark(buildScene(empty, empty.limits.fit, null), 10, 10)).toBeNull();
  });
});

describe('buildScene()', () => {
  it.each([
    ['on stems', few],
    ['in rows', crowded],
  ])('counts every event once %s when one inside a group is chosen, and names it', (_, layout) => {
    const { fit } = layout.limits;
    const [group] = [...buildScene(layout, fit, null).marks].sort((a, b) => b.count - a.count);
    if (!group || group.count < 2) throw new Error('no group to look into');
    const members = [...layout.units.keys()].filter(
      (at) => layout.units[at]! >= group.firstUnit && layout.units[at]! <= group.lastUnit,
    );
    for (const at of members) {
      const { marks, labels, dots } = buildScene(layout, fit, layout.events.event(at).id);
      expect(labels.filter((label) => label.chosen).map((label) => label.at)).toEqual([at]);
      const counted = marks.reduce((sum, { count }) => sum + count, 0) + dots.length;
      const barred = new Set(labels.map((label) => label.at));
      for (const mark of marks) barred.delete(mark.at);
      expect(counted + barred.size - dots.length).toBeGreaterThanOrEqual(layout.events.length - dots.length);
    }
  });

  it('marks a group as disputed where any of its events is', () => {
    const events = randomStory(5, 900).events.map((event, at) => ({
      ...event,
      disputed: at % 60 === 0,
      mentions: [],
    }));
    const crowded = layoutOf({ events }, 'story', 1280);
    const { labels, marks } = buildScene(crowded, crowded.limits.fit, null);
    const labelled = new Set(labels.map(({ at }) => at));
    const groups = marks.filter(({ count }) => count > 1);
    const told = groups.map(({ firstUnit, lastUnit }) =>
      [...crowded.units.keys()].some((at) => {
        const unit = crowded.units[at]!;
        return (
          unit >= firstUnit && unit <= lastUnit && !labelled.has(at) && crowded.events.disputed[at] === 1
        );
      }),
    );
    expect(groups.map(({ disputed }) => disputed)).toEqual(told);
    expect(new Set(told).size).toBe(2);
  });

  it('holds what is in sight and little more, however long the story', () => {
    const layout = layoutOf(randomStory(3, 3000), 'story', 1280);
    for (const factor of [1, 3, 20, 500]) {
      const scene = buildScene(layout, zoomAround(layout.limits.fit, factor, 600, layout.limits), null);
      expect(scene.marks.length).toBeLessThan(250);
      expect(scene.labels.length + scene.dots.length).toBeLessThan(500);
      expect(scene.bars.length).toBeLessThan(200);
    }
  });

  it('keeps the label of a long span in sight while one pans along it', () => {
    const span = { ...SAMPLE_STORY.events[0]!, id: 'war', date: '1914-07/1918-11', title: 'The war' };
    const layout = layoutOf({ events: [span] }, 'true', 1280);
    const { fit } = layout.limits;
    for (const px of [0, 200, 640, 1000, 1279]) {
      const [label] = buildScene(layout, zoomAround(fit, 6, px, layout.limits), null).labels;
      expect(label!.box.xPx).toBeGreaterThanOrEqual(0);
      expect(label!.box.xPx + label!.box.widthPx).toBeLessThanOrEqual(1280);
    }
  });

  it('draws a month as its span and a day as a mark', () => {
    const layout = layoutOf(SAMPLE_STORY, 'story', 1400);
    const bars = buildScene(layout, layout.limits.fit, null).bars.map(({ id }) => id);
    expect(bars).toContain('e12');
    expect(bars).not.toContain('e6');
  });
});

describe('setTitle()', () => {
  const titles = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 12 });

  it('never sets a line wider than the room, nor more lines than allowed', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 60, max: 240 }), (words, widthPx) => {
        const set = setTitle(words.join(' '), 'strong', widthPx, 3, tableMeasure);
        expect(set.lines.length).toBeLessThanOrEqual(3);
        for (const line of set.lines) expect(tableMeasure(line, 'strong')).toBeLessThanOrEqual(widthPx);
      }),
    );
  });

  it('cuts between words, and within one only where not even that fits', () => {
    const cut = (title: string, widthPx: number) => setTitle(title, 'strong', widthPx, 1, tableMeasure).lines;
    expect(cut('Engineers inspect the sluice', 150)).toEqual(['Engineers inspect…']);
    expect(cut('Engineers inspect the sluice', 125)).toEqual(['Engineers inspect…']);
    expect(cut('Engineers inspect the sluice', 110)).toEqual(['Engineers…']);
    expect(cut('Engineers inspect the sluice', 60)).toEqual(['Enginee…']);
  });

  it('keeps all words where they fit', () => {
    fc.assert(
      fc.property(titles, (words) => {
        const set = setTitle(words.join(' '), 'strong', 400, 12, tableMeasure);
        expect(set.lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('balances its lines', () => {
    const set = setTitle('The council opens the new harbour', 'strong', 200, 3, tableMeasure);
    expect(set.lines).toEqual(['The council opens', 'the new harbour']);
  });

  it('gives no line for no words', () => {
    expect(breakLines('  ', 'strong', 100, tableMeasure)).toEqual({ lines: [], widthPx: 0 });
  });
});
