import type { Account } from '../../story/story';
import type { FoundMention } from '../mentions/found-mention';
import { placeIn } from '../place-in';
import { sliceRange } from '../text/ranges';
import type { TitleSources } from '../titles/write-title';
import { nameSpeaker } from './name-speaker';
import { readChannel } from './read-channel';

/** Who says so in a mention, and which way; undefined where the article tells it in its own voice. */
export function accountOf(
  mention: FoundMention,
  stance: Account['stance'],
  { readings, references, index, tellings }: TitleSources,
): Account | undefined {
  const { statement, article } = mention;
  const reading = readings[article];
  const refer = references[article];
  if (!statement || !reading || !refer) return undefined;
  const known = tellings?.[article]?.speakers[placeIn(reading.statements, statement)];
  const speaker = known === undefined ? nameSpeaker(statement, reading, refer, index) : known;
  if (!speaker) return undefined;
  const via = statement.via ? readChannel(sliceRange(reading.text, statement.via)) : undefined;
  return {
    who: speaker.who,
    whoName: speaker.whoName,
    stance,
    verb: statement.cue ? sliceRange(reading.text, statement.cue) : statement.verb,
    ...(via ? { via } : {}),
    quoted: statement.quoted,
  };
}
