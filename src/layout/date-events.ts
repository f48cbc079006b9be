import { readSpan } from '../story/read-span';
import type { Story, StoryEvent } from '../story/story';
import { createColumns, type EventColumns } from './event-columns';
import { markId, sortTwins } from './id-mark';
import { sortBy } from './sort-by';

/** What is read from each event with a date, in the order of the story. */
interface Read {
  readonly count: number;
  readonly source: Uint32Array;
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** 1 where the start is open, 2 where the end is. */
  readonly open: Uint8Array;
  readonly disputed: Uint8Array;
  /** Less is more important, see slightOf(). */
  readonly slight: Float64Array;
  readonly mark: Uint32Array;
}

/** The share of a span by which marks that would coincide are moved apart. */
const NUDGE = 1 / 64;

/**
 * The events of a story that have a place in time, by anchor. Events whose date cannot be read, or is open at both
 * ends, are left out. The anchor of a span is its centre; events that share a span share it out evenly, the most
 * important first, so that no place inside a day or month is claimed and yet all can be told apart when zoomed in.
 * An open end is cut at the story's outermost known date.
 *
 * Rank: disputes in which both sides speak and of which several articles tell, if any does of anything, by how much is heard of the lesser side and
 * then of both; then importance, then other disputes, then the earlier date, then the id by a fixed mark. Law: the order of the story's events changes nothing. About a microsecond an event.
 */
export function dateEvents(story: Pick<Story, 'events'>): EventColumns {
  const read = readEvents(story.events);
  const { count, source, startMs, endMs, disputed, slight, mark } = read;

  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) order[at] = at;
  const keys = [slight, disputed.map((flag) => 1 - flag), startMs, endMs, mark];
  sortBy(order, keys);
  sortTwins(order, mark, keys, (at) => story.events[source[at]!]!.id);
  const rank = invert(order);

  const byAnchor = order.slice();
  sortBy(byAnchor, [startMs, endMs]);
  const { anchorMs, nudgeMs } = shareSpans(read, byAnchor);
  byAnchor.set(order);
  sortBy(byAnchor, [anchorMs]);
  separateAnchors(byAnchor, anchorMs, nudgeMs, endMs);

  const columns = {
    startMs: pick(startMs, byAnchor),
    endMs: pick(endMs, byAnchor),
    anchorMs: pick(anchorMs, byAnchor),
    rank: pick(rank, byAnchor),
    disputed: pick(disputed, byAnchor),
  };
  return createColumns(story.events, pick(source, byAnchor), { ...columns, order: invert(columns.rank) });
}

/** Whether more than one article tells of an event. */
const isShared = ({ mentions }: StoryEvent): boolean =>
  mentions.some(({ article }) => article !== mentions[0]!.article);

/**
 * How slight an event is: below 0 where both sides of a dispute speak, which is what a story turns on. What one article alone
 * has of a dispute turns nothing where there are events that several tell of.
 */
function slightOf(event: StoryEvent, hasShared: () => boolean): number {
  const { disputed, mentions, importance } = event;
  if (!disputed) return 2 - importance;
  const count = (stance: string) => mentions.filter(({ account }) => account?.stance === stance).length;
  const [asserting, denying] = [count('asserts'), count('denies')];
  if (asserting === 0 || (!isShared(event) && hasShared())) return 2 - importance;
  return -Math.min(asserting, denying) - (asserting + denying) / 1e4 - importance / 1e6;
}

