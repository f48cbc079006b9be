import { nameAt } from '../actors/find-names';
import { wordOf } from '../grammar/tokens';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import type { ValueReader, ValueWriter } from './value-text';

/** The words of a sentence. */
export type Words = Pick<SentenceReading, 'tokens' | 'names'>;

/** The tags that most tokens have, by their number; others are spelt out. */
const TAGS =
  `NN IN DT NNP NNS JJ , . VBD PRP CC VBN TIME RB VB TO CD VBG VBZ “ ” PRP$ MD VBP " ' ( ) : ; – — - NNPS
  WP WDT WRB POS RP JJR JJS EX RBR RBS WP$ ‘ ’`.split(/\s+/);
const NUMBERS = new Map(TAGS.map((tag, at) => [tag, at + 1]));

/**
 * Of a token its distance from the one before, its length and its tag; of a name which tokens it has and its role. The words themselves
 * are those of the article.
 */
export function packWords({ tokens, names }: Words, start: number, to: ValueWriter): void {
  let behind = start;
  to.list(tokens, (token) => {
    to.step(token.start - behind);
    to.number(token.end - token.start);
    const number = NUMBERS.get(token.tag) ?? 0;
    to.number(number);
    if (number === 0) to.string(token.tag);
    behind = token.end;
  });
  to.list(names, ({ first, last, role }) => {
    to.number(first);
    to.number(last - first);
    to.maybe(role, (words) => to.string(words));
  });
}

/** The words that were packed, of a sentence of this text that begins at `start`. */
export function unpackWords(text: string, start: number, from: ValueReader): Words {
  let behind = start;
  const tokens = from.list((): TaggedToken => {
    const begin = behind + from.step();
    behind = begin + from.number();
    const number = from.number();
    const tag = TAGS[number - 1] ?? from.string();
    // of a pair of dashes, read as commas, the article still has the dashes
    const word = wordOf(tag === ',' ? ',' : text.slice(begin, behind));
    return { start: begin, end: behind, text: word.text, lower: word.lower, tag };
  });
  const names = from.list(() => {
    const first = from.number();
    const last = first + from.number();
    return nameAt(tokens, first, last, from.maybe(() => from.string()) ?? undefined);
  });
  return { tokens, names };
}
