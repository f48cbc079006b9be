import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import { actsNow, findLivePosts, type LivePost } from '../mentions/live-posts';
import type { References } from '../actors/resolve-references';
import type { TitleSources } from '../titles/write-title';
import type { ArticleReading, SentenceReading } from '../reading';
import { overlaps, sliceRange } from '../text/ranges';
import { isUnreal, passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { hasWords, SeenNow } from './seen-now';
import { groupByPlace, placeKey } from './mentions-by-place';

interface Told {
  readonly draft: EventDraft;
  readonly mention: FoundMention;
}

/** What a post tells: the event, the sentence that does, and whether by the hour of the post. */
interface PostEvent {
  readonly draft: EventDraft;
  readonly sentence: number;
  readonly timed: boolean;
}

const postKey = (article: number, { start }: { readonly start: number }): string => `${article}:${start}`;

/** The events told with the time of a post, by the place of that. */
function eventsByTime(drafts: readonly EventDraft[]): Map<string, PostEvent> {
  const events = new Map<string, PostEvent>();
  for (const draft of drafts)
    for (const { article, sentence, time } of draft.asserting)
      if (time && !events.has(postKey(article, time)))
        events.set(postKey(article, time), { draft, sentence, timed: true });
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
    ? { draft: first.draft, sentence: first.mention.sentence, timed: false }
    : undefined;
}

/** In so many of its posts a live report names whom it is about. */
const SHARE = 1 / 3;

/** Whom each post of a live report names. */
const namedIn = (posts: readonly LivePost[], { sentences }: ArticleReading, { actorsIn }: References) =>
  posts.map(
    (post) => new Set(sentences.flatMap((each, at) => (overlaps(each, post) ? actorsIn(at, each) : []))),
  );

/** Whom a live report is about: who is named in most of its posts, in a third at least; undefined for nobody. */
function heroOf(
  posts: readonly LivePost[],
  reading: ArticleReading,
  references: References,
): string | undefined {
  const counts = new Map<string, number>();
  for (const named of namedIn(posts, reading, references))
    for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [[hero, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= posts.length * SHARE ? hero : undefined;
}

/** The occasion of a live report for a post that is of it: from before the first sentence that names whom the report is about. */
function partOf(
  draft: EventDraft | undefined,
  post: LivePost,
  {
    reading,
    references,
    heroOf,
  }: {
    readonly reading: ArticleReading;
    readonly references: References;
    readonly heroOf: () => string | undefined;
  },
): PostEvent | undefined {
  const hero = draft && heroOf();
  const sentence = reading.sentences.findIndex(
    (each, at) =>
      each.start >= post.start &&
      each.start < post.end &&
      hero !== undefined &&
      references.actorsIn(at, each).includes(hero),
  );
  return draft && sentence >= 0 ? { draft, sentence: sentence - 1, timed: false } : undefined;
}

/** Whether a sentence heads its post, with words beside the time of that: a line of its own, or one without a verb right behind it. */
function isHeading({ sentences, text }: ArticleReading, at: number, { time }: LivePost): boolean {
  const sentence = sentences[at];
  if (!sentence) return false;
  const leads =
    sentence.clauses.length === 0 &&
    !/\p{L}{3}/u.test(text.slice(time.end, Math.max(time.end, sentence.tokens[0]?.start ?? time.end)));
  if (sentence.block.kind !== 'heading' && !(sentence.block.kind === 'body' && leads)) return false;
  const words = sliceRange(text, { ...sentence, start: Math.max(sentence.start, time.end) });
  return /\p{L}{2}/u.test(words.replace(/^\s*[ap]\.?m\.?/i, ''));
}

/** Whether a sentence tells how it was, or what is done. */
function tellsOn({ clauses, tokens }: SentenceReading): boolean {
  const main = clauses.find(({ kind }) => kind === 'main');
  if (!main || main.verb.negated || main.verb.form !== 'finite') return false;
  const { verb, subject } = main;
  const lasts = tokens.slice(verb.first, verb.end).some(({ lower }) => lower === 'being');
  // "She closes the gate": what one does of whom the post told before
  const goesOn = subject.end - subject.start === 1 && /^(?:he|she)$/.test(tokens[subject.start]?.lower ?? '');
  return (
    verb.tense === 'past' ||
    (verb.tense === 'present' && verb.passive && !lasts) ||
    actsNow(main, tokens, goesOn)
  );
}

/** Whether a sentence has no day of its own. */
const isUndated = ({ sentences, times }: ArticleReading, at: number, post: LivePost): boolean =>
  !times.some(
    (time) => time !== post.time && isDating(time) && overlaps(time, sentences[at] ?? { start: 0, end: 0 }),
  );

/** Whether a passage tells of the day of a post, or of no day. */
const isOfDay = ({ date }: FoundMention, { time }: LivePost): boolean =>
  date === null || date.startsWith(time.date?.slice(0, 10) ?? ' ');

/** Whether a sentence stands behind the one by which a post tells its event, and goes on telling. */
function goesOn(
  event: PostEvent,
  at: number,
  mention: FoundMention | undefined,
  { reading, post }: { readonly reading: ArticleReading; readonly post: LivePost },
): boolean {
  const sentence = reading.sentences[at];
  if (!sentence || at <= event.sentence || sentence.block.kind !== 'body') return false;
  return (
    (mention !== undefined || tellsOn(sentence)) && isUndated(reading, at, post) && !isUnreal(reading, at)
  );
}

/**
 * Adds to the event that a post of a live report tells with its hour, else to that which it tells first, of that day or the day before,
 * the heading of the post, what leads to that telling in the present, and what stands behind it without a day of its own and is told by no event yet.
 * What else is seen and heard in the posts of a report of one occasion is of that, also where it tells of another day too ("Roe asks
 * why nobody was told in May"). Linear in mentions, and in posts × the article's sentences.
 */
export function continuePosts(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  { readings, references }: Pick<TitleSources, 'readings' | 'references'>,
  occasions: ReadonlyMap<number, EventDraft>,
): void {
  const live = readings.map(findLivePosts);
  if (live.every(({ length }) => length === 0)) return;
  const inEvents = placesTold(drafts);
  const events = eventsByTime(drafts);
  const byPlace = groupByPlace(mentions);
  const told = groupByArticle(drafts, live);
  readings.forEach((reading, article) => {
    if (!live[article]?.length) return;
    const refer = references[article];
    let known: { readonly hero: string | undefined } | undefined;
    // only asked for where a post has no event: it takes the references of the whole article
    const heroOfReport = (): string | undefined => {
      known ??= { hero: refer && heroOf(live[article] ?? [], reading, refer) };
      return known.hero;
    };
    const here = told.get(article) ?? [];
    const occasion = occasions.get(article);
    const now = new SeenNow(reading);
    for (const post of live[article]) {
      const event =
        events.get(postKey(article, post.time)) ??
        newsOf(post, here) ??
        (refer && partOf(occasion, post, { reading, references: refer, heroOf: heroOfReport }));
      if (!event && !occasion) continue;
      const within = reading.sentences.flatMap((sentence, at) => (overlaps(sentence, post) ? [at] : []));
      const opening = within.find((at) => hasWords(reading.sentences[at]));
      for (const at of within) {
        const key = placeKey(article, at);
        const mention = byPlace.get(key)?.[0];
        const opens = at === opening;
        const isTold = inEvents.has(key);
        const ofDay = here.some(
          (each) => each.mention.sentence === at && (each.draft === occasion || isOfDay(each.mention, post)),
        );
        const follows =
          event && (goesOn(event, at, mention, { reading, post }) || isHeading(reading, at, post));
        const leads = event?.timed && at < event.sentence && now.tells(at, { opens, states: true });
        const seen = occasion && !ofDay && now.tells(at, { opens, states: false });
        const draft =
          !isTold && (follows || leads)
            ? event?.draft
            : seen
              ? ((isTold ? undefined : event?.draft) ?? occasion)
              : undefined;
        if (!draft) continue;
        const passage = (follows && !isTold ? mention : undefined) ?? passageOf(reading, at, article);
        draft.asserting.push(passage);
        draft.continuing.add(passage);
        inEvents.add(key);
      }
    }
  });
}
