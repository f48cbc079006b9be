import { findSimpleStart } from '../grammar/noun-phrases';
import { COLLECTIVE } from '../actors/pointing-words';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading } from '../reading';
import { hasNounSense, nounBase } from '../words/lexicon';

/** How many sentences back a thing was named. */
const REACH = 30;
/** Words before a noun that do not tell which one it is. */
const IDLE =
  /^(?:first|last|next|second|third|same|new|old|whole|own|other|another|such|entire|full|final|latest|previous|recent|big|small|great|good|bad|long|only|very|initial|early|late|own|total|current|original|more|few|many|several)$/;

/** The words right before a noun that tell which one it is: "ferry" of "a ferry strike"; none for a bare noun. */
function modifiersOf(tokens: readonly TaggedToken[], at: number): readonly TaggedToken[] {
  const start = findSimpleStart(tokens, at);
  const phrase = tokens.slice(start, at);
  const owned = phrase.findLastIndex(({ tag }) => /^(?:POS|PRP\$|DT|CD)$/.test(tag));
  const words = phrase.slice(owned + 1);
  const telling = words.filter(({ tag, lower }) => /^(?:NN|NNP)$/.test(tag) && !IDLE.test(lower));
  return telling.length === words.length && words.length < 3 ? words : [];
}

/**
 * The words that tell which thing "the strike" is, from the last place where its article named it in full ("a ferry strike" →
 * "ferry"). Empty for people, who go by their office, and where the nearest full name is not near. Cost: the words of thirty sentences.
 */
export function fullerName(
  noun: TaggedToken,
  sentence: number,
  reading: ArticleReading | undefined,
): readonly TaggedToken[] {
  if (noun.tag !== 'NN' || hasNounSense(nounBase(noun.lower), 'person')) return [];
  // "the bank" is one that has a name, and another "community bank" is not it
  if (COLLECTIVE.has(nounBase(noun.lower))) return [];
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const tokens = reading?.sentences[at]?.tokens ?? [];
    const found = tokens.findLastIndex(
      ({ lower, tag, start }) => lower === noun.lower && tag === 'NN' && start < noun.start,
    );
    const words = found > 0 ? modifiersOf(tokens, found) : [];
    if (words.length > 0) return words;
  }
  return [];
}
