import { judgeNameKind } from '../actors/name-kind';
import type { References } from '../actors/resolve-references';
import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';
import { isAmongSubjects } from './is-among-subjects';
import { isQuoted } from './is-quoted';
import type { FoundMention } from '../mentions/found-mention';
import type { TitleSources } from './name-subject';
import { hasNounSense, nounBase } from '../words/lexicon';
import { endOfOwner, endOfRole } from './end-of-role';
import { pluralBefore } from './plural-before';
import { joinWords } from './join-words';
import { LONGEST } from './title-laws';

const OWN = /^(?:he|she|it|they|his|her|its|their|himself|herself|itself|themselves)$/;
const THIRD_PLURAL = /^(?:they|them)$/;

interface Scene {
  readonly tokens: readonly TaggedToken[];
  readonly mention: FoundMention;
  readonly sources: TitleSources;
  readonly references: References | undefined;
  readonly subject: Referent;
  readonly full: boolean;
}

/** A person by the last name, where the articles call the person so; others by the short name. */
export function lastNameOf(id: string, index: TitleSources['index']): string | undefined {
  const actor = index.byId.get(id);
  const last = actor?.kind === 'person' ? actor.name.split(' ').at(-1) : undefined;
  return last && actor && last !== actor.name && actor.aliases.includes(last) ? last : undefined;
}

/** The title's subject or speaker, as far as a pronoun behind it can mean it. */
export interface Referent {
  readonly id?: string | undefined;
  readonly words?: string | undefined;
  readonly plural?: boolean | undefined;
  /** The name of who says the words, where that is no actor. */
  readonly speaker?: string | undefined;
}

/** Whether "his", "its" or "their" whose owner nobody knows can be the subject's. */
function canOwn(lower: string, { id, words, plural }: Referent, { index }: TitleSources): boolean {
  if (words === undefined) return true;
  const kind = id ? index.byId.get(id)?.kind : undefined;
  const head = nounBase(
    words
      .split(/ (?:of|in|at|from|for|on|with) /)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '',
  );
  if (lower === 'their') return plural !== false || kind === 'organisation' || hasNounSense(head, 'group');
  if (lower === 'its') return plural !== true && kind !== 'person';
  return (
    plural !== true && (kind === 'person' || (!kind && (isRoleNoun(head) || hasNounSense(head, 'person'))))
  );
}

/** "The line says it …", "Reiter says he …": what a speaker nobody knows says of whom else nobody knows. */
const speaksOfOneself = (lower: string, speaker: string, { sources }: Pick<Scene, 'sources'>): boolean =>
  (lower === 'it' && canOwn('its', { words: speaker }, sources)) ||
  (/^(?:he|she)$/.test(lower) &&
    /^\p{Lu}\S* ?\p{Lu}?\S*$/u.test(speaker) &&
    judgeNameKind(speaker, []) !== 'organisation');

/** Whether a verb follows, so that the word is a subject itself. */
function isSubject(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens.slice(at + 1).find((token) => token.tag !== 'RB');
  return /^(?:VB[DZP]|MD)$/.test(next?.tag ?? '');
}

/** "it was unlikely": nothing is meant. */
function isExpletive(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    tokens[at]?.lower === 'it' &&
    // "makes it easier to sail"
    ((/^(?:JJ|JJR)$/.test(tokens[at + 1]?.tag ?? '') && tokens[at + 2]?.tag === 'TO') ||
      /^(?:takes|took|came|comes)$/.test(tokens[at + 1]?.lower ?? '') ||
      (/^(?:is|was|were|had|would|will)$/.test(tokens[at + 1]?.lower ?? '') &&
        /^(?:JJ|DT JJ)/.test(`${tokens[at + 2]?.tag} ${tokens[at + 3]?.tag}`) &&
        tokens.slice(at).some((token) => token.tag === 'TO' || token.lower === 'that')))
  );
}

/** "A boy fell and lost his hat": the one that the sentence spoke of last. */
function personBefore({ start }: TaggedToken, { mention, sources }: Scene): string | undefined {
  const tokens = sources.readings[mention.article]?.sentences[mention.sentence]?.tokens ?? [];
  const people = tokens.filter((token) => token.end < start && token.tag === 'NN' && isRoleNoun(token.lower));
  return people.length === 1 ? people[0]?.text : undefined;
}

