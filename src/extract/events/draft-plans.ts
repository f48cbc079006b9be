import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { DraftIndex } from './draft-index';
import { draftOf, type EventDraft } from './event-draft';
import { groupMentions } from './group-mentions';
import type { Likeness } from './similarity';

/** How alike an announcement must be to what is reported of that day as done; set by hand. */
const DONE = 0.2;

function meetsDay(draft: EventDraft, { date }: FoundMention): boolean {
  const day = date ? parseEdtf(date) : null;
  return draft.asserting.some((other) => {
    const span = other.date ? parseEdtf(other.date) : null;
    return !!span && !!day && span.earliestMs < day.latestMs && day.earliestMs < span.latestMs;
  });
}

/** When the last of the articles appeared, in ms UTC; -Infinity where no day is known. */
const lastPublishedMs = (readings: readonly ArticleReading[]): number =>
  readings.reduce(
    (last, { published }) =>
      Math.max(last, (published ? parseEdtf(published)?.earliestMs : undefined) ?? -Infinity),
    -Infinity,
  );

/** Whether an article of a later day than a plan's, as one of `lastMs`, could have reported it as done. */
function isOver({ date }: FoundMention, lastMs: number): boolean {
  const day = date ? parseEdtf(date) : null;
  return !!day && lastMs >= day.latestMs;
}

/**
 * Drafts of what was announced and is still to come when the story's last article appears. What was reported, on the day that it was
 * announced for, takes the announcement in as one more passage; what nobody reports, though its day is over, is no event.
 */
export function draftPlans(
  plans: readonly FoundMention[],
  index: DraftIndex,
  likeness: Likeness,
  readings: readonly ArticleReading[],
): EventDraft[] {
  const lastMs = lastPublishedMs(readings);
  const open = plans.filter((plan) => {
    const done = index.findBest(plan, DONE, { admits: (draft) => meetsDay(draft, plan) });
    if (done) {
      index.add(plan, done.draft);
      done.draft.continuing.add(plan);
    }
    return !done && !isOver(plan, lastMs);
  });
  return groupMentions(open, likeness).map((group) => ({ ...draftOf(group), planned: true }));
}
