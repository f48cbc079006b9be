import type { FoundMention } from '../mentions/found-mention';
import type { EventDraft } from './event-draft';
import { UNITS, type Likeness } from './similarity';

/** A mention of an event. */
export interface Entry {
  readonly mention: FoundMention;
  readonly draft: EventDraft;
  /** The place of the draft among all, and of the mention in it: the first of equally alike ones wins. */
  readonly at: number;
  readonly place: number;
}

/** The most alike mention of an event with how alike it is. */
export interface Match extends Entry {
  readonly alike: number;
}

/** What is asked for instead of the most alike of all events. */
interface Asked {
  readonly score?: (a: FoundMention, b: FoundMention) => number;
  readonly bonus?: number;
  readonly admits?: (draft: EventDraft) => boolean;
}

/** Bounds are sums of roundings. */
const SLACK = 1e-9;

/** The entries that have a feature, by index, and how far it reaches in each of them (see Feature). */
interface Posting {
  readonly indexes: number[];
  readonly reaches: number[];
}

const NOWHERE: Posting = { indexes: [], reaches: [] };

/** Lists of numbers, one behind the other: tens of thousands are gone through in no order, and each of its own would have to be fetched. */
class Lists {
  numbers = new Int32Array(4096);
  /** Where each begins, and where the next one will. */
  readonly starts: number[] = [0];

  push(list: readonly number[]): void {
    const start = this.starts.at(-1) ?? 0;
    const end = start + list.length;
    if (end > this.numbers.length) {
      const longer = new Int32Array(2 * end);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers.set(list, start);
    this.starts.push(end);
  }
}

/** Finds the event with the mention most like a passage without comparing it with all of them. */
export class DraftIndex {
  /** All mentions that are not just like others, with the features of each and the length of its vector. */
  private readonly entries: Entry[] = [];
  private readonly features = new Lists();
  private readonly lengths: number[] = [];
  private readonly byFeature = new Map<number, Posting>();
  private readonly byArticle = new Map<number, Entry[]>();
  private readonly draftsIn = new Map<number, Set<EventDraft>>();
  private readonly bySentence = new Map<number, Map<number, Entry[]>>();
  private readonly order = new Map<EventDraft, number>();
  private readonly told = new Map<EventDraft, Map<string, Set<string>>>();
  /** The number of the search that met each entry last. */
  private readonly met: number[] = [];
  private searches = 0;
  /** The units of weight of each feature of the passage that is looked for, as far as entries have it; 0 between searches. */
  private asked = new Int32Array(1024);

  constructor(
    drafts: readonly EventDraft[],
    private readonly likeness: Likeness,
  ) {
    for (const draft of drafts) {
      this.order.set(draft, this.order.size);
      draft.asserting.forEach((mention, place) => this.enter(mention, draft, place));
    }
  }

  /** Whether the event already tells just this, in two sentences: another like it changes no answer. */
  private isTold(
    { saying, predicate, words, actors, article, sentence }: FoundMention,
    draft: EventDraft,
  ): boolean {
    const told = this.told.get(draft) ?? new Map<string, Set<string>>();
    this.told.set(draft, told);
    // all that scores and features are made of
    const matter = `${saying},${predicate},${words.join()},${actors.join()}`;
    const places = told.get(matter) ?? new Set();
    told.set(matter, places);
    return places.size > 1 || !places.add(`${article}:${sentence}`);
  }

  private enter(mention: FoundMention, draft: EventDraft, place: number): void {
    const entry = { mention, draft, at: this.order.get(draft) ?? 0, place };
    const here = this.byArticle.get(mention.article);
    if (here) here.push(entry);
    else this.byArticle.set(mention.article, [entry]);
    const drafts = this.draftsIn.get(mention.article);
    if (drafts) drafts.add(draft);
    else this.draftsIn.set(mention.article, new Set([draft]));
    const sentences = this.bySentence.get(mention.article) ?? new Map<number, Entry[]>();
    this.bySentence.set(mention.article, sentences);
    sentences.set(mention.sentence, [...(sentences.get(mention.sentence) ?? []), entry]);
    if (this.isTold(mention, draft)) return;
    const index = this.entries.push(entry) - 1;
    this.features.push(this.likeness.idsOf(mention));
    this.lengths.push(this.likeness.lengthOf(mention));
    this.met.push(0);
    for (const { id, reach } of this.likeness.featuresOf(mention)) {
      const posting = this.byFeature.get(id);
      posting?.indexes.push(index);
      posting?.reaches.push(reach);
      if (posting) continue;
      this.byFeature.set(id, { indexes: [index], reaches: [reach] });
      if (id >= this.asked.length) this.asked = new Int32Array(2 * id);
    }
  }

