import { parseEdtf, type Span } from '../story/edtf';
import type { StoryEvent } from '../story/story';

/** One event with its place in time and what its label says. */
export interface DatedEvent {
  readonly event: StoryEvent;
  readonly span: Span;
  /** The possible span with open ends cut at the story's own ends; half-open, ms UTC. */
  readonly startMs: number;
  readonly endMs: number;
  /** Where its mark stands. */
  readonly anchorMs: number;
  /** 0 is the event that matters most. */
  readonly rank: number;
  /** Distinct articles that report it. */
  readonly articleCount: number;
}

/** Adds to an event whose date can be read what is counted from its mentions. */
export function describeEvent(
  event: StoryEvent,
  place: Pick<DatedEvent, 'startMs' | 'endMs' | 'anchorMs' | 'rank'>,
): DatedEvent {
  return {
    event,
    span: parseEdtf(event.date)!,
    ...place,
    articleCount: new Set(event.mentions.map((mention) => mention.article)).size,
  };
}
