import type { ActorIndex } from '../actors/actor-index';
import { isRoleNoun } from '../actors/find-names';
import type { References } from '../actors/resolve-references';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import { joinWords } from './trim-words';

/** What titles are written from. */
export interface TitleSources {
  readonly readings: readonly ArticleReading[];
  readonly references: readonly References[];
  readonly index: ActorIndex;
}

/** The subject of a title. */
export interface TitleSubject {
  readonly words: string;
  readonly plural: boolean;
  /** The actor it names, where it names one. */
  readonly id?: string;
}

/** "It happened on Saturday", "It is clear": nobody does it. */
const EXPLETIVE = new Set([
  'be',
  'happen',
  'take',
  'seem',
  'appear',
  'come',
  'begin',
  'start',
  'follow',
  'emerge',
]);
const ARRIVES = new Set(['come', 'go', 'follow', 'stand', 'lie', 'arrive', 'hang']);
const MOST_WORDS = 6;

const rangeOf = (tokens: readonly TaggedToken[]) => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

function isPlural(tokens: readonly TaggedToken[], words: string): boolean {
  if (tokens.some((token) => token.tag === 'CC' && token.lower === 'and') && / and /.test(words)) return true;
  const bound = tokens.findIndex((token) => token.tag === 'IN');
  const head = (bound > 0 ? tokens.slice(0, bound) : tokens).at(-1);
  return (
    head?.tag === 'NNS' ||
    /^(?:they|we|police|both|two|three|four|several|many|few|some)$/.test(head?.lower ?? '')
  );
}

/** The subject's tokens: its own; after "On Monday came …" what follows; else those of the clause it hangs on. */
export function findSubjectTokens(clause: Clause, sentence: SentenceReading): readonly TaggedToken[] {
  const { tokens, clauses } = sentence;
  const own = tokens.slice(clause.subject.start, clause.subject.end);
  if (own.length) return own;
  if (ARRIVES.has(clause.verb.base) && clause.verb.form === 'finite') {
    const after = tokens.slice(clause.verb.end, clause.end);
    const stop = after.findIndex((token) => !/^(?:DT|JJ|NN|NNS|NNP|POS|PRP\$|CD)$/.test(token.tag));
    return stop < 0 ? after : after.slice(0, stop);
  }
  if (!['gerund', 'participle', 'infinitive'].includes(clause.kind)) return [];
  const at = clauses.indexOf(clause);
  const main = clauses
    .slice(at + 1)
    .find((each) => each.kind === 'main' && each.subject.end > each.subject.start);
  const above = clauses[clause.parent ?? -1];
  const source = at === 0 || !above ? main : above;
  return source && source !== clause ? findSubjectTokens(source, sentence) : [];
}

/** "the pop star's office": the owner by name, where it is known. */
function nameOwner(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  sources: TitleSources,
): string | undefined {
  const owner = tokens.findIndex((token) => token.tag === 'POS');
  if (owner < 1) return undefined;
  const whose = sources.references[mention.article]?.resolve(
    mention.sentence,
    rangeOf(tokens.slice(0, owner)),
  );
  const name = whose ? sources.index.byId.get(whose)?.name : undefined;
  return name && `${name}’s ${joinWords(tokens.slice(owner + 1))}`;
}

/**
 * The subject of a title: an actor by the fullest name, whatever the article calls it there; else the article's
 * words without their article. Null for a pronoun that leads nowhere, "it" that stands for nothing, and long phrases.
 */
export function nameSubject(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): TitleSubject | null {
  const tokens = findSubjectTokens(clause, sentence).filter((token) => token.tag !== 'TIME');
  const [first] = tokens;
  if (!first) return null;
  const pronoun = tokens.length === 1 && /^(?:PRP|EX|DT|WP|WDT)$/.test(first.tag);
  if (
    pronoun &&
    (first.tag === 'EX' || (first.lower === 'it' && EXPLETIVE.has(clause.verb.base.split(' ')[0] ?? '')))
  )
    return null;
  const id = sources.references[mention.article]?.resolve(mention.sentence, rangeOf(tokens));
  const name = id ? sources.index.byId.get(id)?.name : undefined;
  if (id && name && !tokens.some((token) => token.tag === 'CC')) return { words: name, plural: false, id };
  if (pronoun) return null;
  const owned = nameOwner(tokens, mention, sources);
  if (owned && owned.split(' ').length <= MOST_WORDS)
    return { words: owned, plural: isPlural(tokens, owned) };
  const plain = /^(?:the|a|an|this|that|these|those|his|her|its|their)$/.test(first.lower)
    ? tokens.slice(1)
    : tokens;
  if (plain.length === 0 || plain.some((token) => /^(?:PRP|PRP\$|WP|WDT)$/.test(token.tag))) return null;
  const words = joinWords(plain);
  return words.split(' ').length > MOST_WORDS ? null : { words, plural: isPlural(tokens, words) };
}

/** The role that stands before a name ("mayor" of "mayor Luigi Brugnaro"), for titles that would be bare. */
export function roleOf(clause: Clause, sentence: SentenceReading): string | undefined {
  const tokens = findSubjectTokens(clause, sentence);
  return tokens.findLast((token) => token.tag === 'NN' && isRoleNoun(token.lower))?.text;
}
