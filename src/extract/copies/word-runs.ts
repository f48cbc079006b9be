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
function hashWords(text: string, stretches: readonly Range[]): number[] {
  const hashes: number[] = [];
  for (const { start, end } of stretches) {
    let hash = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      if (isWordUnit(code)) hash = Math.imul((hash || 0x811c9dc5) ^ fold(code), 0x01000193);
      else if (hash !== 0) {
        hashes.push(hash);
        hash = 0;
      }
    }
  }
  return hashes;
}

/**
 * A number of 32 bits for every run of seven words in the stretches of a text, which follow one another; none twice, sorted. Marks, case and
 * line breaks make no difference. Cost: linear.
 */
export function hashRuns(text: string, stretches: readonly Range[]): Uint32Array {
  const words = hashWords(text, stretches);
  const runs = new Set<number>();
  for (let end = WORDS; end <= words.length; end++) {
    let hash = 0;
    for (let at = end - WORDS; at < end; at++)
      hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193) + at - end;
    runs.add(hash >>> 0);
  }
  return Uint32Array.from(runs).sort();
}
