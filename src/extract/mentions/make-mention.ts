import type { References } from '../actors/resolve-references';
import type { Clause } from '../grammar/clauses';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains, findHolder, overlaps, within, type Range } from '../text/ranges';
import { contentWords } from './content-words';
import type { ClauseDate } from './date-clauses';
import { eventDate } from './event-date';
import type { Timex } from '../times/resolve-times';
import type { FoundMention } from './found-mention';
import type { LivePost } from './live-posts';

/** A sentence in its article, with what was found in it. */
export interface Scene {
  readonly reading: ArticleReading;
  readonly article: number;
  readonly index: number;
  readonly sentence: SentenceReading;
  readonly statements: readonly Statement[];
  /** The outer quotations of the article, sorted. */
  readonly outer: readonly Range[];
  readonly references: References;
  /** The post of a live report that it stands in, where none of it is dated by that yet. */
  readonly post: LivePost | undefined;
  /** The time of the line of a chronology that it goes on. */
  readonly line: Timex | undefined;
  /** The headline above it tells the one occasion that a live report is of. */
  readonly occasion: boolean;
}

/** A clause that is a mention, before its actors and words are gathered. */
export interface Telling {
  readonly clause: Clause | null;
  readonly range: Range;
  readonly date: ClauseDate | undefined;
  readonly statement: Statement | undefined;
  readonly saying: boolean;
}

/** Gathers the actors, words and date of a mention. */
export function makeMention(scene: Scene, telling: Telling): FoundMention {
  const { article, index, sentence, statements, references } = scene;
  const { clause, range, date, saying } = telling;
  const { tokens } = sentence;
  // a reported clause is told in its own words, not in those of the saying
  const told =
    clause?.kind === 'that' ? { start: tokens[clause.start]?.start ?? range.start, end: range.end } : range;
  const subjectTokens = clause ? tokens.slice(clause.subject.start, clause.subject.end) : [];
  const subjectRange = subjectTokens.length
    ? { start: subjectTokens[0]?.start ?? 0, end: subjectTokens.at(-1)?.end ?? 0 }
    : telling.statement?.source;
  const subject = subjectRange ? references.resolve(index, subjectRange) : undefined;
  const verb = clause ? tokens[clause.verb.head] : undefined;
  const reporting =
    telling.statement ??
    statements.find(
      (each) =>
        verb && each.content.some((part) => contains(part, verb)) && !(each.cue && overlaps(each.cue, verb)),
    );
  return {
    article,
    sentence: index,
    range,
    clause,
    predicate: clause?.verb.base ?? '',
    actors: [...new Set([...(subject ? [subject] : []), ...references.actorsIn(index, told)])],
    subject,
    words: contentWords(within(tokens, told)),
    time: date?.time,
    dating: date?.dating,
    date: date ? eventDate(date.time) : null,
    saying,
    statement: reporting,
    headline: sentence.block.kind === 'headline',
    line: sentence.block.kind === 'chronology',
    quoted: findHolder(scene.outer, range) >= 0,
  };
}
