import { MONTH, readMonth } from '../extract/times/words';
import { parseEdtf } from '../story/edtf';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const COMPACT = /^(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?: \d\d:\d\d(?::\d\d)?)?$/;
/** "7 March 2024", "Thu, Mar. 7, 2024": the month in letters, so that nobody can read it otherwise. */
const IN_WORDS = new RegExp(
  String.raw`^(?:[A-Z][a-z]{2,8},? )?(?:(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>${MONTH})|(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?),? (?<y>\d{4})$`,
);
const MAIL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/;

/** A day of the calendar as EDTF, else undefined. */
function writeDay(year: string, month: string | number, day: string): string | undefined {
  const edtf = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return parseEdtf(edtf) ? edtf : undefined;
}

/**
 * A publication date as metadata writes it, as EDTF or as an ISO date and time with its zone; undefined for
 * what is neither ISO 8601, `20150916`, `2015/09/16`, a mail date with a zone, nor a day with its month in letters ("March 7, 2024"). A time
 * without a zone is dropped, the day stays: nobody can say which clock it was. "03/04/2015" and its like are refused: they are read differently
 * on two sides of an ocean.
 */
export function readPublishedDate(raw: string): string | undefined {
  const text = raw.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year = '', month, day, time, seconds = '', zone] = iso;
    if (month === undefined) return year;
    if (day === undefined) return writeDay(year, month, '01') && `${year}-${month}`;
    const written = writeDay(year, month, day);
    if (written === undefined || time === undefined || zone === undefined) return written;
    if (!parseEdtf(`${written}T${time}`)) return written;
    return `${written}T${time}${seconds || ':00'}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
  }
  const compact = COMPACT.exec(text);
  if (compact) return writeDay(compact[1]!, compact[2]!, compact[3]!);
  const words = IN_WORDS.exec(text)?.groups;
  if (words) return writeDay(words.y!, readMonth(words.m ?? words.m2!), words.d ?? words.d2!);
  const mail = MAIL.exec(text);
  if (!mail || writeDay(mail[3]!, readMonth(mail[2]!), mail[1]!) === undefined) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
