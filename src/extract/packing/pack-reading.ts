import { asciiJson } from './ascii-json';
import type { Block } from '../blocks';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import { wordOf } from '../grammar/tokens';
import { packClause, unpackClause, type PackedClause } from './pack-clauses';
import type { LoneReading } from '../read-articles';
import type { SentenceReading } from '../reading';

/** The words of a sentence. */
interface Words extends Pick<SentenceReading, 'names'> {
  /** Start, then width, of each token in turn: words are cut from the text again. */
  readonly places: readonly number[];
  /** The tags of the tokens, joined by blanks. */
  readonly tags: string;
}

/** Start and end of a sentence, its block as an index into the list of blocks, and how long its packed clauses and words are. */
type PackedSentence = readonly [
  start: number,
  end: number,
  block: number,
  clausesLength: number,
  wordsLength: number,
];

interface Packed extends Omit<LoneReading, 'sentences'> {
  readonly blocks: readonly Block[];
  readonly sentences: readonly PackedSentence[];
}

/**
 * A reading as text of about six times the article's, to be kept or sent to another thread: a line of JSON, and then the clauses of each
 * sentence and its words. The article's text is not in it, but names and written dates are.
 */
export function packReading({ sentences, ...rest }: LoneReading): string {
  const blocks = [...new Set(sentences.map((sentence) => sentence.block))];
  const places = new Map(blocks.map((block, at) => [block, at]));
  const grammars = sentences.map(({ tokens, clauses, names }) => {
    const words: Words = {
      names,
      places: tokens.flatMap((token) => [token.start, token.end - token.start]),
      tags: tokens.map((token) => token.tag).join(' '),
    };
    return [asciiJson(clauses.map(packClause)), asciiJson(words)] as const;
  });
  const packed: Packed = {
    ...rest,
    blocks,
    sentences: sentences.map(({ start, end, block }, at) => [
      start,
      end,
      places.get(block) ?? 0,
      grammars[at]?.[0].length ?? 0,
      grammars[at]?.[1].length ?? 0,
    ]),
  };
  return `${asciiJson(packed)}\n${grammars.flat().join('')}`;
}

function unpackTokens({ places, tags }: Words, text: string): TaggedToken[] {
  if (places.length === 0) return [];
  return tags.split(' ').map((tag, at) => {
    const start = places[2 * at] ?? 0;
    const end = start + (places[2 * at + 1] ?? 0);
    const word = wordOf(text.slice(start, end));
    return { start, end, text: word.text, lower: word.lower, tag };
  });
}

/** What packed sentences are cut from. */
interface Sources {
  readonly packed: string;
  /** The article's text. */
  readonly text: string;
}

/**
 * A sentence whose clauses and words are cut out and unpacked when they are first asked for: of most of a story's the words are never looked at
 * again, and they take more memory than all else. A class, since objects with getters of their own have no shape in common, and to ask them
 * for anything is slow.
 */
class UnpackedSentence implements SentenceReading {
  readonly start: number;
  readonly end: number;
  private words: Pick<SentenceReading, 'names' | 'tokens'> | null = null;
  private parts: readonly Clause[] | null = null;

  /** `from` is where its clauses begin in the packed reading; behind them are its words. */
  constructor(
    private readonly packed: PackedSentence,
    readonly block: Block,
    private readonly from: number,
    private readonly sources: Sources,
  ) {
    [this.start, this.end] = packed;
  }

  private cut(from: number, length: number): unknown {
    return JSON.parse(this.sources.packed.slice(from, from + length));
  }

  private unpackWords(): Pick<SentenceReading, 'names' | 'tokens'> {
    const [, , , clausesLength, wordsLength] = this.packed;
    const words = this.cut(this.from + clausesLength, wordsLength) as Words;
    return { names: words.names, tokens: unpackTokens(words, this.sources.text) };
  }

  get tokens(): readonly TaggedToken[] {
    return (this.words ??= this.unpackWords()).tokens;
  }

  get names(): SentenceReading['names'] {
    return (this.words ??= this.unpackWords()).names;
  }

  get clauses(): readonly Clause[] {
    const [, , , length] = this.packed;
    return (this.parts ??= (this.cut(this.from, length) as PackedClause[]).map(unpackClause));
  }
}

/**
 * The reading that was packed. Law: unpackReading(packReading(r), text) equals r, for the text that r was read from.
 * Throws for anything that is no packed reading.
 */
export function unpackReading(packed: string, text: string): LoneReading {
  let from = packed.indexOf('\n') + 1;
  const { blocks, sentences, ...rest } = JSON.parse(packed.slice(0, Math.max(0, from - 1))) as Packed;
  const sources = { packed, text };
  const unpacked = sentences.map((sentence) => {
    const [, , at, clausesLength, wordsLength] = sentence;
    const block = blocks[at];
    if (!block) throw new Error('a sentence without a block');
    const start = from;
    from += clausesLength + wordsLength;
    return new UnpackedSentence(sentence, block, start, sources);
  });
  if (from !== packed.length) throw new Error('a packed reading of another length');
  return { ...rest, sentences: unpacked };
}
