import {
  DAY,
  MONTH,
  ORDINAL,
  WEEKDAY,
  WEEKDAY_SHORT,
  YEAR,
  readMonth,
  readOrdinal,
  readWeekday,
} from '../words';
import type { Meaning } from '../written-time';
import { readTurn } from './turns';
import { anchored, group, hasGroup, type Around, type Form, type FormReading } from './form';

const MONTH_FIRST =
  'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec'.split(
    ' ',
  );
const WEEKDAY_FIRST =
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun'.split(
    ' ',
  );
const YEAR_TAIL = `(?:(?: ?,)? (?<year>${YEAR})|,?(?: of)? (?<turn>this|last|next|that|the same|the following|the previous) year)`;
const LEAD = `(?:(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT})(?: ?,)?(?: the)? )?`;
const SECOND = `(?: ?(?:-|–|and|to|&) ?(?<last>${DAY})(?! ?(?:[ap]\\.?m\\b|percent|per cent|people|million|others|more|of)))`;

/** 12 or 31, from "12th" and the like. */
function readDay(word: string): number {
  return Number.parseInt(word, 10);
}

function readParts(match: RegExpExecArray): FormReading | null {
  const month = readMonth(group(match, 'month'));
  const day = readDay(group(match, 'day'));
  const last = hasGroup(match, 'last') ? readDay(group(match, 'last')) : 0;
  if (
    /^(?:may|march|mar|jan|dec|sun|sat|wed)\b/.test(group(match, 'month')) &&
    /^may/.test(group(match, 'month'))
  )
    return null;
  const meaning: Meaning = {
    is: 'date',
    month,
    day,
    ...(last > day ? { lastDay: last } : {}),
    ...(hasGroup(match, 'year') ? { year: Number(group(match, 'year')) } : {}),
    ...(hasGroup(match, 'turn') ? { yearTurn: readTurn(group(match, 'turn')) } : {}),
    ...(hasGroup(match, 'which') ? { turn: readTurn(group(match, 'which')) } : {}),
    ...(hasGroup(match, 'weekday') ? { weekday: readWeekday(group(match, 'weekday')) } : {}),
  };
  return { meaning };
}

/** "the September 11 attacks" are those of 2001. */
function readAttacks(told: FormReading | null, after: string): FormReading | null {
  if (told?.meaning.is !== 'date' || told.meaning.month !== 9 || told.meaning.day !== 11 || told.meaning.year)
    return told;
  return /^,? (?:terror|terrorist|attacks?|hijack)/.test(after)
    ? { ...told, meaning: { ...told.meaning, year: 2001, byName: true } }
    : told;
}

function refuseVerse(match: RegExpExecArray, around: Around): FormReading | null {
  // "June 7s", "May 5-0 win": a score, not two days.
  if (/^-\d/.test(around.after())) return null;
  return readAttacks(readParts(match), around.after());
}

/**
 * Reads "Sept. 12", "September 12th, 2015", "Saturday, July 29", "Aug. 24 and 25", "May 3-5, 2001", "June 5 last year", "June 5 , 2001" as
 * texts cut into words have it.
 * Refuses "may 12", "May 120", "June 7.5".
 */
const MONTH_THEN_DAY: Form = {
  first: ['last', 'this', 'next', 'the', ...MONTH_FIRST, ...WEEKDAY_FIRST],
  pattern: anchored(
    `(?:(?<which>last|this|next|this past|this coming) |the (?=[A-Z][a-z]+day))?${LEAD}(?<month>${MONTH}) (?:the )?(?<day>${DAY})${SECOND}?${YEAR_TAIL}?`,
  ),
  read: refuseVerse,
};

/**
 * Reads "12 September", "the 12th of September 2015", "Monday 23 January 2017", "5 to 7 May".
 * Refuses "12 May" before a capital surname only where a count cannot stand ("12 May Day rallies").
 */
const DAY_THEN_MONTH: Form = {
  first: ['#', 'the', ...WEEKDAY_FIRST],
  pattern: anchored(
    `${LEAD}(?:the )?(?<day>${DAY})(?: ?(?:-|–|and|to|&) ?(?:the )?(?<last>${DAY}))?(?: of)? (?<month>${MONTH})${YEAR_TAIL}?`,
  ),
  read: (match, around) =>
    /^ Day\b/.test(around.after()) ? null : readAttacks(readParts(match), around.after()),
};

/** Reads "Saturday the 12th", "Sunday 13th", a day of a known month. "Saturday 12" is a weekday (see weekday.ts). Refuses "Sunday the 13th of many". */
const WEEKDAY_OF_MONTH: Form = {
  first: [...WEEKDAY_FIRST],
  pattern: anchored(`(?<weekday>${WEEKDAY})(?:,? the)? (?<day>\\d{1,2}(?:st|nd|rd|th))`),
  read: (match, around) => {
    const day = readDay(group(match, 'day'));
    if (day < 1 || day > 31 || !/^(?:[^\p{L}\p{N}-]|$)/u.test(around.after())) return null;
    if (/^ (?:of|in|time|birthday|anniversary|edition|century|district|place)\b/.test(around.after()))
      return null;
    return { meaning: { is: 'day-of-month', day, weekday: readWeekday(group(match, 'weekday')) } };
  },
};

/** Reads "the 18th", a day of a known month. */
const DAY_OF_MONTH: Form = {
  first: ['the'],
  pattern: anchored('(?:the )(?<day>\\d{1,2}(?:st|nd|rd|th))'),
  read: (match, around) => {
    const day = readDay(group(match, 'day'));
    if (day < 1 || day > 31 || !/\b(?:on|by|until|from|to|and|of)\s$/i.test(around.before())) return null;
    return /^(?:[.,;)]|$| (?:and|to|when|after|the|as|by|in|at|he|she|they|it|a|with|but)\b)/.test(
      around.after(),
    )
      ? { meaning: { is: 'day-of-month', day } }
      : null;
  },
};

/** Reads "the first of July", "the fourteenth of March 1991". Refuses "the first of many". */
const ORDINAL_OF_MONTH: Form = {
  first: ['the'],
  pattern: anchored(`the (?<ordinal>${ORDINAL}) of (?<month>${MONTH})${YEAR_TAIL}?`),
  read: (match) => {
    const day = readOrdinal(group(match, 'ordinal'));
    const told = readParts(match);
    return told && told.meaning.is === 'date' ? { meaning: { ...told.meaning, day } } : null;
  },
};

export const MONTH_DAY_FORMS: readonly Form[] = [
  MONTH_THEN_DAY,
  DAY_THEN_MONTH,
  WEEKDAY_OF_MONTH,
  DAY_OF_MONTH,
  ORDINAL_OF_MONTH,
];
export { MONTH_FIRST, WEEKDAY_FIRST };
