import { civilOf, dayNumber, isDay, monthLength, weekdayOf } from './days';
import type { Setting } from './setting';
import { monthStretch, type Stretch } from './stretch';
import type { Tense } from './tense';

/** How many times further off a day against the tense of its sentence counts. */
const AGAINST: Readonly<Record<Tense, { ahead: number; back: number }>> = {
  past: { ahead: 8, back: 1 },
  unknown: { ahead: 3, back: 1 },
  future: { ahead: 1, back: 4 },
};
/** A day that opens a clause of the past is over. */
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

function nearestYear(
  month: number,
  day: number,
  from: number,
  weights: { ahead: number; back: number },
  weekday?: number,
): number | null {
  const { year } = civilOf(from);
  let best: number | null = null;
  let leastCost = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isDay(candidate, month, day)) continue;
    const number = dayNumber(candidate, month, day);
    if (weekday !== undefined && weekdayOf(number) !== weekday) continue;
    const gap = number - from;
    const cost = gap > 0 ? gap * weights.ahead : -gap * weights.back;
    if (cost < leastCost) {
      leastCost = cost;
      best = candidate;
    }
  }
  return best;
}

/** The date whose year holds here: in a narrative the last one; in news a day whose year was written out shortly before. */
function yearInFocus(setting: Setting, heldChars: number): Stretch | null {
  const { memory, now } = setting;
  if (setting.narrative || !now) return memory.date ?? (now ? null : setting.hint);
  const opened = yearOfSentence(setting);
  if (opened) return opened;
  const { day, year, toldMonth } = memory;
  const held =
    day !== null && civilOf(day.first).year === year && setting.at - memory.yearAt < heldChars ? day : null;
  // "presented in March 2024. It came out on 15 May": within a paragraph the month holds too
  const told =
    heldChars === YEAR_HOLDS && toldMonth !== null && toldMonth.at >= setting.paragraphStart
      ? toldMonth
      : null;
  const focus =
    told && (!held || told.at > memory.yearAt) ? told.month : held && (laterYear(setting) ?? held);
  return focus &&
    civilOf(now.first).year !== civilOf(focus.first).year &&
    setting.tense() !== 'future' &&
    !/\bsince\s$/i.test(setting.before())
    ? focus
    : null;
}

/** "It opened on 12 May 2017. The following March it closed. On 5 October …": the month that has taken the year on since; null without one. */
function laterYear({ memory, now }: Setting): Stretch | null {
  const { date, dateAt, year, yearAt } = memory;
  if (!date || !now || year === null || dateAt <= yearAt || date.unit !== 'month') return null;
  return civilOf(date.first).year > year && date.last < now.first ? date : null;
}

/** "In" or a mark before a year that opens its sentence. */
const OPENS_CHARS = 6;
const SAYS = /\b(?:said|says|told|announced|reported|ruled|wrote|showed)\b[^.;]*$/i;

/** "Last year she led the revolt, and on 13 July it failed": the past year that opens the sentence, but for the day of a saying. */
function yearOfSentence({ before, memory, now, sentenceStart, tense }: Setting): Stretch | null {
  const { date, dateAt } = memory;
  const opens = dateAt >= sentenceStart && dateAt - sentenceStart < OPENS_CHARS;
  const past = date?.unit === 'year' && now !== null && date.last < now.first;
  return past && opens && tense() === 'past' && !SAYS.test(before()) ? date : null;
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
  const focus = yearInFocus(setting, day === undefined ? YEAR_HOLDS_FOR_MONTH : YEAR_HOLDS);
  const from = focus ?? setting.now;
  if (!from) return null;
  const near = focus
    ? { ahead: 1, back: setting.narrative ? 2 : 3 }
    : setting.opensPastClause()
      ? HARDLY_AHEAD
      : AGAINST[setting.tense()];
  const between = focus && focus.unit !== 'year' ? yearBetween(month, day, focus, setting) : null;
  if (between !== null && fitsWeekday(between, month, day, weekday))
    return { year: between, by: 'focus', from };
  const year =
    day === undefined
      ? nearestYearOfMonth(month, from.first, !focus && setting.tense() === 'past' ? NEVER_AHEAD : near)
      : (nearestYear(month, day, from.first, near, weekday) ?? nearestYear(month, day, from.first, near));
  if (year === null) return null;
  const back = focus || day === undefined ? null : yearLookedBackTo(month, day, year, setting);
  if (back !== null) return { year: back, by: 'focus', from: setting.lookBack ?? from };
  // A date in focus carries nothing past the day of the article, unless the clause looks ahead.
  const past =
    focus && setting.now && !setting.narrative && dayNumber(year, month, day ?? 1) > setting.now.last;
  return { year: past ? year - 1 : year, by: focus ? 'focus' : 'publication', from };
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

/** Notes are added to an article within so many days. */
const NOTED_DAYS = 14;
/** What an article that looks back tells of its own months is so many days old at most. */
const RECENT_DAYS = 120;

/**
 * The year of a day in an article that looks back to another one: that which comes nearest to the day it looks back to, and
 * rather after it; null where the nearest to the article is recent, or the clause looks ahead.
 */
function yearLookedBackTo(
  month: number,
  day: number,
  near: number,
  { lookBack, memory, now, tense }: Setting,
): number | null {
  if (!lookBack || !now || tense() === 'future' || !isDay(near, month, day)) return null;
  const ago = now.first - dayNumber(near, month, day);
  // a day ahead of the article cannot be over, and one that tells of the old days tells on of them
  const inHand = [...memory.named.values()].some(
    (day) => Math.abs(day.first - lookBack.first) <= RECENT_DAYS,
  );
  const over = ago < -NOTED_DAYS && inHand && tense() === 'past';
  if (!over && Math.abs(ago) <= RECENT_DAYS) return null;
  const year = nearestYear(month, day, lookBack.first, { ahead: 1, back: 3 });
  return year !== null && dayNumber(year, month, day) <= now.last ? year : null;
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

function nearestYearOfMonth(month: number, from: number, weights: { ahead: number; back: number }): number {
  const now = civilOf(from);
  const ahead = (month - now.month + 12) % 12;
  if (ahead === 0) return now.year;
  const forward = ahead * weights.ahead <= (12 - ahead) * weights.back;
  return forward ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
}

/** "last June", "next January": the month before or after the one of a day, never that one itself. */
export function monthBeside(month: number, from: number, direction: -1 | 1): Stretch {
  const now = civilOf(from);
  if (direction < 0) return monthStretch(month < now.month ? now.year : now.year - 1, month);
  return monthStretch(month > now.month ? now.year : now.year + 1, month);
}
