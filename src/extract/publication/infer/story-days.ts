import { readStretch } from '../../times/stretch';
import type { DatedArticle } from './clue';

const ONE_DAY = /^\d{4}-\d\d-\d\d(?:T[\d:]+|~)?$/;

/** The number of the day that an EDTF date names; null for anything wider. */
export function dayOfDate(edtf: string | null): number | null {
  if (edtf === null || !ONE_DAY.test(edtf)) return null;
  return readStretch(edtf.slice(0, 10))?.first ?? null;
}

/** The days of a story's dated articles, by number. */
export interface StoryDays {
  /** On which they appeared, in their order. */
  readonly published: readonly number[];
  /** Whether one of them names a day. */
  readonly isNamed: (day: number) => boolean;
  /** Whether half of them do, and two at least: what the story is about. */
  readonly isMain: (day: number) => boolean;
}

export function findStoryDays(articles: readonly DatedArticle[]): StoryDays {
  const named = new Map<number, number>();
  for (const { times } of articles) {
    const days = new Set(times.flatMap(({ date }) => dayOfDate(date) ?? []));
    for (const day of days) named.set(day, (named.get(day) ?? 0) + 1);
  }
  const least = Math.max(2, articles.length / 2);
  return {
    published: articles.flatMap(({ published }) => dayOfDate(published) ?? []),
    isNamed: (day) => named.has(day),
    isMain: (day) => (named.get(day) ?? 0) >= least,
  };
}
