import type { EventColumns } from './event-columns';
import { type Card, LEAD, LEAST_PX, type Orientation, ROW, setCard } from './label-card';
import { setTitle } from './label-size';
import { type Form, FORMS, type FormSize } from './row-plan';
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
  /** Words are set no wider: by form, whole ones of events that stand out, and in a card. */
  shortPx: 112,
  /** The shortest where most events are named: who it is about and what happened, not the one alone. */
  tellingPx: 144,
  middlePx: 160,
  longPx: 240,
  labelPx: 360,
  majorPx: 420,
  cardPx: 214,
  /** Between a title and the word beside it. */
  signGapPx: 6,
} as const;

/** The same for a vertical one: a line alone, with its mark in the middle, as beside the date of a card. */
const LINE_PX = 2 * ROW.insetPx;

/** The words and sizes of labels in rows, measured when asked for. */
export interface RowForms {
  sizeOf(at: number, form: Form): FormSize;
  /** The words of a form; `heightPx` is that of the words. */
  wordsOf(at: number, form: Form): Card;
}

/** Of more events than this most go unnamed. */
const MOST_NAMED = 100;
/** More labels than this are never in use at once. */
const MOST_KEPT = 6000;

/** Sets labels in rows; `acrossPx` is the width of a vertical drawing. */
export function createRowForms(
  events: EventColumns,
  majors: ReadonlySet<number>,
  orientation: Orientation,
  acrossPx: number,
  measure: Measure,
  words: LayoutWords,
): RowForms {
  const upright = orientation === 'vertical';
  const cutters = {
    quiet: createCutter('quiet', measure),
    strong: createCutter('strong', measure),
    lead: createCutter('lead', measure),
  };
  const kept = new Map<number, Card>();
  const shortPx = events.length > MOST_NAMED ? ROWS.shortPx : ROWS.tellingPx;

  /** The word beside a title that has one line alone, and how wide it is with the gap before it. */
  const signOf = (at: number) => {
    const meta = events.disputed[at] ? words.sign(events.at(at)) : '';
    return { meta, signPx: meta ? ROWS.signGapPx + measure(meta, 'quiet') : 0 };
  };
  const setUpright = (at: number, form: Form): Card => {
    const widthPx = Math.max(LEAST_PX, acrossPx - ROW.textPx - 4);
    const { title } = events.event(at);
    if (form === 'short') {
      const { meta, signPx } = signOf(at);
      const { text } = cutters.strong.cut(title, widthPx - 2 * ROW.padXPx - signPx);
      return { date: '', lines: [text], meta, widthPx, heightPx: LINE_PX, isLead: false };
    }
    return setCard(events.at(at), orientation, acrossPx, form === 'card' ? 3 : 1, measure, words);
  };
  const setFlat = (at: number, form: Form): Card => {
    const { title } = events.event(at);
    const isLead = events.rank[at] === 0;
    const role = isLead ? 'lead' : majors.has(at) ? 'strong' : 'quiet';
    if (form === 'card') {
      const meta = words.meta(events.at(at));
      const metaPx = Math.min(measure(meta, 'quiet'), ROWS.cardPx);
      const { lines, widthPx } = isLead
        ? setTitle(title, 'lead', LEAD.maxTextPx, LEAD.maxLines, measure)
        : setTitle(title, role, ROWS.cardPx, 2, measure);
      const titlePx = lines.length * (isLead ? LEAD.lineHeightPx : ROWS.lineHeightPx);
      const heightPx = titlePx + (meta ? ROWS.metaHeightPx : 0);
      return {
        date: '',
        lines,
        meta,
        widthPx: frame(Math.max(widthPx, metaPx)),
        heightPx,
        isLead,
      };
    }
    const { meta, signPx } = signOf(at);
    const wholePx = role === 'quiet' ? ROWS.labelPx : ROWS.majorPx;
    const mostPx = [shortPx, ROWS.middlePx, ROWS.longPx, wholePx][FORMS.indexOf(form)]!;
    const { text, widthPx } = cutters[role].cut(title, mostPx);
    return {
      date: '',
      lines: [text],
      meta,
      widthPx: frame(widthPx + signPx),
      heightPx: ROWS.lineHeightPx,
      isLead,
    };
  };
  const wordsOf = (at: number, form: Form): Card => {
    const key = at * FORMS.length + FORMS.indexOf(form);
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
