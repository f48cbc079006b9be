import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import { findLivePosts, type LivePost } from '../mentions/live-posts';
import type { ArticleReading, SentenceReading } from '../reading';
import { overlaps, sliceRange } from '../text/ranges';
import { isUnreal, passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { groupByPlace, placeKey } from './mentions-by-place';

interface Told {
  readonly draft: EventDraft;
  readonly mention: FoundMention;
}

/** What a post tells with its hour: the event, and the sentence that does. */
interface PostEvent {
  readonly draft: EventDraft;
  readonly sentence: number;
}

const postKey = (article: number, { start }: { readonly start: number }): string => `${article}:${start}`;

/** The events told with the time of a post, by the place of that. */
function eventsByTime(drafts: readonly EventDraft[]): Map<string, PostEvent> {
  const events = new Map<string, PostEvent>();
  for (const draft of drafts)
    for (const { article, sentence, time } of draft.asserting)
      if (time && !events.has(postKey(article, time)))
        events.set(postKey(article, time), { draft, sentence });
  return events;
}

/** What live reports tell, in the order of each, by article. */
function groupByArticle(
  drafts: readonly EventDraft[],
  live: readonly (readonly LivePost[])[],
): ReadonlyMap<number, readonly Told[]> {
  const articles = new Map<number, Told[]>();
  for (const draft of drafts)
    for (const mention of draft.asserting) {
      if (!live[mention.article]?.length) continue;
      const told = articles.get(mention.article);
      if (told) told.push({ draft, mention });
      else articles.set(mention.article, [{ draft, mention }]);
    }
  for (const told of articles.values()) told.sort((a, b) => a.mention.range.start - b.mention.range.start);
  return articles;
}

/** Whether a passage tells of the day of a post, or of the day before: no look back. */
function isNews({ date, headline }: FoundMention, { time }: LivePost): boolean {
  const [told, now] = [date ? parseEdtf(date) : null, time.date ? parseEdtf(time.date) : null];
  return (
    !headline &&
    !!told &&
    !!now &&
    told.latestMs - told.earliestMs <= DAY_MS &&
    Math.floor(now.earliestMs / DAY_MS) * DAY_MS - told.earliestMs <= DAY_MS &&
    told.earliestMs < now.latestMs
  );
}

/** The first thing that an article tells in a post, if that is its news. */
function newsOf(post: LivePost, told: readonly Told[]): PostEvent | undefined {
  const first = told.find(({ mention: { range } }) => post.start <= range.start && range.start < post.end);
  return first && isNews(first.mention, post)
    ? { draft: first.draft, sentence: first.mention.sentence }
    : undefined;
}

/** Whether a sentence has words beside the time of its post. */
function isHeading({ sentences, text }: ArticleReading, at: number, { time }: LivePost): boolean {
  const sentence = sentences[at];
  if (sentence?.block.kind !== 'heading') return false;
  const words = sliceRange(text, { ...sentence, start: Math.max(sentence.start, time.end) });
  return /\p{L}{2}/u.test(words.replace(/^\s*[ap]\.?m\.?/i, ''));
}

/** Whether a sentence tells how it was, or what is done. */
function tellsOn({ clauses, tokens }: SentenceReading): boolean {
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb;
  if (!verb || verb.negated || verb.form !== 'finite') return false;
  const lasts = tokens.slice(verb.first, verb.end).some(({ lower }) => lower === 'being');
  return verb.tense === 'past' || (verb.tense === 'present' && verb.passive && !lasts);
}

/** Whether a sentence has no day of its own. */
const isUndated = ({ sentences, times }: ArticleReading, at: number, post: LivePost): boolean =>
  !times.some(
    (time) => time !== post.time && isDating(time) && overlaps(time, sentences[at] ?? { start: 0, end: 0 }),
  );

/**
 * Adds to the event that a post of a live report tells with its hour, else to that which it tells first, of that day or the day before,
 * the heading of the post, and what stands behind that telling without a day of its own and is told by no event yet. Linear in mentions,
 * and in posts × the article's sentences.
 */
export function continuePosts(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  readings: readonly ArticleReading[],
): void {
  const live = readings.map(findLivePosts);
  if (live.every(({ length }) => length === 0)) return;
  const inEvents = placesTold(drafts);
  const events = eventsByTime(drafts);
  const byPlace = groupByPlace(mentions);
  const told = groupByArticle(drafts, live);
  readings.forEach((reading, article) => {
    for (const post of live[article] ?? []) {
      const event = events.get(postKey(article, post.time)) ?? newsOf(post, told.get(article) ?? []);
      if (!event) continue;
      reading.sentences.forEach((sentence, at) => {
        const key = placeKey(article, at);
        if (sentence.end <= post.start || sentence.start >= post.end || inEvents.has(key)) return;
        const behind = at > event.sentence && sentence.block.kind === 'body';
        const mention = behind ? byPlace.get(key)?.[0] : undefined;
        const goesOn =
          behind &&
          (mention !== undefined || tellsOn(sentence)) &&
          isUndated(reading, at, post) &&
          !isUnreal(reading, at);
        if (!goesOn && !isHeading(reading, at, post)) return;
        const passage = mention ?? passageOf(reading, at, article);
        event.draft.asserting.push(passage);
        event.draft.continuing.add(passage);
        inEvents.add(key);
      });
    }
  });
}
