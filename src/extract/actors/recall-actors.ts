import type { ArticleReading } from '../reading';
import { findHolder, type Range } from '../text/ranges';
import type { ActorIndex } from './actor-index';
import { broughtToMind, lastHalfFirst, type Mind } from './minds';

/** Whom a reader of one article has in mind at each place of it. */
export interface Recall {
  /** By sentence; subjects and those who go on are added by whoever finds them, in the order of the article. */
  readonly minds: readonly Mind[];
  /** Whether a token stands in a quotation of more than some words. */
  isQuoted(token: Range): boolean;
  /** What "it" can mean: a subject of the same sentence before it, or of the last sentence that has one which is known. */
  nearSubjects(sentence: number, offset: number): Iterable<string>;
  /** The last one in mind before an offset that fits; with `near` those named in its own sentence come right behind its subjects. */
  latest(sentence: number, offset: number, fits: (id: string) => boolean, near?: boolean): string | undefined;
}

/** How far back a pronoun reaches, in sentences; beyond, the article's hero is meant. */
const REACH = 4;
/** Who is named so often at least, and so many times as often as the next, is the hero of an article. */
const HERO_NAMED = 3;
const HERO_LEADS = 1.5;

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

  /** Who can be meant, in lists, likeliest first: subjects before others, near ones before far ones. */
  function* inMind(sentence: number, offset: number, near: boolean): Generator<readonly string[]> {
    const here = minds[sentence];
    const last = minds[sentence - 1];
    const told = (here?.subjects ?? []).filter(({ end }) => end <= offset);
    const named = [...(here?.names ?? [])].reverse().flatMap((name) => {
      const lead = reading.sentences[sentence]?.tokens[name.first - 1];
      const passing =
        /^(?:IN|TO)$/.test(lead?.tag ?? '') || /^(?:told|tells|telling)$/.test(lead?.lower ?? '');
      return name.end <= offset && !passing ? (index.idOf(name.name) ?? []) : [];
    });
    yield told.map(({ id }) => id).reverse();
    if (near) yield named;
    yield lastHalfFirst(reading.sentences[sentence - 1], last?.subjects ?? []).map(({ id }) => id);
    yield named;
    yield last?.goesOn ?? [];
    yield last?.others ?? [];
    for (let at = sentence - 2; at >= Math.max(0, sentence - REACH); at--) {
      yield (minds[at]?.subjects ?? []).map(({ id }) => id);
      yield minds[at]?.goesOn ?? [];
      yield minds[at]?.others ?? [];
    }
  }

  /** The one who fits that the article names most, where nobody comes near: else a guess lays the deeds of one on another. */
  function heroWho(fits: (id: string) => boolean): string | undefined {
    const [first, second] = heroes.filter(fits);
    const [most, next] = [first, second].map((id) => counts.get(id ?? '') ?? 0) as [number, number];
    return most >= HERO_NAMED && most >= HERO_LEADS * next ? first : undefined;
  }

  function latest(
    sentence: number,
    offset: number,
    fits: (id: string) => boolean,
    near = false,
  ): string | undefined {
    for (const ids of inMind(sentence, offset, near)) {
      const id = ids.find(fits);
      if (id !== undefined) return id;
    }
    return heroWho(fits);
  }

  return { minds, isQuoted: (token) => findHolder(spoken, token) >= 0, nearSubjects, latest };
}
