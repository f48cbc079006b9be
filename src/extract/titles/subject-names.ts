import { isSureRole } from '../actors/sure-role';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { hasOnlyNounSenses, nounBase } from '../words/lexicon';
import { sexOfGivenName } from '../words/name-lexicon';
import { joinWords } from './join-words';
import type { TitleSources, TitleSubject } from './name-subject';
import { isPartOf, lastNameOf } from './resolve-pronouns';

export const rangeOf = (tokens: readonly TaggedToken[]) => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** Whether "his", "her" or "its" can be that actor's: of the right kind, and the subject of the sentence right before or of this one. */
function isOwnerInMind(
  { lower, start }: TaggedToken,
  id: string,
  mention: FoundMention,
  { readings, index }: TitleSources,
): boolean {
  const person = index.byId.get(id)?.kind === 'person';
  if (lower === 'their' || person !== /^(?:his|her)$/.test(lower)) return false;
  const sentences = readings[mention.article]?.sentences ?? [];
  return [mention.sentence, mention.sentence - 1].some((at) => {
    const { names = [], clauses = [], tokens = [] } = sentences[at] ?? {};
    return names.some((name) => {
      const led = clauses.some(
        ({ subject }) =>
          subject.start <= name.first && name.last <= subject.end && subject.end > subject.start,
      );
      return led && name.end < start && index.idOf(name.name) === id && tokens.length > 0;
    });
  });
}

/** "the painter's office", "her office": the owner by name, where it is known. */
export function nameOwner(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  sources: TitleSources,
): string | undefined {
  const [first] = tokens;
  const mark = tokens.findIndex((token) => token.tag === 'POS');
  const owner = first?.tag === 'PRP$' ? 1 : mark;
  if (owner < 1 || tokens.slice(owner).some(({ tag }) => /^PRP/.test(tag))) return undefined;
  const whose = sources.references[mention.article]?.resolve(
    mention.sentence,
    rangeOf(tokens.slice(0, owner)),
  );
  const name = whose ? sources.index.shortNameOf(whose) : undefined;
  // "the Ostra County Coroner's office": not that of the last person named
  const reading = sources.readings[mention.article];
  const role = tokens.slice(0, owner).some(({ tag }) => tag === 'NNP') ? tokens.slice(0, owner) : [];
  if (
    whose &&
    first?.tag === 'DT' &&
    role.length > 0 &&
    !isSureRole(whose, role, mention.sentence, reading, sources.index)
  )
    return undefined;
  if (first?.tag === 'PRP$' && (!whose || !isOwnerInMind(first, whose, mention, sources))) return undefined;
  return name && `${name}’s ${joinWords(tokens.slice(owner + (mark === owner ? 1 : 0)))}`;
}

/** "Pilots, crew and guests of the line" → how a list reads as names: each by its actor's short name. */
export function namedWords(
  tokens: readonly TaggedToken[],
  sentence: SentenceReading,
  sources: TitleSources,
): string {
  const within = sentence.names.filter(
    (name) =>
      tokens.some((token) => token.start === name.start) && tokens.some((token) => token.end === name.end),
  );
  const kept: TaggedToken[] = [];
  for (const token of tokens) {
    const name = within.find((each) => each.start <= token.start && token.end <= each.end);
    const opening = sources.index.byId.get(
      (token === sentence.tokens[0] && sources.index.idOf(token.text)) || '',
    );
    if (!name && opening?.kind === 'person') kept.push({ ...token, text: opening.name });
    else if (!name) kept.push(token);
    else if (name.start === token.start) {
      const id = sources.index.idOf(name.name);
      const actor = id ? sources.index.byId.get(id) : undefined;
      const full = actor?.kind === 'person' ? actor.name : undefined;
      while (full && isPartOf(kept.at(-1), token, full)) kept.pop();
      kept.push({ ...token, end: name.end, text: full ?? sliceTokens(tokens, name) });
    }
  }
  return joinWords(kept);
}

function sliceTokens(tokens: readonly TaggedToken[], { start, end }: { start: number; end: number }): string {
  return joinWords(tokens.filter((token) => token.start >= start && token.end <= end));
}

/** Several people by a name of more than one word. */
const KIN =
  /^(?:brothers|sisters|twins|friends|workers|teachers|nurses|doctors|students|residents|officers|rebels|troops)$/;

/** An actor by name, and by the last name where that is shorter. */
export function namedForms(id: string, { index }: TitleSources): TitleSubject[] {
  const actor = index.byId.get(id);
  const letters =
    actor?.kind === 'person' ? undefined : actor?.aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias));
  const [name, last] = [index.shortNameOf(id), lastNameOf(id, index) ?? letters];
  // "GPs", "MPs"
  const tail = (name ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
  // "the Moor Brothers", "Ostra MPs", but "Ada Lenders"
  const alone = !/ /.test(name ?? '') && hasOnlyNounSenses(nounBase(tail), 'person');
  const called = sexOfGivenName((name ?? '').split(' ')[0] ?? '') !== undefined && / /.test(name ?? '');
  const men = /(?:men|women|people)$/.test(tail) && /^\p{Ll}/u.test((name ?? '').split(' ').at(-1) ?? '');
  const people =
    actor?.kind !== 'person' && !called && (men || (nounBase(tail) !== tail && (alone || KIN.test(tail))));
  // "the Duke of Ostra and the Duchess of Northia", who are taken for one
  const pair = actor?.kind === 'person' && / and /.test(name ?? '');
  const form = { plural: people || pair || /(?<!\p{L})\p{Lu}{2,}s$/u.test(name ?? ''), id, article: false };
  return [
    ...(name ? [{ ...form, words: name, quality: 1 }] : []),
    ...(last && last !== name ? [{ ...form, words: last, quality: 0.5 }] : []),
  ];
}
