import { keepInView, type Standing } from './keep-in-view';
import { ROW } from './label-card';
import type { Layout } from './layout';
import { groupMarks } from './group-marks';
import type { RowLayout } from './row-layout';
import { ROWS } from './row-forms';
import type { RowLabel } from './row-plan';
import type { Drawn, PxOf, SceneBar, SceneDot, SceneLabel, SceneMark } from './scene';
import { msAt } from './time-scale';
import { isVague } from './vague';
import { pxAt, unitsPerPx, type Viewport } from './viewport';

/** A bar shorter than this says no more than a mark. */
const LEAST_BAR_PX = 24;
/** From the axis to the marks of labels, where time runs down. */
const UPRIGHT_ASIDE_PX = 19;
/** From the lower edge of a row to its bar. */
const BAR_PX = 2.5;

/**
 * What a crowded story shows in a view: the labels of the tiles in sight, each beside its mark in its row, bars under the
 * words of what lasts, and counted groups on the axis. `chosen` is the index of an event, or negative.
 */
export function buildRowScene(
  layout: Layout,
  rows: RowLayout,
  view: Viewport,
  chosen: number,
  pxOf?: PxOf,
): Drawn {
  const { tiles, plan } = rows;
  const level = tiles.levelAt(unitsPerPx(view));
  const inView = tiles.tilesIn(level, view.fromUnit, view.toUnit);
  const along = (unit: number) => (pxOf ? pxOf(msAt(layout.scale, unit)) : pxAt(view, unit));

  const labels = new Map<number, RowLabel>();
  for (const tile of inView) for (const label of tile.labels) labels.set(label.at, label);
  for (const tile of inView)
    for (const guest of tile.guests)
      if (!labels.has(guest.at)) labels.set(guest.at, tiles.ownOf(guest, level));

  const standing = [...labels.values()].flatMap((label): Standing[] => {
    const holdPx = along(label.holdUnit);
    const endPx = label.toUnit > label.holdUnit ? along(label.toUnit) : holdPx;
    const lowPx = holdPx - label.beforePx;
    const outside = Math.max(holdPx + label.afterPx, endPx) < 0 || lowPx > view.lengthPx;
    return outside ? [] : [{ label, holdPx, endPx, lowPx, highPx: holdPx + label.afterPx, isShown: true }];
  });
  const unnamed = isMissing(standing, chosen) ? standChosen(layout, rows, chosen, along) : null;
  const others = unnamed ? standing.filter(({ label }) => label.at !== chosen) : standing;
  const kept = keepInView(unnamed ? [...others, unnamed] : standing, view.lengthPx, chosen, {
    insetPx: plan.insetPx,
    rows: plan.rows,
  });

  const drawn: Lists = { labels: [], marks: [], bars: [], dots: [] };
  for (const each of kept) addStanding(drawn, layout, rows, each, chosen, view.lengthPx);
  drawn.marks.push(...groupMarks(layout, rows, inView, view, along, labels.has(chosen) ? -1 : chosen));
  return drawn;

  /** Whether a view that may show the event's place does not reach its label, whose bar begins where its tile does. */
  function isMissing(all: readonly Standing[], at: number): boolean {
    if (at < 0) return false;
    const own = all.find(({ label }) => label.at === at);
    const isReached = own && own.holdPx <= view.lengthPx && Math.max(own.holdPx, own.endPx) >= 0;
    const px = along(layout.units[at]!);
    return !isReached && (!labels.has(at) || (px >= 0 && px <= view.lengthPx));
  }
}

interface Lists {
  readonly labels: SceneLabel[];
  readonly marks: SceneMark[];
  readonly bars: SceneBar[];
  readonly dots: SceneDot[];
}

