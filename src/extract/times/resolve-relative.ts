import { dayOfThat, FROM_FOCUS } from './day-in-hand';
import { weekdayOf } from './days';
import { isNarrow } from './narrow';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import { shiftDay, stretchAround, type Stretch, type StretchUnit } from './stretch';
import type { Meaning, PartOfDay, Turn } from './written-time';

type Of<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>;

const BACK: readonly Turn[] = ['last', 'past', 'previous'];
const AHEAD: readonly Turn[] = ['next', 'coming', 'following'];

/** "today", "yesterday": the reference itself moved by whole days. */
export function resolveNearDay(days: number, setting: Setting): Answer {
  const { now } = setting;
  if (!now || (days !== 0 && !isNarrow(now))) return UNKNOWN_DAY;
  const rule =
    days < 0 ? 'day-before' : days > 0 ? 'day-after' : setting.quoted ? 'quotation-day' : 'publication-day';
  return { stretch: { ...now, first: now.first + days, last: now.last + days }, rule, from: now };
}

/** "It landed at 11.30 p.m. and left after sunrise": a morning behind an evening is the next. */
const EVENING = 18 * 60;
const endsInEvening = ({ minutes }: Stretch): boolean => minutes !== undefined && minutes >= EVENING;

/** "this morning", "last night", "that evening", "the following afternoon"; "in the evening" where something happened then. */
export function resolvePart(turn: Turn, part: PartOfDay | undefined, setting: Setting): Answer {
  const { memory, now } = setting;
  if (turn === 'the' && setting.tense() !== 'past') return UNKNOWN_DAY;
  if (FROM_FOCUS.includes(turn) || turn === 'the') {
    const from = (turn === 'that' ? dayOfThat(setting) : memory.day) ?? now;
    if (!isNarrow(from)) return UNKNOWN_DAY;
    const turned = turn === 'following' ? 1 : turn === 'previous' ? -1 : 0;
    const days = turned + (turn === 'the' && part === 'morning' && endsInEvening(from) ? 1 : 0);
    return {
      stretch: stretchAround(from.first + days, 'day', from.approximate),
      rule: days > 0 ? 'after-last-date' : days < 0 ? 'before-last-date' : 'same-as-last-date',
      from,
    };
  }
  if (!isNarrow(now)) return UNKNOWN_DAY;
  const days = turn === 'last' ? -1 : 0;
  return {
    stretch: stretchAround(now.last + days, 'day', now.approximate || now.first !== now.last),
    rule: 'part-of-day',
    from: now,
  };
}

/** "last week", "this month", "the following day", "the year" (the one in hand). */
export function resolveUnit(meaning: Of<'unit'>, setting: Setting): Answer {
  const { turn } = meaning;
  const unit = meaning.unit as StretchUnit;
  const { memory, now } = setting;
  if (FROM_FOCUS.includes(turn) || (setting.narrative && turn !== 'this' && turn !== 'last'))
    return resolveUnitFromFocus(unit, turn, setting);
  if (unit === 'weekend' && turn === 'the') return resolveTheWeekend(setting);
  if (turn === 'the' && memory.date && memory.dateAt >= setting.sentenceStart)
    return { stretch: stretchAround(memory.date.first, unit), rule: 'same-as-last-date', from: memory.date };
  if (!now || ((unit === 'day' || unit === 'week' || unit === 'weekend') && !isNarrow(now)))
    return UNKNOWN_DAY;
  const count = BACK.includes(turn) ? -1 : AHEAD.includes(turn) ? 1 : 0;
  // A Sunday paper calls the week that ends on its day "last week".
  const day = unit === 'week' && count < 0 && weekdayOf(now.last) === 6 ? now.last + 1 : now.last;
  const stretch = stretchAround(
    shiftDay(day, count, unit),
    unit,
    now.approximate && (unit === 'week' || unit === 'day'),
  );
  return { stretch, rule: count < 0 ? 'unit-before' : count > 0 ? 'unit-after' : 'this-unit', from: now };
}

function resolveTheWeekend(setting: Setting): Answer {
  const now = setting.narrative ? (setting.memory.day ?? setting.now) : setting.now;
  if (!isNarrow(now)) return UNKNOWN_DAY;
  const ahead = setting.tense() === 'future';
  const onWeekend = weekdayOf(now.last) >= 5;
  return {
    stretch: stretchAround(now.last - (ahead || onWeekend ? 0 : 7), 'weekend'),
    rule: ahead ? 'unit-after' : 'unit-before',
    from: now,
  };
}

function resolveUnitFromFocus(unit: StretchUnit, turn: Turn, setting: Setting): Answer {
  const { memory } = setting;
  // "reported on 3 May that it had failed that month": the month told of before, not that of the report
  const told = turn === 'that' && unit !== 'day' ? memory.beforeSaying : null;
  const before = told && setting.at < told.until ? told.date : null;
  const day = turn === 'that' ? dayOfThat(setting) : memory.day;
  const from = before ?? (unit === 'day' ? day : memory.date) ?? setting.now;
  const wide =
    from &&
    from.last - from.first >
      (unit === 'day' ? 2 : unit === 'week' || unit === 'weekend' ? 7 : unit === 'month' ? 31 : 3660);
  if (!from || wide) return UNKNOWN_DAY;
  const count = BACK.includes(turn) ? -1 : AHEAD.includes(turn) ? 1 : 0;
  const stretch = stretchAround(shiftDay(from.first, count, unit), unit, from.approximate && unit === 'day');
  return {
    stretch,
    rule: count < 0 ? 'before-last-date' : count > 0 ? 'after-last-date' : 'same-as-last-date',
    from,
  };
}
