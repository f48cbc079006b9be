import type { ActorIndex } from '../actors/actor-index';
import { isSureRole } from '../actors/sure-role';
import { isRoleNoun } from '../actors/role-nouns';
import type { References } from '../actors/resolve-references';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains, findHolder, sliceRange } from '../text/ranges';
import { hasNounSense, nounBase } from '../words/lexicon';
import { countSpeakerWords } from './shorten-speaker';

/** Who says so: the actor's id ("" for nobody known) and the words for a reader. */
export interface Speaker {
  readonly who: string;
  readonly whoName: string;
}

const PRONOUN = /^(?:he|she|it|they|i|we|one|who|which|whose|that|this|these|those|you)$/i;

/** "friend", "lawyers". */
const isPersonNoun = (noun: string): boolean =>
  isRoleNoun(nounBase(noun)) || hasNounSense(nounBase(noun), 'person');

const capitalise = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "The Ostra County Coroner": an office of somewhere, not just what somebody is. */
const isOfficeOf = (tokens: readonly TaggedToken[]): boolean =>
  tokens[0]?.lower === 'the' && tokens.some(({ tag }) => tag === 'NNP');

/** "friend" of "A friend of Ana Silva", "lawyers" of "lawyers for her": somebody of hers, and not she; undefined for all else. */
function somebodyOf(tokens: readonly TaggedToken[]): string | undefined {
  const at = tokens.findIndex(({ tag }) => /^(?:IN|TO)$/.test(tag));
  const [head, before] = [tokens[at - 1], tokens.slice(0, Math.max(at, 0))];
  // "The mayor of Ostra, Ana Silva": she
  const named = before.some(({ tag }) => tag === 'NNP') || tokens.some(({ text }) => text === ',');
  const somebody =
    /^(?:of|to|for)$/.test(tokens[at]?.lower ?? '') &&
    /^NNS?$/.test(head?.tag ?? '') &&
    isPersonNoun(head?.lower ?? '');
  return somebody && !named ? head?.lower : undefined;
}

/**
 * The speaker of a statement: the actor that its source leads to; "Ilse Holm’s lawyer" for what belongs to one, also
 * where the article says "her lawyer"; else the source as printed, without
 * what hangs on it. A pronoun that leads nowhere gives null.
 */
export function nameSpeaker(
  statement: Statement,
  reading: ArticleReading,
  references: References,
  index: ActorIndex,
): Speaker | null {
  const { source } = statement;
  if (!source) return null;
  const at = findHolder(reading.sentences, source);
  const tokens = reading.sentences[at]?.tokens.filter((token) => contains(source, token)) ?? [];
  const end = tokens[countSpeakerWords(tokens) - 1]?.end ?? source.end;
  const words = sliceRange(reading.text, { start: source.start, end }).replace(/\s+/g, ' ').trim();
  const id = at < 0 ? undefined : references.resolve(at, source);
  const actor = id ? index.byId.get(id) : undefined;
  const somebody = actor?.kind === 'person' ? somebodyOf(tokens) : undefined;
  if (actor && somebody) return { who: '', whoName: `${actor.name}’s ${somebody}` };
  if (actor) return { who: actor.id, whoName: actor.name };
  const owned = /^(his|her|its|their) (.+)$/i.exec(words) ?? /^(.+?)(?:'s|’s|(?<=s)[’']) (.+)$/.exec(words);
  if (owned?.[1] && at >= 0) {
    const whose = { start: source.start, end: source.start + owned[1].length };
    const owner = references.resolve(at, whose);
    // "the Ostra County Coroner's office": not that of the last one named
    const role = tokens.filter((token) => contains(whose, token));
    const sure = owner && (!isOfficeOf(role) || isSureRole(owner, role, at, reading, index));
    const name = owner && sure ? index.byId.get(owner)?.name : undefined;
    if (name) return { who: '', whoName: `${name}’s ${owned[2]}` };
  }
  return PRONOUN.test(words) || words === '' ? null : { who: '', whoName: capitalise(words) };
}
