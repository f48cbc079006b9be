import { parseEdtf, type Span } from '../../story/edtf';
import type { StoryEvent } from '../../story/story';
import { plainWords } from '../text/plain-words';
import { nounBase, verbBase } from '../words/lexicon';
import { isWithin, widthDays } from './agree-dates';

const placeOf = ({ article, start, end }: StoryEvent['mentions'][number]): string =>
  `${article}:${start}:${end}`;

/** The first event with the passages, actors and places of the second. */
function mergeTwo(event: StoryEvent, twin: StoryEvent): StoryEvent {
  const known = new Set(event.mentions.map(placeOf));
  const places = [...new Set([...(event.places ?? []), ...(twin.places ?? [])])];
  return {
    ...event,
    date: dateOf(event, twin),
    importance: Math.max(event.importance, twin.importance),
    actors: [...new Set([...event.actors, ...twin.actors])],
    ...(places.length ? { places } : {}),
    disputed: event.disputed || twin.disputed,
    mentions: [...event.mentions, ...twin.mentions.filter((mention) => !known.has(placeOf(mention)))],
  };
}

const shareArticle = (a: StoryEvent, b: StoryEvent): boolean =>
  a.mentions.some(({ article }) => b.mentions.some((other) => other.article === article));

const spanOf = ({ date }: StoryEvent): Span | null => parseEdtf(date);

/** Whether the dates of two events are one, or one lies in the other ("on Friday", "by noon on Friday"). */
function agree(a: StoryEvent, b: StoryEvent): boolean {
  if (a.date === b.date) return true;
  const [one, other] = [spanOf(a), spanOf(b)];
  return !!one && !!other && (isWithin(one, other) || isWithin(other, one));
}

/** The date of two that agree: the narrower, but of a day and its hour the first. */
function dateOf(event: StoryEvent, twin: StoryEvent): string {
  const [one, other] = [spanOf(event), spanOf(twin)];
  if (!one || !other || widthDays(one) <= 1) return event.date;
  return widthDays(other) < widthDays(one) ? twin.date : event.date;
}

/** "Roe: the ferry had sunk", "The ferry had sunk, Roe says": who says so stands before or behind what is told. */
const SPEAKER = /^[^:“”]{2,60}: (?!“)|, [^,“”]{2,60} says?$/gu;
const SAYS_LITTLE = /^(?:an?|the|be|have)$/;

/** What a title tells, whoever says so and in whatever tense; of words in quotation marks it is the title itself. */
function matterOf(title: string): string {
  const words = plainWords(title.replace(SPEAKER, '').toLowerCase());
  const bases = words.map((word) => nounBase(verbBase(word))).filter((word) => !SAYS_LITTLE.test(word));
  return bases.length > 1 ? bases.join(' ') : title;
}

/**
 * The events with those made one that no reader could tell apart: told by one article, of one date or of one that lies in the other, under one title,
 * but for who says so and the tense, and of one status. The first stays, with the passages of the others. Order is kept. Law: no two of the result are such twins.
 */
export function mergeTwins(events: readonly StoryEvent[]): StoryEvent[] {
  const byName = new Map<string, StoryEvent[]>();
  const first = new Map<StoryEvent, number>();
  events.forEach((event, at) => {
    const name = `${event.status} ${matterOf(event.title)}`;
    const others = [...(byName.get(name) ?? [])];
    let [merged, place] = [event, at];
    const isTwin = (other: StoryEvent): boolean => shareArticle(other, merged) && agree(other, merged);
    for (let next = others.findIndex(isTwin); next >= 0; next = others.findIndex(isTwin)) {
      const [twin] = others.splice(next, 1);
      if (!twin) break;
      const before = first.get(twin) ?? at;
      merged = before < place ? mergeTwo(twin, merged) : mergeTwo(merged, twin);
      place = Math.min(place, before);
    }
    first.set(merged, place);
    byName.set(name, [...others, merged]);
  });
  return [...byName.values()].flat().sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
}
