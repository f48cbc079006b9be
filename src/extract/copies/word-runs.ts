import type { Range } from '../text/ranges';

/** So many words in the same order are rarely two writers' own. */
const WORDS = 7;

/** Letters and digits of any script; marks, and the punctuation of English, part words. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f));

const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** A number of 32 bits for each word of the stretches, case apart (FNV-1a). */
function hashWords(text: string, stretches: readonly Range[]): Uint32Array {
  // a word and what parts it from the next are two units at least
  const most = stretches.reduce((units, { start, end }) => units + ((end - start + 1) >> 1), 0);
  const hashes = new Uint32Array(most);
  let count = 0;
  for (const { start, end } of stretches) {
    let hash = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      if (isWordUnit(code)) hash = Math.imul((hash || 0x811c9dc5) ^ fold(code), 0x01000193);
      else if (hash !== 0) {
        hashes[count++] = hash;
        hash = 0;
      }
    }
  }
  return hashes.subarray(0, count);
}

/** Numbers in order, each once. Changes the list. */
function sortOnce(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at++)
    if (at === 0 || numbers[at] !== numbers[at - 1]) numbers[count++] = numbers[at]!;
  return numbers.slice(0, count);
}

/**
 * A number of 32 bits for every run of seven words in the stretches of a text, which follow one another; none twice, sorted. Marks, case and
 * line breaks make no difference. Cost: linear, but for the sorting.
 */
export function hashRuns(text: string, stretches: readonly Range[]): Uint32Array {
  const words = hashWords(text, stretches);
  const runs = new Uint32Array(Math.max(0, words.length - WORDS + 1));
  for (let first = 0; first < runs.length; first++) {
    let hash = 0;
    for (let back = WORDS; back > 0; back--)
      hash = Math.imul(hash ^ words[first + WORDS - back]!, 0x01000193) - back;
    runs[first] = hash;
  }
  return sortOnce(runs);
}
