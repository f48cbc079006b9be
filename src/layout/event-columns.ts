import { createBisector } from './bisect';
import type { StoryEvent } from '../story/story';
import { describeEvent, type DatedEvent } from './dated-event';

/** The dated events of a story by anchor, a column for each number: a million of them are a few arrays. */
export interface EventColumns {
  readonly length: number;
  /** The possible span, with open ends cut at the story's own ends; half-open, ms UTC. */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** Where its mark stands: inside the span, never at the same place as another event of the same span. Ascending. */
  readonly anchorMs: Float64Array;
  /** 0 is the event that matters most. */
  readonly rank: Uint32Array;
  /** The inverse of rank: indices of events, most important first. */
  readonly order: Uint32Array;
  /** 1 where the event is disputed. */
  readonly disputed: Uint8Array;
  /** The event as the story has it. */
  event(at: number): StoryEvent;
  /** The event with all that its label says; made when asked for, the same object while it is in use. */
  at(at: number): DatedEvent;
  /** The place of an event by its id; -1 where it has none. */
  indexOf(id: string | null): number;
}

type Numbers = Pick<EventColumns, 'startMs' | 'endMs' | 'anchorMs' | 'rank' | 'order' | 'disputed'>;

/** More events than this are never in sight at once. */
const MOST_KEPT = 4000;

/** Columns over a story's events; `source` holds, for each place, its index among them. */
export function createColumns(
  events: readonly StoryEvent[],
  source: Uint32Array,
  numbers: Numbers,
): EventColumns {
  const kept = new Map<number, DatedEvent>();
  let foundId: string | null = null;
  let foundAt = -1;
  const event = (at: number) => events[source[at]!]!;
  return {
    ...numbers,
    length: source.length,
    event,
    at(at) {
      let dated = kept.get(at);
      if (dated) return dated;
      if (kept.size >= MOST_KEPT) kept.clear();
      const [startMs, endMs, anchorMs] = [numbers.startMs[at]!, numbers.endMs[at]!, numbers.anchorMs[at]!];
      dated = describeEvent(event(at), { startMs, endMs, anchorMs, rank: numbers.rank[at]! });
      kept.set(at, dated);
      return dated;
    },
    indexOf(id) {
      if (id === foundId) return foundAt;
      foundId = id;
      foundAt = id === null ? -1 : source.findIndex((index) => events[index]!.id === id);
      return foundAt;
    },
  };
}

/** Binary search in a column: `byNumber.left(anchorMs, ms)` is the first at or after it. */
export const byNumber = createBisector((value: number) => value);
