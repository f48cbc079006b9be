import {
  readEdtf,
  type WrittenDate,
  type WrittenEnd,
  type WrittenInterval,
  type WrittenSet,
} from './edtf-syntax';
import { civilMs } from './civil-ms';

/** English names, so that a date reads the same on every machine. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A year as a reader writes it: no year 0, BC before it, AD where the bare number could be mistaken. */
function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

function openYearWords({ year, openDigits }: WrittenDate): string {
  if (openDigits === 1) return `the ${year}s`;
  if (openDigits > 2) return `the years ${year} to ${year + 10 ** openDigits - 1}`;
  const century = Math.floor(year / 100) + 1;
  const ending =
    century % 100 > 10 && century % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][century % 10] ?? 'th');
  return `the ${century}${ending} century`;
}

function divisionWords(date: WrittenDate, division: NonNullable<WrittenDate['division']>): string {
  if (division.kind !== 'season') {
    return `the ${ORDINALS[division.index - 1]} ${division.kind} of ${yearWords(date.year)}`;
  }
  const season = SEASONS[division.index - 1];
  if (division.index < 4 || date.year < 1000) return `${season} ${yearWords(date.year)}`;
  return `winter ${date.year}–${String(date.year + 1).slice(-2)}`;
}

/** The words for a date without its qualifiers, leaving out what `shared` says the other end repeats. */
function plainWords(date: WrittenDate, shared: 'month' | 'year' | 'nothing' = 'nothing'): string {
  const { month, day } = date;
  if (date.openDigits > 0) return openYearWords(date);
  if (date.division) return divisionWords(date, date.division);
  const year = yearWords(date.year);
  if (month === undefined || month === 'unknown') return year;
  const monthName = MONTHS[month - 1] ?? '';
  const monthYear = shared === 'nothing' ? `${monthName} ${year}` : monthName;
  if (day === undefined || day === 'unknown') return monthYear;
  const dayWords = shared === 'month' ? String(day) : `${day} ${monthYear}`;
  return date.hour === undefined || date.minute === undefined
    ? dayWords
    : `${clockWords(date)} on ${dayWords}`;
}

function clockWords(date: WrittenDate): string {
  const parts = [date.hour, date.minute, date.second].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function qualifierWords(date: WrittenDate): string {
  return (date.uncertain ? 'perhaps ' : '') + (date.approximate ? 'about ' : '');
}

function sharedPart(from: WrittenDate, to: WrittenDate): 'month' | 'year' | 'nothing' {
  const plain = [from, to].every(
    (date) => !date.division && date.openDigits === 0 && date.hour === undefined,
  );
  if (!plain || from.year !== to.year || from.month === undefined || to.month === undefined) return 'nothing';
  return from.month === to.month && from.day !== undefined && to.day !== undefined ? 'month' : 'year';
}

/** "12" and "14 September 2015", "June" and "August 2015". */
function endWords(from: WrittenDate, to: WrittenDate): [string, string] {
  const shared = sharedPart(from, to);
  // "between about 12 and 14 September": one "about" is enough for both
  const alike = from.approximate === to.approximate && from.uncertain === to.uncertain;
  return [
    qualifierWords(from) + plainWords(from, shared),
    (alike ? '' : qualifierWords(to)) + plainWords(to),
  ];
}

function isDate(end: WrittenEnd): end is WrittenDate {
  return typeof end !== 'string';
}

function intervalWords({ from, to }: WrittenInterval): string {
  if (isDate(from) && isDate(to)) {
    const [first, last] = endWords(from, to);
    return `between ${first} and ${last}`;
  }
  if (isDate(from)) {
    const start = qualifierWords(from) + plainWords(from);
    return to === 'open' ? `since ${start}` : `from ${start}, end not known`;
  }
  if (!isDate(to)) return '';
  const end = qualifierWords(to) + plainWords(to);
  return from === 'open' ? `until ${end}` : `until ${end}, start not known`;
}

function setWords({ choice, members }: WrittenSet): string {
  const [only] = members;
  if (members.length === 1 && only?.type === 'interval' && choice === 'one') {
    if (isDate(only.from) && isDate(only.to)) return intervalWords(only);
    if (isDate(only.to)) return `by ${qualifierWords(only.to)}${plainWords(only.to)}`;
    if (isDate(only.from)) return `${qualifierWords(only.from)}${plainWords(only.from)} or later`;
  }
  const joiner = choice === 'one' ? 'or' : 'and';
  const last = members.at(-1);
  const words = members.map((member) => {
    if (member.type === 'interval') return intervalWords(member);
    const shared = last?.type === 'date' && member !== last ? sharedPart(member, last) : 'nothing';
    return qualifierWords(member) + plainWords(member, shared);
  });
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

function weekdayOf(date: WrittenDate): string {
  if (typeof date.month !== 'number' || typeof date.day !== 'number' || date.year < 1000) return '';
  return `${WEEKDAYS[new Date(civilMs(date.year, date.month, date.day)).getUTCDay()]} `;
}

/** A single date in a sentence: an unknown part or a whole month or year is said to be one. */
function dateWords(date: WrittenDate, weekday: boolean): string {
  const qualifier = qualifierWords(date);
  const words = plainWords(date);
  if (date.month === 'unknown') return `an unknown day in ${yearWords(date.year)}`;
  if (date.day === 'unknown') return `an unknown day in ${words}`;
  if (date.day === undefined) return qualifier ? qualifier + words : `some time in ${words}`;
  if (date.hour !== undefined)
    return `${qualifier}${words.replace(' on ', ` on ${weekday ? weekdayOf(date) : ''}`)}`;
  return qualifier + (weekday ? weekdayOf(date) : '') + words;
}

/**
 * An EDTF date in the words of a sentence: "about 12 September 2015", "some time in 2014", "between June and
 * August 2015". With `weekday`, full days name it: "Monday 14 September 2015". Text that is no EDTF comes back as it is.
 */
export function describeDate(edtf: string, options: { readonly weekday?: boolean } = {}): string {
  const written = readEdtf(edtf);
  if (!written) return edtf;
  if (written.type === 'interval') return intervalWords(written);
  if (written.type === 'set') return setWords(written);
  return dateWords(written, options.weekday ?? false);
}

/**
 * The same date as short as a label: "June 2013", "12–14 September 2015", "about 16 September 2015".
 * Open ends keep their word ("since September 2015").
 */
export function labelDate(edtf: string): string {
  const written = readEdtf(edtf);
  if (!written) return edtf;
  if (written.type === 'date') {
    const unknown = written.month === 'unknown' || written.day === 'unknown';
    return unknown ? describeDate(edtf) : qualifierWords(written) + plainWords(written);
  }
  if (written.type === 'interval' && isDate(written.from) && isDate(written.to)) {
    const [first, last] = endWords(written.from, written.to);
    return /^\d+$/.test(first) ? `${first}–${last}` : `${first} – ${last}`;
  }
  return describeDate(edtf);
}
