import { splitBlocks } from '../blocks';
import { dayOf } from './full-day';
import { weekdayOf } from '../times/days';
import { findTimes } from '../times/find-times';
import { shiftDay, writeDay } from '../times/stretch';
import { readAmount, readUnit, readWeekday } from '../times/words';

/**
 * The last resort for the day an article appeared, as EDTF, about: counted from the full dates that its text names, as a reader would.
 * Null where nothing lets one count.
 */
export function countPublication(text: string): string | null {
  const named = findTimes(text).flatMap((time) => {
    const day = dayOf(time);
    return day === null ? [] : [{ start: time.start, day }];
  });
  if (named.length === 0) return null;
  const day = countFromLead(text, named) ?? countFromCaption(text, named);
  return day === null ? null : `${writeDay(day)}~`;
}

/** A day that the text names in full, and where. */
interface NamedDay {
  readonly start: number;
  readonly day: number;
}

const LEAD_CHARS = 700;
const SINCE = /\b(?<count>[a-z-]+|\d{1,3}) (?<unit>days?|weeks?) (?:since|after|on from)\b/i;
const THIS_WEEKDAY = /\bthis (?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** "Ten days since" the first day named, if "this Sunday" agrees. */
function countFromLead(text: string, [first]: readonly NamedDay[]): number | null {
  const lead = text.slice(0, LEAD_CHARS);
  const since = SINCE.exec(lead)?.groups;
  const weekday = THIS_WEEKDAY.exec(lead)?.groups?.weekday;
  const amount = since && readAmount(since.count ?? '');
  if (!first || !amount || !weekday) return null;
  const day = shiftDay(first.day, amount.least, readUnit(since.unit ?? 'day').unit);
  return weekdayOf(day) === readWeekday(weekday) ? day : null;
}

const ARCHIVED = /\b(?:file|archive|library|stock|undated)\b/i;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i;
const YESTERDAY = /\b(?:yesterday|last night)\b/i;
const QUOTED = /[“"][^“”"]*[”"]/g;

/**
 * A picture of the news is taken on its day: the last day of a caption is that of an article which says "today", the one before that of an
 * article which says "yesterday", in its own words. None for a picture out of the archive, nor where the text names a later day.
 */
function countFromCaption(text: string, named: readonly NamedDay[]): number | null {
  const blocks = splitBlocks(text);
  const taken = blocks.flatMap(({ kind, start, end }) => {
    if (kind !== 'caption' || ARCHIVED.test(text.slice(start, end))) return [];
    return named.filter((time) => time.start >= start && time.start < end).map(({ day }) => day);
  });
  const last = Math.max(...taken);
  if (taken.length === 0 || named.some(({ day }) => day > last)) return null;
  const told = blocks.flatMap(({ kind, start, end }) => (kind === 'body' ? [text.slice(start, end)] : []));
  const words = told.join(' ').replace(QUOTED, ' ');
  if (TODAY.test(words)) return last;
  return YESTERDAY.test(words) ? last + 1 : null;
}
