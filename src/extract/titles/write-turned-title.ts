import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { knownTags } from '../words/lexicon';
import type { TitleSources } from './name-subject';
import { resolvePronouns } from './resolve-pronouns';
import { bestOf, capitalise, type Title } from './title';
import { joinWords } from './join-words';
import { trimOptions } from './trim-words';
import { gerundForm, presentForm } from './verb-words';
import { complementTokens } from './complement-tokens';

/** Below a clause with a subject of its own. */
const WORTH = 1.8;
const PHRASE = /^(?:DT|CD|JJ|NN|NNS|NNP|NNPS|POS)$/;

/** "What set a barn ablaze" → "Barn set ablaze": what happened to the object, where "what" did it. */
function turnObject(
  clause: Clause,
  { tokens }: SentenceReading,
  after: readonly TaggedToken[],
): TaggedToken[][] {
  const subject = tokens[clause.verb.first - 1];
  const verb = tokens[clause.verb.head];
  const first = after[0];
  if (subject?.lower !== 'what' || !verb || !first || clause.verb.passive) return [];
  if (!/ed$/.test(verb.lower) && !knownTags(verb.lower).includes('VBN')) return [];
  const stop = after.findIndex((token) => !PHRASE.test(token.tag) || token.lower === 'ablaze');
  const object = (stop < 0 ? after : after.slice(0, stop)).filter(({ tag }, at) => tag !== 'DT' || at > 0);
  const rest = stop < 0 ? [] : after.slice(stop);
  if (object.length === 0) return [];
  return trimOptions(rest).map((option) => [...object, verb, ...option.tokens]);
}

/** "It became an offence to carry one" → "Carrying one becomes an offence". */
function turnExtraposed(
  clause: Clause,
  sentence: SentenceReading,
  after: readonly TaggedToken[],
): TaggedToken[][] {
  const { tokens } = sentence;
  const to = after.findIndex(({ tag }) => tag === 'TO');
  const verb = after[to + 1];
  if (clause.verb.base !== 'become' || tokens[clause.verb.first - 1]?.lower !== 'it') return [];
  if (to < 1 || verb?.tag !== 'VB') return [];
  const become = tokens[clause.verb.head];
  if (!become) return [];
  const doing = { ...verb, text: gerundForm(verb.lower) };
  const becomes = { ...become, text: presentForm('become', false) };
  return trimOptions(after.slice(to + 2)).flatMap((rest) =>
    trimOptions(after.slice(0, to)).map((what) => [doing, ...rest.tokens, becomes, ...what.tokens]),
  );
}

/** Joins tokens that are not in the order of their article. */
const joinTurned = (tokens: readonly TaggedToken[]): string =>
  joinWords(
    tokens.map((token, at) => (at === 0 ? token : { ...token, start: (tokens[at - 1]?.end ?? 0) + 1 })),
  );

/**
 * A title for a clause whose subject says nothing: "what set a barn ablaze", "it became an offence to …". Null for every other.
 */
export function writeTurnedTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Title | null {
  const after = complementTokens(clause, clause.verb.end, sentence);
  if (clause.verb.form !== 'finite' || clause.verb.negated || clause.verb.tense === 'modal') return null;
  const turned = [...turnObject(clause, sentence, after), ...turnExtraposed(clause, sentence, after)];
  return bestOf(
    turned.flatMap((tokens, at) =>
      resolvePronouns(tokens, mention, {}, sources, { room: Infinity }) === null
        ? []
        : [{ text: capitalise(joinTurned(tokens)), worth: WORTH - at / 100 }],
    ),
  );
}
