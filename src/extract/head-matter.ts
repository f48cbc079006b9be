import { deskNoteLength } from './publication/run-in-stamp';

const CLOCK = String.raw`\d{1,2}[.:]\d\d`;
const DAY = String.raw`(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}),? \d{4}`;
const ZONE = String.raw`(?:UK time|UK|\p{Lu}{2,4})`;
/**
 * What ends the head of a page, wherever it stands near the start: a stamp with its zone behind headline and caption; "Last updated at 11:01
 * GMT", with a date before or behind; a message of the page's server; a dateline that names its agency.
 */
const ENDS_HEAD: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\b(?:at|on|of|by|since|until|from) )(?:\p{Lu}\p{Ll}{4,8} )${DAY} ${CLOCK} \p{Lu}{2,4} (?=["“‘']?\p{Lu})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:${DAY} )?\b(?:[Pp]age )?[Ll]ast updated:? at ${CLOCK} ${ZONE}(?:, \p{Lu}\p{Ll}{2,8},? ${DAY}(?: ${CLOCK} ${ZONE})?)?(?: \(an error occurred[^()\n]{0,60}\))?(?: Help)? (?=["“‘']?\p{Lu})`,
    'gu',
  ),
  /\((?:an )?error occurred while [^()\n]{3,60}\) ?/gu,
  /(?<=^|[ \n])(?:\p{Lu}[\p{Lu}.'’-]+[ ,]+){1,4}(?:(?:\p{Lu}[\p{L}]+ )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2} )?\((?:Reuters|AP|AFP|UPI|Xinhua|dpa|DPA|BLOOMBERG|Bloomberg|CNN|TASS)\) ?(?:--|[-–—]) ?(?=["“‘']?[\p{Lu}\d])/gu,
];
/** Who took a picture, run into the words behind its caption: "(By Ana Roe -- Fjord Post) Ten boats", "Photograph: Ana Roe/AP Ten boats". */
const CREDITS: readonly RegExp[] = [
  /\((?:Photo |Photograph |Picture )?[Bb]y \p{Lu}[\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3} ?(?:--|[-–—/]) ?(?:The )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\) ?/gu,
  /\b(?:Photograph|Photo|Picture|Image): (?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\\?\/)?(?:AP|AFP|PA|EPA|Reuters|REUTERS|Getty(?: Images)?|Corbis|Rex Features|Alamy)(?:\\?\/(?:AP|AFP|PA|EPA|Reuters|Getty(?: Images)?))* (?=["“‘']?\p{Lu})/gu,
];
/** No head of a page is longer. */
const LONGEST_HEAD = 700;
/** Behind so many characters a credit ends a caption that stands among the words of the article. */
const LONGEST_CAPTION = 400;

/** Where the last match ends; 0 without one. */
function endOfLast(pattern: RegExp, text: string): number {
  let end = 0;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return end;
}

/**
 * How many characters the head of a page takes up in the paragraph that opens it, with what is run into it: headline, stamp, caption, credit, dateline. 0 where
 * the words begin with the telling. Law: between 0 and the length of the words. Cost: constant.
 */
export function headMatterLength(words: string): number {
  const head = words.slice(0, LONGEST_HEAD);
  let length = deskNoteLength(head);
  for (const mark of ENDS_HEAD) length = Math.max(length, endOfLast(mark, head));
  for (const credit of CREDITS) length = Math.max(length, endOfLast(credit, head.slice(0, LONGEST_CAPTION)));
  return length;
}
