import { parseEdtf } from '../story/edtf';
import { guessDatelineYear } from './dateline-year';
import type { ArticleMetadata } from './input';
import { dayNumber, isDay, weekdayOf } from './times/days';
import { findTimes } from './times/find-times';
import { shiftDay, writeDay } from './times/stretch';
import { readAmount, readMonth, readUnit, readWeekday } from './times/words';
import type { WrittenTime } from './times/written-time';

export interface PublicationSources {
  /** What story.yaml says: EDTF, or an ISO date and time with a zone. */
  readonly given?: string | undefined;
  /** What the file's own metadata says. */
  readonly metadata?: Pick<ArticleMetadata, 'published' | 'url'> | undefined;
  readonly url?: string | undefined;
  readonly text: string;
  /** The year in which the story's other articles appeared, for a dateline that leaves its own out. */
  readonly storyYear?: number | undefined;
}

export interface PublicationDate {
  /** EDTF, in the civil time of the place; absent when nothing tells it. */
  readonly published?: string;
  readonly from: 'given' | 'metadata' | 'url' | 'dateline' | 'text' | 'unknown';
}

/**
 * The day an article appeared, from the first of these that tells it: the desk, the file's metadata, its address, a
 * dateline, a line of the text ("Posted 8/24/16"), and last, marked as about, what the text lets one count ("yesterday"
 * beside a captioned date). A dateline without a year takes the one that its text bears out, else that of the story's other
 * articles, else the soonest after all it tells of, marked as about. Later updates and corrections change nothing. A zone is dropped: the civil day stands.
 */
export function readPublicationDate(sources: PublicationSources): PublicationDate {
  const { given, metadata, text, url, storyYear } = sources;
  const told = readStamp(given);
  if (told) return { published: told, from: 'given' };
  const own = readStamp(metadata?.published);
  if (own) return { published: own, from: 'metadata' };
  const address = readAddress(url ?? metadata?.url ?? '');
  if (address && address.length === 10) return { published: address, from: 'url' };
  const dateline = readDateline(text, address);
  if (dateline?.sure) return { published: dateline.day, from: 'dateline' };
  const line = readDateLine(text);
  if (line && (!address || line.startsWith(address))) return { published: line, from: 'text' };
  if (address) return { published: address, from: 'url' };
  const year = Number(COPYRIGHT.exec(text)?.[1] ?? NaN);
  const yearless = Number.isNaN(year) ? null : readYearlessLine(text, year);
  if (yearless) return { published: yearless, from: 'text' };
  // another article's year is a likely guess, no more
  const guessed =
    storyYear === undefined
      ? null
      : (readDateline(text, String(storyYear))?.day ?? readYearlessLine(text, storyYear));
  if (guessed) return { published: `${guessed}~`, from: 'dateline' };
  if (dateline) return { published: `${dateline.day}~`, from: 'dateline' };
  const counted = countFromLead(text);
  return counted ? { published: counted, from: 'text' } : { from: 'unknown' };
}

/** A stamp as EDTF: EDTF as it is; an ISO date and time without seconds and zone; else a full date in words. */
function readStamp(stamp: string | undefined): string | null {
  const plain = stamp?.trim() ?? '';
  const iso =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?$/.exec(plain);
  const edtf = iso ? `${iso[1]}T${iso[2]}` : plain;
  if (edtf && parseEdtf(edtf)) return edtf;
  for (const time of findTimes(plain)) {
    const day = writeFullDay(time);
    if (day) return day;
  }
  return null;
}

/** The date in an address: "/2015/09/16/", "/2015/sep/16", "2015-09-16", "/20150916"; the month alone where no day is told. */
function readAddress(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*/, '');
  const match =
    /\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d?|[a-z]{3})\/(?<d>\d\d?)(?![\d])/i.exec(path) ??
    /(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/.exec(path) ??
    /(?<!\d)(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/.exec(path) ??
    /\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d|[a-z]{3})(?=\/)/i.exec(path);
  if (!match?.groups) return null;
  const { d, m = '', y } = match.groups;
  const month = /\d/.test(m) ? Number(m) : readMonth(m);
  if (!isDay(Number(y), month, Number(d ?? 1))) return null;
  return writeDay(dayNumber(Number(y), month, Number(d ?? 1))).slice(0, d === undefined ? 7 : 10);
}

/** "PORTO VELHO, Aug 18 (ABC) -", "LONDON, 7 March —": a place in capitals, a day, an agency or a dash. */
const DATELINE =
  /^[ \t]*(?:[A-Z][A-Z.'’-]+)(?:[ /,]+[A-Z][A-Za-z.'’-]+){0,4},? +(?:(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>[A-Z][a-z]{2,8})\.?)(?:,? (?<year>(?:19|20)\d\d))? *(?:\([^)\n]{2,40}\)|[-–—])/m;
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[^\n\d]{0,20}((?:19|20)\d\d)\b/i;
const HEAD_CHARS = 2500;

/** The day of a dateline, `sure` where its year is written or borne out; `known` is the address or the year that holds for it. */
function readDateline(text: string, known: string | null): { day: string; sure: boolean } | null {
  const groups = DATELINE.exec(text.slice(0, HEAD_CHARS))?.groups;
  if (!groups) return null;
  const month = readMonth(groups.month ?? groups.month2 ?? '');
  const day = Number(groups.day ?? groups.day2);
  const written = groups.year ?? known?.slice(0, 4) ?? COPYRIGHT.exec(text)?.[1];
  const guess = written ? { year: Number(written), sure: true } : guessDatelineYear(text, month, day);
  return guess && isDay(guess.year, month, day)
    ? { day: writeDay(dayNumber(guess.year, month, day)), sure: guess.sure }
    : null;
}

