import { dayInHand, FROM_FOCUS } from './day-in-hand';
import { weekdayBeside, weekdayOf, type WeekdaySide } from './days';
import { isNarrow } from './narrow';
import { resolveUnit } from './resolve-relative';
import { resolveTheWeekday } from './the-weekday';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import { stretchAround, type Stretch } from './stretch';
import type { Meaning } from './written-time';

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

/** A course of weekdays goes on for so many characters without one. */
const COURSE_HOLDS = 600;

/** A day that was named so few characters ago is that of whose week one tells. */
const JUST_NAMED = 90;
const WEEK_DAYS = 7;

/** "that Friday": the last day of that weekday that the text has named, but for one of the article's own week where it looks back; null where none was. */
function namedWeekday(
  weekday: number,
  { at, lookBack, memory, narrative, now, paragraphStart }: Setting,
): Stretch | null {
  const named = memory.weekdays.get(weekday);
  if (!named || narrative) return null;
  const away = (day: Stretch | null) => (day ? Math.abs(named.first - day.first) : 0);
  if (lookBack && now && away(now) <= WEEK_DAYS) return null;
  // "On April 12 they met. … That Sunday she left", in a paper of a Sunday in June
  const toldOn = now && memory.day && memory.dayAt >= paragraphStart ? now.first - memory.day.first : 0;
  if (toldOn > WEEK_DAYS && away(now) <= WEEK_DAYS) return null;
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

/** "18 April: … Friday: the summit ends": an entry of a chronology goes on from the one above, up to the day of the article. */
function dayOfEntry(weekday: number, { headsEntry, memory, now }: Setting): Answer | null {
  if (!headsEntry || !now || !isNarrow(now)) return null;
  const above = memory.dayHeadsLines && memory.day && memory.day.first < now.first ? memory.day : null;
  const next = above && weekdayBeside(above.first, weekday, 'after');
  if (above && next !== null && next <= now.last)
    return { stretch: stretchAround(next, 'day'), rule: 'weekday-near-last-date', from: above };
  return null;
}

/** "On the Wednesday she denied it. … On Friday it was printed. And on Sunday she quit": a weekday of the course that "the" has opened, as far as that goes on. */
function dayOfCourse(weekday: number, setting: Setting): Answer | null {
  const { at, memory, narrative, now, quoted, tense } = setting;
  const from = memory.course;
  if (!from || !now || narrative || quoted || from !== memory.day || at - memory.dayAt > COURSE_HOLDS)
    return null;
  if (tense() !== 'past' || SAYS_NOW.test(setting.before())) return null;
  const next = weekdayBeside(from.first, weekday, 'on-or-after');
  return next <= now.last
    ? { stretch: stretchAround(next, 'day'), rule: 'weekday-near-last-date', from }
    : null;
}

/** "next week, maybe Thursday": the weekday of the week just named. */
const OF_WEEK = /\bweek, (?:maybe|perhaps|probably|possibly|most likely|likely)(?: on)? $/i;

function weekJustNamed({ before, memory: { date } }: Setting): Stretch | null {
  return date?.unit === 'week' && OF_WEEK.test(before()) ? date : null;
}

/** "They rang on 4 January, a Thursday": which weekday that day was. */
const TELLS_WHICH =
  /(?:\d(?:st|nd|rd|th)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?),? (?:which (?:was|is) )?an? $/i;

function dayToldOf(weekday: number, { before, memory: { day }, narrative }: Setting): Stretch | null {
  if (narrative || !day || !TELLS_WHICH.test(before())) return null;
  return weekdayOf(day.first) === weekday ? stretchAround(day.first, 'day', day.approximate) : null;
}

/** A weekday: the last one by default, the next where the clause looks ahead or the words say so. */
export function resolveWeekday(meaning: Extract<Meaning, { is: 'weekday' }>, setting: Setting): Answer {
  const { memory, now } = setting;
  const { week, weekday } = meaning;
  const which = dayToldOf(weekday, setting);
  if (which) return { stretch: which, rule: 'same-as-last-date', from: which };
  if (meaning.some) return resolveSomeWeekday(weekday, setting);
  const turn = meaning.turn === 'the' ? undefined : meaning.turn;
  if (week) {
    const around = resolveUnit({ is: 'unit', unit: 'week', turn: week }, setting);
    if (!around.stretch) return around;
    return {
      stretch: stretchAround(around.stretch.first + weekday, 'day'),
      rule: 'weekday-of-week',
      from: around.from ?? null,
    };
  }
  const pointed = meaning.turn === 'the' ? resolveTheWeekday(weekday, setting) : null;
  if (pointed) return pointed;
  const gone = turn === undefined ? dayOfCourse(weekday, setting) : null;
  if (gone) return gone;
  const lookedBackTo = !turn && !setting.narrative && isLookedBackTo(setting);
  if ((turn && FROM_FOCUS.includes(turn)) || (setting.narrative && memory.day) || lookedBackTo) {
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
  const entry = turn === undefined || turn === 'this' ? dayOfEntry(weekday, setting) : null;
  if (entry) return entry;
  const told = turn === undefined ? weekJustNamed(setting) : null;
  if (told)
    return { stretch: stretchAround(told.first + weekday, 'day'), rule: 'weekday-of-week', from: told };
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
