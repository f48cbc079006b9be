/** Looks of a month, a year or a number that is a name. */

const PREPOSITION =
  /(?:^|[\s("“‘—–-])(?:in|since|by|until|till|from|last|next|this|past|to|of|and|or|through|throughout|early|late|mid|during|before|after|for|between|on|around|about|into|that|every|each|begins?|began|ends?|ended|starts?|started|previous|following|end|beginning|start|middle|mid-|late-|early-)[\s-]*$/i;
const NAME_BEFORE = /(?:[A-Z][a-zé’']+|[A-Z]\.|Mr|Mrs|Ms|Dr)[ ]$/;
/** "the June election". */
const DETERMINED = /\b(?:the|a|an|its|their|that|this)[ ]$/i;
const NOUN_AFTER = /^ (?!(?:be|not|on|of|to|for|by|in|and|or|was|is|at|from|through|have|well)\b)[a-z]/;
const LEADING_WORD =
  /(?:^|[.!?:;"“(\n*•—-]\s*)(?:In|Since|By|Until|From|Last|Next|This|That|Between|And|But|On|During|Early|Late|Before|After|Through|For|Every|Each|Mid)[ ]$/;
const NAME_AFTER = /^ (?:[A-Z]\.?(?![A-Za-z])|[A-Z][a-zé]+)/;
const NO_NAME_AFTER =
  /^ (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|He|She|It|They|We|I|A|An|In|On|At|And|But|Rep|Sen|Gen|Mr|Mrs|Ms|President)\b/;
/** Words that stand before people as well as before months. */
const BEFORE_PEOPLE = /\b(?:by|from|to|for|of|and|or|with|after|before|about|on|that|than)[ ]$/i;
const RANGE_AFTER = /^(?:[-–—]|,? (?:to|through|and) [A-Z])/;
const OFTEN_NAMES = /^(?:may|march|april|june|august|jan|jun|mar)$/i;

/** "By August Harkin had given up": of a phrase that opens its sentence the name with the verb is the subject, so the month stands alone. */
const SUBJECT_AFTER =
  /^ (?:[A-Z][\p{L}'’.-]*\p{Ll} ){1,3}(?:had|has|have|was|were|is|are|did|will|would|could|can|should|must|might|said|told|went|came|made|took|began|gave|got|held|left|found|won|lost|met|[a-z]{2,}ed)\b/u;
const OPENING_LEAD = /(?:^|[.!?”"]\s+|\n\s*)(?:By|From)[ ]$/;
/** "the end of August", "the last weekend of June": a month has such parts, a person has not. */
const PART_OF = /\b(?:end|start|beginning|middle|close|weekend|week|days|half|month) of[ ]$/i;

/** Whether a name and its verb follow. */
export const isSubjectAfter = (after: string): boolean => SUBJECT_AFTER.test(after);

/**
 * Whether a bare month word is rather a person's name or a verb: "Theresa May", "June Park", "A. March", "Hang up, May."
 * A month that is also a first name needs a word before it that months follow ("in", "since", "last").
 */
export function isNameOfPerson(word: string, before: string, after: string): boolean {
  if (word !== 'MAY' && /^(?:may|march|mar|sun|jan|dec|august)$/.test(word)) return true;
  if (DETERMINED.test(before) && NOUN_AFTER.test(after)) return false;
  const often = OFTEN_NAMES.test(word.replace('.', ''));
  const named = NAME_BEFORE.test(before) && !LEADING_WORD.test(before);
  const introduced = PREPOSITION.test(before) && (!named || /\b[a-z]+[ ]$/.test(before));
  const apart = PART_OF.test(before) || (OPENING_LEAD.test(before) && isSubjectAfter(after));
  const surname = NAME_AFTER.test(after) && !NO_NAME_AFTER.test(after) && !apart;
  if (surname && (!introduced || (often && BEFORE_PEOPLE.test(before)))) return true;
  if (introduced) return false;
  return named || (often && !RANGE_AFTER.test(after));
}

const COUNTED =
  /^[ -](?:people|troops|men|women|soldiers|members|workers|points|miles|feet|shares|jobs|pounds|dollars|euros|employees|tons|tonnes|votes|children|yen|won|km|kilometers|kilometres|meters|metres|points|cases|units|cars|block|seats|barrels|words|homes|students|troops|civilians|aircraft|tanks|guns|prisoners|deaths|casualties|others|more)\b/i;
const MONEY_OR_NUMBER = /(?:[$£€#¥@+]|\bNo\.?|\bRs\.?|\bUS\$)\s?$/i;
const YEAR_INTRODUCED =
  /(?:^|[\s("“‘—–-])(?:in|since|of|from|until|till|by|during|to|and|or|before|after|between|through|throughout|early|late|mid|year|around|about|circa|c\.|fiscal|©|copyright|than|for|late-|mid-|pre-|post-|as|the|on|with|over|versus|vs\.?|or|but|until)[\s-]*$/i;
const TITLE_BEFORE = /(?:[A-Z][A-Za-z0-9’']+|#\w+)[ ]$/;
const SECTION =
  /\b(?:section|form|flight|loop|route|highway|interstate|rule|article|act|class|boeing|room|windows|agenda|vision|expo|euro|channel|column|number|version|model|title|page|bus|unit|gate|act of|class of|cve-?)\s?$/i;

/** "03 5550 1987", "555-0142 1987": the end of a telephone number. */
const DIALLED = /(?<![\d,.])(?:0\d{1,4}|(?!19|20)\d{4}) $|\d{3}-$/;

/** "model years 2009 to 2015", "the 2016 models": what is sold under that number, often the year before. */
const MODEL_BEFORE =
  /\bmodel years?(?: of| from)? $|\bmodel years? (?:19|20)\d\d(?: (?:to|through|and) |[-–])$/i;
const MODEL_AFTER =
  /^ (?:[A-Za-z-]+ )?(?:models?|diesels?|sedans?|model year|pick-?ups?|hatchbacks?|saloons?)\b/;

/** "7:42 p.m. (1942 GMT)": the same moment on another clock. */
const ZONE_AFTER = /^ ?(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|hours|hrs|local time)\b/;

/** Whether four digits are rather a name's, a count's, a price's or a clock's than a year: "Rio 2016", "2000 troops", "$1999". */
export function isNoYear(year: number, before: string, after: string): boolean {
  if (MODEL_BEFORE.test(before) || MODEL_AFTER.test(after) || ZONE_AFTER.test(after)) return true;
  if (DIALLED.test(before)) return true;
  if (MONEY_OR_NUMBER.test(before) || COUNTED.test(after) || SECTION.test(before)) return true;
  const introduced = YEAR_INTRODUCED.test(before);
  const named = TITLE_BEFORE.test(before);
  if (named && !introduced) return true;
  if (/\b(?:a|an)[ ]$/i.test(before)) return /^ [A-Z]/.test(after);
  if (
    /^ (?:[a-z]+ )?(?:Games|Olympics?|Olympic|World|Championships?|Cup|championships|games)\b/.test(after) &&
    !/\bin[ ]$/i.test(before)
  )
    return true;
  if (year >= 1850 && year <= 2040) return !introduced && /^ [A-Z][a-z]+ [A-Z]/.test(after);
  return !introduced && !/^\)/.test(after);
}

/** "ABC's This Week", "CBS This Morning", “Today” as a show's name: behind the name of a station, in marks of its own, or before the word for a show. */
const STATION_BEFORE = /(?:\b[A-Z]{2,}|\p{Lu}[\p{L}.]*['’]s) ["“‘']{0,2}$/u;
const SHOW_AFTER = /^[”"’']{0,2} (?:show|programme|program|anchor|co-anchor|host|presenter)s?\b|^ Show\b/;
const OPEN_MARK = /["“‘']$/;
const CLOSE_MARK = /^[,.]?["”’']/;

/**
 * Whether words such as "This Week", "Today" and "Last Night", each with a capital, name a programme: "told NBC's Today", "on “This Week,”".
 * Refuses headlines in capitals ("Mayor Quits This Week") and speech of one word (“Today,” he said).
 */
export function isNameOfShow(words: string, before: string, after: string): boolean {
  const several = words.split(' ');
  if (!several.every((word) => /^\p{Lu}/u.test(word))) return false;
  if (STATION_BEFORE.test(before) || SHOW_AFTER.test(after)) return true;
  return several.length > 1 && OPEN_MARK.test(before) && CLOSE_MARK.test(after);
}
