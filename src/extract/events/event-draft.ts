import type { FoundMention } from '../mentions/found-mention';
import type { Likeness } from './similarity';

/** An event before it is written: its mentions on both sides. */
export interface EventDraft {
  readonly asserting: FoundMention[];
  readonly denying: FoundMention[];
  /** Those of the asserting that only go on from another: they title nothing. */
  readonly continuing: Set<FoundMention>;
}

/** An event with how alike its most alike mention is. */
export interface Match {
  readonly draft: EventDraft;
  readonly alike: number;
}

/** The event with the mention most like a passage, mentions of the same sentence left out; null for no events. */
export function findBestDraft(
  mention: FoundMention,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): Match | null {
  let best: Match | null = null;
  for (const draft of drafts) {
    for (const other of draft.asserting) {
      if (other.article === mention.article && other.sentence === mention.sentence) continue;
      const alike = likeness(mention, other);
      if (!best || alike > best.alike) best = { draft, alike };
    }
  }
  return best;
}
