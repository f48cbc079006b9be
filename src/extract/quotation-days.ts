import { DAY_MS } from '../story/civil-ms';
import { parseEdtf } from '../story/edtf';
import type { Statement } from './statements/find-statements';
import { plainWords } from './text/plain-words';
import type { Quotation } from './text/quotations';
import { overlapping, sliceRange, type Range } from './text/ranges';
import type { Timex } from './times/resolve-times';

/** A quotation with the day its words were said or written, by which its "today" is read. */
export interface QuotationDay extends Range {
  /** EDTF; null where nobody tells. */
  readonly reference: string | null;
  /** How sure: said beside it; carried from the statement before; taken to be the article's own day; unknown. */
  readonly from: 'said' | 'carried' | 'publication' | 'unknown';
  /** For a carried day, the words that name the speaker of the statement it was carried from. */
  readonly spokenBy?: Range;
}

/** What the pass needs of an article. */
export interface QuotingArticle {
  readonly text: string;
  readonly published: string | null;
  readonly sentences: readonly Range[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  /** Resolved outside the quotations. */
  readonly times: readonly Timex[];
}

const WEEK_MS = 7 * DAY_MS;
/** Written once and kept: posts, captions and letters carry a day of their own. */
const WRITTEN =
  /\b(?:post(?:s|ed|ing)?|tweet(?:s|ed|ing)?|caption|instagram|facebook|twitter|weibo|blog|wrote|writing|letter|e-?mail|message|diary|memo|statement)\b/i;

/** "has already tweeted": that is news, and so is its day. */
const JUST_NOW = /\b(?:has|have)\s+(?:already|just|now)\s/i;

/** Nobody speaks there: the day of what somebody learns is not that of what they say next. */
const LEARNS = /^(?:learn|find|know|see|hear|discover|notice|realise|realize|think|believe)$/;

/** The narrowest date of at most a week among the times in the ranges; null where there is none. */
function dayWithin(times: readonly Timex[], ranges: readonly Range[]): string | null {
  let best: { date: string; wideMs: number } | null = null;
  for (const time of new Set(ranges.flatMap((range) => overlapping(times, range)))) {
    if (!time.date || time.future) continue;
    const span = parseEdtf(time.date);
    const wideMs = span ? span.latestMs - span.earliestMs : Infinity;
    if (wideMs <= WEEK_MS && (!best || wideMs < best.wideMs)) best = { date: time.date, wideMs };
  }
  return best?.date ?? null;
}

/** ", who resigned last week,": what is told beside a saying has a day of its own. */
const BESIDE = /, (?:who|whose|which|where)\b[^,.;:“”"]{0,120},/g;

/** A range without what is told in it on the side. */
function withoutAsides(text: string, range: Range): Range[] {
  const parts: Range[] = [];
  let { start } = range;
  for (const aside of sliceRange(text, range).matchAll(BESIDE)) {
    parts.push({ start, end: range.start + aside.index });
    start = range.start + aside.index + aside[0].length;
  }
  return [...parts, { start, end: range.end }];
}

/** The words that may date a statement: its saying clause, else its sentence up to the cue. */
function sayingRanges(text: string, statement: Statement, sentences: readonly Range[]): Range[][] {
  const sentence = sentences[statement.sentence];
  const before = sentence && statement.cue ? [{ start: sentence.start, end: statement.cue.end }] : [];
  return [[statement.clause], before].map((ranges) => ranges.flatMap((range) => withoutAsides(text, range)));
}

function isWritten(text: string, statement: Statement): boolean {
  const via = statement.via ? sliceRange(text, statement.via) : '';
  return WRITTEN.test(`${sliceRange(text, statement.clause)} ${via}`);
}

/**
 * The day of each quotation of an article, in order. Rule: the day said in its saying clause; else, for a statement right after
 * one with a day of its own (within 700 characters), that day; else the article's own day, except for posts
 * and letters, which keep whatever day they were written on: unknown. Times inside quotations are not used.
 */
export function findQuotationDays(article: QuotingArticle): QuotationDay[] {
  const { text, published, quotations, statements } = article;
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  const outside = article.times.filter((time) => overlapping(outer, time).length === 0);
  const dated = new Set<Range>();
  const days: QuotationDay[] = [];
  let last:
    | {
        readonly reference: string;
        readonly end: number;
        readonly written: boolean;
        readonly source: Range | null;
      }
    | undefined;
  for (const statement of statements) {
    const first = Math.min(statement.clause.start, statement.content[0]?.start ?? Infinity);
    const [clause = [], before = []] = sayingRanges(text, statement, article.sentences);
    const said = dayWithin(outside, clause) ?? dayWithin(outside, before);
    const written = isWritten(text, statement);
    const near =
      last && first - last.end < 700 && (written === last.written || statement.carried)
        ? last.reference
        : null;
    const unsure = written && !JUST_NOW.test(sliceRange(text, statement.clause));
    const reference = said ?? near ?? (unsure ? null : published);
    const from = said ? 'said' : near ? 'carried' : reference ? 'publication' : 'unknown';
    const end = Math.max(statement.clause.end, statement.content.at(-1)?.end ?? 0);
    if (reference && (said ?? near) && !LEARNS.test(statement.verb))
      last = {
        reference,
        end,
        written: written || Boolean(last?.written),
        source: said ? statement.source : (last?.source ?? null),
      };
    for (const quotation of new Set(statement.content.flatMap((content) => overlapping(outer, content)))) {
      dated.add(quotation);
      days.push({
        start: quotation.start,
        end: quotation.end,
        reference,
        from,
        ...(from === 'carried' && last?.source ? { spokenBy: last.source } : {}),
      });
    }
  }
  for (const quotation of outer) {
    if (dated.has(quotation)) continue;
    days.push({
      start: quotation.start,
      end: quotation.end,
      reference: published,
      from: published ? 'publication' : 'unknown',
    });
  }
  return days.sort((a, b) => a.start - b.start || a.end - b.end);
}

const SHINGLE = 7;
const SURENESS = { said: 3, carried: 2, publication: 0, unknown: 0 };

/** The surer of two days; of equally sure ones the narrower. */
function isSurer(a: QuotationDay, b: QuotationDay): boolean {
  if (SURENESS[a.from] !== SURENESS[b.from]) return SURENESS[a.from] > SURENESS[b.from];
  const width = ({ reference }: QuotationDay) => {
    const span = reference ? parseEdtf(reference) : null;
    return span ? span.latestMs - span.earliestMs : Infinity;
  };
  return width(a) < width(b);
}

/** Runs of seven words, in lower case without marks: two quotations that share one are the same words. */
function shinglesOf(words: string): string[] {
  const tokens = plainWords(words.toLowerCase());
  const joined = tokens.join(' ');
  const shingles: string[] = [];
  // cut out of one text, where each run would else be put together of seven words
  let [start, end] = [0, -1];
  for (const [at, token] of tokens.entries()) {
    end += token.length + 1;
    if (at < SHINGLE - 1) continue;
    shingles.push(joined.slice(start, end));
    start += tokens[at - SHINGLE + 1]!.length + 1;
  }
  return shingles;
}

/**
 * Gives quotations that nobody dates the day that another article gives to the same words; a surer day beats a
 * carried one. `articles` and `days` run in parallel; returns the days anew. Cost: linear in the words quoted.
 */
export function shareQuotationDays(
  articles: readonly Pick<QuotingArticle, 'text'>[],
  days: readonly (readonly QuotationDay[])[],
): QuotationDay[][] {
  const known = new Map<string, QuotationDay>();
  days.forEach((list, at) => {
    for (const day of list) {
      if (SURENESS[day.from] === 0) continue;
      for (const shingle of shinglesOf(sliceRange(articles[at]?.text ?? '', day))) {
        const other = known.get(shingle);
        if (!other || isSurer(day, other)) known.set(shingle, day);
      }
    }
  });
  return days.map((list, at) =>
    list.map((day) => {
      let best: QuotationDay | undefined;
      for (const shingle of shinglesOf(sliceRange(articles[at]?.text ?? '', day))) {
        const other = known.get(shingle);
        if (other && other !== best && (!best || isSurer(other, best))) best = other;
      }
      if (!best || !isSurer(best, day)) return { ...day };
      return { start: day.start, end: day.end, reference: best.reference, from: best.from };
    }),
  );
}
