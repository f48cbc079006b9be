import type { ArticleReading } from '../reading';
import { findHolder, type Range } from '../text/ranges';
import type { ActorIndex } from './actor-index';
import { isClear, isTopic } from './rivals';
import { isUnnamed } from './unnamed-person';
import { broughtToMind, lastHalfFirst, type Mind } from './minds';

/** Whom a reader of one article has in mind at each place of it. */
export interface Recall {
  /** By sentence; subjects and those who go on are added by whoever finds them, in the order of the article. */
  readonly minds: readonly Mind[];
  /** Whether a token stands in a quotation of more than some words. */
  isQuoted(token: Range): boolean;
  /** What "it" can mean: a subject of the same sentence before it, or of the last sentence that has one which is known. */
  nearSubjects(sentence: number, offset: number): Iterable<string>;
  /** The last one in mind before an offset that fits; undefined where another may be meant as well. */
  latest(sentence: number, offset: number, fits: (id: string) => boolean, by?: Pointing): string | undefined;
}

/** What points. */
export interface Pointing {
  /** Those named in its own sentence come right behind its subjects. */
  readonly near?: boolean;
  /** The subject of a main clause. */
  readonly leads?: boolean;
  /** "The firm": words that may mean several of an article. */
  readonly definite?: boolean;
  /** A role, which finds who bears it wherever they are named; a pronoun reaches beyond the sentence before for subjects alone. */
  readonly role?: boolean;
}

/** How far back a pronoun reaches, in sentences; beyond, the article's hero is meant. */
const REACH = 4;
/** "The firm" is that of the last two sentences: farther back another may have come up. */
const DEFINITE_REACH = 2;
/** Who is named so often at least, and so many times as often as the next, is the hero of an article. */
const HERO_NAMED = 3;
const HERO_LEADS = 2;
/** Of "the firm" there may be several in an article. */
const ROLE_LEADS = 5;

/** Some who can be meant: what brings them to mind, and whether as subjects of its main clauses. */
interface InMind {
  readonly at: number;
  readonly leads: boolean;
  readonly ids: readonly string[];
}

/** Those of a sentence without a name, up to an offset in it, latest first. */
const unnamedOf = (mind: Mind | undefined, offset = Infinity): string[] =>
  (mind?.somebody ?? []).flatMap(({ id, end }) => (end <= offset ? id : [])).reverse();

/** Whom an article brings to mind. Cost: linear; four sentences looked back when asked. */
export function recallActors(reading: ArticleReading, index: ActorIndex): Recall {
  // shorter ones are words in inverted commas
  const spoken = reading.quotations.filter((quote) => quote.depth === 0 && quote.end - quote.start > 30);
  const minds = reading.sentences.map((sentence) => broughtToMind(spoken, sentence, index));
  const counts = new Map<string, number>();
  for (const { names } of minds) {
    for (const name of names) {
      const id = index.idOf(name.name);
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const heroes = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);

  /** What "it" can mean: a subject of the same sentence before it, or of the last sentence that has one which is known. */
  function* nearSubjects(sentence: number, offset: number): Generator<string> {
    const told = (minds[sentence]?.subjects ?? []).filter(({ end }) => end <= offset);
    for (const { id } of [...told].reverse()) yield id;
    for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
      const { subjects = [], goesOn = [] } = minds[at] ?? {};
      for (const { id } of lastHalfFirst(reading.sentences[at], subjects)) yield id;
      yield* goesOn;
      if (subjects.length > 0) return;
    }
  }

  const isHeading = (at: number): boolean => reading.sentences[at]?.block.kind === 'heading';

  /** The last heading above a sentence, of those that a pronoun may reach; -1 for none. */
  function headingBefore(sentence: number): number {
    for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) if (isHeading(at)) return at;
    return -1;
  }

  /** Who can be meant, in lists, likeliest first: subjects before others, near ones before far ones. */
  function* inMind(sentence: number, offset: number, { near, role, definite }: Pointing): Generator<InMind> {
    const here = minds[sentence];
    const last = minds[sentence - 1];
    const told = (here?.subjects ?? []).filter(({ end }) => end <= offset);
    const named = [...(here?.names ?? [])].reverse().flatMap((name) => {
      const lead = reading.sentences[sentence]?.tokens[name.first - 1];
      const passing =
        /^(?:IN|TO)$/.test(lead?.tag ?? '') || /^(?:told|tells|telling)$/.test(lead?.lower ?? '');
      return name.end <= offset && !passing ? (index.idOf(name.name) ?? []) : [];
    });
    yield { at: sentence, leads: true, ids: told.map(({ id }) => id).reverse() };
    if (near) yield { at: sentence, leads: false, ids: named };
    const before = lastHalfFirst(reading.sentences[sentence - 1], last?.subjects ?? []);
    yield { at: sentence - 1, leads: true, ids: before.map(({ id }) => id) };
    yield { at: sentence, leads: false, ids: named };
    if (!definite) yield { at: sentence, leads: false, ids: unnamedOf(here, offset) };
    if (!definite && isHeading(sentence - 1)) return;
    const others = [...(last?.goesOn ?? []), ...(last?.others ?? [])];
    yield { at: sentence - 1, leads: false, ids: definite ? others : [...others, ...unnamedOf(last)] };
    const reach = definite && !role ? DEFINITE_REACH : REACH;
    for (let at = sentence - 2; at >= Math.max(0, sentence - reach); at--) {
      // a new section
      if (!definite && isHeading(at)) return;
      const { subjects = [], goesOn = [], others = [] } = minds[at] ?? {};
      yield { at, leads: true, ids: subjects.map(({ id }) => id) };
      yield { at, leads: false, ids: role ? [...goesOn, ...others] : goesOn };
    }
  }

  /** The one who fits that the article names most, where nobody comes near: else a guess lays the deeds of one on another. */
  function heroWho(
    sentence: number,
    offset: number,
    fits: (id: string) => boolean,
    leads: number,
  ): string | undefined {
    const [from, heading] = [Math.max(0, sentence - REACH), headingBefore(sentence)];
    const near = minds.slice(Math.max(from, heading), sentence + 1).flatMap(({ names }) => names);
    const [first, second] = heroes.filter(fits);
    const countOf = (id: string | undefined) => counts.get(id ?? '') ?? 0;
    const others = near.flatMap((name) => (name.end <= offset ? (index.idOf(name.name) ?? []) : []));
    if (others.some((id) => id !== first && fits(id) && !isTopic(countOf(first), countOf(id))))
      return undefined;
    const [most, next] = [countOf(first), countOf(second)];
    return most >= HERO_NAMED && most >= leads * next ? first : undefined;
  }

  function latest(
    sentence: number,
    offset: number,
    fits: (id: string) => boolean,
    by: Pointing = {},
  ): string | undefined {
    for (const { at, leads, ids } of inMind(sentence, offset, by)) {
      const id = ids.find(fits);
      if (id === undefined) continue;
      const pointer = { sentence, offset, leads: by.leads ?? false };
      const scene = { minds, sentences: reading.sentences, counts, index };
      return isUnnamed(id) || isClear({ id, at, leads }, pointer, fits, scene) ? id : undefined;
    }
    return heroWho(sentence, offset, fits, by.definite ? ROLE_LEADS : HERO_LEADS);
  }

  return { minds, isQuoted: (token) => findHolder(spoken, token) >= 0, nearSubjects, latest };
}
