import type { PackedText } from '../extract/packing/value-text';

/** ASCII text as bytes, which lie outside the heap: so the readings of a story wait for their words to be asked for. */
export class PackedBytes implements PackedText {
  constructor(readonly bytes: Buffer) {}

  get length(): number {
    return this.bytes.length;
  }

  slice(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to);
  }

  toString(): string {
    return this.bytes.toString('latin1');
  }
}

/** ASCII text as bytes. */
export const bytesOf = (text: string): PackedBytes => new PackedBytes(Buffer.from(text, 'latin1'));

/** Texts on their way to another thread: one after the other, and how long each is. */
export interface JoinedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
}

/** Puts ASCII texts together. Whoever sends them can hand over their buffer: nobody else has it. */
export function joinTexts(texts: readonly (string | PackedBytes)[]): JoinedTexts {
  const lengths = texts.map(({ length }) => length);
  const bytes = Buffer.alloc(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const text of texts)
    at += typeof text === 'string' ? bytes.write(text, at, 'latin1') : text.bytes.copy(bytes, at);
  return { bytes, lengths };
}

/** The texts that were put together. */
export function partTexts({ bytes, lengths }: JoinedTexts): PackedBytes[] {
  let at = 0;
  return lengths.map((length) => {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return new PackedBytes(part);
  });
}
