import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText()', () => {
  test.each([
    ['plain text', utf8('A flood.\n'), 'A flood.\n'],
    ['text without trimming it', utf8('  A  flood. \n\n'), '  A  flood. \n\n'],
    ['text after a byte order mark, which is dropped', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['letters beyond ASCII', utf8('Čapek’s “no” – 🌊'), 'Čapek’s “no” – 🌊'],
    ['Windows line ends as \\n', utf8('a\r\nb\r\n'), 'a\nb\n'],
    ['old Mac line ends as \\n', utf8('a\rb'), 'a\nb'],
  ])('reads %s', (_, input, text) => {
    expect(decodeText(input)).toEqual({ text });
  });

  test.each([
    ['nothing', bytes(), 'file-empty'],
    ['white space alone', utf8(' \n\t\n'), 'file-empty'],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'file-empty'],
    ['bytes with a zero among them', bytes(0x41, 0, 0x42), 'file-binary'],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9), 'file-not-utf8'],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0x00), 'file-not-utf8'],
    ['half a letter at the end', bytes(0x41, 0xc3), 'file-not-utf8'],
  ])('refuses %s', (_, input, wrong) => {
    expect(decodeText(input)).toEqual({ wrong });
  });

  test('reads a web page in the encoding it declares, when it is not UTF-8', () => {
    const page = Buffer.concat([
      utf8('<meta charset="windows-1252"><p>caf'),
      bytes(0xe9, 0x93),
      utf8('</p>'),
    ]);
    expect(decodeText(page, true)).toEqual({ text: '<meta charset="windows-1252"><p>café“</p>' });
    expect(decodeText(page, false)).toEqual({ wrong: 'file-not-utf8' });
  });

  test('refuses a web page that declares an encoding nobody knows', () => {
    const page = Buffer.concat([utf8('<meta charset="x-own-42">'), bytes(0xe9)]);
    expect(decodeText(page, true)).toEqual({ wrong: 'file-not-utf8' });
  });
});
