import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { plainWords } from '../text/plain-words';
import type { EventDraft } from './event-draft';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The outlet that stands behind each article: for one that repeats another's text that one's, for one without an outlet the article itself. */
function outletsOf(readings: readonly ArticleReading[]): string[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  return readings.map((reading) => {
    const { publisher, file } = byId.get(reading.copyOf ?? '') ?? reading;
    return publisher ?? file;
  });
}

/** The outlets that tell of it in words of their own: a passage that another printed before, word for word, is a wire copy. */
function countOutlets(
  mentions: readonly FoundMention[],
  readings: readonly ArticleReading[],
  outletOf: readonly string[],
): number {
  if (mentions.length === 1) return 1;
  const printed = new Set<string>();
  const outlets = new Set<string>();
  for (const { article, range } of mentions) {
    const reading = readings[article];
    const passage = plainWords(reading?.text.slice(range.start, range.end).toLowerCase() ?? '').join(' ');
    if (!printed.has(passage)) outlets.add(outletOf[article] ?? '');
    printed.add(passage);
  }
  return outlets.size;
}

/** A date that tells the day, or a few days of which it was one: "2031-03-14", "[2031-03-14,2031-03-15]". */
const DAY = /^\[?\d{4}-\d{2}-\d{2}/;

/**
 * What an event loses, in outlets, 0 to 0.9: no passage knows its day (it is background), it was only announced, nobody tells of a deed
 * but only of words, and how late in its articles it first comes. Together less than one outlet.
 */
function discountOf({ asserting, planned }: EventDraft, readings: readonly ArticleReading[]): number {
  const first = Math.min(
    ...asserting.map(({ article, range }) => range.start / Math.max(1, readings[article]?.text.length ?? 1)),
  );
  return (
    (asserting.some(({ date }) => DAY.test(date ?? '')) ? 0 : 0.3) +
    (planned ? 0.3 : 0) +
    (asserting.every(({ saying, statement }) => saying || statement) ? 0.15 : 0) +
    0.15 * Math.min(1, first)
  );
}

/**
 * The importance of each event, 0 to 1: distinct outlets count whole, those that print the same words as one; passages
 * beyond the first of each, a headline and a dispute count up to one outlet together; background, plans, mere words and what comes
 * late count less. The most important event of the story has 1.
 */
export function weighEvents(drafts: readonly EventDraft[], readings: readonly ArticleReading[]): number[] {
  const outletOf = outletsOf(readings);
  const raw = drafts.map((draft) => {
    const { asserting, denying } = draft;
    const all = [...asserting, ...denying];
    const outlets = countOutlets(all, readings, outletOf);
    const more = all.length - outlets;
    return (
      outlets +
      0.4 * (more / (more + 2)) +
      (all.some(({ headline }) => headline) ? 0.3 : 0) +
      (denying.length ? 0.3 : 0) -
      discountOf(draft, readings)
    );
  });
  const most = Math.max(0.1, ...raw);
  return raw.map((weight) => round(weight / most));
}
