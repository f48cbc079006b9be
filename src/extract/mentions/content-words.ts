import type { TaggedToken } from '../grammar/tag-tokens';
import { nounBase, verbBase } from '../words/lexicon';

const EMPTY = new Set(
  `be have do say tell go get make take give come use one two three first last year day week month time people man woman thing way
  new old more most many other such same own even also just only still then there here not no yes very well much about up out off
  over back down part number lot end mr mrs ms`.split(/\s+/),
);

/** The base forms of the nouns, names, verbs, adjectives and numbers among the tokens, in order, each once. */
export function contentWords(tokens: readonly TaggedToken[]): string[] {
  const words = new Set<string>();
  for (const { tag, lower } of tokens) {
    // "exaggerated" is one word, whether the tagger takes it for a verb or an adjective
    const base =
      tag.startsWith('VB') || (tag === 'JJ' && lower.endsWith('ed'))
        ? verbBase(lower)
        : /^NN/.test(tag)
          ? nounBase(lower)
          : /^(?:JJ|CD)/.test(tag)
            ? lower
            : '';
    if (base.length > 1 && !EMPTY.has(base)) words.add(base.replace(/^[#@]/, ''));
  }
  return [...words];
}
