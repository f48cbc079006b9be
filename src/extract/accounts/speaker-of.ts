import type { Statement } from '../statements/find-statements';
import type { Range } from '../text/ranges';
import type { TitleSources } from '../titles/write-title';
import { nameSpeaker, type Speaker } from './name-speaker';

type Speakers = ReadonlyMap<string, Speaker | null>;

const known = new WeakMap<readonly (Speaker | null)[], Speakers>();

const keyOf = ({ start, end }: Range): string => `${start}:${end}`;

/** The speakers of an article by the place of the words that name them. */
function speakersOf(statements: readonly Statement[], named: readonly (Speaker | null)[]): Speakers {
  const before = known.get(named);
  if (before) return before;
  const speakers = new Map(
    statements.flatMap(({ source }, at) => (source ? [[keyOf(source), named[at] ?? null] as const] : [])),
  );
  known.set(named, speakers);
  return speakers;
}

/**
 * The speaker of a statement of this article; null for nobody. What the article tells by itself has those of its own statements: they are
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
  const told = telling && speakersOf(reading.statements, telling.speakers).get(keyOf(source));
  return told === undefined ? nameSpeaker(statement, reading, refer, index) : told;
}
