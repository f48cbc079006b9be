import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import { findLivePosts, type LivePost } from '../mentions/live-posts';
import type { ArticleReading } from '../reading';
import { overlaps, sliceRange } from '../text/ranges';
import { isUnreal, passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';

/** What a post tells with its hour: the event, and the sentence that does. */
interface PostEvent {
  readonly draft: EventDraft;
  readonly sentence: number;
}

function findEvent(post: LivePost, at: number, drafts: readonly EventDraft[]): PostEvent | undefined {
  for (const draft of drafts)
    for (const { article, sentence, time } of draft.asserting)
      if (article === at && time?.start === post.time.start) return { draft, sentence };
  return undefined;
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
 * without a day of its own and is told by no event yet. Linear in sentences, and in posts × the article's events.
 */
export function continuePosts(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  readings: readonly ArticleReading[],
): void {
  const inEvents = placesTold(drafts);
  readings.forEach((reading, article) => {
    const posts = findLivePosts(reading);
    if (posts.length === 0) return;
    const here = drafts.filter(({ asserting }) => asserting.some((mention) => mention.article === article));
    const found = new Map(
      mentions
        .filter((mention) => mention.article === article)
        .reverse()
        .map((mention) => [mention.sentence, mention]),
    );
    for (const post of posts) {
      const event = findEvent(post, article, here);
      if (!event) continue;
      reading.sentences.forEach((sentence, at) => {
        const key = placeKey(article, at);
        if (sentence.end <= post.start || sentence.start >= post.end || inEvents.has(key)) return;
        const told = at > event.sentence && sentence.block.kind === 'body' ? found.get(at) : undefined;
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
