import type { DatedEvent } from './dated-event';
import { setTitle, type SetTitle } from './label-size';
import type { Reach } from './label-plan';
import type { LayoutWords, Measure } from './words';

export type Orientation = 'horizontal' | 'vertical';

/** A label's text and size, the same wherever it stands. */
export interface Card {
  /** Above the title, in a vertical timeline. */
  readonly date: string;
  readonly lines: readonly string[];
  readonly meta: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** It matters most and stands out: set larger, or framed where time runs down. */
  readonly isLead: boolean;
}

/** Measures shared with the style sheet, in px. */
export const CARD = {
  padXPx: 10,
  padYPx: 6,
  lineHeightPx: 17,
  metaHeightPx: 16,
  /** Text is set no wider, in a horizontal timeline; narrower where more events are named so. */
  maxTextPx: 158,
  narrowTextPx: 132,
  leastTextPx: 64,
  /** From the card's edge to a stem that comes in beside it. */
  stemInsetPx: 13,
} as const;

/** The same for the card of the event that matters most. */
export const LEAD = { lineHeightPx: 20, maxTextPx: 214, maxLines: 2 } as const;

/** The same for a vertical timeline. */
export const ROW = {
  axisPx: 22,
  textPx: 48,
  padXPx: 10,
  padYPx: 5,
  dateHeightPx: 17,
  /** The middle of the date, which stands beside the mark. */
  insetPx: 13.5,
  lineHeightPx: 21,
  metaHeightPx: 17,
} as const;

/** A label where time runs down is no narrower. */
export const LEAST_PX = 96;
/** Sets one event's label. `acrossPx` is the room of a vertical timeline from edge to edge. */
export function setCard(
  event: DatedEvent,
  orientation: Orientation,
  acrossPx: number,
  maxLines: number,
  measure: Measure,
  words: LayoutWords,
  mostTextPx: number = CARD.maxTextPx,
): Card {
  const meta = words.meta(event);
  if (orientation === 'vertical') {
    const widthPx = Math.max(LEAST_PX, acrossPx - ROW.textPx - 4);
    const { lines } = setTitle(event.event.title, 'title', widthPx - 2 * ROW.padXPx, maxLines, measure);
    const heightPx =
      2 * ROW.padYPx + ROW.dateHeightPx + lines.length * ROW.lineHeightPx + (meta ? ROW.metaHeightPx : 0);
    return {
      date: words.date(event),
      lines,
      meta,
      widthPx,
      heightPx,
      isLead: event.rank === 0,
    };
  }
  const lead = event.rank === 0 ? setLead(event.event.title, measure) : null;
  const setIn = (px: number) => setTitle(event.event.title, 'strong', px, maxLines, measure);
  const narrow = lead ?? setIn(mostTextPx);
  const set = isWhole(narrow) ? narrow : setIn(CARD.maxTextPx);
  const lineHeightPx = lead ? LEAD.lineHeightPx : CARD.lineHeightPx;
  const metaPx = Math.min(measure(meta, 'quiet'), CARD.maxTextPx);
  const textPx = Math.max(set.widthPx, metaPx, CARD.leastTextPx);
  return {
    date: '',
    lines: set.lines,
    meta,
    widthPx: Math.ceil(textPx) + 2 * CARD.padXPx + 2,
    heightPx: 2 * CARD.padYPx + set.lines.length * lineHeightPx + (meta ? CARD.metaHeightPx : 0),
    isLead: lead !== null,
  };
}

const isWhole = ({ lines }: SetTitle) => !lines.some((line) => line.endsWith('…'));

/** The title that is set larger, if it fits: a headline that is cut would lead nowhere. */
function setLead(title: string, measure: Measure) {
  const lead = setTitle(title, 'lead', LEAD.maxTextPx, LEAD.maxLines, measure);
  return lead.lines.join(' ') === title.trim().replace(/\s+/gu, ' ') ? lead : null;
}

/** Where time runs down a label may stand so far from its anchor, to which a line leads. */
export const MOST_ASIDE_PX = 120;

/** The ways a card may lie about its stem, best first. */
export function listReaches(card: Card, orientation: Orientation): readonly Reach[] {
  if (orientation === 'vertical') return [{ beforePx: ROW.insetPx, afterPx: card.heightPx - ROW.insetPx }];
  const { widthPx } = card;
  const inset = CARD.stemInsetPx;
  return [inset, widthPx - inset, widthPx / 2, widthPx / 4, (3 * widthPx) / 4].map((beforePx) => ({
    beforePx,
    afterPx: widthPx - beforePx,
  }));
}
