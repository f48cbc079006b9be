/** "[Updated 10:12: see correction above.] The gates opened": a note of the desk before the words. */
const DESK_NOTE = /^\[(?:updated?|corrected|edited|amended)\b[^\]\n]{0,90}\]\s*/i;

const DAY = String.raw`(?:(?:\p{Lu}\p{Ll}{2,8}|We d) ?,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}) ?,? \d{4}`;
const CLOCK = String.raw`\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?`;
const ZONE = String.raw` (?:UK(?: time)?|\p{Lu}{2,4})`;
/** "OSLO (ABC) -" behind a stamp. */
const AGENCY = String.raw`(?:(?:\p{Lu}[\p{L}\\/ .]{1,40} )?(?:\(|-LRB- )[\p{L} ]{2,20}(?:\)| -RRB-) ?(?:--?|–|—) ?)?`;
const THEN_WORDS = String.raw`(?=["“‘'\x60 ]{0,4}\p{Lu})`;
/** What stands before a stamp: nothing, who wrote it and where, or a headline that was run in, without a stop. */
const BEFORE = String.raw`(?:(?:Page )?[Ll]ast updated at |[^.!?\n]{1,130}? )?`;

/** "Tuesday 6 March 2031 01.48 GMT The gates opened": when it was put out, run into the words. */
const RUN_IN_STAMP = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L} .-]{1,24} \\| )?${DAY} ?[,;]? ${CLOCK}(?:${ZONE})? |${BEFORE}(?:${DAY} ?[,;]? (?:Last updated at )?${CLOCK}${ZONE} (?:Help )?|${CLOCK}${ZONE} ?, ${DAY} (?:${CLOCK}${ZONE} )?))${AGENCY}${THEN_WORDS}`,
  'u',
);
const HAS_CLOCK = /\d[.:]\d\d/;
/** A stamp with what stands before and behind it is no longer. */
const STAMP_CHARS = 260;

/** How many characters such a note or stamp at the start of the words takes up, with the space behind it; 0 without one. */
export function deskNoteLength(words: string): number {
  if (words.startsWith('[')) return DESK_NOTE.exec(words)?.[0].length ?? 0;
  const head = words.slice(0, STAMP_CHARS);
  return HAS_CLOCK.test(head) ? (RUN_IN_STAMP.exec(head)?.[0].length ?? 0) : 0;
}
