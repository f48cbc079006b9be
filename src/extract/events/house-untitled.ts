import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf, type Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { sliceRange } from '../text/ranges';
import { widthDays } from './agree-dates';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';

/** A draft with its date (EDTF). */
export interface DatedDraft {
  readonly draft: EventDraft;
  readonly date: string;
}

const PRONOUN = /^(?:it|he|she|they|we|this|that|these|those)$/;
/** "Then came the admission". */
const INVERTED = /^(?:come|follow|begin|start|arrive)$/;

/** Whether a passage leaves to what stands beside it who or what it is about. */
function leansOn(
  { article, sentence, clause, predicate, saying, statement }: FoundMention,
  readings: readonly ArticleReading[],
): boolean {
  const reading = readings[article];
  const tokens = reading?.sentences[sentence]?.tokens ?? [];
  if (!clause || !reading) return false;
  const [first, ...more] = tokens.slice(clause.subject.start, clause.subject.end);
  if (!first && saying && statement?.source)
    return PRONOUN.test(sliceRange(reading.text, statement.source).toLowerCase());
  return first ? more.length === 0 && PRONOUN.test(first.lower) : INVERTED.test(predicate);
}

/** The day of a date, in days since 1970; null where it is wider. */
function dayOf(span: Span): number | null {
  return widthDays(span) <= 1 ? Math.floor(span.earliestMs / DAY_MS) : null;
}

/** The events that have a title and a day, by article with day and by sentence. */
export class Hosts {
  private readonly byDay = new Map<string, Set<EventDraft>>();
  private readonly bySentence = new Map<number, Map<EventDraft, number>>();

  constructor(
    titled: readonly DatedDraft[],
    private readonly readings: readonly ArticleReading[],
  ) {
    for (const { draft, date } of titled) {
      const span = draft.planned ? null : parseEdtf(date);
      const day = span && dayOf(span);
      if (day !== null) this.enter(draft, day);
    }
  }

  private enter(draft: EventDraft, day: number): void {
    for (const { article, sentence } of draft.asserting) {
      const key = `${article}:${day}`;
      const there = this.byDay.get(key);
      if (there) there.add(draft);
      else this.byDay.set(key, new Set([draft]));
      const place = placeKey(article, sentence);
      const here = this.bySentence.get(place) ?? new Map<EventDraft, number>();
      this.bySentence.set(place, here.set(draft, day));
    }
  }

  /**
   * Where the passages of a draft go that no title can stand for ("On Monday they found out"): to what its article tells of the same day, if it tells
   * one thing of it; where it only knows the week, month or season, to what the sentence beside it tells of a day of that. Undefined for
   * none. Cost: linear in passages.
   */
  find({ draft, date }: DatedDraft): EventDraft | undefined {
    const span = parseEdtf(date);
    const told = draft.asserting.filter((mention) => mention.date !== null);
    if (!span || !told.every((mention) => leansOn(mention, this.readings))) return undefined;
    const day = dayOf(span);
    const found = new Set<EventDraft>();
    for (const { article, sentence } of draft.asserting) {
      if (day !== null) {
        for (const host of this.byDay.get(`${article}:${day}`) ?? []) found.add(host);
        continue;
      }
      for (const at of [sentence - 1, sentence, sentence + 1])
        for (const [host, other] of this.bySentence.get(placeKey(article, at)) ?? [])
          if (span.earliestMs <= other * DAY_MS && (other + 1) * DAY_MS <= span.latestMs) found.add(host);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }
}
