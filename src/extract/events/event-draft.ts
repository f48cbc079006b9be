import type { FoundMention } from '../mentions/found-mention';

/** An event before it is written: its mentions on both sides. */
export interface EventDraft {
  readonly asserting: FoundMention[];
  readonly denying: FoundMention[];
  /** Those of the asserting that only go on from another: they title nothing. */
  readonly continuing: Set<FoundMention>;
}

/** A draft that only asserts. */
export const draftOf = (group: readonly FoundMention[]): EventDraft => ({
  asserting: [...group],
  denying: [],
  continuing: new Set(),
});
