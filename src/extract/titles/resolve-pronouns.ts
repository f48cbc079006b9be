import type { References } from '../actors/resolve-references';
import { isRoleNoun } from '../actors/find-names';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { TitleSources } from './name-subject';
import { nounBase } from '../words/lexicon';
import { pluralBefore } from './plural-before';
import { joinWords } from './trim-words';

const OWN = /^(?:he|she|it|they|his|her|its|their|himself|herself|itself|themselves)$/;
const THIRD_PLURAL = /^(?:they|them)$/;

interface Scene {
  readonly tokens: readonly TaggedToken[];
  readonly mention: FoundMention;
  readonly sources: TitleSources;
  readonly references: References | undefined;
  /** The id of the title's subject or speaker. */
  readonly subject: string | undefined;
}

/** Where "the president", "the painter" that begins at `at` ends (exclusive); 0 where none begins. */
function endOfRole(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.lower !== 'the') return 0;
  let end = at + 1;
  while (end < at + 4 && /^(?:NN|JJ|NNP)$/.test(tokens[end]?.tag ?? '')) end++;
  const noun = tokens[end - 1];
  const next = tokens[end]?.tag ?? '';
  return noun &&
    end > at + 1 &&
    ((isRoleNoun(noun.lower) && noun.lower !== 'official') || /^(?:company|firm)$/.test(noun.lower)) &&
    !/^(?:NNP|NNS|CD)$/.test(next)
    ? end
    : 0;
}

/** Whether a verb follows, so that the word is a subject itself. */
function isSubject(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens.slice(at + 1).find((token) => token.tag !== 'RB');
  return /^(?:VB[DZP]|MD)$/.test(next?.tag ?? '');
}

/** "it was unlikely": nothing is meant. */
function isExpletive(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    tokens[at]?.lower === 'it' &&
    (/^(?:came|comes|come|takes|took)$/.test(tokens[at + 1]?.lower ?? '') ||
      (/^(?:is|was|were|had|would|will)$/.test(tokens[at + 1]?.lower ?? '') &&
        /^(?:JJ|DT JJ)/.test(`${tokens[at + 2]?.tag} ${tokens[at + 3]?.tag}`)))
  );
}

/** What a pronoun reads as in the title: a name, itself where it means the title's subject, null where it stays open. */
function readPronoun(at: number, scene: Scene): TaggedToken | null {
  const { tokens, mention, sources, references, subject } = scene;
  const token = tokens[at];
  if (!token) return null;
  if (isExpletive(tokens, at)) return token;
  if (THIRD_PLURAL.test(token.lower)) {
    const they = pluralBefore(mention, token, sources);
    return they ? { ...token, text: they } : null;
  }
  const id = references?.resolve(mention.sentence, token);
  const before = tokens[at - 1];
  const object = !before || before.tag === 'IN' || before.tag === 'TO';
  const reflexive = /sel(?:f|ves)$/.test(token.lower);
  // "denies it": an object is never its own subject
  if (token.tag === 'PRP' && object && id === subject && !reflexive && !isSubject(tokens, at)) return null;
  const name = id && id !== subject ? sources.index.shortNameOf(id) : undefined;
  if (token.tag === 'PRP' && name) return { ...token, text: name };
  const own = token.tag === 'PRP$' || (subject !== undefined && id === subject);
  return OWN.test(token.lower) && own ? token : null;
}

/**
 * The words with names for pronouns and for "the president", and people's names in full (with `full`). A pronoun that means the
 * title's own subject may stand; null where one stays open, or speaks for the article ("we", "my").
 */
export function resolvePronouns(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  subject: string | undefined,
  sources: TitleSources,
  full = true,
): string | null {
  const references = sources.references[mention.article];
  const scene: Scene = { tokens, mention, sources, references, subject };
  const names = sources.readings[mention.article]?.sentences[mention.sentence]?.names ?? [];
  const words: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const end = endOfRole(tokens, at);
    const last = tokens[end - 1];
    const role = last && references?.resolve(mention.sentence, { start: token.start, end: last.end });
    const known =
      last &&
      role &&
      (/^(?:company|firm)$/.test(last.lower) || sources.index.rolesOf(role).has(nounBase(last.lower)));
    const bearer = known && role !== subject ? sources.index.shortNameOf(role) : undefined;
    if (last && bearer) {
      words.push({ ...last, start: token.start, text: bearer });
      at = end - 1;
      continue;
    }
    const name = names.find((each) => each.start === token.start);
    const actor = name ? sources.index.byId.get(sources.index.idOf(name.name) ?? '') : undefined;
    const close = name ? tokens.findIndex((each) => each.end === name.end) : -1;
    if (full && name && close >= at && actor?.kind === 'person' && actor.id !== subject) {
      words.push({ ...token, end: name.end, text: actor.name });
      at = close;
      continue;
    }
    if (token.tag !== 'PRP' && token.tag !== 'PRP$') {
      words.push(token);
      continue;
    }
    const read = readPronoun(at, scene);
    if (!read) return null;
    words.push(read);
  }
  return joinWords(words);
}
