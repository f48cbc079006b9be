import type { DatedEvent } from './dated-event';
import { setTitle } from './label-size';
import type { Reach } from './label-plan';
import type { LayoutWords, Measure } from './words';

export type Orientation = 'horizontal' | 'vertical';

/** A label's text and size, the same wherever it stands. */
export interface Card {
  /** Above the title, in a vertical timeline. */
  readonly date: string;
  readonly lines: readonly string[];
  readonly meta: string;
  readonly fullMeta: string;
  readonly widthPx: number;
  /** With the full meta line. */
  readonly heightPx: number;
}

/** Measures shared with the style sheet, in px. */
export const CARD = {
  padXPx: 10,
  padYPx: 6,
  lineHeightPx: 17,
  metaHeightPx: 16,
  /** Text is set no wider, in a horizontal timeline. */
  maxTextPx: 158,
  leastTextPx: 64,
  /** The sign before "Disputed", and what its heavier words are wider. */
  signPx: 20,
  /** From the card's edge to a stem that comes in beside it. */
  stemInsetPx: 13,
} as const;

/** The same for a vertical timeline. */
export const ROW = {
  /** Where labels stand without their dates there is room for those of the axis before it. */
  gutterPx: 46,
  axisPx: 22,
  textPx: 48,
  padXPx: 10,
  padYPx: 5,
  dateHeightPx: 17,
  lineHeightPx: 21,
  metaHeightPx: 17,
} as const;

/** Sets one event's label. `acrossPx` is the room of a vertical timeline from edge to edge. */
export function setCard(
  event: DatedEvent,
  orientation: Orientation,
  acrossPx: number,
  maxLines: number,
  measure: Measure,
  words: LayoutWords,
): Card {
  const meta = words.meta(event);
  const fullMeta = words.fullMeta(event);
  if (orientation === 'vertical') {
    const widthPx = Math.max(120, acrossPx - ROW.textPx - 4);
    const { lines } = setTitle(event.event.title, 'title', widthPx - 2 * ROW.padXPx, maxLines, measure);
    const heightPx =
      2 * ROW.padYPx + ROW.dateHeightPx + lines.length * ROW.lineHeightPx + (meta ? ROW.metaHeightPx : 0);
    return { date: words.date(event), lines, meta, fullMeta: meta, widthPx, heightPx };
  }
  const set = setTitle(event.event.title, 'label', CARD.maxTextPx, maxLines, measure);
  const signPx = event.event.disputed ? CARD.signPx : 0;
  const metaPx = Math.max(measure(meta, 'meta'), measure(fullMeta, 'meta')) + signPx;
  const textPx = Math.max(set.widthPx, metaPx, CARD.leastTextPx);
  return {
    date: '',
    lines: set.lines,
    meta,
    fullMeta,
    widthPx: Math.ceil(textPx) + 2 * CARD.padXPx + 2,
    heightPx: 2 * CARD.padYPx + set.lines.length * CARD.lineHeightPx + (fullMeta ? CARD.metaHeightPx : 0),
  };
}

/** Of a card, before its anchor. */
const SHARES = [1 / 2, 1 / 4, 3 / 4, 3 / 8, 5 / 8];
const ENDS = [1 / 16, 15 / 16];

/** The ways a card may lie about its anchor, best first. */
export function listReaches(card: Card, orientation: Orientation): readonly Reach[] {
  if (orientation === 'vertical') {
    const { heightPx } = card;
    const inset = ROW.padYPx + ROW.dateHeightPx / 2;
    return [inset, heightPx - inset, ...[...SHARES, ...ENDS].map((share) => share * heightPx)].map(
      (beforePx) => ({
        beforePx,
        afterPx: heightPx - beforePx,
      }),
    );
  }
  const { widthPx } = card;
  const inset = CARD.stemInsetPx;
  return [inset, widthPx - inset, ...SHARES.map((share) => share * widthPx), 2, widthPx - 2].map(
    (beforePx) => ({
      beforePx,
      afterPx: widthPx - beforePx,
    }),
  );
}
