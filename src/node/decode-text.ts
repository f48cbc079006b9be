/** What is wrong with the bytes of a file that should be text. */
export type NoText = 'file-empty' | 'file-binary' | 'file-not-utf8';

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i;

/** The encoding a web page declares in its first 2048 bytes, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return CHARSET.exec(head)?.[1] ?? null;
}

/** The characters 0x80 to 0x9f of windows-1252; Node 20 decodes that encoding as Latin-1 and loses them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
  } catch {
    return null;
  }
}

/**
 * The bytes as text, or what is wrong with them. UTF-8, a byte order mark is dropped, and the line ends of
 * Windows and old Macs become \n: **every offset of a story counts in this text.** Nothing else is changed.
 * A web page that is not UTF-8 may declare what it is (`isHtml`); any other encoding is refused rather than
 * guessed, because a wrong guess would print wrong names.
 */
export function decodeText(bytes: Uint8Array, isHtml = false): { text: string } | { wrong: NoText } {
  if (bytes.length === 0) return { wrong: 'file-empty' };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && bytes.includes(0)) return { wrong: 'file-binary' };
  const charset = isHtml ? declaredCharset(bytes) : null;
  const text = decode(bytes, 'utf-8') ?? (charset ? decode(bytes, charset) : null);
  if (text === null) return { wrong: 'file-not-utf8' };
  if (text.trim() === '') return { wrong: 'file-empty' };
  return { text: text.replace(/\r\n?/g, '\n') };
}