  /** The units of weight that an entry shares with the passage that is looked for. */
  private countShared(index: number): number {
    const { asked } = this;
    const { numbers, starts } = this.features;
    const end = starts[index + 1]!;
    let shared = 0;
    for (let at = starts[index]!; at < end; at++) shared += asked[numbers[at]!]!;
    return shared;
  }

  /** How many articles tell of events. */
  countArticles(): number {
    return this.byArticle.size;
  }

  /** Whether an article tells of an event. */
  isToldIn(article: number, draft: EventDraft): boolean {
    return this.draftsIn.get(article)?.has(draft) ?? false;
  }

  /** The mentions of an article, by event and place; what was added later stands last. */
  toldIn(article: number): readonly Entry[] {
    return this.byArticle.get(article) ?? [];
  }

  /** The mentions of a passage's article no more than `reach` sentences from it, by event and place. Cost: linear in reach. */
  toldNear({ article, sentence }: FoundMention, reach: number): Entry[] {
    const sentences = this.bySentence.get(article);
    const near: Entry[] = [];
    for (let at = sentence - reach; sentences && at <= sentence + reach; at++)
      near.push(...(sentences.get(at) ?? []));
    return near.sort((a, b) => a.at - b.at || a.place - b.place);
  }

  /** Adds a mention to an event of the index. */
  add(mention: FoundMention, draft: EventDraft): void {
    this.enter(mention, draft, draft.asserting.push(mention) - 1);
  }

  /** All mentions that are not just like others. */
  listEntries(): readonly Entry[] {
    return this.entries;
  }

  /** As findBest(), of some entries alone, and of the best `before` them. */
  findBestOf(
    entries: Iterable<Entry>,
    mention: FoundMention,
    floor: number,
    { score = this.likeness, admits = () => true }: Asked,
    before: Match | null,
  ): Match | null {
    let best = before;
    for (const entry of entries) {
      const other = entry.mention;
      if (other.article === mention.article && other.sentence === mention.sentence) continue;
      const alike = score(mention, other);
      if (alike < floor || (best && !isBefore(entry, alike, best)) || !admits(entry.draft)) continue;
      best = { ...entry, alike };
    }
    return best;
  }

  /**
   * The event that `admits` lets in with the mention for which `score` is highest, mentions of the same sentence left out; null where
   * nothing scores `floor` or more (above 0). Law: where `score` is `floor` or more, it is at most the likeness plus `bonus`, and it is 0 for mentions that share no feature.
   * Cost: the entries that share a feature which reaches far enough in both.
   */
  findBest(
    mention: FoundMention,
    floor: number,
    { score = this.likeness, bonus = 0, admits = () => true }: Asked = {},
  ): Match | null {
    const features = this.likeness.featuresOf(mention);
    for (const { id, units } of features) this.asked[id] = units;
    const search = ++this.searches;
    const length = this.likeness.lengthOf(mention);
    let best: Match | null = null;
    /** How alike an entry must be to win. */
    let least = floor - bonus - SLACK;
    for (const { id, reach } of features) {
      // those that follow are commoner and reach less
      if (reach < least) break;
      const { indexes, reaches } = this.byFeature.get(id) ?? NOWHERE;
      for (let at = 0; at < indexes.length; at++) {
        if (reach * reaches[at]! < least) continue;
        const index = indexes[at]!;
        if (this.met[index] === search) continue;
        this.met[index] = search;
        // what they share weighs no more than the lesser of them
        const other = this.lengths[index]!;
        if (Math.min(length, other) < least * Math.max(length, other)) continue;
        if (this.countShared(index) < least * length * UNITS * other) continue;
        const entry = this.entries[index]!;
        const told = entry.mention;
        if (told.article === mention.article && told.sentence === mention.sentence) continue;
        const alike = score(mention, told);
        if (alike < floor || (best && !isBefore(entry, alike, best)) || !admits(entry.draft)) continue;
        best = { ...entry, alike };
        least = alike - bonus - SLACK;
      }
    }
    for (const { id } of features) this.asked[id] = 0;
    return best;
  }
}

/** Whether an entry so alike wins over the best until now: the more alike, else the first. */
export function isBefore(entry: Entry, alike: number, best: Match): boolean {
  if (alike !== best.alike) return alike > best.alike;
  return entry.at !== best.at ? entry.at < best.at : entry.place < best.place;
}
