import type { TopicArticle } from './read-topic';

/** A day that is still named so many days later has lasted. */
const LASTING_DAYS = 7;
const NAMED_LATER = 1;
const NAMED_LONG_AFTER = 3;
/** An article counts a little for the day it appeared on, and as much for the day before. */
const PUBLISHED = 0.3;

/**
 * The days of a topic, weightiest first; among equals the earlier.
 *
 * Rule: each article speaks once for every past day that it names, three times as loud more than a week after it,
 * however often it repeats the day; articles published on a day or the day after speak for it a little. A day named on
 * itself or ahead of time gains nothing: what matters is told again. Cost: linear.
 */
export function rankDays(articles: readonly TopicArticle[]): number[] {
  const weights = new Map<number, number>();
  const add = (day: number, weight: number): unknown => weights.set(day, (weights.get(day) ?? 0) + weight);
  for (const { day: published, sentences } of articles) {
    for (const day of [published, published - 1]) add(day, PUBLISHED);
    for (const day of new Set(sentences.flatMap(({ days }) => days))) {
      const age = published - day;
      if (age > 0) add(day, age > LASTING_DAYS ? NAMED_LONG_AFTER : NAMED_LATER);
    }
  }
  return [...weights].sort(([a, heavy], [b, other]) => other - heavy || a - b).map(([day]) => day);
}
