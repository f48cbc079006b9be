import { findRangeIndex, type Range } from '../../text/ranges';
import { liesBehind, readTense, type Tense } from '../../times/tense';
import type { ToldArticle } from './clue';

/** So much of the sentence is read on either side, in UTF-16 units. */
const TENSE_CHARS = 160;

/** The sentence that holds a place; the whole text where none does. */
export function sentenceAt({ sentences, text }: ToldArticle, at: number): Range {
  return sentences[findRangeIndex(sentences, at)] ?? { start: 0, end: text.length };
}

/** The tense of the sentence round some words; `over` where they are a day that lies behind, see liesBehind(). */
export function tenseAround(article: ToldArticle, { start, end }: Range): Tense | 'over' {
  const { text } = article;
  const sentence = sentenceAt(article, start);
  const before = text.slice(Math.max(sentence.start, start - TENSE_CHARS), start);
  const after = text.slice(end, Math.max(end, Math.min(sentence.end, end + TENSE_CHARS)));
  return liesBehind(before, after) ? 'over' : readTense(before, after);
}
