import type { FoundMention } from '../mentions/found-mention';
import { dayOfOccasion } from '../mentions/report-occasion';
import type { ArticleReading } from '../reading';
import { isBefore, type DraftIndex, type Match } from './draft-index';
import { draftOf, type EventDraft } from './event-draft';
import type { Likeness } from './similarity';

/** How many sentences after it a headline is about. */
const HEAD = 5;
/** How alike a headline must be to an event of its article; set by hand. */
const HEADS = 0.08;

/** Whether an event is of a day. */
const isOn = ({ asserting }: EventDraft, day: string): boolean =>
  asserting.some(({ date }) => date?.startsWith(day) === true);

/** Gives undated headlines to what their articles tell, and knows the occasions that live reports are of. */
export class JoinedHeadlines {
  private readonly occasions = new Map<number, EventDraft>();

  constructor(
    private readonly index: DraftIndex,
    private readonly likeness: Likeness,
    private readonly readings: readonly ArticleReading[],
  ) {}

  /** The event of the article most alike to its headline, of those that `admits` lets in. */
  private findAlike(headline: FoundMention, admits: (match: Match) => boolean): EventDraft | undefined {
    let best: Match | undefined;
    for (const entry of this.index.toldIn(headline.article)) {
      const match = { ...entry, alike: this.likeness(headline, entry.mention) };
      if (entry.mention.headline || match.alike < HEADS || !admits(match)) continue;
      if (!best || isBefore(entry, match.alike, best)) best = match;
    }
    return best?.draft;
  }

  /**
   * Adds an undated headline to the event that it announces: of those that the head of its article tells, the one most alike. The headline of a live
   * report of one occasion tells that, with what the report tells of its day; it is returned where it is an event by itself.
   */
  join(headline: FoundMention): EventDraft | undefined {
    const reading = this.readings[headline.article];
    const day = reading ? dayOfOccasion(headline, reading) : null;
    const lead = this.findAlike(headline, ({ mention }) => mention.sentence - headline.sentence <= HEAD);
    const own =
      day === null || (lead && isOn(lead, day))
        ? lead
        : draftOf([{ ...headline, date: day, dating: 'shared' }]);
    if (own && day !== null) this.occasions.set(headline.article, own);
    if (own && own === lead) this.index.add(headline, own);
    return own === lead ? undefined : own;
  }

  /**
   * The occasions of live reports, by article: those of joined headlines; one that its headline names without a verb is what the report tells of its
   * day most like that.
   */
  findOccasions(mentions: readonly FoundMention[]): ReadonlyMap<number, EventDraft> {
    for (const mention of mentions) {
      const reading = this.readings[mention.article];
      if (!reading || !mention.headline || mention.clause || this.occasions.has(mention.article)) continue;
      const day = dayOfOccasion(mention, reading);
      const named = day === null ? undefined : this.findAlike(mention, ({ draft }) => isOn(draft, day));
      if (named) this.occasions.set(mention.article, named);
    }
    return this.occasions;
  }
}
