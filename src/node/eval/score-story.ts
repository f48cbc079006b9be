import type { Story } from '../../story/story';
import { Placer, type Gold } from './gold';
import { scoreEvents, type EventCounts } from './score-events';
import { scoreTimes, type TimeCounts } from './score-times';

/** Everything that is counted in a story; counts of several stories add up. */
export interface StoryCounts {
  readonly times: TimeCounts;
  readonly events: EventCounts;
}

/** A figure from 0 to 1, to three places; null where there is nothing to take a share of. */
export type Figure = number | null;

/** Scores a story against a person's gold. `unplaced` names gold sentences that the texts do not hold. */
export function scoreStory(
  gold: Gold,
  story: Story,
): { counts: StoryCounts; missed: string[]; unplaced: string[] } {
  const placer = new Placer(story);
  const times = scoreTimes(gold, story, placer);
  const { counts, missed } = scoreEvents(gold, story, placer);
  return { counts: { times, events: counts }, missed, unplaced: [...placer.unplaced] };
}

function addFields<Counts extends object>(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const [key, value] of all.flatMap((counts) => Object.entries(counts)))
    sum[key] = (sum[key] ?? 0) + value;
  return sum as Counts;
}

/** The counts of several stories (at least one) taken together. */
export function addCounts(all: readonly StoryCounts[]): StoryCounts {
  return {
    times: addFields(all.map(({ times }) => times)),
    events: addFields(all.map(({ events }) => events)),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}

function balance(precision: number, recall: number): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** The figures of the table, in its order. NaN, where there is nothing to count, comes out as null. */
export function figuresOf({ times, events }: StoryCounts): Readonly<Record<string, Figure>> {
  const precision = share(events.matched, events.events);
  const recall2 = share(events.found2, events.wanted2);
  const figures = {
    'times.found': balance(share(times.found, times.answers), share(times.found, times.gold)),
    'times.value': balance(share(times.valued, times.answers), share(times.valued, times.gold)),
    'events.recall3': share(events.found3, events.wanted3),
    'events.recall2': recall2,
    'events.precision': precision,
    'events.f1': balance(precision, recall2),
    'events.date': share(events.dated, events.touching),
    'events.exact': share(events.exact, events.touching),
    'events.grouping': balance(
      share(events.groupPrecision, events.grouped),
      share(events.groupRecall, events.sentences),
    ),
    'traps.avoided': 1 - share(events.fallen, events.traps),
    'accounts.recall': share(events.heard, events.contradictions),
    'accounts.precision': share(events.sound, events.denials),
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      Number.isNaN(value) ? null : Math.round(value * 1000) / 1000,
    ]),
  );
}
