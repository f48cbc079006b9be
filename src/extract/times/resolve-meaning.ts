import { civilOf, dayNumber } from './days';
import { resolveDate, resolveDayOfMonth, resolveQuarter, resolveSeason, resolveYear } from './resolve-named';
import { resolveHoliday } from './resolve-holiday';
import { resolveOffset } from './resolve-offset';
import { resolveNearDay, resolvePart, resolveUnit } from './resolve-relative';
import { resolveWeekday } from './resolve-weekday';
import { resolveWithin } from './resolve-within';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import { isInCalendar, shiftDay, stretchAround, yearStretch, type Stretch } from './stretch';
import type { Meaning, PartOfDay, WrittenTime } from './written-time';

/** A quarter that was named holds for so many characters. */
const QUARTER_HOLDS = 1200;
/** "a year ago" counts from a quarter only beside the figures that are compared. */
const OF_FIGURES = /[\d%$£€]|\b(?:share|than|from|compared|up|down|million|billion)\b/;

/**
 * The date of one expression, with its clock and the part it was said of ("early", "late"); none for one that leads out of the calendar:
 * "20,000 years ago".
 */
export function resolveMeaning(written: WrittenTime, setting: Setting): Answer {
  const answer =
    written.meaning.is === 'clock'
      ? resolveClock(written, setting)
      : resolveBare(written.meaning, setting, written.part);
  if (!answer.stretch) return answer;
  if (!isInCalendar(answer.stretch)) return { ...answer, stretch: null };
  return {
    ...answer,
    stretch: withEdge(withClock(answer.stretch, written), written),
    ...(written.clock && written.meaning.is !== 'clock' ? { rule: 'clock-of-named-day' as const } : {}),
  };
}

function withClock(stretch: Stretch, { clock }: WrittenTime): Stretch {
  if (!clock || stretch.first !== stretch.last) return stretch;
  return { ...stretch, unit: 'minute', minutes: clock.hour * 60 + clock.minute };
}

/** "early September" stays the month, marked as about: it is no more precise than that. */
function withEdge(stretch: Stretch, { edge }: WrittenTime): Stretch {
  return edge && stretch.first !== stretch.last && !stretch.ends
    ? { ...stretch, approximate: true }
    : stretch;
}

/** A stretch of more days is a year, or wider. */
const YEAR_DAYS = 300;

/** Whether words can be counted from a year alone: those that name a day or a month, and those that count in years. */
function countsFromYear(meaning: Meaning): boolean {
  if (meaning.is === 'date') return !meaning.turn || meaning.turn === 'this';
  if (meaning.is === 'offset' || meaning.is === 'unit')
    return (
      ['year', 'decade', 'century'].includes(meaning.unit) ||
      (meaning.is === 'offset' && meaning.from !== 'now')
    );
  return meaning.is === 'season' && meaning.yearTurn !== undefined;
}

function resolveBare(meaning: Meaning, given: Setting, part?: PartOfDay): Answer {
  const { now } = given;
  const setting =
    now && now.last - now.first >= YEAR_DAYS && !countsFromYear(meaning) ? { ...given, now: null } : given;
  switch (meaning.is) {
    case 'date':
      return resolveDate(meaning, setting);
    case 'day-of-month':
      return resolveDayOfMonth(meaning, setting);
    case 'year':
      return resolveYear(meaning);
    case 'decade':
    case 'century':
      return { stretch: stretchAround(dayNumber(meaning.year, 1, 1), meaning.is), rule: meaning.is };
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'near-day':
      return resolveNearDay(meaning.days, setting);
    case 'part':
      return resolvePart(meaning.turn, part, setting);
    case 'unit':
      return resolveUnit(meaning, setting);
    case 'offset':
      return resolveOffset(meaning, setting);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'quarter':
    case 'half':
      return resolveQuarter(meaning, setting);
    case 'quarter-turn':
      return resolveQuarterTurn(meaning, setting);
    case 'within':
      return resolveWithin(meaning, resolveBare(meaning.of, setting));
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'clock':
      return UNKNOWN_DAY;
    case 'duration':
      return { stretch: null, rule: 'duration' };
    case 'set':
      return { stretch: null, rule: 'frequency' };
    case 'reference':
      return { stretch: null, rule: 'vague-amount' };
  }
}

/** "UPDATED 2105 GMT", "Last updated at 9.15pm": the hour of the article itself. */
const STAMPS =
  /(?:^|\n)[^\p{L}\n]*(?:(?:first|last) )?(?:updated|published|posted|filed|modified)[\s:]*(?:at )?$/iu;
