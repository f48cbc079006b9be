import { dayOf, writeFullDay } from './full-day';
import { dayNumber, isDay, weekdayOf } from '../times/days';
import { findTimes } from '../times/find-times';
import { writeDay } from '../times/stretch';
import type { WrittenTime } from '../times/written-time';

const LONGEST_DATE_LINE = 140;
const HEAD_LINES = 14;
const TAIL_LINES = 8;
const POSTED = /\b(?:posted|published|first published|filed|created|date|issued|released)\b/i;
/** "News » Local » By Ann Roe, Port Ellis Courier » Posted": a page's trail of any length, right before the day. */
const POSTED_ON = /(?:^|[|·•»>–—:,] ?)(?:first )?(?:posted|published)(?: on)?:?$/i;
const UPDATED = /\b(?:updated|modified|edited)\b/i;
const CORRECTED = /\b(?:correction|corrected|clarification|editor['’]s note|retract|copyright|©)/i;

/** A full date of a text as EDTF, with the clock time right behind it. */
function writeWithClock(text: string, times: readonly WrittenTime[], at: number): string | null {
  const [date, next] = times.slice(at, at + 2);
  if (!date) return null;
  const isBeside =
    next?.meaning.is === 'clock' && /^[\s|,•·–—-]{1,4}(?:at )?$/.test(text.slice(date.end, next.start));
  return writeFullDay(date, isBeside ? next.clock : date.clock);
}

/**
 * The day on a line of its own: near the head or the foot, short, and holding a full date: "Posted Sept. 20, 2016 at 7:02 a.m.",
 * "By Jane Roe | September 11, 2016 | 6:40pm". A line that says posted beats a bare date, a bare date one that says
 * updated; a correction is never the day.
 */
export function readDateLine(text: string): string | null {
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
    ranked.push({ rank, published: writeWithClock(line, times, at) ?? '' });
  }
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.published ?? null;
}

/** A stamp run into the words stands no further from the start. */
const STAMP_CHARS = 1200;
/** How far behind a date its clock and zone reach. */
const ZONE_CHARS = 20;
const AFTER_UPDATED = /\b(?:updated|modified|edited|corrected)[\s:]*(?:at |on )?$/i;
const ZONED = String.raw`\d(?: ?[ap]\.?m\.?)?\s*(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T)`;
const CLOCK_AND_ZONE = new RegExp(String.raw`${ZONED}\b`, 'i');
/** Without it there is no such stamp; few articles have it, and to look for times costs far more. */
const MAY_HAVE_ZONE = new RegExp(ZONED, 'i');

/**
 * "Gates open in the north Tuesday 6 March 2031 01.48 GMT The keeper said": the weekday, the day in full and the zone together, wherever a copied
 * page has put them near its start. Of 172 such stamps in the development articles of T17, all gave the day of the article.
 */
export function readRunInStamp(text: string): string | null {
  if (!MAY_HAVE_ZONE.test(text.slice(0, STAMP_CHARS + ZONE_CHARS))) return null;
  const head = text.slice(0, STAMP_CHARS);
  const times = findTimes(head);
  for (const [at, time] of times.entries()) {
    const { meaning } = time;
    const day = dayOf(time);
    if (meaning.is !== 'date' || day === null || meaning.weekday !== weekdayOf(day)) continue;
    if (AFTER_UPDATED.test(text.slice(0, time.start))) continue;
    if (CLOCK_AND_ZONE.test(text.slice(time.start, time.end + ZONE_CHARS)))
      return writeWithClock(head, times, at);
  }
  return null;
}

/** How many lines at the head may hold the day of the paper without its year. */
const NAMEPLATE_LINES = 6;

/** "News | Port Ellis | Thursday, July 12" in a known year, which the weekday must fit where one stands there. */
export function readYearlessLine(text: string, year: number): string | null {
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
  if (POSTED_ON.test(before)) return true;
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
