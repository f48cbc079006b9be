import type { Account } from '../../story/story';
import type { FoundMention } from '../mentions/found-mention';
import { sliceRange } from '../text/ranges';
import type { TitleSources } from '../titles/write-title';
import { readChannel } from './read-channel';
import { speakerOf } from './speaker-of';

/** Who says so in a mention, and which way; undefined where the article tells it in its own voice. */
export function accountOf(
  mention: FoundMention,
  stance: Account['stance'],
  sources: TitleSources,
): Account | undefined {
  const { statement, article } = mention;
  const reading = sources.readings[article];
  const speaker = statement && speakerOf(statement, article, sources);
  if (!statement || !reading || !speaker) return undefined;
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
