import { parseEdtf, type Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { Likeness } from './similarity';

/** Mentions that tell of one happening; in order of article and place. */
export type Group = readonly FoundMention[];

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** How alike mentions must be, by how well their dates agree; set by hand on development stories. */
const THRESHOLD = {
  otherArticle: 0.2,
  sameArticle: 0.36,
  looseDate: 0.45,
  onlyOne: 0,
  onlySaying: 0.02,
  sameHour: 0.05,
};

interface Dated {
  readonly mention: FoundMention;
  readonly span: Span;
}

function widthDays({ earliestMs, latestMs }: Span): number {
  return (latestMs - earliestMs) / DAY_MS;
}

/** Buckets whose dates can agree: each day of a short span, the month or the year of a long one. */
function keysOf({ earliestMs, latestMs }: Span): string[] {
  const days = Math.round((latestMs - earliestMs) / DAY_MS);
  const first = new Date(earliestMs).toISOString();
  if (days > 40) return [first.slice(0, 4)];
  if (days > 7) return [first.slice(0, 7), first.slice(0, 4)];
  const keys = Array.from({ length: Math.max(1, days) }, (_, at) =>
    new Date(earliestMs + at * DAY_MS).toISOString().slice(0, 10),
  );
  return [...keys, first.slice(0, 7), first.slice(0, 4)];
}

function sameDays(a: Span, b: Span): boolean {
  return (
    Math.floor(a.earliestMs / DAY_MS) === Math.floor(b.earliestMs / DAY_MS) &&
    Math.ceil(a.latestMs / DAY_MS) === Math.ceil(b.latestMs / DAY_MS)
  );
}

const isClock = ({ earliestMs, latestMs }: Span): boolean => latestMs - earliestMs < HOUR_MS;

/** Clock times within half an hour can be one happening: 6:06 and 6:12, not 1:47. */
function sameClock(a: Span, b: Span): boolean {
  return Math.abs(a.earliestMs - b.earliestMs) <= HOUR_MS / 2;
}

/** True where one and the other can be one time: a day in common, and clock times not far apart. */
function canAgree(a: Span, b: Span): boolean {
  return meet(a, b) || (sameDays(a, b) && (!isClock(a) || !isClock(b) || sameClock(a, b)));
}

function meet(a: Span, b: Span): boolean {
  return a.earliestMs < b.latestMs && b.earliestMs < a.latestMs;
}

/** Merges sets of mentions; in a set no two are of one sentence, and the dates of all agree. */
class Sets {
  private readonly parents: number[];
  private readonly places: Set<string>[];
  private readonly spans: Span[][];

  constructor(dated: readonly Dated[]) {
    this.parents = dated.map((_, at) => at);
    this.places = dated.map(({ mention: { article, sentence } }) => new Set([`${article}:${sentence}`]));
    this.spans = dated.map(({ span }) => [span]);
  }

  find(at: number): number {
    let root = at;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    this.parents[at] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    const [kept, added] = [this.places[first], this.places[second]];
    if (first === second || !kept || !added) return;
    if ([...added].some((place) => kept.has(place))) return;
    const [spans, others] = [this.spans[first] ?? [], this.spans[second] ?? []];
    // 2 March and 15 March are not one because both lie in a month that a third mention names
    if (spans.some((span) => others.some((other) => !canAgree(span, other)))) return;
    added.forEach((place) => kept.add(place));
    spans.push(...others.filter((other) => !spans.some((span) => sameDays(span, other))));
    this.parents[second] = first;
  }
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The article with the days of a time, whatever the clock. */
const daysKey = ({ mention, span }: Dated): string =>
  `${mention.article}|${Math.floor(span.earliestMs / DAY_MS)}|${Math.ceil(span.latestMs / DAY_MS)}`;

/** How many mentions of each article fall on exactly these days. */
function countByArticle(dated: readonly Dated[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of dated) counts.set(daysKey(each), (counts.get(daysKey(each)) ?? 0) + 1);
  return counts;
}

function isLikePair(a: Dated, b: Dated, likeness: number, counts: ReadonlyMap<string, number>): boolean {
  if (a.mention.article === b.mention.article && a.mention.sentence === b.mention.sentence) return false;
  if (!sameDays(a.span, b.span)) {
    const narrow = Math.min(widthDays(a.span), widthDays(b.span));
    return (
      meet(a.span, b.span) &&
      likeness >=
        (widthDays(a.span) <= 7 && widthDays(b.span) <= 7 && narrow <= 3
          ? THRESHOLD.otherArticle
          : THRESHOLD.looseDate)
    );
  }
  if (!canAgree(a.span, b.span)) return false;
  const lines = a.mention.line && b.mention.line && isClock(a.span) && isClock(b.span);
  if (a.mention.article === b.mention.article) return lines || likeness >= THRESHOLD.sameArticle;
  if (isClock(a.span) && isClock(b.span)) return likeness >= THRESHOLD.sameHour;
  const alone = [a, b].every((each) => counts.get(daysKey(each)) === 1);
  const told = a.mention.dating === 'own' && b.mention.dating === 'own';
  if (alone && told && widthDays(a.span) <= 1)
    return likeness >= (a.mention.saying || b.mention.saying ? THRESHOLD.onlySaying : THRESHOLD.onlyOne);
  return likeness >= THRESHOLD.otherArticle;
}

/**
 * Groups dated mentions into events. Rule: mentions whose dates agree (same days, or one within the other) are compared;
 * the most alike join first, down to a threshold that is lower between articles than within one, and lowest where each of two articles tells
 * of only one thing on that day. Two mentions of one sentence are never one event, nor
 * are two days that a wider date holds both. Mentions are compared only with those
 * of the same day, month or year. Cost: about linear in mentions for a story spread over time.
 */
export function groupMentions(mentions: readonly FoundMention[], likeness: Likeness): Group[] {
  const dated = mentions.flatMap((mention) => {
    const span = mention.date ? parseEdtf(mention.date) : null;
    return span ? [{ mention, span }] : [];
  });
  const buckets = new Map<string, number[]>();
  dated.forEach(({ span }, at) => {
    const [key, ...wider] = keysOf(span);
    for (const name of [key, ...wider]) if (name) buckets.set(name, [...(buckets.get(name) ?? []), at]);
  });
  const counts = countByArticle(dated);
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const members of buckets.values()) {
    for (const [place, a] of members.entries()) {
      for (const b of members.slice(place + 1)) {
        const key = `${a}:${b}`;
        const [first, second] = [dated[a], dated[b]];
        if (seen.has(key) || !first || !second || !canAgree(first.span, second.span)) continue;
        seen.add(key);
        const alike = likeness(first.mention, second.mention);
        if (isLikePair(first, second, alike, counts)) pairs.push({ a, b, likeness: alike });
      }
    }
  }
  pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const sets = new Sets(dated);
  for (const { a, b } of pairs) sets.join(a, b);
  const groups = new Map<number, FoundMention[]>();
  dated.forEach(({ mention }, at) => {
    const root = sets.find(at);
    groups.set(root, [...(groups.get(root) ?? []), mention]);
  });
  return [...groups.values()];
}
