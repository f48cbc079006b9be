import { articleId, uniqueIds } from '../story/ids';
import { findSurnames } from './actors/find-surnames';
import { sightNames, type NameSighting } from './actors/name-sightings';
import { splitBlocks } from './blocks';
import { findCopies } from './copies/find-copies';
import type { ArticleInput, ArticleMetadata } from './input';
import { readAgency } from './publication/agency-copy';
import { readByline } from './publication/byline';
import { lacksYear, yearGuesser } from './publication/guess-year';
import { inferDays } from './publication/infer/infer-days';
import { readOutletLine } from './publication/outlet-line';
import { readPublicationDate } from './publication/publication-date';
import { findQuotationDays, shareQuotationDays, type QuotationDay } from './quotation-days';
import { readSentence } from './read-sentence';
import type { ArticleReading } from './reading';
import { findStatements } from './statements/find-statements';
import { findQuotations } from './text/quotations';
import { findRangeIndex, type Range } from './text/ranges';
import { splitSentences } from './text/sentences';
import { findTurns } from './text/turns';
import { findTimes } from './times/find-times';
import { shareMainDay, type MainDay } from './times/main-day';
import { resolveTimes, type Timex, type TimeScope } from './times/resolve-times';

/** An article read as far as it goes without the others; plain data, the same for the same text and metadata. */
export interface LoneReading extends Pick<
  ArticleReading,
  'published' | 'publishedFrom' | 'sentences' | 'quotations' | 'quotationDays' | 'statements' | 'times'
> {
  /** The headline; null where the article has no words for one. */
  readonly title: string | null;
  /** Its names, for who is who in the story. */
  readonly sightings: readonly NameSighting[];
}

/** An article of a story with the names in it, before it is known who is who. */
export type SightedReading = ArticleReading & Pick<LoneReading, 'sightings'>;

/** What the text says before the days of its quotations are known. */
function prepare(input: ArticleInput, { storyYear, mainDay, published: inferred }: Learnt = {}) {
  const { text, given, metadata } = input;
  const author = given.author ?? metadata.author ?? readByline(text) ?? undefined;
  const url = given.url ?? metadata.url;
  const published = readPublicationDate({ given: given.published, metadata, url, text, storyYear, inferred });
  const sentences = splitSentences(text);
  const quotations = findQuotations(text);
  const turns = findTurns(text);
  const statements = findStatements(text, sentences, quotations, turns);
  const written = findTimes(text);
  const resolveIn = (scopes: readonly TimeScope[]): Timex[] =>
    resolveTimes(text, written, {
      published: published.published ?? null,
      scopes,
      sentences,
      reading: 'news',
      mainDay,
    });
  let outside: Timex[] | undefined;
  /** The dates; in most articles no quotation has a time in it, and they are the same whatever its day. */
  const resolve = (scopes: readonly TimeScope[]): Timex[] => {
    const holding = scopes.filter(
      ({ start, end }) => (written[findRangeIndex(written, end - 1)]?.start ?? -1) >= start,
    );
    return holding.length > 0 ? resolveIn(holding) : (outside ??= resolveIn([]));
  };
  return {
    input,
    text,
    published,
    sentences,
    quotations,
    statements,
    resolve,
    blocks: splitBlocks(text, author, turns),
  };
}
type Prepared = ReturnType<typeof prepare>;

/** Where the telling begins: the first sentence that is neither stamp nor byline, without its dateline. */
function findLead({ blocks, sentences }: Prepared): Range | undefined {
  for (const range of sentences) {
    const block = blocks[findRangeIndex(blocks, range.start)];
    if (block?.kind === 'body') return { start: Math.max(range.start, block.from), end: range.end };
  }
  return sentences[0];
}

/** The headline: from story.yaml or the file's metadata, else the first title line, else the lead's first sentence. */
function readTitle(prepared: Prepared): string | null {
  const { input, text, blocks } = prepared;
  const words = blocks.find((block) => block.kind === 'headline') ?? findLead(prepared);
  const title =
    input.given.title ?? input.metadata.title ?? (words ? text.slice(words.start, words.end) : '');
  return title.replace(/\s+/g, ' ').trim().slice(0, 200) || null;
}

function finish(prepared: Prepared, days: readonly QuotationDay[]): LoneReading {
  const { text, blocks, published } = prepared;
  const times = prepared.resolve(days);
  const surnames = findSurnames(text);
  const sentences = prepared.sentences.flatMap((range) => {
    const block = blocks[findRangeIndex(blocks, range.start)];
    return block ? [readSentence(text, range, block, { times, surnames })] : [];
  });
  return {
    title: readTitle(prepared),
    published: published.published ?? null,
    publishedFrom: published.from,
    sentences,
    sightings: sightNames(sentences),
    quotations: prepared.quotations,
    quotationDays: days,
    statements: prepared.statements,
    times,
  };
}

