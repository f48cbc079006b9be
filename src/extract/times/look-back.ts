import { civilOf, dayNumber, isDay, weekdayBeside } from './days';
import { shiftDay, stretchAround, type Stretch } from './stretch';
import { readOrdinal } from './words';
import type { WrittenTime } from './written-time';

/** How much of an article is its head, in UTF-16 units, and how many days back make it look back. */
const HEAD_CHARS = 1200;
const LEAST_DAYS = 300;
/** "it is a year since the dam broke", "two years on from the fire". */
const IT_IS = /(?:\b(?:is|be|been|was|marks)|\bit['’]s)\s(?:(?:now|almost|nearly|exactly|just|about) )?$/i;
const SINCE = /^ (?:since|on from)\b/;
/** "two years to the day after he left": the day that is told is an anniversary. */
const TO_THE_DAY = /^ to the day (?:since|after|from)\b/;
/** A day this near before such words is that on which so many years are over. */
const DAY_BESIDE_CHARS = 60;
const ANNIVERSARY =
  /\b(?:mark(?:s|ed|ing)?|commemorat(?:es?|ed|ing)|ahead of|on|before) (?:the|its|their) (?:(?<n>\d{1,3})(?:st|nd|rd|th)|(?<word>first|second|third|fourth|fifth|tenth|twentieth)|(?<count>\d{1,3})[- ]year) anniversary (?:of|since)\b/i;

/**
 * The day that an article looks back to: its head says how many years ago ("Ten years ago tomorrow", "it is a year since …", "the
 * tenth anniversary of …") or names a day of another year, or a month of one in which the main day of the story lies (`main`, null for none). Null
 * for news.
 */
export function findLookBack(
  text: string,
  written: readonly WrittenTime[],
  now: Stretch | null,
  main: Stretch | null = null,
): Stretch | null {
  if (!now) return null;
  const years = (from: number, count: number) => stretchAround(shiftDay(from, -count, 'year'), 'day');
  const anniversary = ANNIVERSARY.exec(text.slice(0, HEAD_CHARS));
  for (const [at, time] of written.entries()) {
    if (time.start > HEAD_CHARS) break;
    const since = yearsSince(text, time);
    if (since > 0)
      return years(dayBeside(written[at - 1], time, now.first, TO_THE_DAY.test(text.slice(time.end))), since);
    const day = dayOf(time.meaning, now);
    if (day !== null && now.first - day >= LEAST_DAYS) return stretchAround(day, 'day');
    if (main && now.first - main.first >= LEAST_DAYS && isMonthOf(main, time.meaning)) return main;
  }
  if (!anniversary?.groups) return null;
  const { count, n, word = '' } = anniversary.groups;
  return years(now.first, Number(n ?? count ?? readOrdinal(word)));
}

/** How many years "it is two years since" counts; 0 for other words. */
function yearsSince(text: string, { meaning, start, end }: WrittenTime): number {
  const count = meaning.is === 'duration' ? /^P(\d+)Y$/.exec(meaning.value)?.[1] : undefined;
  const behind = text.slice(end, end + 24);
  const told =
    TO_THE_DAY.test(behind) || (IT_IS.test(text.slice(Math.max(0, start - 20), start)) && SINCE.test(behind));
  return count && told ? Number(count) : 0;
}

/** "This Wednesday it will be a year since": the day named right before, else that of the article. */
function dayBeside(
  before: WrittenTime | undefined,
  time: WrittenTime,
  now: number,
  toTheDay: boolean,
): number {
  if (!before || time.start - before.end > DAY_BESIDE_CHARS) return now;
  const { meaning } = before;
  if (meaning.is === 'near-day') return now + meaning.days;
  const side = toTheDay ? 'on-or-before' : 'nearest';
  return meaning.is === 'weekday' ? weekdayBeside(now, meaning.weekday, side) : now;
}

/** "one evening in December 2018": a month that holds the day, with its year. */
function isMonthOf(day: Stretch, meaning: WrittenTime['meaning']): boolean {
  const { year, month } = civilOf(day.first);
  return (
    meaning.is === 'date' && meaning.day === undefined && meaning.year === year && meaning.month === month
  );
}

function dayOf(meaning: WrittenTime['meaning'], now: Stretch): number | null {
  if (meaning.is === 'offset')
    return meaning.unit === 'year' && meaning.direction < 0 && meaning.from === 'now'
      ? shiftDay(shiftDay(now.first, meaning.shift ?? 0, meaning.to ?? 'day'), -meaning.amount.least, 'year')
      : null;
  return meaning.is === 'date' &&
    meaning.year !== undefined &&
    meaning.day !== undefined &&
    isDay(meaning.year, meaning.month, meaning.day)
    ? dayNumber(meaning.year, meaning.month, meaning.day)
    : null;
}
