import type { Mention, Story, TimeExpression } from './story';

type Time = NonNullable<Mention['time']>;
type Stretch = Pick<Time, 'start' | 'end'> & { exact?: string };

/** Left out: the words of a stretch, where they are those of the text. */
const withoutWords = <T extends Stretch>(stretch: T, text = ''): T =>
  text.slice(stretch.start, stretch.end) === stretch.exact ? { ...stretch, exact: undefined } : stretch;

/** The place of a mention's time among those of its article; -1 where it is none of them. */
const placeOf = (time: Time, times: readonly TimeExpression[] = []): number =>
  times.findIndex(
    ({ start, end, exact, rule, anchor }) =>
      start === time.start &&
      end === time.end &&
      exact === time.exact &&
      rule === time.rule &&
      anchor === time.anchor,
  );

/** A mention in a shortened story: its article and its time by their places, no date where it is its event's. */
type ShortMention = Pick<Mention, 'start' | 'end'> & {
  article: string | number;
  date?: string;
  time?: Time | number;
};

/**
 * A story for the page, which holds each article's text: what the text and the times of an article and the date of an event say already is
 * left out (undefined) of mentions and times. Law: completeStory(shortenStory(s)), once through JSON, equals s.
 */
export function shortenStory(story: Story): unknown {
  const places = new Map(story.articles.map(({ id }, at) => [id, at]));
  const shortenMention = (mention: Mention, eventDate: string): unknown => {
    const { date, time } = mention;
    const place = places.get(mention.article);
    const article = place === undefined ? undefined : story.articles[place];
    const at = time ? placeOf(time, article?.times) : -1;
    return {
      ...withoutWords(mention, article?.text),
      article: place ?? mention.article,
      date: date === eventDate ? undefined : date,
      ...(at < 0 ? {} : { time: at }),
    };
  };
  return {
    ...story,
    articles: story.articles.map((article) => ({
      ...article,
      times: article.times.map((time) => withoutWords(time, article.text)),
    })),
    events: story.events.map((event) => ({
      ...event,
      mentions: event.mentions.map((mention) => shortenMention(mention, event.date)),
    })),
  };
}

/** The whole story from a shortened one or a whole one, fresh from JSON: it is changed in place. */
export function completeStory(story: Story): Story {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const complete = (stretch: Stretch, text = ''): void => {
    stretch.exact ??= text.slice(stretch.start, stretch.end);
  };
  for (const { text, times } of story.articles) for (const time of times) complete(time, text);
  for (const { date, mentions } of story.events)
    for (const mention of mentions as ShortMention[]) {
      if (typeof mention.article === 'number') mention.article = story.articles[mention.article]?.id ?? '';
      mention.date ??= date;
      const article = articles.get(mention.article);
      complete(mention, article?.text);
      const time = typeof mention.time === 'number' ? article?.times[mention.time] : undefined;
      if (!time) continue;
      const { start, end, exact, rule, anchor } = time;
      mention.time = { start, end, exact, rule, ...(anchor === undefined ? {} : { anchor }) };
    }
  return story;
}
