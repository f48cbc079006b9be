import { createBisector } from './bisect';
import { type Bar, findBars } from './bars';
import { keepSpansNamed } from './drift';
import { ROW } from './label-card';
import { type Layout, lanePx } from './layout';
import type { Mark } from './level';
import { insertChosen } from './insert-chosen';
import type { Placed } from './label-plan';
import type { Drawn, PxOf, SceneBar, SceneLabel, SceneMark } from './scene';
import type { StemLayout } from './stem-layout';
import { pxAt, unitsPerPx, type Viewport } from './viewport';

const byUnit = createBisector((mark: Mark) => mark.unit);

/** What a story of few events shows in a view; `chosen` is the index of an event, or negative. */
export function buildStemScene(
  layout: Layout,
  stems: StemLayout,
  view: Viewport,
  chosen: number,
  pxOf?: PxOf,
): Drawn {
  const upp = unitsPerPx(view);
  const level = stems.levelAt(upp);
  const marginPx = 240;
  const along = (at: number, unit: number) => (pxOf ? pxOf(layout.events.anchorMs[at]!) : pxAt(view, unit));
  const first = pxOf ? 0 : byUnit.left(level.marks, view.fromUnit - marginPx * upp);
  const last = pxOf ? level.marks.length : byUnit.right(level.marks, view.toUnit + marginPx * upp);
  const near = insertChosen(layout, stems, level, level.marks.slice(first, last), chosen, upp);

  const stands = (at: number) => {
    const mark = level.markOf.get(at);
    return (mark && (mark.placed !== null || mark.others.length === 0)) || at === chosen;
  };
  const bars = findBars(stems.bars, view.fromUnit, view.toUnit, upp, stands).map((bar) =>
    barOf(layout, view, bar, pxOf),
  );
  // A mark leaves the axis only for a bar that is there.
  const spanOf = (at: number) => `${layout.events.startMs[at]}/${layout.events.endMs[at]}`;
  const drawn = new Set(bars.map(({ at }) => spanOf(at)));
  const labels: SceneLabel[] = [];
  const marks: SceneMark[] = [];
  for (const mark of near) {
    const { at, unit, placed, others } = mark;
    const { id } = layout.events.event(at);
    const anchorPx = along(at, unit);
    if (anchorPx < -marginPx || anchorPx > view.lengthPx + marginPx) continue;
    const acrossPx = acrossOf(layout, drawn.has(spanOf(at)) ? stems.bars.laneOf[at]! : 0);
    const markInSight = anchorPx > -20 && anchorPx < view.lengthPx + 20;
    if (markInSight)
      marks.push({
        id,
        at,
        alongPx: anchorPx,
        acrossPx,
        count: others.length + 1,
        labelled: placed !== null,
        disputed: mark.disputed,
        firstUnit: Math.min(unit, layout.units[others[0] ?? at]!),
        lastUnit: Math.max(unit, layout.units[others.at(-1) ?? at]!),
      });
    if (!placed) continue;
    const stemPx = anchorPx + placed.asidePx;
    if (stemPx + placed.afterPx < 0 || stemPx - placed.beforePx > view.lengthPx) continue;
    labels.push(labelOf(layout, stems, at, placed, { anchorPx, footPx: acrossPx, chosen: at === chosen }));
  }
  const named = pxOf ? labels : keepSpansNamed(layout, stems, view, level, labels, bars, chosen);
  return { labels: named, marks, bars, dots: [] };
}

function acrossOf(layout: Layout, lane: number): number {
  return layout.orientation === 'vertical'
    ? layout.axisPx - lanePx(lane) * 0.6
    : layout.axisPx - lanePx(lane);
}

function barOf(layout: Layout, view: Viewport, bar: Bar, pxOf?: (ms: number) => number): SceneBar {
  const { event, startMs, endMs } = layout.events.at(bar.at);
  return {
    id: event.id,
    at: bar.at,
    fromPx: pxOf ? pxOf(startMs) : pxAt(view, bar.fromUnit),
    toPx: pxOf ? pxOf(endMs) : pxAt(view, bar.toUnit),
    acrossPx: acrossOf(layout, bar.lane),
  };
}

/** A label at its place; its anchor along the axis, the foot of its stem across it. */
export function labelOf(
  layout: Layout,
  stems: StemLayout,
  at: number,
  placed: Placed,
  { anchorPx, footPx, chosen }: Pick<SceneLabel, 'anchorPx' | 'footPx' | 'chosen'>,
): SceneLabel {
  const card = stems.cardOf(at);
  const stemPx = anchorPx + placed.asidePx;
  const startPx = stemPx - placed.beforePx;
  const upright = layout.orientation === 'vertical';
  const { heightPx } = card;
  const bottomPx = stems.rowsEndPx - placed.row * stems.rowPitchPx;
  return {
    id: layout.events.event(at).id,
    at,
    box: upright
      ? { xPx: ROW.textPx - ROW.padXPx, yPx: startPx, widthPx: card.widthPx, heightPx }
      : { xPx: startPx, yPx: bottomPx - heightPx, widthPx: card.widthPx, heightPx },
    row: placed.row,
    anchorPx,
    stemPx,
    bendPx: stems.rowsEndPx + 1,
    footPx,
    date: card.date,
    lines: card.lines,
    meta: card.meta,
    chosen,
    adrift: false,
    form: 'card',
    side: 'after',
    isBarred: false,
    isLead: card.isLead,
    isMajor: false,
  };
}
