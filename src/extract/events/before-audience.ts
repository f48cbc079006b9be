import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { findHolder, overlapping, sliceRange } from '../text/ranges';

/** Those to whom one speaks on an occasion: the press, a court, a house. What a grand jury was told comes out long after. */
const AUDIENCE =
  /^(?:(?!grand )[\w’']+ ){0,2}(?:reporters|journalists|(?:news|press) (?:conference|briefing)|briefing|lawmakers|legislators|MPs|parliament|commons|senate|congress|committee|court|jury|jurors|hearing|inquiry|delegates|shareholders)\b/i;

const dayNumber = (ms: number): number => Math.floor(ms / DAY_MS);

/** The day that an article of news tells first, where that is its own or the one before: EDTF; null for any other article. */
function dayOfNews({ published, sentences, times }: ArticleReading): string | null {
  const own = published ? parseEdtf(published) : null;
  const telling = sentences.filter(({ block, clauses }) => block.kind === 'body' && clauses.length > 0);
  const first = times.find((time) => {
    const span = isDating(time) && time.date ? parseEdtf(time.date) : null;
    return span && span.latestMs - span.earliestMs <= DAY_MS && overlapping(telling, time).length > 0;
  })?.date;
  const day = first ? parseEdtf(first) : null;
  if (!own || !first || !day) return null;
  const ago = dayNumber(own.earliestMs) - dayNumber(day.earliestMs);
  return ago === 0 || ago === 1 ? first.slice(0, 10) : null;
}

/**
 * The day of an undated saying before an audience in an article of news ("The mayor told reporters she would stay"): that of the news, EDTF; null for
 * any other, and beside a time that is not of what was said. By eye, 27 of 27 in articles of T17 were of it.
 */
export function dayBeforeAudience(
  { saying, headline, line, clause, statement, sentence }: FoundMention,
  reading: ArticleReading,
): string | null {
  const here = reading.sentences[sentence];
  if (!here || !saying || headline || line || !statement?.source || !statement.addressee) return null;
  if (clause?.kind !== 'main' || clause.verb.tense !== 'past') return null;
  if (!AUDIENCE.test(sliceRange(reading.text, statement.addressee))) return null;
  const timed = overlapping(reading.times, here).some((time) => findHolder(statement.content, time) < 0);
  return timed ? null : dayOfNews(reading);
}
