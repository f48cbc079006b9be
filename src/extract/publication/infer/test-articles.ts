import { splitSentences } from '../../text/sentences';
import { dayNumber } from '../../times/days';
import { findTimes } from '../../times/find-times';
import { resolveTimes } from '../../times/resolve-times';
import { sumRates, type Clue, type DatedArticle, type ToldArticle } from './clue';

/** For tests only: the words of an article with its times; `published` is EDTF, null for unknown. */
function read(text: string, published: string | null): ToldArticle {
  const sentences = splitSentences(text);
  const context = { published, scopes: [], sentences, reading: 'news' as const };
  return { text, sentences, times: resolveTimes(text, findTimes(text), context) };
}

/** For tests only: an article of an unknown day. */
export const undatedArticle = (text: string): ToldArticle => read(text, null);

/** For tests only: an article of a day. */
export const datedArticle = (published: string, text: string): DatedArticle => ({
  ...read(text, published),
  published,
});

/** For tests only: the number of an ISO day. */
export function dayAt(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** For tests only: of some days that which clues rate best, the first of equals. */
export const bestOf = (clues: readonly Clue[], days: readonly string[]): string | undefined =>
  [...days].sort((a, b) => sumRates(clues, dayAt(b)) - sumRates(clues, dayAt(a)))[0];
