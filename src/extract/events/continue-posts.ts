import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import { findLivePosts, type LivePost } from '../mentions/live-posts';
import type { ArticleReading } from '../reading';
import { overlaps, sliceRange } from '../text/ranges';
import { isUnreal, passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { groupByPlace, placeKey } from './mentions-by-place';

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

/** Whether a sentence has words beside the time of its post. */
function isHeading({ sentences, text }: ArticleReading, at: number, { time }: LivePost): boolean {
  const sentence = sentences[at];
  if (sentence?.block.kind !== 'heading') return false;
  const words = sliceRange(text, { ...sentence, start: Math.max(sentence.start, time.end) });
  return /\p{L}{2}/u.test(words.replace(/^\s*[ap]\.?m\.?/i, ''));
}

/** Whether a sentence has no day of its own. */
const isUndated = ({ sentences, times }: ArticleReading, at: number, post: LivePost): boolean =>
  !times.some(
    (time) => time !== post.time && isDating(time) && overlaps(time, sentences[at] ?? { start: 0, end: 0 }),
  );

/**
 * Adds to the event that a post of a live report tells with its hour the heading of the post, and what stands behind that telling
 * without a day of its own and is told by no event yet. Linear in mentions, and in posts × the article's sentences.
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
  readings.forEach((reading, article) => {
    for (const post of live[article] ?? []) {
      const event = events.get(postKey(article, post.time));
      if (!event) continue;
      reading.sentences.forEach((sentence, at) => {
        const key = placeKey(article, at);
        if (sentence.end <= post.start || sentence.start >= post.end || inEvents.has(key)) return;
        const told =
          at > event.sentence && sentence.block.kind === 'body' ? byPlace.get(key)?.[0] : undefined;
        const goesOn = told && isUndated(reading, at, post) && !isUnreal(reading, at);
        if (!goesOn && !isHeading(reading, at, post)) return;
        const passage = told ?? passageOf(reading, at, article);
        event.draft.asserting.push(passage);
        event.draft.continuing.add(passage);
        inEvents.add(key);
      });
    }
  });
}
