import type { FoundMention } from '../mentions/found-mention';
import type { Statement } from '../statements/find-statements';
import type { TitleSources } from '../titles/write-title';
import { dayBeforeAudience } from './before-audience';
import { dayAboutPublication, dayToldOn, isFresh, isOccasion } from './date-sayings';
import { draftOf, endMs, type EventDraft } from './event-draft';
import type { Denial } from '../accounts/find-denials';
import { groupMentions } from './group-mentions';
import { speakerOf } from '../accounts/speaker-of';
import type { Likeness } from './similarity';
import { ToldBefore } from './told-before';

/** Which event first tells of a statement as a saying. */
class SaidIn {
  private readonly order: ReadonlyMap<EventDraft, number>;
  private readonly drafts = new Map<Statement, EventDraft>();

  constructor(drafts: readonly EventDraft[]) {
    this.order = new Map(drafts.map((draft, at) => [draft, at]));
    for (const draft of drafts) this.enter(draft.asserting, draft);
  }

  private enter(mentions: readonly FoundMention[], draft: EventDraft): void {
    for (const { saying, statement } of mentions)
      if (saying && statement) this.drafts.set(statement, this.earlier(this.drafts.get(statement), draft));
  }

  private earlier(a: EventDraft | undefined, b: EventDraft): EventDraft {
    return a && (this.order.get(a) ?? 0) <= (this.order.get(b) ?? 0) ? a : b;
  }

  /** The first event that tells of one of these statements. */
  first(mentions: readonly FoundMention[]): EventDraft | undefined {
    return mentions.reduce<EventDraft | undefined>((first, { statement }) => {
      const draft = statement && this.drafts.get(statement);
      return draft ? this.earlier(first, draft) : first;
    }, undefined);
  }

  /** Adds mentions to an event. */
  add(mentions: readonly FoundMention[], draft: EventDraft): void {
    draft.asserting.push(...mentions);
    this.enter(mentions, draft);
  }
}

/** Sayings without a date of their own that are events all the same. */
export class UndatedSayings {
  constructor(
    private readonly sayings: readonly FoundMention[],
    private readonly sources: TitleSources,
    private readonly likeness: Likeness,
  ) {}

  private published(mention: FoundMention): string | null {
    return this.sources.readings[mention.article]?.published ?? null;
  }

  private speaker({ statement, article }: FoundMention): string {
    return (statement && speakerOf(statement, article, this.sources)?.whoName) ?? '';
  }

  /** What the deniers of one event said is one event, whoever printed it. */
  answers(faced: ReadonlyMap<EventDraft, readonly Denial[]>, drafts: readonly EventDraft[]): EventDraft[] {
    const sayings = new Map([...this.sayings].reverse().map((mention) => [mention.statement, mention]));
    const saidIn = new SaidIn(drafts);
    return [...faced].flatMap(([draft, denials]) => {
      const told = denials.flatMap((denial) => {
        const saying = sayings.get(denial.statement) ?? {
          ...denial.mention,
          saying: true,
        };
        const published = this.published(saying);
        const fresh = isFresh(published, endMs(draft));
        const reading = this.sources.readings[saying.article];
        const toldOn = reading ? dayToldOn(saying, reading) : null;
        const date = saying.date ?? toldOn ?? (fresh ? dayAboutPublication(published, endMs(draft)) : null);
        return date ? [{ ...saying, date }] : [];
      });
      // one of them is told with its day already: the others print the same saying
      const known = saidIn.first(told);
      if (known) {
        const printed = new Set(known.asserting.map(({ statement }) => statement));
        saidIn.add(
          told.filter(({ statement }) => !printed.has(statement)),
          known,
        );
      }
      return told.length && !known ? [draftOf(told)] : [];
    });
  }

  /** What was said on an occasion, before an audience, or by another side of a dispute; one event a speaker where the words are alike. */
  others(
    done: ReadonlySet<unknown>,
    faced: ReadonlyMap<EventDraft, readonly Denial[]>,
    drafts: readonly EventDraft[],
  ): EventDraft[] {
    const before = new ToldBefore(drafts, this.sayings);
    const bySpeaker = new Map<string, FoundMention[]>();
    const sides = new Map<unknown, EventDraft>();
    for (const draft of [...faced.keys()].reverse())
      for (const other of draft.asserting) if (!other.saying) sides.set(other.statement, draft);
    for (const mention of this.sayings) {
      const reading = this.sources.readings[mention.article];
      if (mention.date !== null || !mention.clause || !reading || done.has(mention.statement)) continue;
      const side = sides.get(mention.statement);
      const answers = side && isFresh(reading.published, endMs(side));
      const newsDay = dayBeforeAudience(mention, reading);
      if (!answers && !isOccasion(mention, reading) && newsDay === null) continue;
      const date =
        dayToldOn(mention, reading) ??
        newsDay ??
        dayAboutPublication(this.published(mention), side ? endMs(side) : -Infinity);
      const speaker = this.speaker(mention);
      if (!date || !speaker) continue;
      const known = before.find({ ...mention, date });
      if (known) {
        known.asserting.push({ ...mention, date });
        continue;
      }
      const told = bySpeaker.get(speaker) ?? [];
      told.push({ ...mention, date });
      bySpeaker.set(speaker, told);
    }
    return [...bySpeaker.values()].flatMap((told) => groupMentions(told, this.likeness).map(draftOf));
  }
}
