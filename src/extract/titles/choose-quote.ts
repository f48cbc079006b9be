import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading } from '../reading';
import { contains, overlaps, type Range } from '../text/ranges';
import { closePhrase } from './close-phrase';
import { hasMainVerb } from './has-main-verb';
import { joinWords } from './join-words';
import { waitsForClause } from './open-phrases';

/** The speaker's own words for a title, without quotation marks. */
export interface QuotedWords {
  readonly words: string;
  /** 1 for a whole sentence, less for a part of one. */
  readonly quality: number;
}

/** Below this a quotation is a part without a verb, from the middle of a sentence. */
const PART = 0.4;
const NOISE = /[#@]|https?:/;
const OPEN_PRONOUN = /^(?:he|she|they|him|her|them|his|their)(?:['’]\p{L}+)?$/iu;

const clean = (words: string): string =>
  words
    .replace(/["“”]/g, '')
    .replace(/^[\s.,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/(?<!\.)\.$/, '');

function isVerb({ tag }: TaggedToken): boolean {
  return /^(?:VB[DZP]?|MD)$/.test(tag);
}

/** Cuts of a quoted sentence: up to a comma or a conjunction, else before a preposition. */
function cutsOf(tokens: readonly TaggedToken[]): QuotedWords[] {
  const cuts: QuotedWords[] = [];
  tokens.forEach((token, at) => {
    const clause = /^[,;:–—]$/.test(token.text) || /^(?:but|because|and|so|where)$/.test(token.lower);
    if (at < 3 || !clause) return;
    const head = tokens.slice(0, at);
    // “With your help”: what it leads to is gone
    if (/^(?:IN|TO)$/.test(head[0]?.tag ?? '') && !head.some(isVerb)) return;
    const half =
      /^(?:if|when|while|because|although|either|whether|as|after|before|the|a)$/i.test(
        head[0]?.text ?? '',
      ) && !head.some(isVerb);
    const waits = /^(?:if|when|while|because|although|either|whether|as|after|before)$/i.test(
      head[0]?.text ?? '',
    );
    const told = head.some(isVerb);
    // “There can be no question a stable”, “Neither of them has”: the phrase goes on
    if (closePhrase(head, true).length < head.length) return;
    if (told ? !hasMainVerb(head) : tokens.some(isVerb) && /^(?:and|or)$/.test(token.lower)) return;
    const quality = told ? 0.75 : 0.5;
    // “If you want to sail”: then what?
    if (!half && !waits && !waitsForClause(head)) cuts.push({ words: clean(joinWords(head)), quality });
  });
  tokens.forEach((token, at) => {
    const head = tokens.slice(0, at);
    const next = tokens[at + 1];
    const before =
      next &&
      /^(?:DT|PRP\$|NN|NNS|NNP|CD|TIME|VBG)$/.test(next.tag) &&
      token.tag === 'IN' &&
      token.lower !== 'of';
    // “We locked up the boats”: the word is the verb's own
    if (/^(?:up|out|off|down|away|back|apart)$/.test(token.lower) && /^VB/.test(head.at(-1)?.tag ?? ''))
      return;
    const ended =
      /^(?:NN|NNS|NNP|VBD|VBN|PRP)$/.test(head.at(-1)?.tag ?? '') || /ed$/.test(head.at(-1)?.lower ?? '');
    const either = /^(?:either|whether|if|when|both)$/.test(head[0]?.lower ?? '');
    if (before && ended && !either && !waitsForClause(head) && head.some(isVerb) && hasMainVerb(head))
      cuts.push({ words: clean(joinWords(head)), quality: 0.5 });
  });
  return cuts;
}

/**
 * The words of a quotation that fit in a title: a whole sentence of it, the longest that fits; else its beginning up to the
 * end of a clause. Sentences with a "he" or "they" nobody can place come last. Null where none fits in `room` words.
 */
export function chooseQuote(
  reading: ArticleReading,
  content: readonly Range[],
  room: number,
): QuotedWords | null {
  const quotes = reading.quotations
    .filter(({ depth, inner }) => depth === 0 && content.some((part) => overlaps(part, inner)))
    .map(({ inner }) => inner);
  const options = reading.sentences.flatMap((sentence) =>
    quotes
      .filter((quote) => overlaps(quote, sentence))
      .flatMap((quote) => {
        const tokens = sentence.tokens.filter((token) => contains(quote, token));
        const whole = { words: clean(joinWords(tokens)), quality: tokens.some(isVerb) ? 1 : 0.7 };
        const lower = /^\p{Ll}/u.test(whole.words);
        // “had no knowledge of it”: what they had
        const had =
          /^(?:had|has|have)$/.test(tokens[0]?.lower ?? '') && /^(?:DT|JJ)$/.test(tokens[1]?.tag ?? '');
        const rest = tokens.slice(1);
        const held = had ? [{ words: clean(joinWords(rest)), quality: rest.some(isVerb) ? 1 : 0.7 }] : [];
        return [...(had ? [] : [whole]), ...held, ...cutsOf(tokens)].map((each) =>
          lower ? { ...each, quality: each.quality - 0.4 } : each,
        );
      }),
  );
  let best: QuotedWords | null = null;
  for (const option of options) {
    const words = option.words.split(' ');
    if (words.length < 3 || words.length > room || NOISE.test(option.words)) continue;
    const hangs =
      /^(?:what|how|who|whom|which)$/i.test(words[0] ?? '') ||
      /^(?:said|say|says|told|thought|one|this|that)$/i.test(words.at(-1) ?? '');
    // “The Long Night with Ada Lind”: the name of something
    const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (large > 1 && large >= words.length - 1 - Math.floor(words.length / 4)) continue;
    // “our hosts”: a part that speaks of the speaker tells nothing
    const selfish = words.some((word) => /^(?:our|my|we|us|me)$/i.test(word));
    if (selfish && option.quality < PART) continue;
    // “And it rained”, “Now that is over”: it goes on from something
    const goesOn = /^(?:and|but|so|now|then|or|well|also|because|which)$/i.test(words[0] ?? '');
    const quality =
      option.quality -
      (goesOn ? 0.3 : 0) -
      (hangs ? 0.5 : 0) -
      (words.some((word) => OPEN_PRONOUN.test(word)) ? 0.4 : 0) +
      words.length / 100;
    if (!best || quality > best.quality) best = { words: option.words, quality };
  }
  return best;
}
