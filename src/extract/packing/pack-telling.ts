import { asciiJson } from './ascii-json';
import type { Asked } from '../actors/record-index';
import type { Denial } from '../accounts/find-denials';
import type { FoundMention } from '../mentions/found-mention';
import { placeIn } from '../place-in';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import type { ArticleTelling } from '../tell-article';
import type { Title } from '../titles/title';

/** What stands in the reading, by its place there; what does not, as it is. */
type Ref<T> = T extends object ? number | T : T;
type PackedMention = Omit<FoundMention, 'article' | 'clause' | 'statement' | 'time'> & {
  readonly [Key in 'clause' | 'statement' | 'time']?: Ref<FoundMention[Key]>;
};
interface PackedDenial extends Omit<Denial, 'statement' | 'mention'> {
  readonly statement: number;
  /** Its mention's may say more of who speaks. */
  readonly told: number;
  readonly mention: PackedMention;
}
interface Packed extends Pick<ArticleTelling, 'speakers'> {
  /** What denials state that is none of the reading's: what is one before is one afterwards. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly PackedMention[];
  readonly plans: readonly PackedMention[];
  readonly denials: readonly PackedDenial[];
  readonly titles: readonly (readonly [number, Title | null])[];
  readonly words: readonly (readonly [number, string | null])[];
}

function refer<T extends object>(list: readonly T[], value: T): number | T {
  const at = placeIn(list, value);
  return at < 0 ? value : at;
}

function recall<T extends object>(list: readonly T[], ref: number | T): T {
  const value = typeof ref === 'number' ? list[ref] : ref;
  if (value === undefined) throw new Error('a telling of another reading');
  return value;
}

function packMention({ article: _, ...mention }: FoundMention, reading: ArticleReading): PackedMention {
  const { clause, statement, time, ...rest } = mention;
  const clauses = reading.sentences[mention.sentence]?.clauses ?? [];
  return {
    ...rest,
    clause: clause ? refer(clauses, clause) : null,
    ...(statement ? { statement: refer(reading.statements, statement) } : {}),
    ...(time ? { time: refer(reading.times, time) } : {}),
  };
}

/** Every property, also of those that may be missing. */
type Whole<T> = { readonly [Key in keyof Required<T>]: T[Key] };

/** All have the same properties in the same order: a story has tens of thousands, and of objects of one shape anything is asked sooner. */
function unpackMention(packed: PackedMention, article: number, reading: ArticleReading): Whole<FoundMention> {
  const { clause, statement, time, sentence } = packed;
  const clauses = reading.sentences[sentence]?.clauses ?? [];
  return {
    article,
    sentence,
    at: packed.at,
    range: packed.range,
    clause: clause === null || clause === undefined ? null : recall(clauses, clause),
    predicate: packed.predicate,
    actors: packed.actors,
    subject: packed.subject,
    words: packed.words,
    time: time === undefined ? undefined : recall(reading.times, time),
    date: packed.date,
    dating: packed.dating,
    quotedOn: packed.quotedOn,
    saying: packed.saying,
    statement: statement === undefined ? undefined : recall(reading.statements, statement),
    headline: packed.headline,
    line: packed.line,
    quoted: packed.quoted,
  };
}

/** What an article tells as JSON of about two times its text; what was asked for it first, alone on its line. */
export function packTelling(telling: ArticleTelling, reading: ArticleReading): string {
  const { mentions, plans, denials, titles, words, speakers, asked } = telling;
  const stated = [
    ...new Set([
      ...reading.statements,
      ...denials.flatMap((denial) => [denial.statement, denial.mention.statement ?? denial.statement]),
    ]),
  ];
  const packed: Packed = {
    statements: stated.slice(reading.statements.length),
    mentions: mentions.map((mention) => packMention(mention, reading)),
    plans: plans.map((plan) => packMention(plan, reading)),
    denials: denials.map(({ statement, mention, ...rest }) => ({
      ...rest,
      statement: stated.indexOf(statement),
      told: stated.indexOf(mention.statement ?? statement),
      mention: packMention({ ...mention, statement: undefined }, reading),
    })),
    titles: [...titles],
    words: [...words],
    speakers,
  };
  return `${asciiJson(asked)}\n${asciiJson(packed)}`;
}

/** The questions that a packed telling hangs on. Throws for what is no packed telling. */
export function askedOf(packed: string): Asked {
  const { names, ids, called, words } = JSON.parse(packed.slice(0, packed.indexOf('\n'))) as Asked;
  return { names, ids, called, words };
}

/**
 * The telling that was packed. Law: unpackTelling(packTelling(t, r), a, r) equals t of article a with reading r, and points into
 * r as t does. Throws for what is no packed telling of the reading. `asked` is what it hangs on, where that was read before.
 */
export function unpackTelling(
  packed: string,
  article: number,
  reading: ArticleReading,
  asked: Asked = askedOf(packed),
): ArticleTelling {
  const { statements, mentions, plans, denials, titles, words, speakers } = JSON.parse(
    packed.slice(packed.indexOf('\n') + 1),
  ) as Packed;
  const stated = [...reading.statements, ...statements];
  return {
    mentions: mentions.map((mention) => unpackMention(mention, article, reading)),
    plans: plans.map((plan) => unpackMention(plan, article, reading)),
    denials: denials.map(({ statement, told, mention, ...rest }): Denial => ({
      ...rest,
      statement: recall(stated, statement),
      mention: { ...unpackMention(mention, article, reading), statement: recall(stated, told) },
    })),
    titles: new Map(titles),
    words: new Map(words),
    speakers,
    asked,
  };
}
