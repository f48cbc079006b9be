import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { TitleSources } from './name-subject';

/** Whether an actor is named in the subject of the clause that the mention is of, behind which a pronoun stands. */
export function isAmongSubjects(
  id: string,
  { start, tag }: TaggedToken,
  mention: FoundMention,
  sources: TitleSources,
): boolean {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  const { subject, verb } = mention.clause ?? {};
  const [from, to] = [sentence?.tokens[subject?.start ?? -1], sentence?.tokens[(subject?.end ?? 0) - 1]];
  const end = sentence?.tokens[(verb?.end ?? 0) - 1]?.end ?? Infinity;
  const named = sentence?.tokens.slice(subject?.start, subject?.end) ?? [];
  const several = named.some((each) => each.tag === 'CC');
  if (tag !== 'PRP' || !sentence || !from || !to || !several || start < end) return false;
  return sentence.names.some(
    (name) => name.start >= from.start && name.end <= to.end && sources.index.idOf(name.name) === id,
  );
}
