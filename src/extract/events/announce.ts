import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { sliceRange } from '../text/ranges';
import { placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';
import type { Likeness } from './similarity';

/** How many sentences after it a headline is about. */
const HEAD = 5;
/** How alike a headline must be to an event told anywhere in its article, and how many times as alike as to the next; set by hand. */
const ALIKE = 0.12;
const CLEARLY = 1.5;
/** A headline is about what is new: so many days before the article at most. */
const NEW_DAYS = 3;
/** A title that shares no word with the first thing that its article dates is about that only where it is of these days; an opinion may begin years before. */
const RECENT_DAYS = 14;

/** A headline that looks ahead announces nothing that was. */
export const LOOKS_AHEAD =
  /\b(?:keen|due|set|ready|likely|poised|plans?|seeks?|eyes|hopes?|could|may|might|will|would)\b/i;

interface Told {
  readonly draft: EventDraft;
  readonly mention: FoundMention;
}

/** What articles with a headline that no event tells tell, in the order of each: its passages with their events. */
function readArticles(drafts: readonly EventDraft[], titled: ReadonlySet<number>): Map<number, Told[]> {
  const articles = new Map<number, Told[]>();
  for (const draft of drafts)
    for (const mention of draft.asserting) {
      if (!titled.has(mention.article) || mention.headline) continue;
      const told = articles.get(mention.article);
      if (told) told.push({ draft, mention });
      else articles.set(mention.article, [{ draft, mention }]);
    }
  for (const told of articles.values()) told.sort((a, b) => a.mention.range.start - b.mention.range.start);
  return articles;
}

/** Whether an event was so many days old at most when the article was published. */
function isNew({ asserting }: EventDraft, published: string | null, days = NEW_DAYS): boolean {
  const day = published ? parseEdtf(published) : null;
  if (!day) return false;
  return asserting.some(({ date }) => {
    const span = date ? parseEdtf(date) : null;
    return (
      !!span &&
      span.earliestMs < day.latestMs &&
      day.earliestMs - span.latestMs < days * DAY_MS &&
      span.latestMs - span.earliestMs <= days * DAY_MS
    );
  });
}

/** The new event of the article that a headline is clearly most alike to, wherever the article tells it. */
function findNews(
  title: FoundMention,
  told: readonly Told[],
  published: string | null,
  likeness: Likeness,
): EventDraft | undefined {
  const alike = new Map<EventDraft, number>();
  for (const { draft, mention } of told)
    alike.set(draft, Math.max(alike.get(draft) ?? 0, likeness(title, mention)));
  const news = [...alike].filter(([draft]) => isNew(draft, published)).sort(([, a], [, b]) => b - a);
  const [[draft, most] = [undefined, 0], [, next] = [undefined, 0]] = news;
  return most >= ALIKE && most >= CLEARLY * next ? draft : undefined;
}

/** The event of the head of an article that its title is about: the one most alike, else the first one of the first paragraph, unless it is old. */
function findHead(
  title: FoundMention,
  told: readonly Told[],
  { sentences, published }: ArticleReading,
  likeness: Likeness,
): EventDraft | undefined {
  const first = sentences.find(({ block }) => block.kind === 'body')?.block;
  const head = told
    .filter(({ mention }) => mention.sentence - title.sentence <= HEAD)
    .map((each) => ({ ...each, alike: likeness(title, each.mention) }));
  const lead =
    head.filter(({ alike }) => alike > 0).sort((a, b) => b.alike - a.alike)[0] ??
    head.find(
      ({ draft, mention }) =>
        mention.date !== null &&
        sentences[mention.sentence]?.block === first &&
        (!published || isNew(draft, published, RECENT_DAYS)),
    );
  return lead?.draft;
}

/**
 * Gives the headlines of an article, where they tell no event by themselves, to the events that they announce: each to the new one of the
 * article that it is clearly most alike to; the title else to what the head of the article tells. Linear in passages.
 */
export function announce(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  readings: readonly ArticleReading[],
  likeness: Likeness,
): void {
  const inEvents = placesTold(drafts);
  const titles = mentions.filter(({ headline }) => headline);
  const articles = readArticles(drafts, new Set(titles.map(({ article }) => article)));
  const titled = new Set<number>();
  for (const title of titles) {
    const { article, sentence } = title;
    const isTitle = !titled.has(article);
    titled.add(article);
    const reading = readings[article];
    const key = placeKey(article, sentence);
    if (inEvents.has(key) || !reading) continue;
    const told = articles.get(article) ?? [];
    const ahead = LOOKS_AHEAD.test(sliceRange(reading.text, title.range));
    const draft =
      (ahead ? undefined : findNews(title, told, reading.published, likeness)) ??
      (isTitle ? findHead(title, told, reading, likeness) : undefined);
    if (!draft) continue;
    inEvents.add(key);
    draft.asserting.push(title);
    draft.continuing.add(title);
  }
}
