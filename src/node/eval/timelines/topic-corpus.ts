import { DAY_MS } from '../../../story/civil-ms';
import * as v from 'valibot';

/** An ISO day; a time of day behind it is dropped. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T|$)/, 'a day is written 2024-03-05'),
  v.transform((date) => date.slice(0, 10)),
);

/** Topics for timeline summarisation: the articles of each, words that name it, and people's timelines of it. */
export const topicCorpusSchema = v.object({
  topics: v.array(
    v.object({
      name: v.string(),
      keywords: v.optional(v.array(v.string()), []),
      articles: v.array(v.object({ id: v.string(), date: day, sentences: v.array(v.string()) })),
      timelines: v.array(
        v.object({ name: v.string(), entries: v.array(v.tuple([day, v.array(v.string())])) }),
      ),
    }),
  ),
});

export type TopicCorpus = v.InferOutput<typeof topicCorpusSchema>;
export type Topic = TopicCorpus['topics'][number];
/** Days in order, each with the sentences that tell it. */
export type Timeline = Topic['timelines'][number]['entries'];

/** Days since 1 January 1970 of an ISO day. */
export function dayOf(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / DAY_MS);
}

/** The ISO day of a number of days since 1 January 1970. Law: isoDayOf(dayOf(day)) = day. */
export function isoDayOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
