import { chooseYear } from './choose-year';
import { monthBeside } from './nearest-year';
import { civilOf, dayNumber, isDay, weekdayOf } from './days';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import {
  monthStretch,
  rangeOf,
  seasonStretch,
  shiftDay,
  stretchAround,
  yearStretch,
  type Stretch,
} from './stretch';
import type { Meaning, Turn } from './written-time';

type Of<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>;

const YEARS_ON: Readonly<Partial<Record<Turn, number>>> = {
  this: 0,
  last: -1,
  past: -1,
  next: 1,
  coming: 1,
  that: 0,
  the: 0,
  following: 1,
  previous: -1,
};

/** The year that "this", "last", "that" … year is; null where nothing tells. */
function turnedYear(turn: Turn, setting: Setting): number | null {
  const fromFocus = turn === 'that' || turn === 'following' || turn === 'previous';
  const from = fromFocus ? (setting.memory.date ?? setting.now) : setting.now;
  return from ? civilOf(from.first).year + (YEARS_ON[turn] ?? 0) : null;
}

function dayOrMonth(year: number, meaning: Of<'date'>): Stretch | null {
  if (meaning.day === undefined) return monthStretch(year, meaning.month);
  if (!isDay(year, meaning.month, meaning.day)) return null;
  const first = dayNumber(year, meaning.month, meaning.day);
  if (meaning.lastDay === undefined) return stretchAround(first, 'day');
  if (!isDay(year, meaning.month, meaning.lastDay)) return null;
  return { unit: 'days', first, last: dayNumber(year, meaning.month, meaning.lastDay), approximate: false };
}

/** A month, or a day of one: with its year, with "last" or "next", or without either. */
export function resolveDate(written: Of<'date'>, setting: Setting): Answer {
  const swap = written.order === 'unsure' && setting.dayFirst && written.day !== undefined;
  const meaning = swap ? { ...written, month: written.day ?? 1, day: written.month } : written;
  if (meaning.year !== undefined)
    return {
      stretch: dayOrMonth(meaning.year, meaning),
      rule: meaning.day === undefined ? 'month-and-year' : 'full-date',
    };
  if (meaning.yearTurn) {
    const year = turnedYear(meaning.yearTurn, setting);
    if (year === null) return UNKNOWN_DAY;
    return {
      stretch: dayOrMonth(year, meaning),
      rule: meaning.day === undefined ? 'month-and-year' : 'full-date',
      from: setting.now,
    };
  }
  if (meaning.turn && meaning.day === undefined)
    return resolveTurnedMonth(meaning.month, meaning.turn, setting);
  if (meaning.turn && setting.now) return resolveTurnedDay(meaning, meaning.turn, setting.now);
  const chosen = chooseYear(meaning.month, meaning.day, meaning.weekday, setting);
  if (!chosen) return UNKNOWN_DAY;
  const kind = meaning.day === undefined ? 'month' : 'month-day';
  const rule =
    chosen.by === 'focus' ? (`${kind}-of-year-in-focus` as const) : (`${kind}-of-publication-year` as const);
  return { stretch: dayOrMonth(chosen.year, meaning), rule, from: chosen.from };
}

/** "last Oct. 23": the last such day before the article; "next" the first after it; "this" the one of its year. */
function resolveTurnedDay(meaning: Of<'date'>, turn: Turn, now: Stretch): Answer {
  const { year } = civilOf(now.first);
  const days = [year - 1, year, year + 1].map((y) => dayOrMonth(y, meaning));
  const before = days.filter((day) => day !== null && day.last < now.first).at(-1) ?? null;
  const after = days.find((day) => day !== null && day.first > now.last) ?? null;
  const back = turn === 'last' || turn === 'past';
  const stretch = back ? before : turn === 'next' || turn === 'coming' ? after : (days[1] ?? null);
  return { stretch, rule: 'month-day-of-publication-year', from: now };
}

function resolveTurnedMonth(month: number, turn: Turn, setting: Setting): Answer {
  const { memory } = setting;
  const fromFocus = turn === 'following' || turn === 'previous' || turn === 'that';
  const from = fromFocus ? (memory.date ?? setting.now) : setting.now;
  if (!from) return UNKNOWN_DAY;
  if (turn === 'this' || turn === 'that')
    return {
      stretch: monthStretch(civilOf(from.first).year, month),
      rule: 'month-of-publication-year',
      from,
    };
  const ahead = turn === 'next' || turn === 'coming' || turn === 'following';
  return {
    stretch: monthBeside(month, from.first, ahead ? 1 : -1),
    rule: ahead ? 'month-after' : 'month-before',
    from,
  };
}

/** The months that "the 18th" may be of, but for that of the date in hand, by how far they lie from it. */
const MONTHS_BESIDE = [0, -1, 1, -2, 2];

/**
 * "the 18th", "Saturday the 18th": a day of the month in focus, else of the month of the article. Its weekday must fit; where it would lie ahead of what
 * is over, it is the day of that number that was named last, else of the month before.
 */
