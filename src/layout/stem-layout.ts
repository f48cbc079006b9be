import { type Bars, stackBars } from './bars';
import { type Card, CARD, listReaches, MOST_ASIDE_PX, setCard } from './label-card';
import type { LayoutInput } from './layout';
import { buildLevel, type Level } from './level';
import { worthOf } from './place-labels';
import type { Plan } from './label-plan';
import { extentOf } from './time-scale';
import { unitsPerPx, type Limits } from './viewport';

/** A story of few events: cards on stems, each event visited at every level. */
export interface StemLayout {
  readonly bars: Bars;
  readonly rows: number;
  readonly rowPitchPx: number;
  /** The lower edge of row 0. */
  readonly rowsEndPx: number;
  cardOf(at: number): Card;
  /** The level of detail for a resolution; built when first asked for, then kept. */
  levelAt(unitsPerPx: number): Level;
}

/** The room for rows of cards, from edge to edge. */
export interface RowRoom {
  readonly rows: number;
  readonly maxLines: number;
  readonly fromPx: number;
  readonly toPx: number;
}

const ROW_GAP_PX = 8;
const MAX_LEVEL = 60;

/** So high are rows of cards, of so many lines at most. */
export const rowsHeightPx = (rows: number, maxLines: number): number =>
  rows * (2 * CARD.padYPx + maxLines * CARD.lineHeightPx + CARD.metaHeightPx + ROW_GAP_PX) - ROW_GAP_PX;

/**
 * Lays out cards on stems: where not all events have one, in whichever of two widths leaves out less of what matters. Of the rows planned those are kept that the fitted view has use for, and they share the
 * height, so that the highest card is at the top of it.
 */
export function layOutStems(
  { events, scale, orientation, widthPx, measure, words }: Omit<LayoutInput, 'heightPx'>,
  units: Float64Array,
  limits: Limits,
  ends: { readonly startPx: number; readonly endPx: number },
  room: RowRoom,
): StemLayout {
  const upright = orientation === 'vertical';
  const maxLines = upright ? 4 : room.maxLines;
  const coarsest = unitsPerPx(limits.fit);
  const breaks = scale.segments.filter((segment) => segment.isBreak);
  const planWith = (cardOf: (at: number) => Card): Plan => {
    const reachesOf = keep((at) => listReaches(cardOf(at), orientation));
    return {
      events,
      units,
      order: events.order,
      rows: upright ? 1 : room.rows,
      reachesOf,
      mostAsidePx: upright ? MOST_ASIDE_PX : 0,
      ...extentOf(scale),
      startPx: ends.startPx - 4,
      endPx: ends.endPx - 4,
      keepFree: upright ? breaks.map((segment) => (segment.fromUnit + segment.toUnit) / 2) : [],
      keepFreePx: 12,
    };
  };
  /** The cards of a width, with the labels of the fitted view. */
  const tryWidth = (textPx: number) => {
    const cardOf = keep((at) =>
      setCard(events.at(at), orientation, widthPx, maxLines, measure, words, textPx),
    );
    const plan = planWith(cardOf);
    const first = buildLevel(plan, null, coarsest);
    const worth = first.marks.reduce((sum, { at, placed }) => sum + (placed ? worthOf(plan, at) : 0), 0);
    return { cardOf, plan, first, worth };
  };
  let best = tryWidth(CARD.maxTextPx);
  if (!upright && best.first.marks.filter(({ placed }) => placed).length < events.length) {
    const narrow = tryWidth(CARD.narrowTextPx);
    if (narrow.worth > best.worth) best = narrow;
  }
  const { cardOf, first } = best;
  const levels: Level[] = [first];
  const rows = first.marks.reduce((most, { placed }) => Math.max(most, (placed?.row ?? 0) + 1), 1);
  const plan: Plan = { ...best.plan, rows };

  const levelAt = (resolution: number): Level => {
    const wanted = Math.floor(Math.log2(coarsest / resolution) + 1e-9);
    const level = Math.min(Math.max(wanted, 0), MAX_LEVEL);
    while (levels.length <= level) {
      const at = levels.length;
      levels.push(buildLevel(plan, levels[at - 1] ?? null, coarsest / 2 ** at));
    }
    return levels[level]!;
  };
  const cardPx = upright ? 0 : events.order.reduce((most, at) => Math.max(most, cardOf(at).heightPx), 0);
  return {
    bars: stackBars(events, scale),
    rows,
    rowPitchPx: upright ? 0 : pitchRows(room, rows, cardPx),
    rowsEndPx: room.toPx,
    cardOf,
    levelAt,
  };
}

/** A function of an event that is asked once an event. */
function keep<T>(find: (at: number) => T): (at: number) => T {
  const kept = new Map<number, T>();
  return (at) => {
    let found = kept.get(at);
    if (found === undefined) kept.set(at, (found = find(at)));
    return found;
  };
}

/** The distance of rows that leaves no more room above the highest than it needs, nor tears them apart. */
function pitchRows({ fromPx, toPx }: RowRoom, rows: number, cardPx: number): number {
  const leastPx = cardPx + ROW_GAP_PX;
  if (rows < 2) return leastPx;
  return Math.min(Math.max((toPx - fromPx - cardPx) / (rows - 1), leastPx), 2 * leastPx);
}
