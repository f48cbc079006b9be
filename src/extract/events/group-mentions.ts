import { parseEdtf, type Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';
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

/** "mid-September": the third of the month or year that was meant, where an edge was named. */
function narrow(span: Span | null, { time }: FoundMention): Span | null {
  const edge = time?.written.edge;
  if (!span || !edge || widthDays(span) < 28) return span;
  const third = (span.latestMs - span.earliestMs) / 3;
  const place = edge === 'early' || edge === 'start' ? 0 : edge === 'middle' ? 1 : 2;
  const earliestMs = span.earliestMs + place * third;
  return { ...span, earliestMs, latestMs: earliestMs + third };
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

type Counts = ReadonlyMap<string, number>;

/** The article with the days of a time, whatever the clock. */
const daysKey = ({ mention, span }: Dated): string =>
  `${mention.article}|${Math.floor(span.earliestMs / DAY_MS)}|${Math.ceil(span.latestMs / DAY_MS)}`;

/** How many mentions of each article fall on exactly these days. */
function countByArticle(dated: readonly Dated[]): Counts {
  const counts = new Map<string, number>();
  for (const each of dated) counts.set(daysKey(each), (counts.get(daysKey(each)) ?? 0) + 1);
  return counts;
}

/** The only thing that its article tells of its days, and dated by its own words. */
function isAloneOnDay(one: Dated, counts: Counts): boolean {
  return one.mention.dating === 'own' && counts.get(daysKey(one)) === 1;
}

/** A line of a chronology with its clock time: lines of one time are one event, whatever their words. */
const isTimedLine = ({ mention, span }: Dated): boolean => mention.line && isClock(span);

/** Two words in common, names included: where the days differ, one is chance. */
function sharesTwo(a: FoundMention, b: FoundMention): boolean {
  return a.words.filter((word) => b.words.includes(word)).length >= 2;
}

const tellsSaying = ({ saying, predicate, words }: FoundMention): boolean =>
  saying || [predicate, ...words].some((word) => happeningOf(word) === 'say');

/** What somebody says of a happening without being in it is an event of its own. */
function isSaidOfOther(a: FoundMention, b: FoundMention): boolean {
  return tellsSaying(a) !== tellsSaying(b) && !a.actors.some((actor) => b.actors.includes(actor));
}

function isLikePair(a: Dated, b: Dated, likeness: number, counts: Counts): boolean {
  if (a.mention.article === b.mention.article && a.mention.sentence === b.mention.sentence) return false;
  if (!sameDays(a.span, b.span)) {
    const narrow = Math.min(widthDays(a.span), widthDays(b.span));
    return (
      meet(a.span, b.span) &&
      sharesTwo(a.mention, b.mention) &&
      likeness >=
        (widthDays(a.span) <= 7 && widthDays(b.span) <= 7 && narrow <= 3
          ? THRESHOLD.otherArticle
          : THRESHOLD.looseDate)
    );
  }
  if (!canAgree(a.span, b.span) || isSaidOfOther(a.mention, b.mention)) return false;
  if (a.mention.article === b.mention.article)
    return (isTimedLine(a) && isTimedLine(b)) || likeness >= THRESHOLD.sameArticle;
  if (isClock(a.span) && isClock(b.span)) return likeness >= THRESHOLD.sameHour;
  if (isAloneOnDay(a, counts) && isAloneOnDay(b, counts) && widthDays(a.span) <= 1)
    return likeness >= (a.mention.saying || b.mention.saying ? THRESHOLD.onlySaying : THRESHOLD.onlyOne);
  return likeness >= THRESHOLD.otherArticle;
}

/** Dates that touch more days are wide: only closely alike narrower ones join them. Must be above 7 + 1, see isLikePair. */
const NARROW_DAYS = 9;
/** The half hours in which a time can begin that meets a clock time, or that is half an hour from it at most. */
const NEAR_SLOTS = [-2, -1, 0, 1, 2];
/** Bounds are sums of roundings. */
const SLACK = 1e-9;

/** Every day that a span touches, as numbers. */
function daysOf({ earliestMs, latestMs }: Span): number[] {
  const first = Math.floor(earliestMs / DAY_MS);
  const count = Math.max(1, Math.ceil(latestMs / DAY_MS) - first);
  return Array.from({ length: count }, (_, at) => first + at);
}

/** A posting list for each key. */
class Postings {
  private readonly lists = new Map<string, number[]>();

  post(key: string, at: number): void {
    const list = this.lists.get(key);
    if (list) list.push(at);
    else this.lists.set(key, [at]);
  }

  at(key: string): readonly number[] {
    return this.lists.get(key) ?? [];
  }
}

/**
 * Every pair that can be like enough, by its second one, with repeats: alone on their day, or with a feature in common that is rare enough for
 * both to reach the threshold. Days are shared by narrow dates; a wide one is set beside all of its month or year.
 */
function* listCandidates(
  dated: readonly Dated[],
  skipped: ReadonlySet<number>,
  likeness: Likeness,
  counts: Counts,
): Generator<[number, number]> {
  const postings = new Postings();
  const reachAtLeast = (mention: FoundMention, threshold: number) =>
    likeness.featuresOf(mention).filter(({ reach }) => reach + SLACK >= threshold);
  for (const [at, one] of dated.entries()) {
    if (skipped.has(at)) continue;
    const { mention, span } = one;
    const days = daysOf(span);
    const narrow = days.length <= NARROW_DAYS;
    const meets = function* (key: string): Generator<[number, number]> {
      for (const other of postings.at(key)) yield [other, at];
    };
    if (days.length <= 2 && isAloneOnDay(one, counts)) {
      const key = `alone ${days.join(' ')}`;
      yield* meets(key);
      postings.post(key, at);
    }
    if (isClock(span)) {
      const slot = Math.floor(span.earliestMs / (HOUR_MS / 2));
      const names = reachAtLeast(mention, THRESHOLD.sameHour).map(({ id }) => `clock ${id}`);
      if (mention.line) names.push(`line ${mention.article}`);
      for (const name of names) {
        for (const near of NEAR_SLOTS) yield* meets(`${name} ${slot + near}`);
        postings.post(`${name} ${slot}`, at);
      }
    }
    const keys = keysOf(span);
    for (const { id } of reachAtLeast(mention, THRESHOLD.otherArticle)) {
      for (const name of narrow ? days : keys) {
        const key = `${narrow ? 'day' : 'wide'} ${name} ${id}`;
        yield* meets(key);
        postings.post(key, at);
      }
    }
    const wider = narrow ? keys.slice(-2) : keys;
    for (const { id } of reachAtLeast(mention, THRESHOLD.looseDate)) {
      for (const name of wider) {
        yield* meets(`${narrow ? 'wide' : 'narrow'}-loose ${name} ${id}`);
        postings.post(`${narrow ? 'narrow' : 'wide'}-loose ${name} ${id}`, at);
      }
    }
  }
}

/** So many mentions of an article that tell the very same are no telling any more but a list or a copying error. */
const MANY = 32;

/**
 * Where an article repeats itself many times, the repeats of each mention (by index) that are sure to be one with it: same words, same
 * days, each in a sentence of its own. Without it the pairs of a page of one repeated sentence are its square.
 */
function findRepeats(dated: readonly Dated[], likeness: Likeness): Map<number, number[]> {
  const alike = new Map<string, number[]>();
  for (const [at, { mention, span }] of dated.entries()) {
    const features = likeness.featuresOf(mention).map(({ id }) => id);
    if (features.length === 0) continue;
    const key = [mention.article, span.earliestMs, span.latestMs, ...features].join();
    const list = alike.get(key);
    if (list) list.push(at);
    else alike.set(key, [at]);
  }
  const repeats = new Map<number, number[]>();
  for (const list of alike.values()) {
    if (list.length < MANY) continue;
    // the second of a sentence cannot join the first: it leads a row of its own
    const leads: number[] = [];
    const inSentence = new Map<number, number>();
    for (const at of list) {
      const sentence = dated[at]?.mention.sentence ?? 0;
      const row = inSentence.get(sentence) ?? 0;
      inSentence.set(sentence, row + 1);
      const lead = (leads[row] ??= at);
      if (lead === at) repeats.set(at, []);
      else repeats.get(lead)?.push(at);
    }
  }
  return repeats;
}

/** Pairs like enough to be one, each once, the most alike first. */
function listPairs(dated: readonly Dated[], skipped: ReadonlySet<number>, likeness: Likeness): Pair[] {
  const counts = countByArticle(dated);
  const keys = dated.map(({ span }) => new Set(keysOf(span)));
  const seen = new Int32Array(dated.length).fill(-1);
  const pairs: Pair[] = [];
  for (const [a, b] of listCandidates(dated, skipped, likeness, counts)) {
    const [first, second] = [dated[a], dated[b]];
    if (!first || !second || seen[a] === b || !canAgree(first.span, second.span)) continue;
    seen[a] = b;
    if (![...(keys[a] ?? [])].some((key) => keys[b]?.has(key))) continue;
    const alike = likeness(first.mention, second.mention);
    if (isLikePair(first, second, alike, counts)) pairs.push({ a, b, likeness: alike });
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/**
 * Groups dated mentions into events. Rule: mentions whose dates agree (same days, or one within the other) are compared;
 * the most alike join first, down to a threshold that is lower between articles than within one, and lowest where each of two articles tells
 * of only one thing on that day. Two mentions of one sentence are never one event, nor
 * are two days that a wider date holds both. Cost: mentions × those of the same day (for a wide date, month or year) that share a
 * word, actor or happening which is rare in the story.
 */
export function groupMentions(mentions: readonly FoundMention[], likeness: Likeness): Group[] {
  const dated = mentions.flatMap((mention) => {
    const span = mention.date ? narrow(parseEdtf(mention.date), mention) : null;
    return span ? [{ mention, span }] : [];
  });
  const sets = new Sets(dated);
  const repeats = findRepeats(dated, likeness);
  for (const [lead, others] of repeats) for (const other of others) sets.join(lead, other);
  for (const { a, b } of listPairs(dated, new Set([...repeats.values()].flat()), likeness)) sets.join(a, b);
  const groups = new Map<number, FoundMention[]>();
  dated.forEach(({ mention }, at) => {
    const root = sets.find(at);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  });
  return [...groups.values()];
}
