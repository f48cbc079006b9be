import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { EventDraft } from './event-draft';

/** Words that name no happening of their own: "the scandal broke", "it all began", "trouble started". */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `begin start break happen occur unfold emerge erupt come go public trouble scandal crisis story news affair saga problem row
  drama truth matter mess whole world government country nation everything all`.split(/\s+/),
);

/** Whether a passage only points at what happened on a day, without a word of its own for it. */
function onlyPoints({ words, actors, saying, headline, date }: FoundMention): boolean {
  return (
    !saying &&
    !headline &&
    date !== null &&
    actors.length === 0 &&
    words.every((word) => SAYS_NOTHING.has(word))
  );
}

/** "…, a day after the bank failed": what is told in passing, as known, by how long ago it was. */
const isPresupposed = ({ clause, time }: FoundMention): boolean =>
  clause?.connective === 'after' && time?.rule === 'before-last-date';

/** The day that all its mentions agree on, in ms UTC; null where they name none. */
function dayOf({ asserting }: EventDraft): number | null {
  for (const { date } of asserting) {
    const span = date ? parseEdtf(date) : null;
    if (span && span.latestMs - span.earliestMs <= DAY_MS)
      return Math.floor(span.earliestMs / DAY_MS) * DAY_MS;
  }
  return null;
}

const isOneSentence = (a: FoundMention, b: FoundMention): boolean =>
  a.article === b.article && a.sentence === b.sentence;

const articlesOf = ({ asserting }: EventDraft): number =>
  new Set(asserting.map(({ article }) => article)).size;

/**
 * Drafts without those that only point at a day ("The scandal broke on 18 September", "a day after the bank failed"): their mentions join what
 * most articles tell of that day. One that nothing else stands beside stays.
 */
export function joinPointers(drafts: readonly EventDraft[]): EventDraft[] {
  const byDay = new Map<number, EventDraft>();
  const pointing = new Set(
    drafts.filter(({ asserting }) =>
      asserting.every((mention) => onlyPoints(mention) || isPresupposed(mention)),
    ),
  );
  if (pointing.size === 0) return [...drafts];
  for (const draft of drafts) {
    const day = pointing.has(draft) ? null : dayOf(draft);
    const most = day === null ? undefined : byDay.get(day);
    if (day !== null && (!most || articlesOf(draft) > articlesOf(most))) byDay.set(day, draft);
  }
  return drafts.filter((draft) => {
    const day = pointing.has(draft) ? dayOf(draft) : null;
    const told = day === null ? undefined : byDay.get(day);
    // "It began on 3 May when I fell ill": the sentence tells itself what began
    if (
      !told ||
      told.asserting.every((mention) => draft.asserting.some((other) => isOneSentence(mention, other)))
    )
      return true;
    told.asserting.push(...draft.asserting);
    for (const mention of draft.asserting) told.continuing.add(mention);
    return false;
  });
}
