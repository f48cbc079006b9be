import { splitSentences } from '../text/sentences';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';

/** For tests only: the dates of a text of Wednesday 16 September 2015, in order. */
export const datesOf = (text: string): (string | null)[] =>
  resolveTimes(text, findTimes(text), {
    published: '2015-09-16',
    scopes: [],
    sentences: splitSentences(text),
    reading: 'news',
  }).map(({ date }) => date);
