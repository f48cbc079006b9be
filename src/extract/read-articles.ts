import { articleId, uniqueIds } from '../story/ids';
import { findNames } from './actors/find-names';
import { findSurnames } from './actors/find-surnames';
import { sightNames, type NameSighting } from './actors/name-sightings';
import { splitBlocks, type Block } from './blocks';
import { splitClauses } from './grammar/clauses';
import { repairTags } from './grammar/repair-tags';
import { tagTokens, type TaggedToken } from './grammar/tag-tokens';
import { readTokens } from './grammar/tokens';
import type { ArticleInput, ArticleMetadata } from './input';
import { lacksYear, yearGuesser } from './publication/guess-year';
import { readPublicationDate } from './publication/publication-date';
import { findQuotationDays, shareQuotationDays, type QuotationDay } from './quotation-days';
import { deskNoteLength } from './publication/run-in-stamp';
import type { ArticleReading, SentenceReading } from './reading';
import { findStatements } from './statements/find-statements';
import { findQuotations } from './text/quotations';
import { findRangeIndex, overlapping, overlaps, type Range } from './text/ranges';
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
function prepare(input: ArticleInput, { storyYear, mainDay }: Learnt = {}) {
  const { text, given, metadata } = input;
  const author = given.author ?? metadata.author;
  const url = given.url ?? metadata.url;
  const published = readPublicationDate({ given: given.published, metadata, url, text, storyYear });
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

const YEAR_OR_MONTH =
  /^(?:[12]\d{3}|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/;

/** Puts the tag TIME on the tokens of time expressions, so that grammar passes over them. */
function markTimes(tokens: readonly TaggedToken[], times: readonly Timex[]): TaggedToken[] {
  const dated = times.filter((time) => time.kind !== 'reference');
  if (dated.length === 0) return [...tokens];
  const marked = tokens.map((token) =>
    dated.some((time) => overlaps(time, token)) ? { ...token, tag: 'TIME' } : token,
  );
  return marked.map((token, at) => (joinsTimes(marked, at) ? { ...token, tag: 'TIME' } : token));
}

/** "in 2014 and 2015": between two years, or two months, "and" parts no clauses. */
function joinsTimes(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, and, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return (
    /^(?:and|or)$/.test(and?.lower ?? '') &&
    before?.tag === 'TIME' &&
    after?.tag === 'TIME' &&
    YEAR_OR_MONTH.test(before.text) &&
    YEAR_OR_MONTH.test(after.text)
  );
}

/** A longer "sentence" is a table or a list without stops; only its start is read, since clauses cost their square. */
const LONGEST_SENTENCE = 1500;

function readSentence(
  text: string,
  range: Range,
  block: Block,
  { times, surnames }: { readonly times: readonly Timex[]; readonly surnames: ReadonlySet<string> },
): SentenceReading {
  const from = Math.max(range.start, Math.min(block.from, range.end));
  const start = from + deskNoteLength(text.slice(from, range.end));
  const telling = { start, end: Math.min(range.end, start + LONGEST_SENTENCE) };
  const inside = overlapping(times, range);
  const tokens = repairTags(markTimes(tagTokens(readTokens(text, telling), surnames), inside));
  const [clauses, names] = [splitClauses(tokens), findNames(tokens)];
  return { start: range.start, end: range.end, block, tokens, clauses, names };
}

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
 * tell each other three things here: on which day words were said that several of them quote, the year, to one whose dateline
 * leaves it out, and the day that most of them name. One that learns from another is read again. Order is kept. `read` and `again` may give readings that were made before or
 * elsewhere, each as readAlone and readAgain give it.
 */
export function readArticles(
  inputs: readonly ArticleInput[],
  language: string,
  read: (input: ArticleInput) => LoneReading = readAlone,
  again: (input: ArticleInput, learnt: Learnt) => LoneReading = readAgain,
): SightedReading[] {
  const first = inputs.map((input) => read(input));
  const guessYear = yearGuesser(first);
  const years = first.map((reading, at) =>
    lacksYear(reading) ? guessYear(inputs[at]?.text ?? '') : undefined,
  );
  const dated = first.map((reading, at) => {
    const [input, guess] = [inputs[at], years[at]];
    return input && guess !== undefined ? again(input, { storyYear: guess }) : reading;
  });
  const mains = shareMainDay(dated.map((reading, at) => ({ ...reading, text: inputs[at]?.text ?? '' })));
  const alone = dated.map((reading, at) => {
    const [input, mainDay] = [inputs[at], mains[at]];
    return input && mainDay ? again(input, { storyYear: years[at], mainDay }) : reading;
  });
  const shared = shareQuotationDays(
    inputs,
    alone.map((reading) => reading.quotationDays),
  );
  const ids = uniqueIds(inputs.map((input) => articleId(input.file)));
  return inputs.flatMap((input, at): SightedReading[] => {
    const [lone, days] = [alone[at], shared[at]];
    if (!lone || !days) return [];
    const { title, ...reading } = isSameDays(lone.quotationDays, days)
      ? lone
      : again(input, { storyYear: years[at], mainDay: mains[at], days });
    const pick = <K extends keyof ArticleMetadata>(key: K) => input.given[key] ?? input.metadata[key];
    const [publisher, author, url] = [pick('publisher'), pick('author'), pick('url')];
    return [
      {
        id: ids[at] ?? '',
        file: input.file,
        text: input.text,
        sha256: input.sha256,
        title: title ?? input.file,
        ...(publisher ? { publisher } : {}),
        ...(author ? { author } : {}),
        ...(url ? { url } : {}),
        language: pick('language') ?? language,
        ...reading,
      },
    ];
  });
}
