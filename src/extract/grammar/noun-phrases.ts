import type { TaggedToken } from './tag-tokens';

const NOUN = /^(?:NN|NNS|NNP|NNPS|PRP|EX|CD|DT|\$)$/;
const INSIDE = /^(?:NN|NNS|NNP|NNPS|CD|JJ|JJR|JJS|POS|PRP\$|VBN|VBG|&|#|%)$/;
const DETERMINER = /^(?:DT|PRP\$|WP\$)$/;
/** Prepositions that bind two nouns into one phrase. */
const BINDING = new Set(
  'of in on by for between from at with to against about over among near outside inside behind'.split(' '),
);

/** True for the tag of a word that can end a noun phrase. */
export function isNounTag(tag: string | undefined): boolean {
  return tag !== undefined && NOUN.test(tag);
}

/** The index at which the simple phrase ("the city's mayor") begins whose last token is that at `end`. */
export function findSimpleStart(tokens: readonly TaggedToken[], end: number): number {
  let at = end;
  if (/^(?:PRP|EX)$/.test(tokens[end]?.tag ?? '')) return end;
  while (at > 0) {
    const before = tokens[at - 1];
    if (!before) break;
    if (DETERMINER.test(before.tag)) {
      at--;
      // "half a million riders", "more than half a million"
      if (/^an?$/.test(before.lower) && tokens[at - 1]?.lower === 'half') {
        at -= /^(?:than|least|most)$/.test(tokens[at - 2]?.lower ?? '') && at > 2 ? 3 : 1;
        break;
      }
      // "the city's mayor" has one determiner, "half the country" goes on
      if (tokens[at - 1]?.tag !== 'POS') break;
      continue;
    }
    // "more than one billion", "at least two"
    const compared = before.lower === 'than' || before.lower === 'least' || before.lower === 'most';
    if (compared && tokens[at]?.tag === 'CD' && at > 1) {
      at -= 2;
      continue;
    }
    // "after protests Acme said": a plural and a name are two phrases
    if (tokens[at]?.tag === 'NNP' && before.tag === 'NNS') break;
    // "property/casualty lines"
    if (before.text === '/' && isNounTag(tokens[at - 2]?.tag)) {
      at -= 2;
      continue;
    }
    // "his old and heavy boats"
    if (before.tag === 'CC' && tokens[at]?.tag === 'JJ' && tokens[at - 2]?.tag === 'JJ') {
      at -= 2;
      continue;
    }
    const quoted = /^["“”‘’']$/.test(before.text) && INSIDE.test(tokens[at - 2]?.tag ?? '') && at - 1 > 0;
    if (!INSIDE.test(before.tag) && !quoted) break;
    if (before.tag === 'VBG' && !/^(?:DT|PRP\$|POS|JJ|NN)$/.test(tokens[at - 2]?.tag ?? '')) break;
    at--;
  }
  while (/^["“”‘’']$/.test(tokens[at]?.text ?? '') && at < end) at++;
  return at;
}

/** Moves left over time words and their preposition ("a report by the group in 2014"). */
function skipTimes(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'TIME') at--;
  return at < from && tokens[at]?.tag === 'IN' ? at - 1 : at;
}

/**
 * The index of the first token of the noun phrase that ends at `end` (inclusive), with what prepositions and "and"
 * bind to it: "the man", "shares in the company", "the chief information officer and the chief security officer".
 * A pronoun stands alone. Cost: linear in the phrase.
 */
export function findNounPhraseStart(tokens: readonly TaggedToken[], end: number): number {
  let start = findSimpleStart(tokens, end);
  let listing = false;
  for (;;) {
    const binder = tokens[start - 1];
    const pronoun = /^(?:PRP|EX)$/.test(tokens[start]?.tag ?? '');
    if (!binder || (pronoun && binder.lower !== 'of')) return start;
    // "children aged under five": how old they are belongs to them
    const aged = tokens[start - 2]?.lower === 'aged' ? start - 2 : binder.lower === 'aged' ? start - 1 : 0;
    if (aged > 0 && tokens[start]?.tag === 'CD' && isNounTag(tokens[aged - 1]?.tag)) {
      start = findSimpleStart(tokens, aged - 1);
      continue;
    }
    // "workers from around the world"
    const around = /^(?:around|across)$/.test(binder.lower) && tokens[start - 2]?.lower === 'from';
    if (around && isNounTag(tokens[start - 3]?.tag)) {
      start = findSimpleStart(tokens, start - 3);
      continue;
    }
    const joins = (binder.tag === 'IN' || binder.tag === 'TO') && BINDING.has(binder.lower);
    const and = binder.tag === 'CC' && binder.lower === 'and';
    // "A, B and C": a list of names
    const listed =
      listing && binder.tag === ',' && tokens[start - 2]?.tag === 'NNP' && tokens[start]?.tag === 'NNP';
    // "told the paper about 200 people were lost": how many
    if (binder.lower === 'about' && tokens[start]?.tag === 'CD') return start;
    if (!joins && !and && !listed) return start;
    // "was given to her family on Monday and her boat was sold": the day ends the first
    if (and && tokens[start - 2]?.tag === 'TIME') return start;
    listing ||= and;
    const head = skipTimes(tokens, start - 2);
    const tag = tokens[head]?.tag;
    if (!isNounTag(tag) || tag === 'PRP' || tag === 'DT' || tag === 'EX') return start;
    start = findSimpleStart(tokens, head);
  }
}
