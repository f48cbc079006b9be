import { civilOf, dayNumber, isDay, monthLength, weekdayOf } from './days';
import { nearestYear, nearestYearOfMonth, type Weights } from './nearest-year';
import type { Setting } from './setting';
import type { Stretch } from './stretch';
import type { Tense } from './tense';
import { yearLookedBackTo } from './year-looked-back-to';

/** How many times further off a day against the tense of its sentence counts. */
const AGAINST: Readonly<Record<Tense, Weights>> = {
  past: { ahead: 8, back: 1 },
  unknown: { ahead: 3, back: 1 },
  future: { ahead: 1, back: 4 },
};
/** A day on which something happened is over. */
const HARDLY_AHEAD = { ahead: 40, back: 1 };
/** A month alone in a clause of the past is over. */
const NEVER_AHEAD = { ahead: 12, back: 1 };
/** A year that was written out holds for so many characters: for a day of a month, and for a month alone. */
const YEAR_HOLDS = 600;
const YEAR_HOLDS_FOR_MONTH = 150;

/** Which year a day or month without one belongs to, and what told it. */
export interface ChosenYear {
  readonly year: number;
  readonly by: 'publication' | 'focus';
  readonly from: Stretch;
}

/**
 * The date whose year holds here: in a narrative the last one; in news a day whose year was written out shortly before. In news of an unknown day it is
 * the last day that was given its year, or another such day of the text, and none for a month alone: of 500 days and months that leant on a year or a month
 * named before them one in six was of that year, of 140 days that leant on a day three in four.
 */
function yearInFocus(setting: Setting, heldChars: number): Stretch | null {
  const { hint, memory, now } = setting;
  if (setting.narrative) return memory.date ?? (now ? null : hint);
  if (!now) {
    if (heldChars === YEAR_HOLDS_FOR_MONTH) return null;
    return (memory.year === null ? null : memory.day) ?? (hint?.unit === 'day' ? hint : null);
  }
  const opened = yearOfSentence(setting);
  if (opened) return opened;
  const { day, year, toldMonth } = memory;
  const held =
    day !== null &&
    civilOf(day.first).year === year &&
    setting.at - memory.yearAt < heldChars &&
    !setting.leavesCourse(memory.yearAt)
      ? day
      : null;
  // "presented in March 2024. It came out on 15 May": within a paragraph the month holds too
  const told =
    heldChars === YEAR_HOLDS &&
    toldMonth !== null &&
    toldMonth.at >= setting.paragraphStart &&
    !setting.leavesCourse(toldMonth.at)
      ? toldMonth
      : null;
  const ofMonth = told && (!held || told.at > memory.yearAt);
  const first = ofMonth ? told.month : held;
  const since = ofMonth ? told.at : memory.yearAt;
  const focus = first && (laterMonth(civilOf(first.first).year, since, setting) ?? first);
  return focus &&
    civilOf(now.first).year !== civilOf(focus.first).year &&
    setting.tense() !== 'future' &&
    !/\bsince\s$/i.test(setting.before())
    ? focus
    : null;
}

/** "It opened on 12 May 2017. The following March it closed. On 5 October …": the month that has taken a year on since it was told; null without one. */
function laterMonth(year: number, toldAt: number, { memory, now }: Setting): Stretch | null {
  const { date, dateAt } = memory;
  if (!date || !now || dateAt <= toldAt || date.unit !== 'month') return null;
  return civilOf(date.first).year > year && date.last < now.first ? date : null;
}

/** "In" or a mark before a year that opens its sentence. */
const OPENS_CHARS = 6;
const SAYS = /\b(?:said|says|told|announced|reported|ruled|wrote|showed)\b[^.;]*$/i;

/**
 * "Last year she led the revolt, and on 13 July it failed", "Next year's fair is set for 4 March": the year that opens the sentence, if its tense
 * is of that year, but for the day of a saying.
 */
function yearOfSentence({ before, memory, now, sentenceStart, tense }: Setting): Stretch | null {
  const { date, dateAt } = memory;
  const opens = dateAt >= sentenceStart && dateAt - sentenceStart < OPENS_CHARS;
  if (!opens || !now || date?.unit !== 'year') return null;
  if (date.first > now.last) return tense() === 'future' ? date : null;
  return date.last < now.first && tense() === 'past' && !SAYS.test(before()) ? date : null;
}

/**
 * The year of a month and day: the nearest such day to the article that fits the tense (a day against the tense counts
 * several times as far), or to the date in focus where its year holds. A weekday beside it must fit.
 * Null where there is nothing to count from or no such day.
 */
