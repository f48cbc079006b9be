import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
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
    ['half a letter of UTF-16', bytes(0xff, 0xfe, 0x41), 'file-not-utf8'],
    ['UTF-8 with a broken letter in it', bytes(...utf8('It’s Čapek '), 0xc3, 0x20), 'file-not-utf8'],
    [
      'Cyrillic in windows-1251',
      latin('\xd1\xea\xe0\xe7\xe0\xeb Petrov on Tuesday in the old town of Ostra, they said.'),
      'file-not-utf8',
    ],
    ['quotation marks of old Macs', latin('\xd2It\xd5s over,\xd3 she said.'), 'file-not-utf8'],
    ['Polish in ISO 8859-2', latin('Tomasz \xaeura met Beno\xb9 Koneci\xbe on Tuesday.'), 'file-not-utf8'],
    ['a text mostly of letters beyond ASCII', latin('\xe9\xe8 \xe7a \xe0 \xe9\xe0'), 'file-not-utf8'],
    ['control characters', latin('A\x02B caf\xe9 on Tuesday.'), 'file-not-utf8'],
  ])('refuses %s', (_, input, wrong) => {
    expect(decodeText(input)).toEqual({ wrong });
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7\n%'), 'PDF'],
    ['a ZIP archive', bytes(0x50, 0x4b, 3, 4, 0, 0), 'ZIP archive or a document of Word or OpenOffice'],
    ['Rich Text', utf8('{\\rtf1\\ansi The ferry sank.}'), 'document in Rich Text Format'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'picture'],
  ])('tells %s from text', (_, input, kind) => {
    expect(decodeText(input)).toEqual({ wrong: 'file-misnamed', kind });
  });

  test.each([
    ['names', latin('Anja Bj\xf6rk and Toma\x9e met in \xc5lesund on Tuesday.'), 'Anja Björk and Tomaž met in Ålesund on Tuesday.'],
    ['quotation marks and dashes', latin('\x93No,\x94 he said \x96 it\x92s over.'), '“No,” he said – it’s over.'],
    ['money and measures', latin('It cost \xa35m (\x806m) for 3\xbd km\xb2 at 20\xb0C.'), 'It cost £5m (€6m) for 3½ km² at 20°C.'],
    ['a short line', latin('caf\xe9'), 'café'],
  ])('reads %s in windows-1252, and says so', (_, input, text) => {
    expect(decodeText(input)).toEqual({ text, western: true });
  }); // prettier-ignore

  test.each([
    ['utf16le', bytes(0xff, 0xfe, 0x41, 0x00, 0x0d, 0x01), 'Ač'],
    ['utf16be', bytes(0xfe, 0xff, 0x00, 0x41, 0x01, 0x0d), 'Ač'],
  ])('reads %s with its mark', (_, input, text) => {
    expect(decodeText(input)).toEqual({ text });
  });

  test('reads a web page in the encoding it declares, when it is not UTF-8', () => {
    const page = Buffer.concat([
      utf8('<meta charset="windows-1252"><p>caf'),
      bytes(0xe9, 0x93),
      utf8('</p>'),
    ]);
    expect(decodeText(page, true)).toEqual({ text: '<meta charset="windows-1252"><p>café“</p>' });
  });

  test('refuses a web page that declares an encoding nobody knows', () => {
    const page = Buffer.concat([utf8('<meta charset="x-own-42">'), bytes(0xe9)]);
    expect(decodeText(page, true)).toEqual({ wrong: 'file-not-utf8' });
  });
});
