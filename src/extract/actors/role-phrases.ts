import type { TaggedToken } from '../grammar/tag-tokens';
import { contains, findRangeIndex, within, type Range } from '../text/ranges';

/** Phrases such as "the Norland president" in a range, from "the" to their role noun, in order. */
export function rolePhrases(tokens: readonly TaggedToken[], range: Range): Range[] {
  return within(tokens, range).flatMap((token) => {
    if (token.lower !== 'the') return [];
    const at = findRangeIndex(tokens, token.start);
    let last = at + 1;
    while (/^(?:NN|NNP|JJ|POS)$/.test(tokens[last]?.tag ?? '')) last++;
    const noun = tokens[last - 1];
    return noun && noun.tag !== 'NNS' && last > at + 1 && contains(range, noun)
      ? [{ start: token.start, end: noun.end }]
      : [];
  });
}
