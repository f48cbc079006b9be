import type { TaggedToken } from './grammar/tag-tokens';
import { lowerOf } from './grammar/tokens';
import type { LoneReading } from './read-articles';
import type { SentenceReading } from './reading';
import type { Block } from './blocks';

/** A sentence whose tokens are only their places and tags; words are cut from the text again. */
interface PackedSentence extends Pick<SentenceReading, 'start' | 'end' | 'clauses' | 'names'> {
  /** Index into the list of blocks. */
  readonly block: number;
  /** Start, then width, of each token in turn. */
  readonly places: readonly number[];
  /** Joined by blanks. */
  readonly tags: string;
}

interface Packed extends Omit<LoneReading, 'sentences'> {
  readonly blocks: readonly Block[];
  readonly sentences: readonly PackedSentence[];
}

/**
 * A reading as JSON of about five times its text, to be kept or sent to another thread. The text is not in it, but names and
 * written dates are.
 */
export function packReading({ sentences, ...rest }: LoneReading): string {
  const blocks = [...new Set(sentences.map((sentence) => sentence.block))];
  const places = new Map(blocks.map((block, at) => [block, at]));
  const packed: Packed = {
    ...rest,
    blocks,
    sentences: sentences.map(({ start, end, block, tokens, clauses, names }) => ({
      start,
      end,
      block: places.get(block) ?? 0,
      places: tokens.flatMap((token) => [token.start, token.end - token.start]),
      tags: tokens.map((token) => token.tag).join(' '),
      clauses,
      names,
    })),
  };
  return JSON.stringify(packed);
}

function unpackTokens(places: readonly number[], tags: string, text: string): TaggedToken[] {
  if (places.length === 0) return [];
  return tags.split(' ').map((tag, at) => {
    const start = places[2 * at] ?? 0;
    const end = start + (places[2 * at + 1] ?? 0);
    const words = text.slice(start, end);
    return { start, end, text: words, lower: lowerOf(words), tag };
  });
}

/**
 * The reading that was packed. Law: unpackReading(packReading(r), text) equals r, for the text that r was read from.
 * Throws for anything that is no JSON object of sentences.
 */
export function unpackReading(json: string, text: string): LoneReading {
  const { blocks, sentences, ...rest } = JSON.parse(json) as Packed;
  return {
    ...rest,
    sentences: sentences.map(({ start, end, block, places, tags, clauses, names }) => {
      const held = blocks[block];
      if (!held) throw new Error('a sentence without a block');
      let tokens: readonly TaggedToken[] | undefined;
      return {
        start,
        end,
        block: held,
        // most sentences are never looked at again, and their tokens are most of a reading
        get tokens() {
          return (tokens ??= unpackTokens(places, tags, text));
        },
        clauses,
        names,
      };
    }),
  };
}