export function chooseYear(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  setting: Setting,
): ChosenYear | null {
  const again =
    day === undefined ? (sameMonthInFocus(month, setting) ?? monthOfSentence(month, setting)) : null;
  if (again) return { year: civilOf(again.first).year, by: 'focus', from: again };
  const named =
    day === undefined || setting.narrative ? undefined : setting.memory.named.get(100 * month + day);
  if (named && setting.tense() !== 'future')
    return { year: civilOf(named.first).year, by: 'focus', from: named };
  const of = day === undefined ? null : toldMonthAgain(month, day, setting);
  if (of) return { year: civilOf(of.first).year, by: 'focus', from: of };
  const focus = yearInFocus(setting, day === undefined ? YEAR_HOLDS_FOR_MONTH : YEAR_HOLDS);
  const from = focus ?? setting.now;
  if (!from) return null;
  // an article of which the year alone is known tells mostly of that
  if (!focus && from.unit === 'year') return { year: civilOf(from.first).year, by: 'publication', from };
  const near = focus
    ? { ahead: 1, back: setting.narrative ? 2 : 3 }
    : setting.liesBehind()
      ? HARDLY_AHEAD
      : AGAINST[setting.tense()];
  const between = focus && focus.unit !== 'year' ? yearBetween(month, day, focus, setting) : null;
  if (between !== null && fitsWeekday(between, month, day, weekday))
    return { year: between, by: 'focus', from };
  const own = focus && yearOfArticle(month, day, weekday, focus, setting);
  if (own) return own;
  const year =
    day === undefined
      ? nearestYearOfMonth(month, from.first, !focus && setting.tense() === 'past' ? NEVER_AHEAD : near)
      : (nearestYear(month, day, from.first, near, weekday) ?? nearestYear(month, day, from.first, near));
  if (year === null) return null;
  const back = focus ? null : yearLookedBackTo(month, day, year, setting);
  if (back !== null) return { year: back, by: 'focus', from: setting.lookBack ?? from };
  // A date in focus carries nothing past the day of the article, unless the clause looks ahead.
  const past =
    focus &&
    setting.now &&
    focus.first <= setting.now.last &&
    !setting.narrative &&
    dayNumber(year, month, day ?? 1) > setting.now.last;
  return { year: past ? year - 1 : year, by: focus ? 'focus' : 'publication', from };
}

/** A date in focus that lies so many days before the article is no part of the matter in hand, but history with a course of its own. */
const HISTORY_DAYS = 3 * 365;
/** What is told goes on from a date in focus to days so near. */
const NEAR_FOCUS_DAYS = 90;

/**
 * "It was on 19 June 2020. She told of it on 24 January": the year of an article of April 2022, where the day lies in it, is over, and is nearer to the
 * article than the nearest such day, which is months away, is to the date in focus; who writes of a day of the present year leaves the year out. Null where a month or a year
 * is asked for or in focus, in history and in narratives.
 */
function yearOfArticle(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  focus: Stretch,
  { narrative, now, tense }: Setting,
): ChosenYear | null {
  if (narrative || day === undefined || focus.unit !== 'day' || now?.unit !== 'day' || tense() === 'future')
    return null;
  if (now.first - focus.first > HISTORY_DAYS) return null;
  const { year } = civilOf(now.first);
  if (!isDay(year, month, day) || !fitsWeekday(year, month, day, weekday)) return null;
  const back = now.first - dayNumber(year, month, day);
  if (back <= 0) return null;
  const near = nearestYear(month, day, focus.first, { ahead: 1, back: 1 }, weekday);
  const fromFocus = near === null ? Infinity : Math.abs(dayNumber(near, month, day) - focus.first);
  return fromFocus > Math.max(back, NEAR_FOCUS_DAYS) ? { year, by: 'publication', from: now } : null;
}

/** A month that was told with its year holds so long for its days, in UTF-16 units. */
const TOLD_MONTH_HOLDS = 1200;

/** "In May 2029 it sank … It was found on 6 May": a day of the month just told, in an article that looks back to one of its days. */
function toldMonthAgain(month: number, day: number, setting: Setting): Stretch | null {
  const { at, lookBack, memory, narrative, now, tense } = setting;
  const told = memory.toldMonth;
  if (!told || !now || !lookBack || narrative || at - told.at > TOLD_MONTH_HOLDS) return null;
  if (lookBack.first < told.month.first || lookBack.first > told.month.last) return null;
  const { month: named, year } = civilOf(told.month.first);
  return named === month && isDay(year, month, day) && year < civilOf(now.first).year && tense() !== 'future'
    ? told.month
    : null;
}

/** An article of at most so many days after the date in focus tells on from it. */
const TELLS_ON_DAYS = 365;

/**
 * The year in which a day or month lies between the date in focus and the article, where that is at most a year on: what is told goes on in
 * time, and it is over. Null where it lies before that date or after the article, where the clause looks ahead, and in narratives,
 * whose date in focus may be far from where they are.
 */
function yearBetween(
  month: number,
  day: number | undefined,
  focus: Stretch,
  { narrative, now, tense }: Setting,
): number | null {
  if (!now || narrative || now.first - focus.last > TELLS_ON_DAYS || tense() === 'future') return null;
  const { year } = civilOf(focus.last);
  for (const candidate of [year, year + 1]) {
    if (!isDay(candidate, month, day ?? 1)) continue;
    const first = dayNumber(candidate, month, day ?? 1);
    const last = day === undefined ? first + monthLength(candidate, month) - 1 : first;
    if (first > focus.last && last < now.first) return candidate;
  }
  return null;
}

function fitsWeekday(
  year: number,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
): boolean {
  return day === undefined || weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday;
}

/** A month that was named just before is named again: "between May and June … by June". */
function sameMonthInFocus(month: number, { at, memory }: Setting): Stretch | null {
  const { date, dateAt } = memory;
  const near = date !== null && date.unit === 'month' && at - dateAt < YEAR_HOLDS_FOR_MONTH;
  return near && civilOf(date.first).month === month ? date : null;
}

/** A later month of a sentence that has named one is of its year: "dismissed in August of that year, and the report came out in October". */
function monthOfSentence(month: number, { memory, now, sentenceStart, tense }: Setting): Stretch | null {
  const { date, dateAt } = memory;
  if (!now || date?.unit !== 'month' || dateAt < sentenceStart || tense() === 'future') return null;
  const told = civilOf(date.first);
  const isOver = dayNumber(told.year, month, 1) <= now.last;
  return told.month < month && told.year !== civilOf(now.first).year && isOver ? date : null;
}
