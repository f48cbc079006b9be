import { DAY_MS } from '../../story/civil-ms';
import type { Span } from '../../story/edtf';
import { canAgree, isClock, keysOf } from './agree-dates';
import type { AreStrangers } from './find-strangers';
import {
  countByArticle,
  daysKey,
  isAloneOnDay,
  isLikePair,
  isOfOneMinute,
  THRESHOLD,
  type Counts,
  type Dated,
} from './like-pair';
import { ANY, NamedPostings } from './postings';
import type { Feature, Likeness } from './similarity';

const HOUR_MS = 3_600_000;

/** Two mentions by index, and how alike they are. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Dates that touch more days are wide: only closely alike narrower ones join them. Must be above 7 + 1, see isLikePair. */
const NARROW_DAYS = 9;
const ANYWHERE = '';
/** The half hours in which a time can begin that meets a clock time, or that is a quarter of an hour from it at most. */
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

/** The features of a mention that can reach a threshold: the rarest come first and reach most. */
function reaching(features: readonly Feature[], threshold: number): readonly Feature[] {
  const end = features.findIndex(({ reach }) => reach + SLACK < threshold);
  return end < 0 ? features : features.slice(0, end);
}

/**
 * Tells every pair that can be like enough by its second one, with repeats: alone on their day, or with a feature in common that is rare enough for
 * both to reach the threshold. Days are shared by narrow dates; a wide one is set beside all of its month or year. Of the lines of
 * a chronology the last MANY of each clock time are given, and as many of a speech.
 */
function visitCandidates(
  dated: readonly Dated[],
  skipped: ReadonlySet<number>,
  likeness: Likeness,
  counts: Counts,
  visit: (other: number, at: number) => void,
): void {
  const postings = new NamedPostings();
  dated.forEach((one, at) => {
    if (skipped.has(at)) return;
    const meet = (other: number): void => visit(other, at);
    const { mention, span } = one;
    const features = likeness.featuresOf(mention);
    const days = daysOf(span);
    const narrow = days.length <= NARROW_DAYS;
    const own = daysKey(one);
    const article = String(mention.article);
    if (days.length <= 2 && isAloneOnDay(one, counts)) {
      const alone = postings.named(`alone ${days.join(' ')}`);
      alone.visit(ANY, own, meet);
      alone.post(ANY, own, at);
    }
    if (mention.saying && mention.subject !== undefined) {
      const speech = postings.named(`speech ${mention.subject} ${days[0]}`);
      speech.visitLast(ANY, article, MANY, meet);
      speech.post(ANY, article, at);
    }
    if (isClock(span)) {
      const slot = Math.floor(span.earliestMs / (HOUR_MS / 2));
      const near = NEAR_SLOTS.map((step) => postings.named(`clock ${slot + step}`));
      for (const { id } of reaching(features, THRESHOLD.sameHour)) {
        for (const bucket of near) bucket.visit(id, article, meet);
        postings.named(`clock ${slot}`).post(id, article, at);
      }
      if (one.minute !== undefined) {
        const told = postings.named(`minute ${one.minute}`);
        told.visitLast(ANY, ANYWHERE, MANY, meet);
        told.post(ANY, ANYWHERE, at);
      }
      if (mention.line) {
        const line = postings.named(`line ${span.earliestMs}`);
        line.visitLast(ANY, article, MANY, meet);
        line.post(ANY, article, at);
      }
    }
    const keys = keysOf(span);
    const [kind, facing] = narrow ? ['narrow', 'wide'] : ['wide', 'narrow'];
    const same = (narrow ? days : keys).map((name) => postings.named(`${kind} ${name}`));
    for (const { id, reach } of reaching(features, THRESHOLD.otherArticle)) {
      // those of the same article and days must be more alike
      const except = reach + SLACK >= THRESHOLD.sameArticle ? undefined : own;
      for (const bucket of same) {
        bucket.visit(id, except, meet);
        bucket.post(id, own, at);
      }
    }
    const loose = reaching(features, THRESHOLD.looseDate);
    for (const name of narrow ? keys.slice(-2) : keys) {
      const there = postings.named(`${facing}-loose ${name}`);
      const here = postings.named(`${kind}-loose ${name}`);
      for (const { id } of loose) {
        there.visit(id, undefined, meet);
        here.post(id, own, at);
      }
    }
  });
}

/**
 * Where an article repeats itself many times, the repeats of each mention (by index) that are sure to be one with it: same words, same
 * days, each in a sentence of its own. Without it the pairs of a page of one repeated sentence are its square.
 */
export function findRepeats(dated: readonly Dated[], likeness: Likeness): Map<number, number[]> {
  const alike = new Map<string, number[]>();
  const told = new Map<number, number>();
  for (const { mention } of dated) told.set(mention.article, (told.get(mention.article) ?? 0) + 1);
  for (const [at, { mention, span }] of dated.entries()) {
    if ((told.get(mention.article) ?? 0) < MANY) continue;
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
export function listPairs(
  dated: readonly Dated[],
  skipped: ReadonlySet<number>,
  likeness: Likeness,
  areStrangers: AreStrangers,
): Pair[] {
  const counts = countByArticle(dated);
  const keys = dated.map(({ span }) => keysOf(span));
  const seen = new Int32Array(dated.length).fill(-1);
  const pairs: Pair[] = [];
  visitCandidates(dated, skipped, likeness, counts, (a, b) => {
    if (seen[a] === b) return;
    seen[a] = b;
    const first = dated[a]!;
    const second = dated[b]!;
    if (!canAgree(first.span, second.span) || !keys[a]?.some((key) => keys[b]?.includes(key))) return;
    const alike = likeness(first.mention, second.mention);
    if (!isLikePair(first, second, alike, counts, areStrangers)) return;
    pairs.push({ a, b, likeness: alike + Number(isOfOneMinute(first, second)) });
  });
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}