export function resolveDayOfMonth({ day, weekday }: Of<'day-of-month'>, setting: Setting): Answer {
  const from = setting.memory.date ?? setting.now;
  if (!from || from.unit === 'year' || from.unit === 'decade' || from.unit === 'century') return UNKNOWN_DAY;
  const { month, year } = civilOf(from.first);
  const dayIn = (months: number) => {
    const at = civilOf(shiftDay(dayNumber(year, month, 1), months, 'month'));
    return isDay(at.year, at.month, day) ? dayNumber(at.year, at.month, day) : null;
  };
  const isAhead = (one: number) =>
    !setting.narrative && setting.now !== null && one > setting.now.last && setting.tense() === 'past';
  const fits = (one: number | null) =>
    one !== null && (weekday === undefined || weekdayOf(one) === weekday) && !isAhead(one);
  const again = [...setting.memory.named.values()].filter((one) => civilOf(one.first).day === day).at(-1);
  const own = dayIn(0);
  if (own !== null && isAhead(own) && again && fits(again.first))
    return { stretch: again, rule: 'same-as-last-date', from: again };
  const found =
    weekday === undefined && (own === null || !isAhead(own)) ? own : MONTHS_BESIDE.map(dayIn).find(fits);
  return typeof found === 'number'
    ? { stretch: stretchAround(found, 'day'), rule: 'day-of-month-in-focus', from }
    : UNKNOWN_DAY;
}

export function resolveYear(meaning: Of<'year'>): Answer {
  const stretch = yearStretch(meaning.year);
  return {
    stretch: meaning.lastYear === undefined ? stretch : rangeOf(stretch, yearStretch(meaning.lastYear)),
    rule: 'year',
  };
}

/** A season: with its year, "last winter" (the last that is over), "this summer", or the one nearest in time. */
export function resolveSeason(meaning: Of<'season'>, setting: Setting): Answer {
  const told = meaning.year ?? (meaning.yearTurn ? turnedYear(meaning.yearTurn, setting) : undefined);
  if (typeof told === 'number')
    return { stretch: seasonStretch(told, meaning.season), rule: 'season-of-year' };
  const fromFocus =
    setting.narrative ||
    meaning.turn === 'that' ||
    meaning.turn === 'following' ||
    meaning.turn === 'previous';
  const from = (fromFocus ? setting.memory.date : null) ?? setting.now;
  if (!from) return UNKNOWN_DAY;
  const { year } = civilOf(from.first);
  const all = [year - 2, year - 1, year, year + 1].map((y) => seasonStretch(y, meaning.season));
  const before = all.filter((season) => season.last < from.first).at(-1);
  const after = all.find((season) => season.first > from.last);
  const around = all.find((season) => season.first <= from.first && season.last >= from.first);
  const turn = meaning.turn;
  const picked =
    turn === 'last' || turn === 'past' || turn === 'previous'
      ? before
      : turn === 'next' || turn === 'coming' || turn === 'following'
        ? after
        : turn === 'this' || turn === 'that' || fromFocus
          ? (around ?? all.find((season) => civilOf(season.first).year === year))
          : (around ?? (setting.tense() === 'past' ? before : after));
  return { stretch: picked ?? null, rule: 'season-nearest', from };
}

/** A quarter or half of a year: with its year; else the one last named; else the last begun, or the next where the clause looks ahead. */
export function resolveQuarter(meaning: Of<'quarter' | 'half'>, setting: Setting): Answer {
  const months = meaning.is === 'quarter' ? 3 : 6;
  const stretchIn = (year: number) =>
    stretchAround(dayNumber(year, (meaning.number - 1) * months + 1, 1), meaning.is);
  const told = meaning.year ?? (meaning.yearTurn ? turnedYear(meaning.yearTurn, setting) : undefined);
  if (typeof told === 'number') return { stretch: stretchIn(told), rule: 'quarter-of-year' };
  const { quarter } = setting.memory;
  if (
    setting.narrative &&
    quarter &&
    civilOf(quarter.first).month === (meaning.number - 1) * months + 1 &&
    quarter.unit === meaning.is
  )
    return { stretch: quarter, rule: 'quarter-named-before', from: quarter };
  const from = (setting.narrative ? setting.memory.date : null) ?? setting.now;
  if (!from) return UNKNOWN_DAY;
  const { year } = civilOf(from.first);
  const ahead = setting.tense() === 'future';
  const years = [year - 1, year, year + 1].map(stretchIn);
  const away = (stretch: Stretch) => Math.max(stretch.first - from.last, from.first - stretch.last, 0);
  const picked = ahead
    ? years.reduce((best, stretch) => (away(stretch) < away(best) ? stretch : best))
    : years.filter((stretch) => stretch.first <= from.first).at(-1);
  return { stretch: picked ?? null, rule: 'quarter-nearest', from };
}
