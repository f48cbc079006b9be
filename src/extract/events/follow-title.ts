import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import { isDating } from '../mentions/attach-times';
import type { ArticleReading, SentenceReading } from '../reading';
import { overlapping, sliceRange } from '../text/ranges';
import { LOOKS_AHEAD } from './announce';
import { passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';

/** A line that asks, explains or lists one thing among others ("* Shares fall") need not be about what the title tells. */
const OTHER = /^[*•]|\?|^(?:what|why|how|who|where|when|your|our|we|all|five|ten|\d+)\b/i;
const DASH = /^[-–—] /;

/** The events that the headlines of each article tell, by article and sentence. */
function findTitled(drafts: readonly EventDraft[]): ReadonlyMap<number, Map<number, EventDraft>> {
  const titled = new Map<number, Map<number, EventDraft>>();
  for (const draft of drafts)
    for (const { article, sentence, headline } of draft.planned ? [] : draft.asserting) {
      if (!headline) continue;
      const there = titled.get(article) ?? new Map<number, EventDraft>();
      titled.set(article, there.set(sentence, draft));
    }
  return titled;
}

/** The day of an event, in days since 1970; null where it is not known to the day. */
function dayOf({ asserting }: EventDraft): number | null {
  for (const { date } of asserting) {
    const span = date ? parseEdtf(date) : null;
    if (span && span.latestMs - span.earliestMs <= DAY_MS) return Math.floor(span.earliestMs / DAY_MS);
  }
  return null;
}

/** Whether a line is printed with the headline above it: one more headline, or a point of a list. */
const isBelow = ({ text }: ArticleReading, sentence: SentenceReading): boolean =>
  sentence.block.kind === 'headline' ||
  (sentence.block.kind === 'body' && DASH.test(sliceRange(text, sentence)));

/** Whether such a line goes on with what the headline tells. */
function goesOn(reading: ArticleReading, sentence: SentenceReading): boolean {
  const words = sliceRange(reading.text, sentence).replace(DASH, '');
  if (!isBelow(reading, sentence)) return false;
  return !OTHER.test(words) && !LOOKS_AHEAD.test(words) && words.split(/\s+/).length > 3;
}

/** Whether a caption shows the day of an event. */
function showsDay(reading: ArticleReading, sentence: SentenceReading, draft: EventDraft): boolean {
  const day = dayOf(draft);
  return (
    sentence.block.kind === 'caption' &&
    day !== null &&
    overlapping(reading.times, sentence).some((time) => {
      const span = isDating(time) && time.date ? parseEdtf(time.date) : null;
      return (
        !!span && span.latestMs - span.earliestMs <= DAY_MS && Math.floor(span.earliestMs / DAY_MS) === day
      );
    })
  );
}

/**
 * Adds to the event of a headline what is printed with it and told by no event yet: the headlines and the points of a list right below it, and
 * captions of pictures that show its day. Linear in sentences and mentions.
 */
export function followTitle(drafts: readonly EventDraft[], readings: readonly ArticleReading[]): void {
  const told = placesTold(drafts);
  findTitled(drafts).forEach((titled, article) => {
    const reading = readings[article];
    let above: EventDraft | undefined;
    reading?.sentences.forEach((sentence, at) => {
      const { kind } = sentence.block;
      above = titled.get(at) ?? above;
      const follows = above !== undefined && goesOn(reading, sentence);
      if (kind !== 'furniture' && kind !== 'caption' && !isBelow(reading, sentence)) above = undefined;
      const draft = follows ? above : [...titled.values()].find((each) => showsDay(reading, sentence, each));
      if (!draft || told.has(placeKey(article, at))) return;
      const passage = passageOf(reading, at, article);
      draft.asserting.push(passage);
      draft.continuing.add(passage);
    });
  });
}
