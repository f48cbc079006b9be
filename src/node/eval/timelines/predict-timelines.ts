import { rankDays } from './rank-days';
import { readTopic } from './read-topic';
import { collectTellings, summariseDay } from './summarise-day';
import { dayOf, isoDayOf, type Timeline, type Topic, type TopicCorpus } from './topic-corpus';
import { weighWords } from './word-vectors';

/** Timelines by the name of the reference each answers. */
export interface TimelinePredictions {
  readonly system: string;
  readonly timelines: Readonly<Record<string, Timeline>>;
}

function predictTopic(topic: Topic): [string, Timeline][] {
  const articles = readTopic(topic);
  const weights = weighWords(articles.flatMap(({ sentences }) => sentences));
  const ranked = rankDays(articles);
  const tellings = collectTellings(articles);
  return topic.timelines.map(({ name, entries }) => {
    const wanted = entries.map(([day]) => dayOf(day));
    const [first, last] = [Math.min(...wanted), Math.max(...wanted)];
    const sentences = entries.reduce((sum, [, told]) => sum + told.length, 0);
    const perDay = Math.max(1, Math.round(sentences / entries.length));
    const used = new Set<string>();
    const timeline: Timeline = [];
    for (const day of ranked) {
      if (timeline.length >= entries.length) break;
      if (day < first || day > last) continue;
      const told = tellings.get(day);
      const summary = told ? summariseDay(told, perDay, weights, used) : [];
      for (const sentence of summary) used.add(sentence);
      if (summary.length > 0) timeline.push([isoDayOf(day), summary]);
    }
    return [name, timeline.sort(([a], [b]) => (a < b ? -1 : 1))];
  });
}

/**
 * A timeline for each reference timeline of the corpus. As usual in this task the reference gives how many days it has,
 * the first and the last, and how many sentences a day on average; its words and its other days are not looked at.
 * No two days tell the same sentence.
 */
export function predictTimelines(corpus: TopicCorpus): TimelinePredictions {
  return { system: 'sourceline', timelines: Object.fromEntries(corpus.topics.flatMap(predictTopic)) };
}
