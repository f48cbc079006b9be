import {
  CLOCK_FOLLOWERS,
  FIRST_WORDS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations';
import { splitGlued } from './glued-sentences';
import { splitParagraphs } from './paragraphs';
import { isSpace, trimRange, type Range } from './ranges';

const CLOSERS = '"”’\')]}»';
const OPENERS = '"“‘\'([{«';
/** After "?" or "!" and a closing mark, a speaker and one of these go on with the same sentence. */
const SPEECH =
  /^(?:[\w’'.-]+ ){1,5}(?:said|says|asked|asks|wrote|told|added|tweeted|replied|shouted|joked|cried)\b/;

/**
 * The sentences of a text, sorted, disjoint, trimmed of white space, never empty and never across paragraphs.
 *
 * An end is one of . ! ? … with the closing marks behind it, before white space and a plausible first word.
 * No ends: titles and initials ("Mr. Lee", "J. Smith"), "No. 5", "Aug. 1", "U.S. officials", "6 a.m. ET", an
 * enumerator ("1. Ban it"), '"Really?" Lee asked', '"Can I sue?" - Ann', and an ellipsis inside a quotation. A stop glued to the next sentence ("a hoax.Later") is an end; so is
 * where a page ran two together without one.
 * Own rules and no Intl, so that every machine cuts alike. Cost: linear.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  for (const paragraph of splitParagraphs(text)) {
    let start = paragraph.start;
    for (let at = start; at < paragraph.end; at++) {
      const code = text.charCodeAt(at);
      if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
      const end = readEnd(text, start, at, paragraph.end);
      if (end.isEnd) {
        sentences.push(...splitGlued(text, { start, end: end.at }));
        start = trimRange(text, end.at, paragraph.end).start;
        at = start - 1;
      } else at = end.at - 1;
    }
    if (start < paragraph.end) sentences.push(...splitGlued(text, { start, end: paragraph.end }));
  }
  return sentences;
}

/** Reads the run of stops at `at`: where it stops with its closing marks, and whether the sentence ends there. */
function readEnd(text: string, start: number, at: number, limit: number): { isEnd: boolean; at: number } {
  let stop = at;
  while (stop < limit && '.!?…'.includes(text[stop]!)) stop++;
  let end = stop;
  while (end < limit && CLOSERS.includes(text[end]!)) end++;
  if (end >= limit) return { isEnd: false, at: limit };
  if (!isSpace(text.charCodeAt(end))) return { isEnd: end === stop && isGlued(text, at, end), at: end };
  let next = end;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  if (end > stop && /^[-–—] ?\p{Lu}/u.test(text.slice(next, next + 4))) return { isEnd: false, at: end };
  if (!startsSentence(text, next)) return { isEnd: false, at: end };
  if (text[at] === '.' && stop === at + 1) {
    const isEnd = end > stop ? !isTitleBefore(text, start, at) : !isAbbreviation(text, start, at, next);
    return { isEnd, at: end };
  }
  const isEllipsis = text[at] === '…' || text.startsWith('..', at);
  if (isEllipsis && end === stop && isInQuotation(text, start, at)) return { isEnd: false, at: end };
  if (end > stop && !isEllipsis && SPEECH.test(text.slice(next, next + 60))) return { isEnd: false, at: end };
  return { isEnd: true, at: end };
}

/** "hoax.Later on": a lower-case word, a stop and a capitalised word without white space. */
function isGlued(text: string, at: number, next: number): boolean {
  return (
    next === at + 1 &&
    /^[A-Z][a-z’']/.test(text.slice(next, next + 2)) &&
    /(?:^|[^\w./@-])[a-z’']{2,}$/.test(text.slice(Math.max(0, at - 20), at))
  );
}

/** An ellipsis between quotation marks says that words were left out, not that a sentence is over. */
function isInQuotation(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 600), at);
  if (before.includes('“')) return before.lastIndexOf('“') > before.lastIndexOf('”');
  return before.split('"').length % 2 === 0;
}

function startsSentence(text: string, from: number): boolean {
  let at = from;
  while (OPENERS.includes(text[at] ?? ' ')) at++;
  const first = text[at] ?? '';
  if (first.toLowerCase() !== first.toUpperCase()) {
    if (first !== first.toLowerCase()) return true;
    // "iPhone", "eBay": a capital right behind the small letter.
    return /^[a-z][A-Z]/.test(text.slice(at, at + 2)) || isCaseless(first);
  }
  return /[\d@#$£€¥¿¡•\-–—*©]/.test(first) || isCaseless(first) || at > from;
}

function isCaseless(first: string): boolean {
  return first > '\u05ff' && first.toLowerCase() === first.toUpperCase() && !/[\u2000-\u2bff]/.test(first);
}

/** The word that the stop at `at` belongs to, stops inside it kept: "u.s", "a.m", "mr". */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 24 && /[\p{L}\p{N}.&’'-]/u.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

function isTitleBefore(text: string, start: number, at: number): boolean {
  return /^(?:mr|mrs|ms|dr|st)$/.test(wordBefore(text, start, at).toLowerCase());
}

function isAbbreviation(text: string, start: number, at: number, next: number): boolean {
  const written = wordBefore(text, start, at);
  const word = written.toLowerCase();
  const follower = /^["“‘'(]?([\p{L}\p{N}’'-]*)(\.?)/u.exec(text.slice(next, next + 32));
  const nextWord = follower?.[1] ?? '';
  const opens = FIRST_WORDS.has(nextWord.toLowerCase()) && follower?.[2] !== '.';
  if (/^\d{1,2}$/.test(word)) {
    const before = text.slice(Math.max(start, at - word.length - 4), at - word.length);
    return before === '' || (/\bto $/.test(before) && !opens);
  }
  if (LEADING_ABBREVIATIONS.has(word)) return word.length > 1 || /^[A-Z]/.test(nextWord);
  if (NUMBER_ABBREVIATIONS.has(word)) return /^\d/.test(nextWord);
  if (word === 'a.m' || word === 'p.m')
    return CLOCK_FOLLOWERS.has(nextWord.toLowerCase()) || /^\d/.test(nextWord);
  if (TRAILING_ABBREVIATIONS.has(word) && (written !== word || word.length > 2)) return !opens;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(written) && written !== 'I') return !opens;
  return false;
}
