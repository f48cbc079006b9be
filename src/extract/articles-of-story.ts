import type { Article } from '../story/story';
import type { ArticleReading } from './reading';
import { inOrderOfDate } from './order-of-date';
import { asWritten } from './plain-signs';
import { openEndedDate } from './times/open-ends';

/** The articles as the story file holds them: text, what is known of each, and every time expression found; in order of publication. */
export function articlesOfStory(readings: readonly ArticleReading[]): Article[] {
  return inOrderOfDate(readings).map((reading) => ({
    id: reading.id,
    file: reading.file,
    title: reading.title,
    ...(reading.publisher ? { publisher: reading.publisher } : {}),
    ...(reading.author ? { author: reading.author } : {}),
    ...(reading.url ? { url: reading.url } : {}),
    ...(reading.published ? { published: reading.published } : {}),
    publishedFrom: reading.publishedFrom,
    language: reading.language,
    ...(reading.copyOf ? { copyOf: reading.copyOf } : {}),
    sha256: reading.sha256,
    text: reading.written ?? reading.text,
    times: reading.times.map((time) => ({
      start: time.start,
      end: time.end,
      exact: asWritten(reading, time),
      date: openEndedDate(time, reading.text),
      rule: time.rule,
      ...(time.anchor ? { anchor: time.anchor } : {}),
    })),
  }));
}
