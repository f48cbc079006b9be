import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { happeningOf } from '../mentions/verb-classes';
import { dayAboutPublication } from './date-sayings';
import type { DraftIndex } from './draft-index';
import { draftOf, endMs, type EventDraft } from './event-draft';
import { isLead } from './is-lead';
import type { Likeness } from './similarity';

/** A lead is about what is new: so many days before the article at most. */
const NEW_DAYS = 4;
/**
 * How alike a lead must be to what its own article tells with a day: of the same kind of happening, or of another; and to what others
 * tell. Set by hand: of 40 leads of T17 that the first alone let join, those of another kind belonged to what they joined in one case of five.
 */
const ALIKE = 0.05;
const ALIKE_OF_OTHER_KIND = 0.2;
const ALIKE_ELSEWHERE = 0.3;

/** Whether two passages tell of the same kind of happening: "has resigned", "resigned", "stepped down". */
function isOfSameKind(one: FoundMention, other: FoundMention): boolean {
  const kind = happeningOf(one.predicate) ?? one.predicate;
  return kind === (happeningOf(other.predicate) ?? other.predicate);
}

/** Whether an event was new when an article appeared. */
function isNew(draft: EventDraft, published: string | null): boolean {
  const day = published ? parseEdtf(published) : null;
  const end = endMs(draft);
  return !!day && end > day.earliestMs - NEW_DAYS * DAY_MS && end <= day.latestMs + DAY_MS;
}

/**
 * The leads of articles that tell their news without a day ("The mayor has resigned"): each joins the new event that it is about, of
 * its own article or, where the words are the same, of another; else it is an event of about the day of the article. Returns
 * the new events. Cost: one search a lead.
 */
export function dateLeads(
  mentions: readonly FoundMention[],
  index: DraftIndex,
  readings: readonly ArticleReading[],
  likeness: Likeness,
): EventDraft[] {
  const done = new Set<number>();
  return mentions.flatMap((mention): EventDraft[] => {
    const reading = readings[mention.article];
    if (!reading || done.has(mention.article) || !isLead(mention, reading)) return [];
    done.add(mention.article);
    const { published } = reading;
    const date = dayAboutPublication(published);
    if (!date) return [];
    const own = index
      .toldIn(mention.article)
      .filter(({ draft }) => isNew(draft, published))
      .flatMap(({ draft, mention: other }) => {
        const alike = likeness(mention, other);
        const least = isOfSameKind(mention, other) ? ALIKE : ALIKE_OF_OTHER_KIND;
        return alike >= least ? [{ draft, alike }] : [];
      })
      .reduce<{ draft: EventDraft; alike: number } | undefined>(
        (best, next) => (best && best.alike >= next.alike ? best : next),
        undefined,
      );
    const near =
      own?.draft ??
      index.findBest(mention, ALIKE_ELSEWHERE, { admits: (draft) => isNew(draft, published) })?.draft;
    if (near) index.add(mention, near);
    return near ? [] : [draftOf([{ ...mention, date, dating: 'shared' }])];
  });
}
