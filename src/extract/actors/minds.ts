import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { contains, overlapping, type Range } from '../text/ranges';
import { verbBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import type { NameMention } from './find-names';

/** Whom a sentence brings to mind: the subjects of its main clauses, then the others it names, latest first. */
export interface Mind {
  readonly subjects: { readonly id: string; readonly end: number }[];
  readonly others: readonly string[];
  /** Whom its object pronouns mean: who is told of goes on. */
  readonly goesOn: string[];
  /** Its names outside quotation marks. */
  readonly names: readonly NameMention[];
}

/** The mind of a sentence before its pronouns are read. `spoken` are the article's longer outer quotations, sorted. */
export function broughtToMind(spoken: readonly Range[], sentence: SentenceReading, index: ActorIndex): Mind {
  const quoted = overlapping(spoken, sentence);
  const names = sentence.names.filter((name) => !quoted.some((quote) => contains(quote, name)));
  const isOwner = (name: NameMention) => sentence.tokens[name.last]?.tag === 'POS';
  // whom somebody told is not whom the next sentence is about
  const isTold = (name: NameMention) =>
    /^(?:told|tells|telling)$/.test(sentence.tokens[name.first - 1]?.lower ?? '');
  // one of several named together is seldom who "he" is
  const isListed = ({ first, last }: NameMention) =>
    (/^(?:,|CC)$/.test(sentence.tokens[last]?.tag ?? '') && sentence.tokens[last + 1]?.tag === 'NNP') ||
    (/^(?:,|CC)$/.test(sentence.tokens[first - 1]?.tag ?? '') && sentence.tokens[first - 2]?.tag === 'NNP');
  const rank = (name: NameMention) => Number(isOwner(name)) + 2 * Number(isListed(name));
  const others = names.filter((name) => !isTold(name)).sort((a, b) => rank(a) - rank(b) || b.start - a.start);
  return { subjects: [], goesOn: [], others: others.flatMap((name) => index.idOf(name.name) ?? []), names };
}

/** Whether an actor is known and of one of the kinds. */
export function isKind(index: ActorIndex, id: string, kinds: readonly string[]): boolean {
  return kinds.includes(index.byId.get(id)?.kind ?? '');
}

/** "it was unlikely", "it happened": nothing is meant. */
export function isExpletive({ tokens }: SentenceReading, token: TaggedToken): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  const then = tokens[tokens.indexOf(token) + 2];
  if (/^(?:happened|seems|seemed|appears|appeared|takes|took|came|comes)$/.test(next?.lower ?? ''))
    return true;
  return !!next && verbBase(next.lower) === 'be' && !!then && !/^(?:VBN|VBG)$/.test(then.tag);
}

/** After "A did this; B did that" B is the one last told of. */
export function lastHalfFirst(
  sentence: SentenceReading | undefined,
  subjects: Mind['subjects'],
): Mind['subjects'] {
  if (subjects.length < 2) return subjects;
  const bound = sentence?.tokens.findLast((token) => token.text === ';')?.start ?? -1;
  return bound < 0
    ? subjects
    : [...subjects.filter(({ end }) => end > bound), ...subjects.filter(({ end }) => end <= bound)];
}

/** "The one they wanted was Anna Berg": what a sentence leads up to is what the next goes on about. */
export function leadsUpTo(
  sentence: SentenceReading,
  isQuoted: (name: Range) => boolean,
  index: ActorIndex,
): Mind['subjects'] {
  return sentence.clauses.flatMap(({ verb }) => {
    if (verb.base !== 'be' || verb.form !== 'finite' || verb.negated) return [];
    const name = sentence.names.find((each) => each.first >= verb.end);
    const between = name ? sentence.tokens.slice(verb.end, name.first) : [];
    const direct = between.length <= 3 && between.every(({ tag }) => /^(?:NN|NNP|JJ)$/.test(tag));
    const id = name && direct && !isQuoted(name) ? index.idOf(name.name) : undefined;
    return id && name ? [{ id, end: name.end }] : [];
  });
}
