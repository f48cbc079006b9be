import { articleId, uniqueIds } from '../story/ids';
import { findNames } from './actors/find-names';
import { splitBlocks, type Block } from './blocks';
import { splitClauses } from './grammar/clauses';
import { tagTokens, type TaggedToken } from './grammar/tag-tokens';
import { readTokens } from './grammar/tokens';
import type { ArticleInput, ArticleMetadata } from './input';
import { readPublicationDate } from './publication-date';
import { findQuotationDays, shareQuotationDays, type QuotationDay } from './quotation-days';
import type { ArticleReading, SentenceReading } from './reading';
import { findStatements } from './statements/find-statements';
import { findQuotations } from './text/quotations';
import { findRangeIndex, overlapping, overlaps, type Range } from './text/ranges';
import { splitSentences } from './text/sentences';
import { findTimes } from './times/find-times';
import { resolveTimes, type Timex } from './times/resolve-times';

/** What can be read of an article alone, before the others are known. */
function readAlone(input: ArticleInput) {
  const { text, given, metadata } = input;
  const author = given.author ?? metadata.author;
  const url = given.url ?? metadata.url;
  const published = readPublicationDate({ given: given.published, metadata, url, text });
  const sentences = splitSentences(text);
  const quotations = findQuotations(text);
  const statements = findStatements(text, sentences, quotations);
  const written = findTimes(text);
  const resolve = (scopes: readonly { start: number; end: number; reference: string | null }[]): Timex[] =>
    resolveTimes(text, written, {
      published: published.published ?? null,
      scopes,
      sentences,
      reading: 'news',
    });
  return {
    input,
    text,
    author,
    url,
    published,
    sentences,
    quotations,
    statements,
    resolve,
    blocks: splitBlocks(text, author),
  };
}
type ReadAlone = ReturnType<typeof readAlone>;

/** Puts the tag TIME on the tokens of time expressions, so that grammar passes over them. */
function markTimes(tokens: readonly TaggedToken[], times: readonly Timex[]): TaggedToken[] {
  const dated = times.filter((time) => time.kind !== 'reference');
  return tokens.map((token) =>
    dated.some((time) => overlaps(time, token)) ? { ...token, tag: 'TIME' } : token,
  );
}

/** A longer "sentence" is a table or a list without stops; only its start is read, since clauses cost their square. */
const LONGEST_SENTENCE = 1500;

function readSentence(text: string, range: Range, block: Block, times: readonly Timex[]): SentenceReading {
  const start = Math.max(range.start, Math.min(block.from, range.end));
  const telling = { start, end: Math.min(range.end, start + LONGEST_SENTENCE) };
  const inside = overlapping(times, range);
  const tokens = markTimes(tagTokens(readTokens(text, telling)), inside);
  return { ...range, block, tokens, clauses: splitClauses(tokens), names: findNames(tokens) };
}

/** The headline: from story.yaml or the file's metadata, else the first title line, else the first sentence. */
function readTitle(alone: ReadAlone): string {
  const { input, text, blocks } = alone;
  const headline = blocks.find((block) => block.kind === 'headline');
  const first = alone.sentences[0];
  const words = headline ?? first;
  const title =
    input.given.title ?? input.metadata.title ?? (words ? text.slice(words.start, words.end) : input.file);
  return title.replace(/\s+/g, ' ').trim().slice(0, 200) || input.file;
}

function finish(
  alone: ReadAlone,
  id: string,
  days: readonly QuotationDay[],
  language: string,
): ArticleReading {
  const { input, text, blocks } = alone;
  const pick = <K extends keyof ArticleMetadata>(key: K) => input.given[key] ?? input.metadata[key];
  const times = alone.resolve(days);
  const sentences = alone.sentences.flatMap((range) => {
    const block = blocks[findRangeIndex(blocks, range.start)];
    return block ? [readSentence(text, range, block, times)] : [];
  });
  const [publisher, author, url] = [pick('publisher'), alone.author, alone.url];
  return {
    id,
    file: input.file,
    text,
    sha256: input.sha256,
    title: readTitle(alone),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
    language: pick('language') ?? language,
    published: alone.published.published ?? null,
    publishedFrom: alone.published.from,
    sentences,
    quotations: alone.quotations,
    quotationDays: days,
    statements: alone.statements,
    times,
  };
}

/**
 * Reads every article: publication date, sentences with their grammar, quotations, statements and dates. The only thing
 * articles tell each other here is on which day words were said that several of them quote. Order is kept.
 */
export function readArticles(inputs: readonly ArticleInput[], language: string): ArticleReading[] {
  const alone = inputs.map(readAlone);
  const quoting = alone.map((article) => ({
    text: article.text,
    published: article.published.published ?? null,
    sentences: article.sentences,
    quotations: article.quotations,
    statements: article.statements,
    times: article.resolve([]),
  }));
  const days = shareQuotationDays(quoting, quoting.map(findQuotationDays));
  const ids = uniqueIds(inputs.map((input) => articleId(input.file)));
  return alone.map((article, at) => finish(article, ids[at] ?? '', days[at] ?? [], language));
}
