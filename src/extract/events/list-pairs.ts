import type { Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { canAgree, isClock, keysOf } from './agree-dates';
import {
  countByArticle,
  daysKey,
  isAloneOnDay,
  isLikePair,
  THRESHOLD,
  type Counts,
  type Dated,
} from './like-pair';
import type { Likeness } from './similarity';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Two mentions by index, and how alike they are. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Dates that touch more days are wide: only closely alike narrower ones join them. Must be above 7 + 1, see isLikePair. */
const NARROW_DAYS = 9;
/** The half hours in which a time can begin that meets a clock time, or that is half an hour from it at most. */
const NEAR_SLOTS = [-2, -1, 0, 1, 2];
/** So many mentions of an article that tell the very same are no telling any more but a list or a copying error. */
const MANY = 32;

/** Bounds are sums of roundings. */
const SLACK = 1e-9;

/** Every day that a span touches, as numbers. */
function daysOf({ earliestMs, latestMs }: Span): number[] {
  const first = Math.floor(earliestMs / DAY_MS);
  const count = Math.max(1, Math.ceil(latestMs / DAY_MS) - first);
  return Array.from({ length: count }, (_, at) => first + at);
}

/** More features than any story has. */
const MOST_FEATURES = 2 ** 24;

/** Posting lists by bucket and feature, each in groups, so that a whole group can be passed over. */
class Postings {
  private readonly buckets = new Map<string, number>();
  private readonly lists = new Map<number, Map<string, number[]>>();

  /** A bucket by its name. */
  bucket(name: string): number {
    const known = this.buckets.get(name) ?? this.buckets.size;
    this.buckets.set(name, known);
    return known;
  }

  /** The list of a feature in a bucket; a bucket without features has one list. */
  private groupsOf(bucket: number, feature: number): Map<string, number[]> | undefined {
    return this.lists.get(bucket * MOST_FEATURES + feature + 1);
  }

  post(bucket: number, group: string, at: number, feature = -1): void {
    const groups = this.groupsOf(bucket, feature) ?? new Map<string, number[]>();
    if (groups.size === 0) this.lists.set(bucket * MOST_FEATURES + feature + 1, groups);
    const list = groups.get(group);
    if (list) list.push(at);
    else groups.set(group, [at]);
  }

  /** All of a list but those of one group. */
  *at(bucket: number, feature = -1, except?: string): Generator<number> {
    for (const [group, list] of this.groupsOf(bucket, feature) ?? []) if (group !== except) yield* list;
  }

  /** The last of a group. */
  last(bucket: number, group: string, most: number): readonly number[] {
    return this.groupsOf(bucket, -1)?.get(group)?.slice(-most) ?? [];
  }
}

/**
 * Every pair that can be like enough, by its second one, with repeats: alone on their day, or with a feature in common that is rare enough for
 * both to reach the threshold. Days are shared by narrow dates; a wide one is set beside all of its month or year. Of the lines of
 * a chronology the last MANY of each half hour are given, and as many of a speech.
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
    const own = daysKey(one);
    const article = String(mention.article);
    if (days.length <= 2 && isAloneOnDay(one, counts)) {
      const alone = postings.bucket(`alone ${days.join(' ')}`);
      for (const other of postings.at(alone, -1, own)) yield [other, at];
      postings.post(alone, own, at);
    }
    if (mention.saying && mention.subject !== undefined) {
      const speech = postings.bucket(`speech ${mention.subject} ${days[0]}`);
      for (const other of postings.last(speech, article, MANY)) yield [other, at];
      postings.post(speech, article, at);
    }
    if (isClock(span)) {
      const slot = Math.floor(span.earliestMs / (HOUR_MS / 2));
      const near = NEAR_SLOTS.map((step) => postings.bucket(`clock ${slot + step}`));
      const here = postings.bucket(`clock ${slot}`);
      for (const { id } of reachAtLeast(mention, THRESHOLD.sameHour)) {
        for (const bucket of near) for (const other of postings.at(bucket, id, article)) yield [other, at];
        postings.post(here, article, at, id);
      }
      if (mention.line) {
        for (const step of NEAR_SLOTS)
          for (const other of postings.last(postings.bucket(`line ${slot + step}`), article, MANY))
            yield [other, at];
        postings.post(postings.bucket(`line ${slot}`), article, at);
      }
    }
    const keys = keysOf(span);
    const [kind, facing] = narrow ? ['narrow', 'wide'] : ['wide', 'narrow'];
    const same = (narrow ? days : keys).map((name) => postings.bucket(`${kind} ${name}`));
    for (const { id, reach } of reachAtLeast(mention, THRESHOLD.otherArticle)) {
      // those of the same article and days must be more alike
      const except = reach + SLACK >= THRESHOLD.sameArticle ? undefined : own;
      for (const bucket of same) {
        for (const other of postings.at(bucket, id, except)) yield [other, at];
        postings.post(bucket, own, at, id);
      }
    }
    const loose = (narrow ? keys.slice(-2) : keys).map((name) => ({
      there: postings.bucket(`${facing}-loose ${name}`),
      here: postings.bucket(`${kind}-loose ${name}`),
    }));
    for (const { id } of reachAtLeast(mention, THRESHOLD.looseDate)) {
      for (const { there, here } of loose) {
        for (const other of postings.at(there, id)) yield [other, at];
        postings.post(here, own, at, id);
      }
    }
  }
}

/**
 * Where an article repeats itself many times, the repeats of each mention (by index) that are sure to be one with it: same words, same
 * days, each in a sentence of its own. Without it the pairs of a page of one repeated sentence are its square.
 */
export function findRepeats(dated: readonly Dated[], likeness: Likeness): Map<number, number[]> {
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
export function listPairs(dated: readonly Dated[], skipped: ReadonlySet<number>, likeness: Likeness): Pair[] {
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