/** What a pronoun reads as in the title: a name, itself where it means the title's subject, null where it stays open. */
function readPronoun(at: number, scene: Scene): TaggedToken | null {
  const { tokens, mention, sources, references, subject } = scene;
  const token = tokens[at];
  if (!token) return null;
  const reflexive = /sel(?:f|ves)$/.test(token.lower);
  if (reflexive || isExpletive(tokens, at)) return token;
  if (THIRD_PLURAL.test(token.lower)) {
    const they = pluralBefore(mention, token, sources);
    // "Prosecutors say they had evidence": the ones that the title names already
    if (they && they.toLowerCase() === subject.words?.toLowerCase()) return token;
    return they ? { ...token, text: they } : null;
  }
  const read = references?.resolve(mention.sentence, token);
  // "Reiter and two others broke their truce with him": none of those who did so
  const id = read && isAmongSubjects(read, token, mention, sources) ? undefined : read;
  const before = tokens[at - 1];
  const object = !before || before.tag === 'IN' || before.tag === 'TO';
  // "denies it": an object is never its own subject
  if (token.tag === 'PRP' && object && id === subject.id && !isSubject(tokens, at)) return null;
  const other = id && id !== subject.id ? id : undefined;
  const short = other && !scene.full ? lastNameOf(other, sources.index) : undefined;
  const name = short ?? (other ? sources.index.shortNameOf(other) : undefined);
  // the speaker by another name: "Reiter says he …", not "Reiter: Tomas Reiter …"
  const called = (subject.speaker ?? subject.words)?.split(' ').at(-1);
  if (token.tag === 'PRP' && name && called && name.split(' ').includes(called)) return token;
  if (token.tag === 'PRP' && name) return { ...token, text: name };
  const own =
    token.tag === 'PRP$'
      ? (id !== undefined && id === subject.id) || (!id && canOwn(token.lower, subject, sources))
      : subject.id !== undefined
        ? id === subject.id
        : !id && subject.speaker !== undefined && speaksOfOneself(token.lower, subject.speaker, scene);
  if (OWN.test(token.lower) && own) return token;
  const owner = /^(?:his|her)$/.test(token.lower) && !id ? personBefore(token, scene) : undefined;
  return owner && token.tag === 'PRP$' ? { ...token, text: `${owner}’s` } : null;
}

const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof)\.?$/;

/** "Mr" or "George" right before a name that is written in full. */
export function isPartOf(before: TaggedToken | undefined, token: TaggedToken, name: string): boolean {
  if (!before || token.start - before.end > 1) return false;
  // "Miss Universe": one word of which the form of address is a part
  if (before.lower === 'miss' && !/ /.test(name)) return false;
  return (
    FORM_OF_ADDRESS.test(before.lower) || (before.tag === 'NNP' && name.split(' ').includes(before.text))
  );
}

/** Whether a token begins a word of the title for good: no mark, and nothing that isPartOf() may find in a name. */
function beginsWord(token: TaggedToken, before: TaggedToken | undefined): boolean {
  return (
    (!before || before.end < token.start) &&
    token.tag !== 'NNP' &&
    /^[\p{L}\p{N}]/u.test(token.text) &&
    !FORM_OF_ADDRESS.test(token.lower)
  );
}

/** "the film “Silva”": a name right behind an opening mark and right before a closing one is the name of a thing. */
const isTitleOf = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^["“]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ text }) => /^[.,"”]$/.test(text));

interface Wording {
  /** People's names in full. */
  readonly full?: boolean;
  /** How many words there is room for. */
  readonly room?: number;
}

/**
 * The words with names for pronouns and for "the president", and people's names in full (with `full`). A pronoun that means the
 * title's own subject may stand; null where one stays open, or speaks for the article ("we", "my"), and where it is soon clear that
 * the words are more than there is room for.
 */
export function resolvePronouns(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  subject: Referent,
  sources: TitleSources,
  { full = true, room = LONGEST }: Wording = {},
): string | null {
  const references = sources.references[mention.article];
  const scene: Scene = { tokens, mention, sources, references, subject, full };
  const names = sources.readings[mention.article]?.sentences[mention.sentence]?.names ?? [];
  const words: TaggedToken[] = [];
  let least = 0;
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
    const bearer = known && role !== subject.id ? sources.index.shortNameOf(role) : undefined;
    if (last && bearer) {
      words.push({ ...last, start: token.start, text: bearer });
      at = endOfOwner(tokens, end) - 1;
      continue;
    }
    const name = names.find((each) => each.start === token.start);
    const actor = name ? sources.index.byId.get(sources.index.idOf(name.name) ?? '') : undefined;
    const close = name ? tokens.findIndex((each) => each.end === name.end) : -1;
    if (
      name &&
      close >= at &&
      actor?.kind === 'person' &&
      actor.id !== subject.id &&
      !isTitleOf(tokens, at)
    ) {
      while (isPartOf(words.at(-1), token, actor.name)) words.pop();
      const called = full ? actor.name : (lastNameOf(actor.id, sources.index) ?? actor.name);
      words.push({ ...token, end: name.end, text: called });
      at = close;
      continue;
    }
    if ((token.tag !== 'PRP' && token.tag !== 'PRP$') || token.text === 'US') {
      if (beginsWord(token, words.at(-1)) && ++least > room) return null;
      words.push(token);
      continue;
    }
    // “our hosts”: a speaker's own words, between marks that the title keeps
    if (/^(?:i|we|us|me|our|my)$/.test(token.lower) && isQuoted(tokens, at)) {
      words.push(token);
      continue;
    }
    // "urges everyone to sell theirs"
    const everyones =
      token.lower === 'theirs' && words.some(({ lower }) => /^every(?:one|body)$/.test(lower));
    const read = everyones ? token : readPronoun(at, scene);
    if (!read) return null;
    words.push(read);
  }
  return joinWords(words);
}
