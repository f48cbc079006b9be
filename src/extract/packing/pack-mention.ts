import type { FoundMention } from '../mentions/found-mention';
import { placeIn } from '../place-in';
import type { ArticleReading } from '../reading';
import { isSet } from './value-text';

/** What stands in the reading, by its place there; what does not, as it is; null for nothing. */
type Ref<T> = number | NonNullable<T> | null;

/** A mention without the names of its properties, which take longer to write and to read back than what they hold. */
export type PackedMention = readonly [
  sentence: number,
  at: number | null,
  start: number,
  end: number,
  clause: Ref<FoundMention['clause']>,
  predicate: string,
  actors: readonly string[],
  subject: string | null,
  words: readonly string[],
  time: Ref<FoundMention['time']>,
  date: string | null,
  dating: FoundMention['dating'] | null,
  quotedOn: string | null,
  statement: Ref<FoundMention['statement']>,
  /** Whether it is a saying, a headline, of a chronology, quoted: a bit each. */
  is: number,
];

function refer<T extends object>(list: readonly T[], value: T | null | undefined): Ref<T> {
  if (!value) return null;
  const at = placeIn(list, value);
  return at < 0 ? value : at;
}

/** What a reference stands for. Throws for a place that the list does not have. */
export function recall<T extends object>(list: readonly T[], ref: number | T): T {
  const value = typeof ref === 'number' ? list[ref] : ref;
  if (value === undefined) throw new Error('a telling of another reading');
  return value;
}

export function packMention(mention: FoundMention, reading: ArticleReading): PackedMention {
  const { sentence, range, saying, headline, line, quoted } = mention;
  return [
    sentence,
    mention.at ?? null,
    range.start,
    range.end,
    refer(reading.sentences[sentence]?.clauses ?? [], mention.clause),
    mention.predicate,
    mention.actors,
    mention.subject ?? null,
    mention.words,
    refer(reading.times, mention.time),
    mention.date,
    mention.dating ?? null,
    mention.quotedOn ?? null,
    refer(reading.statements, mention.statement),
    Number(saying) + 2 * Number(headline) + 4 * Number(line) + 8 * Number(quoted),
  ];
}

/** Every property, also of those that may be missing. */
type Whole<T> = { readonly [Key in keyof Required<T>]: T[Key] };

/**
 * The mention that was packed, of this article. All have the same properties in the same order: a story has tens of thousands, and of objects of one shape
 * anything is asked sooner.
 */
export function unpackMention(
  packed: PackedMention,
  article: number,
  reading: ArticleReading,
): Whole<FoundMention> {
  const [
    sentence,
    at,
    start,
    end,
    clause,
    predicate,
    actors,
    subject,
    words,
    time,
    date,
    dating,
    quotedOn,
    statement,
    is,
  ] = packed;
  return {
    article,
    sentence,
    at: at ?? undefined,
    range: { start, end },
    clause: clause === null ? null : recall(reading.sentences[sentence]?.clauses ?? [], clause),
    predicate,
    actors,
    subject: subject ?? undefined,
    words,
    time: time === null ? undefined : recall(reading.times, time),
    date,
    dating: dating ?? undefined,
    quotedOn: quotedOn ?? undefined,
    saying: isSet(is, 0),
    statement: statement === null ? undefined : recall(reading.statements, statement),
    headline: isSet(is, 1),
    line: isSet(is, 2),
    quoted: isSet(is, 3),
  };
}
