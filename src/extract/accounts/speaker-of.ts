import type { Statement } from '../statements/find-statements';
import type { ArticleReading } from '../reading';
import { statementsTold } from '../statements-told';
import type { ArticleTelling } from '../tell-article';
import type { Range } from '../text/ranges';
import type { TitleSources } from '../titles/write-title';
import { nameSpeaker, type Speaker } from './name-speaker';

type Speakers = ReadonlyMap<string, Speaker | null>;

const known = new WeakMap<ArticleTelling, Speakers>();

const keyOf = ({ start, end }: Range): string => `${start}:${end}`;

/** The speakers of an article by the place of the words that name them; of the same words, those of its own statements. */
function speakersOf(reading: ArticleReading, telling: ArticleTelling): Speakers {
  const before = known.get(telling);
  if (before) return before;
  const speakers = new Map<string, Speaker | null>();
  const own = reading.statements.length;
  for (const [at, { source }] of statementsTold(reading, telling.denials).entries())
    if (source && (at < own || !speakers.has(keyOf(source))))
      speakers.set(keyOf(source), telling.speakers[at] ?? null);
  known.set(telling, speakers);
  return speakers;
}

/**
 * The speaker of a statement of this article; null for nobody. What the article tells by itself has those of its statements and denials: they are
 * also those of what was cut or made from one, for only the words that name a speaker tell who it is.
 */
export function speakerOf(
  statement: Statement,
  article: number,
  { readings, references, index, tellings }: TitleSources,
): Speaker | null {
  const [reading, refer, telling] = [readings[article], references[article], tellings?.[article]];
  const { source } = statement;
  if (!source || !reading || !refer) return null;
  const told = telling && speakersOf(reading, telling).get(keyOf(source));
  return told === undefined ? nameSpeaker(statement, reading, refer, index) : told;
}
