import { asciiJson } from './ascii-json';
import type { Block } from './blocks';
import type { Clause } from './grammar/clauses';
import type { TaggedToken } from './grammar/tag-tokens';
import { wordOf } from './grammar/tokens';
import { packClause, unpackClause, type PackedClause } from './pack-clauses';
import type { LoneReading } from './read-articles';
import type { SentenceReading } from './reading';

/** The grammar of a sentence. */
interface Grammar extends Pick<SentenceReading, 'names'> {
  readonly clauses: readonly PackedClause[];
  /** Start, then width, of each token in turn: words are cut from the text again. */
  readonly places: readonly number[];
  /** The tags of the tokens, joined by blanks. */
  readonly tags: string;
}

/** Start and end of a sentence, its block as an index into the list of blocks, and how long its packed grammar is. */
type PackedSentence = readonly [start: number, end: number, block: number, length: number];

interface Packed extends Omit<LoneReading, 'sentences'> {
  readonly blocks: readonly Block[];
  readonly sentences: readonly PackedSentence[];
}

/**
 * A reading as text of about six times the article's, to be kept or sent to another thread: a line of JSON, and then the grammar of each
 * sentence. The article's text is not in it, but names and written dates are.
 */
export function packReading({ sentences, ...rest }: LoneReading): string {
  const blocks = [...new Set(sentences.map((sentence) => sentence.block))];
  const places = new Map(blocks.map((block, at) => [block, at]));
  const grammars = sentences.map(({ tokens, clauses, names }) => {
    const grammar: Grammar = {
      clauses: clauses.map(packClause),
      names,
      places: tokens.flatMap((token) => [token.start, token.end - token.start]),
      tags: tokens.map((token) => token.tag).join(' '),
    };
    return asciiJson(grammar);
  });
  const packed: Packed = {
    ...rest,
    blocks,
    sentences: sentences.map(({ start, end, block }, at) => [
      start,
      end,
      places.get(block) ?? 0,
      grammars[at]?.length ?? 0,
    ]),
  };
  return `${asciiJson(packed)}\n${grammars.join('')}`;
}

function unpackTokens({ places, tags }: Grammar, text: string): TaggedToken[] {
  if (places.length === 0) return [];
  return tags.split(' ').map((tag, at) => {
    const start = places[2 * at] ?? 0;
    const end = start + (places[2 * at + 1] ?? 0);
    const word = wordOf(text.slice(start, end));
    return { start, end, text: word.text, lower: word.lower, tag };
  });
}

/** A sentence whose grammar is unpacked when it is first asked for: most of a story's are never looked at again. */
function unpackSentence(
  { start, end, block }: Pick<SentenceReading, 'start' | 'end' | 'block'>,
  packed: string,
  text: string,
): SentenceReading {
  let known: Grammar | undefined;
  let tokens: readonly TaggedToken[] | undefined;
  let clauses: readonly Clause[] | undefined;
  const grammar = (): Grammar => (known ??= JSON.parse(packed) as Grammar);
  return {
    start,
    end,
    block,
    get tokens() {
      return (tokens ??= unpackTokens(grammar(), text));
    },
    get clauses() {
      return (clauses ??= grammar().clauses.map(unpackClause));
    },
    get names() {
      return grammar().names;
    },
  };
}

/**
 * The reading that was packed. Law: unpackReading(packReading(r), text) equals r, for the text that r was read from.
 * Throws for anything that is no packed reading.
 */
export function unpackReading(packed: string, text: string): LoneReading {
  let from = packed.indexOf('\n') + 1;
  const { blocks, sentences, ...rest } = JSON.parse(packed.slice(0, Math.max(0, from - 1))) as Packed;
  const unpacked = sentences.map(([start, end, at, length]) => {
    const block = blocks[at];
    if (!block) throw new Error('a sentence without a block');
    const grammar = packed.slice(from, from + length);
    from += length;
    return unpackSentence({ start, end, block }, grammar, text);
  });
  if (from !== packed.length) throw new Error('a packed reading of another length');
  return { ...rest, sentences: unpacked };
}
