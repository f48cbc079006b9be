import { decodeWestern } from './decode-western';
import { kindOfBytes } from './kind-of-bytes';

/** What is wrong with the bytes of a file that should be text; for a file of another kind also which. */
export interface NoText {
  readonly wrong: 'file-empty' | 'file-binary' | 'file-misnamed' | 'file-not-utf8';
  readonly kind?: string;
}

/** A file as text; `western` where it is no Unicode and was taken to be windows-1252. */
export interface Decoded {
  readonly text: string;
  readonly western?: true;
}

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i;

/** The encoding a web page declares in its first 2048 bytes, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  return CHARSET.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ?? null;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that the first bytes of a file name (its byte order mark); null without one. */
function markedCharset([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * The bytes as text, or what is wrong with them. A byte order mark is dropped, and the line ends of
 * Windows and old Macs become \n: **every offset of a story counts in this text.** Nothing else is changed.
 * The encoding is the first of these that fits: what a byte order mark names (UTF-8, UTF-16), UTF-8, what a web page declares (`isHtml`), and
 * windows-1252 where the bytes make sense in it (see decodeWestern). Anything else is refused rather than
 * guessed, because a wrong guess would print wrong names.
 */
export function decodeText(bytes: Uint8Array, isHtml = false): Decoded | NoText {
  if (bytes.length === 0) return { wrong: 'file-empty' };
  const kind = kindOfBytes(bytes);
  if (kind !== null) return { wrong: 'file-misnamed', kind };
  const marked = markedCharset(bytes);
  if (!marked && bytes.includes(0)) return { wrong: 'file-binary' };
  const charset = isHtml ? declaredCharset(bytes) : null;
  const sure = decode(bytes, marked ?? 'utf-8') ?? (charset ? decode(bytes, charset) : null);
  const text = sure ?? (marked || charset ? null : decodeWestern(bytes, true));
  if (text === null) return { wrong: 'file-not-utf8' };
  if (text.trim() === '') return { wrong: 'file-empty' };
  return { text: text.replace(/\r\n?/g, '\n'), ...(sure === null ? { western: true } : {}) };
}
