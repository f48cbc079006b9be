import type { EventColumns } from './event-columns';
import { type Card, CARD, LEAST_PX, type Orientation, ROW, setCard } from './label-card';
import { setTitle } from './label-size';
import type { Form, FormSize } from './row-plan';
import { createCutter } from './short-title';
import type { LayoutWords, Measure } from './words';

/** Measures of a horizontal drawing in rows, shared with the style sheet, in px. */
export const ROWS = {
  pitchPx: 20,
  /** From the edge of a label to the middle of its mark, and to its words. */
  insetPx: 7,
  textPx: 16,
  endPx: 3,
  lineHeightPx: 17,
  metaHeightPx: 16,
  /** Words are set no wider: short, whole, in a card. */
  shortPx: 112,
  labelPx: 300,
  cardPx: 176,
} as const;

/** The same for a vertical one: a line alone, with its mark in the middle, as beside the date of a card. */
const LINE_PX = 2 * ROW.insetPx;

/** The words and sizes of labels in rows, measured when asked for. */
export interface RowForms {
  sizeOf(at: number, form: Form): FormSize;
  /** The words of a form; `heightPx` is that of the words. */
  wordsOf(at: number, form: Form): Card;
}

/** More labels than this are never in use at once. */
const MOST_KEPT = 6000;

/** Sets labels in rows; `acrossPx` is the width of a vertical drawing. */
export function createRowForms(
  events: EventColumns,
  orientation: Orientation,
  acrossPx: number,
  measure: Measure,
  words: LayoutWords,
): RowForms {
  const upright = orientation === 'vertical';
  const cutter = createCutter(upright ? 'label' : 'row', measure);
  const kept = new Map<string, Card>();

  const setUpright = (at: number, form: Form): Card => {
    const widthPx = Math.max(LEAST_PX, acrossPx - ROW.textPx - 4);
    const { title } = events.event(at);
    if (form === 'short') {
      const { text } = cutter.cut(title, widthPx - 2 * ROW.padXPx);
      return { date: '', lines: [text], meta: '', fullMeta: '', widthPx, heightPx: LINE_PX, isLead: false };
    }
    return setCard(events.at(at), orientation, acrossPx, form === 'label' ? 1 : 3, measure, words);
  };
  const setFlat = (at: number, form: Form): Card => {
    const { title } = events.event(at);
    if (form === 'card') {
      const { lines, widthPx } = setTitle(title, 'row', ROWS.cardPx, 2, measure);
      const meta = words.fullMeta(events.at(at));
      const metaPx = meta ? measure(meta, 'meta') + (events.disputed[at] ? CARD.signPx : 0) : 0;
      const heightPx = lines.length * ROWS.lineHeightPx + (meta ? ROWS.metaHeightPx : 0);
      return {
        date: '',
        lines,
        meta,
        fullMeta: meta,
        widthPx: frame(Math.max(widthPx, metaPx)),
        heightPx,
        isLead: false,
      };
    }
    const { text, widthPx } = cutter.cut(title, form === 'short' ? ROWS.shortPx : ROWS.labelPx);
    return {
      date: '',
      lines: [text],
      meta: '',
      fullMeta: '',
      widthPx: frame(widthPx),
      heightPx: ROWS.lineHeightPx,
      isLead: false,
    };
  };
  const wordsOf = (at: number, form: Form): Card => {
    const key = `${at}${form}`;
    let card = kept.get(key);
    if (card) return card;
    if (kept.size >= MOST_KEPT) kept.clear();
    card = upright ? setUpright(at, form) : setFlat(at, form);
    kept.set(key, card);
    return card;
  };
  return {
    wordsOf,
    sizeOf(at, form) {
      const { widthPx, heightPx } = wordsOf(at, form);
      if (upright) return { alongPx: heightPx, rowsTall: 1 };
      return { alongPx: widthPx, rowsTall: form === 'card' ? Math.ceil((heightPx + 4) / ROWS.pitchPx) : 1 };
    },
  };
}

const frame = (widthPx: number) => Math.ceil(widthPx + 0.5) + ROWS.textPx + ROWS.endPx;
