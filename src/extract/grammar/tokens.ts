import type { Range } from '../text/ranges';
import { rememberWords } from '../words/remember';

/** A word, number or mark of a sentence, at its place in the article. */
export interface Token extends Range {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
}

const TOKEN =
  /[#@][\p{L}\p{N}_]+|\d+(?:[-‐‑]\p{Ll}+)+|(?:[$£€¥]\s?)?\d+(?:[.,:]\d+)*\p{Ll}*(?:%|(?![\p{L}\p{N}]))|(?:\p{Lu}\.){2,}(?:-\p{L}+)*|(?:Mr|Mrs|Ms|Dr|St|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Jr|Sr|No)\.|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}]+(?:[-‐‑&](?:\d+\.\d+|[\p{L}\p{N}]+))*(?:['’]\p{L}+)*|\.{3}|…|[^\s]/gu;

/** A word as words are compared: in lower case, with straight apostrophes. */
export const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** A word as printed and as compared. Each is one string wherever it stands: to look it up costs less, and the words of a story take less room. */
export const wordOf = rememberWords((text) => ({ text, lower: lowerOf(text) }));

const NOT = /^(.+?)(n['’]t)$/i;
const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/i;

/**
 * The tokens of a stretch of text, sorted and disjoint. Contractions are two tokens ("did|n't", "Kiev|'s"),
 * hyphened words and abbreviations with stops are one. Cost: linear.
 */
export function readTokens(text: string, range: Range): Token[] {
  const tokens: Token[] = [];
  const put = (start: number, end: number): void => {
    const word = wordOf(text.slice(start, end));
    tokens.push({ start, end, text: word.text, lower: word.lower });
  };
  const telling = text.slice(range.start, range.end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(telling); match; match = TOKEN.exec(telling)) {
    const start = range.start + match.index;
    const [word] = match;
    const split = /['’]/.test(word) ? (NOT.exec(word) ?? CLITIC.exec(word)) : null;
    const head = split?.[1]?.length ?? word.length;
    put(start, start + head);
    if (head < word.length) put(start + head, start + word.length);
  }
  return tokens;
}
