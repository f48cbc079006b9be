import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { chooseDate } from './choose-date';

/** An event before it is written: its mentions on both sides. */
export interface EventDraft {
  readonly asserting: FoundMention[];
  readonly denying: FoundMention[];
  /** Those of the asserting that only go on from another: they title nothing. */
  readonly continuing: Set<FoundMention>;
  /** It was announced, and nobody reports it as done. */
  readonly planned?: boolean;
}

/** A draft that only asserts. */
export const draftOf = (group: readonly FoundMention[]): EventDraft => ({
  asserting: [...group],
  denying: [],
  continuing: new Set(),
});

/** The date of an event, EDTF, by what its passages say. Throws where none has a date. */
export function dateOf({ asserting }: EventDraft): string {
  const votes = asserting.flatMap(({ date, article, dating }) =>
    date ? [{ date, article, own: dating === 'own' }] : [],
  );
  return chooseDate(votes);
}

/** When the last of what it tells of can have been over, in ms UTC; -Infinity without a date. */
export function endMs(draft: EventDraft): number {
  return draft.asserting.reduce(
    (last, { date }) => Math.max(last, (date ? parseEdtf(date)?.latestMs : undefined) ?? -Infinity),
    -Infinity,
  );
}

/** When the first of what it tells of began at the earliest, in ms UTC; Infinity without a date. */
export function beginMs(draft: EventDraft): number {
  return draft.asserting.reduce(
    (first, { date }) => Math.min(first, (date ? parseEdtf(date)?.earliestMs : undefined) ?? Infinity),
    Infinity,
  );
}