/** So many posts make a live report. */
const LIVE = 2;

/** The day of a clock time at the head of a line: that which heads the lines, or that of the article, and so many nights on. */
function dayOfPost({ memory: { day, dayHeadsLines }, now, post }: Setting, resumes: boolean): Stretch | null {
  const headed = day !== null && dayHeadsLines && !resumes && !post?.alone && day.first !== now?.first;
  const from = headed ? day : now;
  const days = (headed ? post?.step : post?.shift) ?? 0;
  return from && { ...from, first: from.first + days, last: from.last + days };
}

/** A live post that was touched up, or a chronology of one day, tells of what came so many minutes after its hour at most. */
const TOUCHED_UP = 360;
const TOLD_AT = /\b(?:at|around|about|by|after|before|since|until)\s$/i;

/** "09.10 The club says it rang the bell at 7.38pm": what a post looks back on at a later clock time was on the day before. */
function isOfEve(
  { clock }: WrittenTime,
  { before, memory: { day, post }, opensLine, tense }: Setting,
): boolean {
  if (opensLine || !clock || post?.minutes === undefined || day !== post) return false;
  const later = clock.hour * 60 + clock.minute - post.minutes > TOUCHED_UP;
  return later && TOLD_AT.test(before()) && tense() === 'past';
}

/**
 * A clock time alone: on the day last named, else on the day of the article. At the head of a line ("10:30 a.m." over a post of
 * a live report) it counts from a day only that stands at the head of a line itself; and not from that of a chronology in the
 * report, whose last line had a later time. What a post looks back on at a later time than its own was on the day before.
 */
function resolveClock(time: WrittenTime, setting: Setting): Answer {
  const { clock } = time;
  const { mainDay, memory, now, ofMainDay, opensLine } = setting;
  const { posts } = memory;
  const above = memory.day;
  const before = above?.minutes !== undefined && clock && clock.hour * 60 + clock.minute < above.minutes;
  const resumes = posts >= LIVE && before;
  const ofPost = opensLine ? dayOfPost(setting, Boolean(resumes)) : (above ?? now);
  const from = setting.namesPost || STAMPS.test(setting.before()) ? now : ofPost;
  // "At 8:07 the valve opened", in the report of an inquiry of months later
  if (ofMainDay && mainDay && from?.first === now?.first)
    return { stretch: stretchAround(mainDay.first, 'day'), rule: 'main-day', from: mainDay };
  if (!from || from.first !== from.last) return UNKNOWN_DAY;
  const day = from.first - (isOfEve(time, setting) ? 1 : 0);
  return { stretch: stretchAround(day, 'day', from.approximate), rule: 'clock-of-day-in-focus', from };
}

/** "the quarter", "a year earlier": the quarter named before it, or the year before where none was. */
function resolveQuarterTurn(meaning: Extract<Meaning, { is: 'quarter-turn' }>, setting: Setting): Answer {
  const { memory, now } = setting;
  const holds = memory.quarter && setting.at - memory.quarterAt < QUARTER_HOLDS;
  const counted =
    meaning.kind === 'quarter' || meaning.turn === 'previous' || OF_FIGURES.test(setting.before());
  const unfinished = meaning.turn === 'last' && now && memory.quarter && memory.quarter.last >= now.first;
  const held = holds && counted && !unfinished ? memory.quarter : null;
  if (held) {
    const stretch = stretchAround(
      shiftDay(held.first, -meaning.yearsBack, 'year'),
      held.unit === 'half' ? 'half' : 'quarter',
    );
    return { stretch, rule: 'quarter-named-before', from: held };
  }
  if (meaning.kind === 'year') {
    const inHand =
      setting.narrative || (meaning.turn === 'previous' && memory.dateAt >= setting.sentenceStart);
    const from = (inHand ? memory.date : null) ?? now;
    return from
      ? {
          stretch: yearStretch(civilOf(from.first).year - 1),
          rule: meaning.turn === 'previous' ? 'before-last-date' : 'units-ago',
          from,
        }
      : UNKNOWN_DAY;
  }
  if (!now || meaning.bound) return UNKNOWN_DAY;
  const last = stretchAround(shiftDay(now.first, -1, 'quarter'), 'quarter');
  return {
    stretch: meaning.yearsBack ? stretchAround(shiftDay(last.first, -1, 'year'), 'quarter') : last,
    rule: 'quarter-nearest',
    from: now,
  };
}
