import { civilOf, dayNumber, isDay, monthLength } from './days';
import { nearestYear, nearestYearOfMonth } from './nearest-year';
import type { Memory, Setting } from './setting';
import type { Stretch } from './stretch';

/** Notes are added to an article within so many days. */
const NOTED_DAYS = 14;
/** What an article that looks back tells of its own months is so many days old at most. */
const RECENT_DAYS = 120;

const SINCE = /\bsince (?:[a-z]+ )?$/i;
/** Rather after the day that is looked back to. */
const ON_FROM = { ahead: 1, back: 3 };

/**
 * The year of a day in an article that looks back to another one: that which comes nearest to the day it looks back to, and
 * rather after it; null where the nearest to the article is recent, or the clause looks ahead. A month alone is of those days only in an article
 * that looks back to the main day of its story and has named one near it, and in a clause of the past.
 */
export function yearLookedBackTo(
  month: number,
  day: number | undefined,
  near: number,
  { before, lookBack, mainDay, memory, now, tense }: Setting,
): number | null {
  if (!lookBack || !now || tense() === 'future' || !isDay(near, month, day ?? 1)) return null;
  const ago = now.first - dayNumber(near, month, day ?? monthLength(near, month));
  // a day ahead of the article cannot be over, and one that tells of the old days tells on of them
  const inHand = [...memory.named.values()].some(
    (day) => Math.abs(day.first - lookBack.first) <= RECENT_DAYS,
  );
  const over = ago < -NOTED_DAYS && inHand && tense() === 'past';
  if (
    day === undefined &&
    !(inHand && mainDay?.first === lookBack.first && tense() === 'past' && !SINCE.test(before()))
  )
    return null;
  if (!over && Math.abs(ago) <= RECENT_DAYS) return null;
  const year =
    day === undefined
      ? nearestYearOfMonth(month, lookBack.first, ON_FROM)
      : nearestYear(month, day, lookBack.first, ON_FROM);
  if (year === null || dayNumber(year, month, day ?? 1) > now.last) return null;
  // "On 8 May 2013 it came out. By April 2015 …": the text has told on, past the year it looks back to
  return hasToldOn(year, memory, now) ? null : year;
}

/** Whether the text has told on past a year: with a later year that it gave, or with the last date that it named, but for one of the article's own days. */
function hasToldOn(year: number, { date, toldMonth, year: told }: Readonly<Memory>, now: Stretch): boolean {
  const isOn = (one: number) => one > year && one < civilOf(now.first).year;
  return (
    (told !== null && isOn(told)) ||
    (toldMonth !== null && isOn(civilOf(toldMonth.month.first).year)) ||
    (date !== null && civilOf(date.first).year > year && now.first - date.last > NOTED_DAYS)
  );
}
