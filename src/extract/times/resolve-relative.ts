import { weekdayBeside, weekdayOf, type WeekdaySide } from './days';
import { isNarrow } from './narrow';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import { shiftDay, stretchAround, type Stretch, type StretchUnit } from './stretch';
import type { Meaning, Turn } from './written-time';

type Of<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>;

const BACK: readonly Turn[] = ['last', 'past', 'previous'];
const AHEAD: readonly Turn[] = ['next', 'coming', 'following'];
const FROM_FOCUS: readonly Turn[] = ['that', 'following', 'previous'];

/** "today", "yesterday": the reference itself moved by whole days. */
export function resolveNearDay(days: number, setting: Setting): Answer {
  const { now } = setting;
  if (!now || (days !== 0 && !isNarrow(now))) return UNKNOWN_DAY;
  const rule =
    days < 0 ? 'day-before' : days > 0 ? 'day-after' : setting.quoted ? 'quotation-day' : 'publication-day';
  return { stretch: { ...now, first: now.first + days, last: now.last + days }, rule, from: now };
}

/** "this morning", "last night", "that evening", "the following afternoon"; "in the evening" where something happened then. */
export function resolvePart(turn: Turn, setting: Setting): Answer {
  const { memory, now } = setting;
  if (turn === 'the' && setting.tense() !== 'past') return UNKNOWN_DAY;
  if (FROM_FOCUS.includes(turn) || turn === 'the') {
    const from = (turn === 'that' ? dayOfThat(setting) : memory.day) ?? now;
    if (!isNarrow(from)) return UNKNOWN_DAY;
    const days = turn === 'following' ? 1 : turn === 'previous' ? -1 : 0;
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

/** "the Sunday" is the one next to the day last named, if that was so few characters ago. */
const THE_WEEKDAY_HOLDS = 600;

/** Within so many days of the day that an article looks back to, days are told that are not the article's own. */
const TOLD_AROUND_DAYS = 60;
const SAYS_NOW =
  /\b(?:said|says|told|tells|announced|ruled|reported|asked|wrote)\b(?:(?! (?:that|he|she|it|they|would|could|might|will|had|was|were) )[^.;]){0,20}$/i;

/** "She was not back until Tuesday", where the day in hand is one that the article looks back to. */
function isLookedBackTo(setting: Setting): boolean {
  const { lookBack, memory, now } = setting;
  if (!lookBack || !memory.day || !now || setting.quoted || SAYS_NOW.test(setting.before())) return false;
  const near = Math.abs(memory.day.first - lookBack.first) <= TOLD_AROUND_DAYS;
  // "On Saturday he said that it might float by Sunday": ahead of that day, not of the article
  return near && (setting.tense() !== 'future' || memory.dayAt >= setting.sentenceStart);
}

/** The day last named; in an article that looks back, not a day of its own week ("This Friday it is a year since … that Monday"). */
function dayInHand(setting: Setting): Stretch | null {
  const { lookBack, memory, now } = setting;
  const own = lookBack && now && memory.day && Math.abs(memory.day.first - now.first) <= 7;
  return own && setting.tense() === 'past' ? lookBack : memory.day;
}

/** "It came back on the Friday", in an article that looks back: from the day in hand if that is of those days, else from the one it looks back to. */
function dayOfOldWeek({ lookBack, memory, narrative, quoted, tense }: Setting): Stretch | null {
  if (!lookBack || narrative || quoted || tense() !== 'past') return null;
  const { day } = memory;
  return day && Math.abs(day.first - lookBack.first) <= TOLD_AROUND_DAYS ? day : lookBack;
}

/** "that morning": of the day named in the paragraph, else of the day in hand. */
function dayOfThat(setting: Setting): Stretch | null {
  const { dayAt, day } = setting.memory;
  return setting.narrative || dayAt >= setting.paragraphStart ? day : dayInHand(setting);
}

/** A day that was named so few characters ago is that of whose week one tells. */
const JUST_NAMED = 90;
const WEEK_DAYS = 7;

/** "that Friday": the last day of that weekday that the text has named, but for one of the article's own week where it looks back; null where none was. */
function namedWeekday(weekday: number, { at, lookBack, memory, narrative, now }: Setting): Stretch | null {
  const named = memory.weekdays.get(weekday);
  if (!named || narrative) return null;
  const away = (day: Stretch | null) => (day ? Math.abs(named.first - day.first) : 0);
  if (lookBack && now && away(now) <= WEEK_DAYS) return null;
  // "On 4 June she left. That Friday it reopened"
  if (at - memory.dayAt < JUST_NAMED && away(memory.day) > WEEK_DAYS) return null;
  return stretchAround(named.first, 'day', named.approximate);
}

/** "that Saturday": of the main day, unless the text has told of another week since. */
function isOfMainDay(
  weekday: number,
  named: Stretch | null,
  { mainDay, memory, narrative, now, paragraphStart }: Setting,
): boolean {
  if (!mainDay || !now || narrative || weekdayOf(mainDay.first) !== weekday) return false;
  const isOwn = (day: Stretch | null) => !!day && Math.abs(day.first - now.first) <= WEEK_DAYS;
  if (named && !isOwn(named)) return false;
  const { day, dayAt } = memory;
  return !day || isOwn(day) || dayAt < paragraphStart;
}

/** "Two weeks earlier it stopped one Tuesday": the one next to the day that its sentence has named; else nobody knows which. */
function resolveSomeWeekday(weekday: number, { memory, sentenceStart }: Setting): Answer {
  const { date, dateAt } = memory;
  if (!date || dateAt < sentenceStart || date.last - date.first >= WEEK_DAYS) return UNKNOWN_DAY;
  const middle = Math.floor((date.first + date.last) / 2);
  return {
    stretch: stretchAround(weekdayBeside(middle, weekday, 'nearest'), 'day'),
    rule: 'weekday-near-last-date',
    from: date,
  };
}

/** A weekday: the last one by default, the next where the clause looks ahead or the words say so. */
export function resolveWeekday(meaning: Of<'weekday'>, setting: Setting): Answer {
  const { memory, now } = setting;
  const { week, weekday } = meaning;
  if (meaning.some) return resolveSomeWeekday(weekday, setting);
  const inHand = memory.day !== null && setting.at - memory.dayAt < THE_WEEKDAY_HOLDS;
  const turn = meaning.turn === 'the' && !inHand ? undefined : meaning.turn;
  if (week) {
    const around = resolveUnit({ is: 'unit', unit: 'week', turn: week }, setting);
    if (!around.stretch) return around;
    return {
      stretch: stretchAround(around.stretch.first + weekday, 'day'),
      rule: 'weekday-of-week',
      from: around.from ?? null,
    };
  }
  const old = meaning.turn === 'the' ? dayOfOldWeek(setting) : null;
  if (old)
    return {
      stretch: stretchAround(weekdayBeside(old.first, weekday, 'on-or-after'), 'day', old.approximate),
      rule: 'weekday-near-last-date',
      from: old,
    };
  const lookedBackTo = !turn && !setting.narrative && isLookedBackTo(setting);
  if (
    (turn && (FROM_FOCUS.includes(turn) || turn === 'the')) ||
    (setting.narrative && memory.day) ||
    lookedBackTo
  ) {
    const named = turn === 'that' ? namedWeekday(weekday, setting) : null;
    const main = turn === 'that' && isOfMainDay(weekday, named, setting) ? setting.mainDay : null;
    if (main) return { stretch: stretchAround(main.first, 'day'), rule: 'main-day', from: main };
    if (named) return { stretch: named, rule: 'same-as-last-date', from: named };
    const from = dayInHand(setting) ?? now;
    if (!isNarrow(from)) return UNKNOWN_DAY;
    // "that Monday … By Friday": what is told goes on
    const goesOn = lookedBackTo ? 'on-or-after' : 'nearest';
    const side = turn === 'following' ? 'after' : turn === 'previous' ? 'before' : goesOn;
    return {
      stretch: stretchAround(weekdayBeside(from.first, weekday, side), 'day', from.approximate),
      rule: 'weekday-near-last-date',
      from,
    };
  }
  if (!isNarrow(now)) return UNKNOWN_DAY;
  const ahead =
    turn === 'next' ||
    turn === 'coming' ||
    (turn === undefined && setting.tense() === 'future') ||
    (turn === 'this' && setting.tense() !== 'past');
  const side: WeekdaySide =
    turn === 'last' || turn === 'past'
      ? 'before'
      : turn === 'next' || turn === 'coming'
        ? 'after'
        : ahead
          ? 'on-or-after'
          : 'on-or-before';
  return {
    stretch: stretchAround(weekdayBeside(now.last, weekday, side), 'day', now.approximate),
    rule: ahead ? 'weekday-after' : 'weekday-before',
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
