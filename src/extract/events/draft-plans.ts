import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
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

/**
 * Drafts of what was announced and never reported as done. What was reported, on the day that it was announced for, takes the
 * announcement in as one more passage.
 */
export function draftPlans(
  plans: readonly FoundMention[],
  index: DraftIndex,
  likeness: Likeness,
): EventDraft[] {
  const open = plans.filter((plan) => {
    const done = index.findBest(plan, DONE, { admits: (draft) => meetsDay(draft, plan) });
    if (done) {
      index.add(plan, done.draft);
      done.draft.continuing.add(plan);
    }
    return !done;
  });
  return groupMentions(open, likeness).map((group) => ({ ...draftOf(group), planned: true }));
}
