import type { EventColumns } from './event-columns';

/** One event in so many stands out, and never more than so many. */
const ONE_IN = 6;
const MOST = 8;
/** Asked are the first so many by rank. */
const ASKED = 48;

/**
 * The events of a crowded story that stand out, as indices: the one that matters most, and those that most is heard of.
 * Cost does not grow with the story. Empty for a story without events.
 */
export function findMajors(events: EventColumns): ReadonlySet<number> {
  const asked = [...events.order.subarray(0, ASKED)];
  const lead = asked.slice(0, 1);
  const importanceOf = (at: number) => events.event(at).importance;
  asked.sort((a, b) => importanceOf(b) - importanceOf(a) || events.rank[a]! - events.rank[b]!);
  return new Set([...lead, ...asked.slice(0, Math.min(MOST, Math.ceil(events.length / ONE_IN)))]);
}
