import type { Problem, StoryEvent } from '../story/story';
import type { ArticleReading } from './reading';
import type { Timex } from './times/resolve-times';

/** The rules of times that write their year out. */
const WITH_YEAR: ReadonlySet<string> = new Set(['full-date', 'month-and-year', 'year']);

/** The words by which the year of a dateline without one was guessed; undefined for any other day. */
function wordsOfGuess({ published, publishedFrom, times }: ArticleReading): readonly string[] | undefined {
  if (publishedFrom !== 'dateline' || !published?.endsWith('~')) return undefined;
  const [day, year] = [published.slice(0, 10), published.slice(0, 4)];
  const dateline = times.find(({ date }) => date?.startsWith(day));
  const years = times.filter(
    ({ date, rule }) =>
      date && WITH_YEAR.has(rule) && [0, 1].includes(Number(year) - Number(date.slice(0, 4))),
  );
  const latest = years.reduce<Timex | undefined>(
    (best, next) => (best?.date && next.date && best.date >= next.date ? best : next),
    undefined,
  );
  return [dateline, latest].flatMap((time) => (time ? [time.exact] : []));
}

/**
 * What an editor should know of the reading, as codes: `publication-date-unknown` (relative dates of the article stay
 * open), `repeats-another-article` (the two count as one source), `publication-date-inferred` (with the words that speak for the day, or for the year of a dateline without one), `no-events` (an article that no event comes from). Words for them are the shells' work.
 */
export function findProblems(readings: readonly ArticleReading[], events: readonly StoryEvent[]): Problem[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const telling = new Set(events.flatMap((event) => event.mentions.map((mention) => mention.article)));
  return readings.flatMap((reading) => {
    const words = reading.inferredFrom ?? wordsOfGuess(reading);
    return [
      ...[byId.get(reading.copyOf ?? '') ?? []].flat().map(({ file, title }) => ({
        code: 'repeats-another-article',
        article: reading.id,
        args: { file: reading.file, other: file, text: title },
      })),
      ...(reading.published
        ? []
        : [{ code: 'publication-date-unknown', article: reading.id, args: { file: reading.file } }]),
      ...(words
        ? [
            {
              code: 'publication-date-inferred',
              article: reading.id,
              args: {
                file: reading.file,
                published: reading.published ?? '',
                text: words.join('”, “'),
              },
            },
          ]
        : []),
      ...(telling.has(reading.id)
        ? []
        : [{ code: 'no-events', article: reading.id, args: { file: reading.file } }]),
    ];
  });
}
