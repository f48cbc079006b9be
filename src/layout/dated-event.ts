import { bisector } from 'd3';
import { parseEdtf, type Span } from '../story/edtf';
import type { Story, StoryEvent } from '../story/story';

/** An event with a place in time: what every later step of the layout works on. */
export interface DatedEvent {
  readonly event: StoryEvent;
  readonly span: Span;
  /** The possible span with open ends cut at the story's own ends; half-open, ms UTC. */
  readonly startMs: number;
  readonly endMs: number;
  /** Where its mark stands: inside the span, never at the same place as another event of the same span. */
  readonly anchorMs: number;
  /** 0 is the event that matters most. */
  readonly rank: number;
  /** Distinct articles that report it. */
  readonly sourceCount: number;
  /** Voices that assert or deny it. */
  readonly accountCount: number;
}

/** The share of a span by which marks that would coincide are moved apart. */
const NUDGE = 1 / 64;

/** Whether both sides of a dispute speak: what a story turns on. */
function isContested({ disputed, mentions }: StoryEvent): boolean {
  return disputed && mentions.some(({ account }) => account?.stance === 'asserts');
}

/**
 * Orders two events by how much they matter: disputes with both sides, then importance, then the earlier date, then id.
 * Negative when `a` comes first; 0 only for the same id.
 */
function compareImportance(a: DatedEvent, b: DatedEvent): number {
  return (
    Number(isContested(b.event)) - Number(isContested(a.event)) ||
    b.event.importance - a.event.importance ||
    Number(b.event.disputed) - Number(a.event.disputed) ||
    a.startMs - b.startMs ||
    a.endMs - b.endMs ||
    (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
  );
}

/**
 * Lists the events of a story that have a place in time, by anchor. Events whose date cannot be read, or is open at
 * both ends, are left out. The anchor of a span is its centre; events that share a span share it out evenly in the
 * story's order, so that no place inside a day or month is claimed and yet all can be told apart when zoomed in.
 * An open end is cut at the story's outermost known date. An empty story gives an empty list.
 */
export function dateEvents(story: Pick<Story, 'events'>): readonly DatedEvent[] {
  const known = new Map<string, Span | null>();
  const spanned = story.events.flatMap((event) => {
    let span = known.get(event.date);
    if (span === undefined) known.set(event.date, (span = parseEdtf(event.date)));
    return span && (isFinite(span.earliestMs) || isFinite(span.latestMs)) ? [{ event, span }] : [];
  });
  const finite = spanned.flatMap(({ span }) => [span.earliestMs, span.latestMs].filter(isFinite));
  const firstMs = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const lastMs = finite.reduce((a, b) => Math.max(a, b), -Infinity);

  const cut = spanned.map(({ event, span }) => ({
    event,
    span,
    startMs: Math.max(span.earliestMs, firstMs),
    endMs: Math.min(span.latestMs, lastMs),
  }));
  const sharing = new Map<string, number>();
  for (const { startMs, endMs } of cut) {
    const key = `${startMs}/${endMs}`;
    sharing.set(key, (sharing.get(key) ?? 0) + 1);
  }
  const taken = new Map<string, number>();
  const placed = cut.map((item) => {
    const key = `${item.startMs}/${item.endMs}`;
    const place = (taken.get(key) ?? 0) + 1;
    taken.set(key, place);
    const share = place / ((sharing.get(key) ?? 1) + 1);
    const { event, span, startMs, endMs } = item;
    const anchorMs = !isFinite(span.latestMs)
      ? startMs
      : !isFinite(span.earliestMs)
        ? endMs
        : startMs + (endMs - startMs) * share;
    const articles = new Set(event.mentions.map((mention) => mention.article));
    const voices = event.mentions.filter((mention) => mention.account);
    return { ...item, anchorMs, rank: 0, sourceCount: articles.size, accountCount: voices.length };
  });
  placed.sort((a, b) => a.anchorMs - b.anchorMs || compareImportance(a, b));
  separateAnchors(placed);
  [...placed].sort(compareImportance).forEach((item, rank) => (item.rank = rank));
  return placed;
}

/** Moves anchors that coincide a little to the right, as long as they stay inside their own span. */
function separateAnchors(sorted: { anchorMs: number; startMs: number; endMs: number }[]): void {
  for (let at = 1; at < sorted.length; at++) {
    const before = sorted[at - 1]!;
    const here = sorted[at]!;
    const spanMs = Math.min(before.endMs - before.startMs, here.endMs - here.startMs);
    const wantedMs = before.anchorMs + spanMs * NUDGE;
    if (here.anchorMs < wantedMs && wantedMs < here.endMs) here.anchorMs = wantedMs;
    else if (here.anchorMs < before.anchorMs) here.anchorMs = before.anchorMs;
  }
}

/** Binary search in a list of events by anchor: `byAnchor.left(events, ms)` is the first at or after it. */
export const byAnchor = bisector((item: DatedEvent) => item.anchorMs);