/** The chosen event where its level has no label for it: a card in the rows where it stands in the fewest labels' way. */
function standChosen(
  { units }: Layout,
  { plan }: RowLayout,
  at: number,
  along: (unit: number) => number,
): Standing | null {
  const holdUnit = units[at]!;
  const { alongPx, rowsTall } = plan.sizeOf(at, 'card');
  const beforePx = plan.insetPx;
  const tall = Math.min(rowsTall, plan.rows);
  const label: RowLabel = {
    at,
    form: 'card',
    row: 0,
    rowsTall: tall,
    holdUnit,
    toUnit: holdUnit,
    beforePx,
    afterPx: alongPx - beforePx,
  };
  const holdPx = along(holdUnit);
  return {
    label,
    holdPx,
    endPx: holdPx,
    lowPx: holdPx - beforePx,
    highPx: holdPx + label.afterPx,
    isShown: true,
  };
}

function addStanding(
  drawn: Lists,
  layout: Layout,
  { plan, forms, rowsEndPx }: RowLayout,
  { label, holdPx, endPx, lowPx, highPx, isShown }: Standing,
  chosen: number,
  lengthPx: number,
): void {
  const { at, row, rowsTall, form } = label;
  const upright = layout.orientation === 'vertical';
  const { id } = layout.events.event(at);
  const topPx = rowsEndPx - (row + rowsTall) * ROWS.pitchPx;
  // Where time runs down groups have the axis to themselves.
  const footPx = upright ? layout.axisPx + UPRIGHT_ASIDE_PX : topPx + ROWS.pitchPx / 2;
  const barred = endPx - holdPx >= LEAST_BAR_PX;
  if (barred)
    drawn.bars.push({
      id,
      at,
      fromPx: holdPx,
      toPx: endPx,
      acrossPx: topPx + rowsTall * ROWS.pitchPx - BAR_PX,
    });
  const isInSight = holdPx > -20 && holdPx < lengthPx + 20;
  const mark = { alongPx: holdPx, acrossPx: footPx };
  const disputed = layout.events.disputed[at] === 1;
  const side = holdPx - lowPx <= highPx - holdPx ? 'after' : 'before';
  // a bar is no sign of a dispute: that stands beside the words
  if (barred && disputed && isShown) {
    mark.alongPx = side === 'after' ? lowPx + ROWS.insetPx : highPx - ROWS.insetPx;
    mark.acrossPx -= BAR_PX;
  }
  if (barred ? disputed && isShown : isInSight) {
    if (isPlain(layout, at) && isShown && at !== chosen) drawn.dots.push(mark);
    else
      drawn.marks.push({
        ...mark,
        id,
        at,
        count: 1,
        labelled: isShown,
        disputed,
        firstUnit: label.holdUnit,
        lastUnit: label.holdUnit,
      });
  }
  if (!isShown) return;
  const { date, lines, meta, widthPx, isLead } = forms.wordsOf(at, form);
  drawn.labels.push({
    id,
    at,
    box: upright
      ? {
          xPx: layout.axisPx - ROW.axisPx + ROW.textPx - ROW.padXPx,
          yPx: lowPx,
          widthPx,
          heightPx: highPx - lowPx,
        }
      : { xPx: lowPx, yPx: topPx, widthPx: highPx - lowPx, heightPx: rowsTall * ROWS.pitchPx },
    row,
    anchorPx: holdPx,
    stemPx: holdPx,
    bendPx: footPx,
    footPx,
    date,
    lines,
    meta,
    form,
    chosen: at === chosen,
    adrift: lowPx !== holdPx - label.beforePx,
    side,
    isBarred: barred && !upright,
    isLead,
    isMajor: plan.majors.has(at),
  });
}

/** A day or a minute, which most dates are: no reading is needed to know that. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;

/** Whether a dot says all: a known moment, reported as done, that nobody disputes. */
function isPlain({ events }: Layout, at: number): boolean {
  const { date, disputed, status } = events.event(at);
  return !disputed && status !== 'planned' && (MOMENT.test(date) || !isVague(events.at(at).span));
}
