import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { contains, overlapping, type Range } from '../text/ranges';
import { hasNounSense, nounBase, verbBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import type { NameMention } from './find-names';
import { COLLECTIVE } from './pointing-words';

/** Whom a sentence brings to mind: the subjects of its main clauses, then the others it names, latest first. */
export interface Mind {
  readonly subjects: { readonly id: string; readonly end: number }[];
  readonly others: readonly string[];
  /** Whom its object pronouns mean: who is told of goes on. */
  readonly goesOn: string[];
  /** Those without a name whom it tells of, and those whom nobody knows: who may be meant where nobody named comes nearer. */
  readonly somebody: { readonly id: string; readonly end: number }[];
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
  return {
    subjects: [],
    goesOn: [],
    somebody: [],
    others: others.flatMap((name) => index.idOf(name.name) ?? []),
    names,
  };
}

/** Whether an actor is known and of one of the kinds. */
export function isKind(index: ActorIndex, id: string, kinds: readonly string[]): boolean {
  return kinds.includes(index.byId.get(id)?.kind ?? '');
}

const OPENS_CLAUSE =
  /^(?:if|when|before|after|since|until|because|although|though|while|as|once|unless|that|whether|than)$/;

/** Whether a preposition leads to a name, which is then told of in passing; but "according to Silva, he …", "if Silva left, he …". */
export function isPassing(tokens: readonly TaggedToken[], { first, last }: NameMention): boolean {
  const lead = tokens[first - 1];
  const led = /^(?:IN|TO)$/.test(lead?.tag ?? '') && !OPENS_CLAUSE.test(lead?.lower ?? '');
  const does = /^(?:VB[DZP]?|MD)$/.test(tokens[last]?.tag ?? '');
  return led && !does && tokens[first - 2]?.lower !== 'according';
}

/** "it was unlikely", "it happened": nothing is meant. */
export function isExpletive({ tokens }: SentenceReading, token: TaggedToken): boolean {
  if (!/^(?:it|its|itself)$/.test(token.lower)) return false;
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

/** What a sentence leads up to: a name, and the verb that leads there. */
export interface LedUpTo {
  readonly id: string;
  readonly end: number;
  /** The first token of the clause by which the one is told from others: "The one they wanted". */
  readonly toldBy: number;
  /** The token where that clause ends and the verb begins. */
  readonly verb: number;
}

/** "The one they wanted was Anna Berg": what a sentence leads up to is what the next goes on about. */
export function leadsUpTo(
  sentence: SentenceReading,
  isQuoted: (name: Range) => boolean,
  index: ActorIndex,
): LedUpTo[] {
  return sentence.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb.base !== 'be' || verb.form !== 'finite' || verb.negated) return [];
    const name = sentence.names.find((each) => each.first >= verb.end);
    const between = name ? sentence.tokens.slice(verb.end, name.first) : [];
    const direct = between.length <= 3 && between.every(({ tag }) => /^(?:NN|NNP|JJ)$/.test(tag));
    // "was Silva’s first house"
    const owns = sentence.tokens[name?.last ?? -1]?.tag === 'POS';
    const id = name && direct && !owns && !isQuoted(name) ? index.idOf(name.name) : undefined;
    if (!id || !name) return [];
    const mark = sentence.tokens.slice(0, verb.first).findLastIndex(({ tag }) => /^(?:CC|[,:])$/.test(tag));
    return [{ id, end: name.end, toldBy: mark + 1, verb: verb.first }];
  });
}

/** What stands among the subjects of a sentence for a thing without a name, and for a body without one; no actor has these ids. */
const THING = '#thing';
const BODY = '#body';

/** "The ferry", "its firm": what a pronoun behind it can take up, by the words of a subject; undefined for all others. */
export function thingOf(subject: readonly TaggedToken[]): string | undefined {
  const bound = subject.findIndex(({ tag }) => /^(?:IN|,|WDT|WP|VB[NG])$/.test(tag));
  const head = subject[(bound > 0 ? bound : subject.length) - 1];
  const led = /^(?:DT|PRP\$)$/.test(subject[0]?.tag ?? '') || subject.some(({ tag }) => tag === 'POS');
  if (head?.tag !== 'NN' || !led || hasNounSense(nounBase(head.lower), 'person')) return undefined;
  return hasNounSense(nounBase(head.lower), 'group') || COLLECTIVE.has(head.lower) ? BODY : THING;
}

/** The first that fits of those in mind; undefined where what has no name comes before it, but things do not speak. */
export function bodyInMind(
  ids: Iterable<string>,
  fits: (id: string) => boolean,
  speaks: boolean,
): string | undefined {
  for (const id of ids) {
    if (fits(id)) return id;
    if (id === BODY || (id === THING && !speaks)) return undefined;
  }
  return undefined;
}