/**
 * Reads one article by itself; a quotation that it does not date keeps the article's own day. `storyYear` is the year of the
 * story's other articles, for a dateline without one.
 */
export function readAlone(input: ArticleInput, learnt?: Learnt): LoneReading {
  const prepared = prepare(input, learnt);
  const { text, published, sentences, quotations, statements, resolve } = prepared;
  const quoting = { text, published: published.published ?? null, sentences, quotations, statements };
  return finish(prepared, findQuotationDays({ ...quoting, times: resolve([]) }));
}

/** What an article learns from the others of its story. */
export interface Learnt {
  /** The year of the others, for a dateline without one. */
  readonly storyYear?: number | undefined;
  /** The day on which it was written, for one that does not say. */
  readonly published?: string | undefined;
  /** The main day of the story, for one that leans on it. */
  readonly mainDay?: MainDay | undefined;
  /** The days of its quotations. */
  readonly days?: readonly QuotationDay[];
}

/** Reads an article once more, with what it has learnt from the others. */
export function readAgain(input: ArticleInput, learnt: Learnt): LoneReading {
  return learnt.days ? finish(prepare(input, learnt), learnt.days) : readAlone(input, learnt);
}

function isSameDays(a: readonly QuotationDay[], b: readonly QuotationDay[]): boolean {
  return a.every((day, at) => day.reference === b[at]?.reference && day.from === b[at]?.from);
}

/**
 * Joins the readings of articles: publication date, sentences with their grammar, quotations, statements and dates. Articles
 * tell each other four things here: the year, to one whose dateline leaves it out, the day, to one that does not say when it was written, the
 * day that most of them name, and on which day words were said that several of them quote. One that learns from another is read again. Order is
 * kept. `read` and `again` may give readings that were made before or elsewhere, each as readAlone and readAgain give it.
 */
export function readArticles(
  inputs: readonly ArticleInput[],
  language: string,
  read: (input: ArticleInput) => LoneReading = readAlone,
  again: (input: ArticleInput, learnt: Learnt) => LoneReading = readAgain,
): SightedReading[] {
  const known: Learnt[] = inputs.map(() => ({}));
  /** The readings, those anew of which there is news; what an article has learnt it keeps. */
  const learn = (readings: readonly LoneReading[], news: readonly (Learnt | undefined)[]): LoneReading[] =>
    readings.map((reading, at) => {
      const [input, more] = [inputs[at], news[at]];
      if (!input || !more) return reading;
      return again(input, (known[at] = { ...known[at], ...more }));
    });
  const withText = (readings: readonly LoneReading[]) =>
    readings.map((reading, at) => ({ ...reading, text: inputs[at]?.text ?? '' }));
  const first = inputs.map((input) => read(input));
  const guessYear = yearGuesser(first);
  const years = withText(first).map((reading) => (lacksYear(reading) ? guessYear(reading.text) : undefined));
  const dated = learn(
    first,
    years.map((storyYear) => (storyYear === undefined ? undefined : { storyYear })),
  );
  const inferred = inferDays(withText(dated));
  const placed = learn(
    dated,
    inferred.map((day) => day && { published: day.published }),
  );
  const mains = shareMainDay(withText(placed));
  const alone = learn(
    placed,
    mains.map((mainDay) => mainDay && { mainDay }),
  );
  const shared = shareQuotationDays(
    inputs,
    alone.map((reading) => reading.quotationDays),
  );
  const last = learn(
    alone,
    shared.map((days, at) => (isSameDays(alone[at]?.quotationDays ?? [], days) ? undefined : { days })),
  );
  const ids = uniqueIds(inputs.map((input) => articleId(input.file)));
  const joined = inputs.flatMap((input, at): SightedReading[] => {
    const lone = last[at];
    if (!lone) return [];
    const { title, ...reading } = lone;
    const words = inferred[at]?.words;
    const pick = <K extends keyof ArticleMetadata>(key: K) => input.given[key] ?? input.metadata[key];
    const [author, url] = [pick('author') ?? readByline(input.text), pick('url')];
    const publisher = pick('publisher') ?? readAgency(input.text) ?? readOutletLine(input.text);
    return [
      {
        id: ids[at] ?? '',
        file: input.file,
        text: input.text,
        ...(input.written ? { written: input.written } : {}),
        sha256: input.sha256,
        title: title ?? input.file,
        ...(publisher ? { publisher } : {}),
        ...(author ? { author } : {}),
        ...(url ? { url } : {}),
        language: pick('language') ?? language,
        ...reading,
        ...(words ? { inferredFrom: words } : {}),
      },
    ];
  });
  const originals = findCopies(joined);
  return joined.map((reading, at) => {
    const original = joined[originals[at] ?? -1];
    return original ? { ...reading, copyOf: original.id } : reading;
  });
}
