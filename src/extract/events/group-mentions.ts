import { parseEdtf, type Span } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { canAgree, narrow, sameDays } from './agree-dates';
import { findStrangers, type AreStrangers } from './find-strangers';
import { minuteOf, ownClock, type Dated } from './like-pair';
import { findRepeats, listPairs } from './list-pairs';
import type { Likeness } from './similarity';

/** Mentions that tell of one happening; in order of article and place. */
export type Group = readonly FoundMention[];

/** Merges sets of mentions; in a set no two are of one sentence, the dates of all agree, and no article gives two clock times. */
class Sets {
  private readonly parents: number[];
  private readonly places: Set<string>[];
  private readonly spans: Span[][];
  /** The clock time that each article gives. */
  private readonly clocks: Map<number, number>[];

  constructor(dated: readonly Dated[]) {
    this.parents = dated.map((_, at) => at);
    this.places = dated.map(({ mention: { article, sentence } }) => new Set([`${article}:${sentence}`]));
    this.spans = dated.map(({ span }) => [span]);
    this.clocks = dated.map((one) => {
      const clock = ownClock(one);
      return new Map(clock ? [[clock.article, clock.ms]] : []);
    });
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
    const [clocks, told] = [this.clocks[first] ?? new Map<number, number>(), this.clocks[second] ?? []];
    for (const [article, ms] of told) if ((clocks.get(article) ?? ms) !== ms) return;
    for (const [article, ms] of told) clocks.set(article, ms);
    added.forEach((place) => kept.add(place));
    spans.push(...others.filter((other) => !spans.some((span) => sameDays(span, other))));
    this.parents[second] = first;
  }
}

/**
 * Groups dated mentions into events. Rule: mentions whose dates agree (same days, or one within the other) are compared;
 * the most alike join first, down to a threshold that is lower between articles than within one, and lowest where each of two articles tells
 * of only one thing on that day, or both tell of one minute
 * of the story's main day (EDTF; absent for none). Articles that name nobody in common must tell much the same. Two mentions of one sentence are never one event, nor are two days that a wider date holds both. Cost: mentions × those of the same day (for a wide date, month or year) that share a
 * word, actor or happening which is rare in the story.
 */
export function groupMentions(
  mentions: readonly FoundMention[],
  likeness: Likeness,
  mainDay?: string,
  areStrangers: AreStrangers = findStrangers(mentions),
): Group[] {
  const dated = mentions.flatMap((mention) => {
    const span = mention.date ? narrow(parseEdtf(mention.date), mention) : null;
    if (!span) return [];
    const minute = mention.date?.slice(0, 10) === mainDay ? minuteOf(mention, span) : undefined;
    return [{ mention, span, minute }];
  });
  const sets = new Sets(dated);
  const repeats = findRepeats(dated, likeness);
  for (const [lead, others] of repeats) for (const other of others) sets.join(lead, other);
  for (const { a, b } of listPairs(dated, new Set([...repeats.values()].flat()), likeness, areStrangers))
    sets.join(a, b);
  const groups = new Map<number, FoundMention[]>();
  dated.forEach(({ mention }, at) => {
    const root = sets.find(at);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  });
  return [...groups.values()];
}
