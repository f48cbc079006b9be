import type { StoryEvent } from '../../story/story';

const placeOf = ({ article, start, end }: StoryEvent['mentions'][number]): string =>
  `${article}:${start}:${end}`;

/** The first event with the passages, actors and places of the second. */
function mergeTwo(event: StoryEvent, twin: StoryEvent): StoryEvent {
  const known = new Set(event.mentions.map(placeOf));
  const places = [...new Set([...(event.places ?? []), ...(twin.places ?? [])])];
  return {
    ...event,
    importance: Math.max(event.importance, twin.importance),
    actors: [...new Set([...event.actors, ...twin.actors])],
    ...(places.length ? { places } : {}),
    disputed: event.disputed || twin.disputed,
    mentions: [...event.mentions, ...twin.mentions.filter((mention) => !known.has(placeOf(mention)))],
  };
}

const shareArticle = (a: StoryEvent, b: StoryEvent): boolean =>
  a.mentions.some(({ article }) => b.mentions.some((other) => other.article === article));

/**
 * The events with those made one that no reader could tell apart: told by one article, of one date, under one title and of one
 * status. The first stays, with the passages of the others. Order is kept. Law: no two of the result are such twins.
 */
export function mergeTwins(events: readonly StoryEvent[]): StoryEvent[] {
  const byName = new Map<string, StoryEvent[]>();
  const first = new Map<StoryEvent, number>();
  events.forEach((event, at) => {
    const name = `${event.date} ${event.status} ${event.title}`;
    const others = byName.get(name) ?? [];
    const twins = others.filter((other) => shareArticle(other, event));
    const merged = [...twins, event].reduce(mergeTwo);
    first.set(merged, first.get(twins[0] ?? event) ?? at);
    byName.set(name, [...others.filter((other) => !twins.includes(other)), merged]);
  });
  return [...byName.values()].flat().sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
}
