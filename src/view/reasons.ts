import { labelDate } from '../story/date-words';
import type { Article, Mention, StoryEvent } from '../story/story';

type TimeWords = NonNullable<Mention['time']>;

/** Why some words date an event, in a sentence's words: `“Yesterday” in an article of 15 September 2015`. */
export function explainTime(time: TimeWords, article: Article): string {
  return `“${time.exact}” in an article of ${article.published ? labelDate(article.published) : 'unknown date'}`;
}

/** Why an event has its date, by the first passage whose words give it; empty where no words do. */
export function explainDate(event: StoryEvent, articleOf: ReadonlyMap<string, Article>): string {
  const dated = event.mentions.filter(({ time }) => time);
  const mention = dated.find(({ date }) => date === event.date) ?? dated[0];
  const article = mention && articleOf.get(mention.article);
  return mention?.time && article ? explainTime(mention.time, article) : '';
}
