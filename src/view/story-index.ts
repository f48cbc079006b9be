import { dateEvents } from '../layout/date-events';
import type { EventColumns } from '../layout/event-columns';
import { labelDate } from '../story/date-words';
import { parseEdtf, type Precision } from '../story/edtf';
import type { Article, Story, StoryEvent } from '../story/story';
import { sortEvents } from './periods';
import { writeEdtf } from './write-edtf';

/** A story with what the page looks up in it. */
export interface StoryIndex {
  readonly story: Story;
  /** In the order of time. */
  readonly events: readonly StoryEvent[];
  readonly eventOf: ReadonlyMap<string, StoryEvent>;
  readonly articleOf: ReadonlyMap<string, Article>;
  /** The place of each event, by id, from 1. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The events that each article tells of, by its id, in the order of time. */
  readonly toldIn: ReadonlyMap<string, readonly StoryEvent[]>;
  /** Whether the texts are few enough to be laid out all at once; else each is when it is opened. */
  readonly short: boolean;
  /** Whether any event has a place in time: only then is there a drawing. */
  readonly isDated: boolean;
  /** The event to show before anything is chosen; null in a story without events. */
  readonly lead: StoryEvent | null;
  /** First and last date in words, such as "June 2013 – 16 September 2015"; empty where no date is known. */
  readonly range: string;
}

/** The event that matters most, as the drawing ranks them; in a story without dates the first. */
function chooseLead(story: Pick<Story, 'events'>, dated: EventColumns): StoryEvent | null {
  return dated.length > 0 ? dated.event(dated.order[0]!) : (story.events[0] ?? null);
}

function labelMs(ms: number, precision: Precision): string {
  const isDay = precision === 'day' || precision === 'minute' || precision === 'second';
  return labelDate(writeEdtf(ms, isDay ? 'day' : precision === 'month' ? 'month' : 'year'));
}

function describeRange(events: readonly StoryEvent[]): string {
  const spans = events.map((event) => parseEdtf(event.date)).filter((span) => span !== null);
  const starts = spans
    .filter((span) => Number.isFinite(span.earliestMs))
    .sort((a, b) => a.earliestMs - b.earliestMs);
  const ends = spans.filter((span) => Number.isFinite(span.latestMs)).sort((a, b) => b.latestMs - a.latestMs);
  const [first, last] = [starts[0], ends[0]];
  if (!first || !last) return '';
  const [from, to] = [labelMs(first.earliestMs, first.precision), labelMs(last.latestMs - 1, last.precision)];
  return from === to ? from : `${from} – ${to}`;
}

/** The articles that tell of an event, each once, by id. */
const articlesOf = ({ mentions }: StoryEvent): ReadonlySet<string> =>
  new Set(mentions.map(({ article }) => article));

/** How many articles tell of an event, as the drawing counts them. */
export const countArticles = (event: StoryEvent): number => articlesOf(event).size;

function listToldIn(events: readonly StoryEvent[]): Map<string, StoryEvent[]> {
  const toldIn = new Map<string, StoryEvent[]>();
  for (const event of events) {
    for (const id of articlesOf(event)) {
      const told = toldIn.get(id);
      if (told) told.push(event);
      else toldIn.set(id, [event]);
    }
  }
  return toldIn;
}

/**
 * The most text, in UTF-16 units, that a page lays out at once: some 80 long articles. Laid out, text has four times its size in HTML, and
 * nobody reads more of it than what is opened; the list has every passage in any case.
 */
const MOST_UNITS = 500_000;

/** The story with its events in the order of time, ready for looking things up. */
export function indexStory(story: Story): StoryIndex {
  const events = sortEvents(story.events);
  const dated = dateEvents(story);
  return {
    story,
    events,
    eventOf: new Map(events.map((event) => [event.id, event])),
    articleOf: new Map(story.articles.map((article) => [article.id, article])),
    numberOf: new Map(events.map(({ id }, at) => [id, at + 1])),
    toldIn: listToldIn(events),
    short: story.articles.reduce((sum, { text }) => sum + text.length, 0) <= MOST_UNITS,
    isDated: dated.length > 0,
    lead: chooseLead(story, dated),
    range: describeRange(events),
  };
}

/** Longer titles are cut where they stand for an outlet. */
const MAX_NAME = 36;

/** The outlet of an article, or the first words of its title in quotation marks where the outlet is not known. */
export function nameArticle({ publisher, title, file }: Article): string {
  if (publisher) return publisher;
  if (title === '') return file;
  return `“${title.length <= MAX_NAME ? title : `${title.slice(0, MAX_NAME).replace(/\s+\S*$/, '')}…`}”`;
}

/**
 * The article to open beside an event: the one that takes most of its sides, then the one with most of its passages,
 * then the first to mention it; null where no article of the story does.
 */
export function chooseArticle(index: StoryIndex, event: StoryEvent): Article | null {
  const ids = [...articlesOf(event)].filter((id) => index.articleOf.has(id));
  const weigh = (id: string) => {
    const own = event.mentions.filter(({ article }) => article === id);
    return 1000 * new Set(own.map(({ account }) => account?.stance)).size + own.length;
  };
  const [best] = ids.sort((a, b) => weigh(b) - weigh(a));
  return best === undefined ? null : (index.articleOf.get(best) ?? null);
}
