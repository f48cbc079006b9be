import type { Problem, StoryEvent } from '../story/story';
import type { ArticleReading } from './reading';

/**
 * What an editor should know of the reading, as codes: `publication-date-unknown` (relative dates of the article stay
 * open), `repeats-another-article` (the two count as one source), `publication-date-inferred` (with the words that speak for the day), `no-events` (an article that no event comes from). Words for them are the shells' work.
 */
export function findProblems(readings: readonly ArticleReading[], events: readonly StoryEvent[]): Problem[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const telling = new Set(events.flatMap((event) => event.mentions.map((mention) => mention.article)));
  return readings.flatMap((reading) => [
    ...[byId.get(reading.copyOf ?? '') ?? []].flat().map(({ file, title }) => ({
      code: 'repeats-another-article',
      article: reading.id,
      args: { file: reading.file, other: file, text: title },
    })),
    ...(reading.published
      ? []
      : [{ code: 'publication-date-unknown', article: reading.id, args: { file: reading.file } }]),
    ...(reading.inferredFrom
      ? [
          {
            code: 'publication-date-inferred',
            article: reading.id,
            args: {
              file: reading.file,
              published: reading.published ?? '',
              text: reading.inferredFrom.join('”, “'),
            },
          },
        ]
      : []),
    ...(telling.has(reading.id)
      ? []
      : [{ code: 'no-events', article: reading.id, args: { file: reading.file } }]),
  ]);
}