/** The day number of an expression that names day, month and year. */
function dayOf({ meaning }: WrittenTime): number | null {
  if (meaning.is !== 'date' || meaning.year === undefined || meaning.day === undefined) return null;
  return isDay(meaning.year, meaning.month, meaning.day)
    ? dayNumber(meaning.year, meaning.month, meaning.day)
    : null;
}

function writeFullDay(time: WrittenTime, clock = time.clock): string | null {
  const day = dayOf(time);
  if (day === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return clock ? `${writeDay(day)}T${two(clock.hour)}:${two(clock.minute)}` : writeDay(day);
}

const LONGEST_DATE_LINE = 140;
const HEAD_LINES = 14;
const TAIL_LINES = 8;
const POSTED = /\b(?:posted|published|first published|filed|created|date|issued|released)\b/i;
const UPDATED = /\b(?:updated|modified|edited)\b/i;
const CORRECTED = /\b(?:correction|corrected|clarification|editor['’]s note|retract|copyright|©)/i;

/**
 * The day on a line of its own: near the head or the foot, short, and holding a full date: "Posted Sept. 20, 2016 at 7:02 a.m.",
 * "By Jane Roe | September 11, 2016 | 6:40pm". A line that says posted beats a bare date, a bare date one that says
 * updated; a correction is never the day.
 */
function readDateLine(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const near =
    lines.length > HEAD_LINES + TAIL_LINES
      ? [...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)]
      : lines;
  const ranked: { rank: number; published: string }[] = [];
  for (const line of near) {
    if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) continue;
    const times = findTimes(line);
    const at = times.findIndex((time) => dayOf(time) !== null);
    const date = times[at];
    if (!date || !isStamp(line, date) || CORRECTED.test(line.slice(0, date.start))) continue;
    const rank = POSTED.test(line.slice(0, date.start)) ? 0 : UPDATED.test(line.slice(0, date.start)) ? 2 : 1;
    const next = times[at + 1];
    const clock =
      next?.meaning.is === 'clock' && /^[\s|,•·–—-]{1,4}(?:at )?$/.test(line.slice(date.end, next.start))
        ? next.clock
        : date.clock;
    ranked.push({ rank, published: writeFullDay(date, clock) ?? '' });
  }
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.published ?? null;
}

/** How many lines at the head may hold the day of the paper without its year. */
const NAMEPLATE_LINES = 6;

/** "News | Port Ellis | Thursday, July 12" in a known year, which the weekday must fit where one stands there. */
function readYearlessLine(text: string, year: number): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  for (const line of lines.slice(0, NAMEPLATE_LINES)) {
    if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) continue;
    for (const date of findTimes(line)) {
      const { meaning } = date;
      if (meaning.is !== 'date' || meaning.day === undefined || meaning.year !== undefined) continue;
      if (!isStamp(line, date) || CORRECTED.test(line.slice(0, date.start))) continue;
      if (!isDay(year, meaning.month, meaning.day)) continue;
      const day = dayNumber(year, meaning.month, meaning.day);
      if (meaning.weekday === undefined || weekdayOf(day) === meaning.weekday) return writeDay(day);
    }
  }
  return null;
}

/** Whether a line is about its own date and is no sentence of the story that holds one. */
function isStamp(line: string, date: WrittenTime): boolean {
  const before = line.slice(0, date.start).trim();
  if (POSTED.test(before) || UPDATED.test(before)) return before.length < 60;
  const rest = line.slice(date.end).trim();
  const sentence = /[.!?]["”’]?$/.test(rest) && !/\b[ap]\.m\.$/i.test(line.trim());
  if (sentence || /[a-z]{2,} (?:on|in|by|since|until|from|of)$/.test(before)) return false;
  return (
    before === '' ||
    /[|·•–—:,]$/.test(before) ||
    /^by\b/i.test(before) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i.test(before)
  );
}

const LEAD_CHARS = 700;
const SINCE = /\b(?<count>[a-z-]+|\d{1,3}) (?<unit>days?|weeks?) (?:since|after|on from)\b/i;
const THIS_WEEKDAY = /\bthis (?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/**
 * The last resort, marked as about: the first full date of the text, and a lead that counts from it: "yesterday" beside a
 * captioned date gives the day after it; "ten days since" a headline event so many days after, if "this Sunday" agrees.
 */
function countFromLead(text: string): string | null {
  const first = findTimes(text)
    .map(dayOf)
    .find((day) => day !== null);
  if (first === undefined || first === null) return null;
  const lead = text.slice(0, LEAD_CHARS);
  const since = SINCE.exec(lead)?.groups;
  const weekday = THIS_WEEKDAY.exec(lead)?.groups?.weekday;
  const amount = since && readAmount(since.count ?? '');
  if (since && amount && weekday) {
    const day = shiftDay(first, amount.least, readUnit(since.unit ?? 'day').unit);
    if (weekdayOf(day) === readWeekday(weekday)) return `${writeDay(day)}~`;
  }
  const captioned = /^[[(][^\n\])]*\d{4}[^\n\])]*[\])]/m.test(lead);
  return captioned && /\byesterday\b/i.test(lead) ? `${writeDay(first + 1)}~` : null;
}
