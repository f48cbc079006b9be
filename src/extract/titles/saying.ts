import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import { contains, type Range } from '../text/ranges';
import { nameSpeakerShort, type ShortSpeaker } from './name-speaker-short';
import { nameSubjects, type TitleSources } from './name-subject';
import { capitalise } from './title';

/** A mention that is somebody's words: who says them, and where they stand. */
export interface Saying {
  readonly mention: FoundMention;
  readonly sources: TitleSources;
  readonly reading: ArticleReading;
  readonly sentence: SentenceReading;
  readonly speaker: ShortSpeaker;
  readonly content: readonly Range[];
}

/** The subject of a verb of saying that no statement was read from. */
function speakerOfClause(
  mention: FoundMention,
  sentence: SentenceReading,
  sources: TitleSources,
): ShortSpeaker | null {
  // "when it was disclosed that": nobody is said to say so
  if (mention.clause?.verb.passive) return null;
  const [subject] = mention.clause ? nameSubjects(mention.clause, sentence, mention, sources) : [];
  return subject ? { name: capitalise(subject.words), ...(subject.id ? { id: subject.id } : {}) } : null;
}

/** What stands behind its verb, from "that" on. */
function contentOfClause({ clause }: FoundMention, { tokens, end }: SentenceReading): Range[] {
  const after = clause
    ? tokens.slice(clause.verb.end).find((token) => token.tag !== 'TIME' && token.tag !== 'IN')
    : undefined;
  return after ? [{ start: after.start, end }] : [];
}

/** "Not so, the line said: it is whole": what was said behind the "no". */
function withoutAnswer(content: readonly Range[], { tokens }: SentenceReading): readonly Range[] {
  const [first, ...rest] = content;
  const told = first ? tokens.filter((token) => contains(first, token)) : [];
  const answers =
    told.length > 0 &&
    told.length < 4 &&
    /^(?:no|not|yes|never|nonsense|false|true|wrong)$/.test(told[0]!.lower);
  return answers && rest.length > 0 && !told.some(({ tag }) => /^VB/.test(tag)) ? rest : content;
}

/** Reads a mention as a saying: null where nobody can be named who says it. */
export function readSaying(mention: FoundMention, sources: TitleSources): Saying | null {
  const reading = sources.readings[mention.article];
  const sentence = reading?.sentences[mention.sentence];
  const { statement } = mention;
  if (!reading || !sentence) return null;
  // "the riders were told that": somebody else says so
  if (mention.clause?.verb.passive && /^(?:tell|inform|warn|assure)$/.test(mention.clause.verb.base))
    return null;
  const speaker = statement
    ? nameSpeakerShort(mention, sources)
    : speakerOfClause(mention, sentence, sources);
  if (!speaker) return null;
  const content = withoutAnswer(statement?.content ?? contentOfClause(mention, sentence), sentence);
  return { mention, sources, reading, sentence, speaker, content };
}

/** "President Ana Silva" → "Ana Silva". */
function dropTitle(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.filter(
    (token, at) => !(token.tag === 'NNP' && isRoleNoun(token.lower) && tokens[at + 1]?.tag === 'NNP'),
  );
}

/** What was said, without "that", up to the end of its sentence part. */
export function contentTokens({ sentence, content }: Saying): TaggedToken[] {
  const all = sentence.tokens.filter((token) => content.some((part) => contains(part, token)));
  // "18.15 - Boats are moving, the harbour office says"
  const opening = all.findIndex(({ tag, text }) => tag !== 'TIME' && !/^[-–—]$/.test(text));
  const led = all.slice(0, Math.max(0, opening)).some(({ text }) => /^[-–—]$/.test(text));
  const said = led ? all.slice(opening) : all;
  const from = /^that$/.test(said[0]?.lower ?? '') ? 1 : 0;
  return dropTitle(said.slice(from)).filter((token) => token.tag !== '.');
}