function readEvents(events: readonly StoryEvent[]): Read {
  const most = events.length;
  const source = new Uint32Array(most);
  const startMs = new Float64Array(most);
  const endMs = new Float64Array(most);
  const open = new Uint8Array(most);
  const disputed = new Uint8Array(most);
  const slight = new Float64Array(most);
  const mark = new Uint32Array(most);
  const ends = new Float64Array(2);
  let count = 0;
  let firstMs = Infinity;
  let lastMs = -Infinity;
  let known: boolean | undefined;
  const hasShared = () => (known ??= events.some(isShared));
  for (let at = 0; at < most; at++) {
    const event = events[at]!;
    if (!readSpan(event.date, ends)) continue;
    const earliestMs = ends[0]!;
    const latestMs = ends[1]!;
    const openStart = earliestMs === -Infinity;
    const openEnd = latestMs === Infinity;
    if (openStart && openEnd) continue;
    const lowMs = openStart ? latestMs : earliestMs;
    const highMs = openEnd ? earliestMs : latestMs;
    if (lowMs < firstMs) firstMs = lowMs;
    if (highMs > lastMs) lastMs = highMs;
    source[count] = at;
    startMs[count] = earliestMs;
    endMs[count] = latestMs;
    open[count] = Number(openStart) + 2 * Number(openEnd);
    disputed[count] = Number(event.disputed);
    slight[count] = slightOf(event, hasShared);
    mark[count] = markId(event.id);
    count++;
  }
  for (let at = 0; at < count; at++) {
    startMs[at] = Math.max(startMs[at]!, firstMs);
    endMs[at] = Math.min(endMs[at]!, lastMs);
  }
  return {
    count,
    source: source.subarray(0, count),
    startMs: startMs.subarray(0, count),
    endMs: endMs.subarray(0, count),
    open: open.subarray(0, count),
    disputed: disputed.subarray(0, count),
    slight: slight.subarray(0, count),
    mark: mark.subarray(0, count),
  };
}

/** Shares each span out among its events, which lie side by side in `bySpan`. */
function shareSpans({ startMs, endMs, open }: Read, bySpan: Uint32Array) {
  const anchorMs = new Float64Array(bySpan.length);
  const nudgeMs = new Float64Array(bySpan.length);
  for (let from = 0; from < bySpan.length;) {
    const fromMs = startMs[bySpan[from]!]!;
    const toMs = endMs[bySpan[from]!]!;
    let to = from + 1;
    while (to < bySpan.length && startMs[bySpan[to]!] === fromMs && endMs[bySpan[to]!] === toMs) to++;
    const shareMs = (toMs - fromMs) / (to - from + 1);
    for (let i = from; i < to; i++) {
      const at = bySpan[i]!;
      nudgeMs[at] = ((toMs - fromMs) * NUDGE) / (to - from);
      anchorMs[at] = open[at] === 0 ? fromMs + shareMs * (i - from + 1) : open[at] === 2 ? fromMs : toMs;
    }
    from = to;
  }
  return { anchorMs, nudgeMs };
}

/** Moves anchors that coincide a little to the right, as long as they and all after them stay inside their own spans. */
function separateAnchors(
  byAnchor: Uint32Array,
  anchorMs: Float64Array,
  nudgeMs: Float64Array,
  endMs: Float64Array,
): void {
  const mostMs = new Float64Array(byAnchor.length);
  let leastMs = Infinity;
  for (let i = byAnchor.length - 1; i >= 0; i--)
    mostMs[i] = leastMs = Math.min(leastMs, endMs[byAnchor[i]!]!);
  for (let i = 1; i < byAnchor.length; i++) {
    const before = byAnchor[i - 1]!;
    const here = byAnchor[i]!;
    const beforeMs = anchorMs[before]!;
    const wantedMs = beforeMs + Math.min(nudgeMs[before]!, nudgeMs[here]!);
    if (anchorMs[here]! < wantedMs)
      anchorMs[here] = wantedMs < mostMs[i]! ? wantedMs : Math.max(beforeMs, anchorMs[here]!);
  }
}

function invert(order: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) inverse[order[at]!] = at;
  return inverse;
}

function pick<T extends Float64Array | Uint32Array | Uint8Array>(column: T, order: Uint32Array): T {
  const picked = column.slice() as T;
  for (let at = 0; at < order.length; at++) picked[at] = column[order[at]!]!;
  return picked;
}
