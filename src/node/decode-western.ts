/** The characters 0x80 to 0x9f of windows-1252; Node 20 decodes that encoding as Latin-1 and loses them. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What is in no text: controls other than tab, line ends and the page break, and the five places that windows-1252 leaves empty. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/;
/** A byte that begins a letter of UTF-8, with those that end it: a file that holds one was meant to be UTF-8, and is broken. */
const UTF8_LETTER = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/;
/**
 * What other encodings look like in this one. "itÕs", "ÒNoÓ": capitals where old Macs have quotation marks. "Toma¾", "¿ona": signs within a word, where others
 * have letters. "Ñêàçàë": three letters beyond ASCII in a row, as in Cyrillic or Greek.
 */
const IMPLAUSIBLE =
  /\p{Ll}[À-ÖØ-Þ]|\p{L}[\u00a1-\u00ac\u00ae-\u00b3\u00b5\u00b6\u00b8\u00b9\u00bb-\u00bf¤]\p{L}|(?<!\p{L})[¿¾¼½¹²³±¡¯¶]\p{Ll}|\p{Ll}[¾¼¹³±¯¶¿¡](?!\p{L})|[À-ÖØ-öø-ÿ]{3}/u;
/** A text in English, with names in other languages, has fewer letters and signs beyond ASCII than one in so many. */
const MOST_BEYOND = 0.08;
/** So few say nothing, however short the text. */
const FEW = 4;

/**
 * The bytes as windows-1252, which holds Latin-1 within it: what most programs of Western Europe and America wrote before Unicode. With
 * `onlyPlausible` null for bytes that are no text in it, are meant as UTF-8, or make signs stand where a word wants letters.
 */
export function decodeWestern(bytes: Uint8Array, onlyPlausible = false): string | null {
  const latin = Buffer.from(bytes).toString('latin1');
  const text = latin.replace(
    /[\u0080-\u009f]/g,
    (letter) => UPPER_CONTROLS[letter.charCodeAt(0) - 0x80] ?? letter,
  );
  if (!onlyPlausible) return text;
  // eslint-disable-next-line no-control-regex
  const beyond = latin.replace(/[\u0000-\u007f]+/g, '').length;
  const isImplausible =
    NO_TEXT.test(latin) ||
    UTF8_LETTER.test(latin) ||
    beyond > FEW + MOST_BEYOND * latin.length ||
    IMPLAUSIBLE.test(text);
  return isImplausible ? null : text;
}
