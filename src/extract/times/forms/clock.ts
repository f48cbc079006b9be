import type { Clock, PartOfDay } from '../written-time';
import { NUMBERS, readAmount } from '../words';
import { anchored, group, hasGroup, type Form, type FormReading } from './form';
import { readPart } from './part-of-day';

const ZONE =
  '(?: ?\\(?(?<zone>[ECMP][SD]?T|GMT|BST|UTC|CET|CEST|AEST|JST|KST|IST|MSK|Z|local time|Eastern(?: time)?|Pacific(?: time)?|Central(?: time)?|(?:[a-z]{2,9}(?:ian|ean|ese|ish|can)|Moscow|London|Beijing|Tokyo|Paris|New York|Hong Kong|Sydney|French|Dutch|Greek|Thai|German|Israeli|Iraqi|Pakistani|U\\.?[KS]\\.?|Central European) time)\\)?)?';
const HOUR = '(?<hour>2[0-3]|1\\d|0?\\d)';
const DAY_JOIN = /^(?: ?,? on| ?,| of)? /;
/** Words that can stand beside a clock and say which day it is. */
const DAYS = new Set(['weekday', 'near-day', 'date', 'part', 'holiday']);

function readHour(hour: number, half: string): number {
  if (/^p/i.test(half) && hour < 12) return hour + 12;
  return /^a/i.test(half) && hour === 12 ? 0 : hour;
}

/** "3:05 in the afternoon": the hour of the day (0 to 23) that is meant; as it is where no part is named. */
function hourOfPart(hour: number, part: string): number {
  const late = /afternoon|evening|night/i.test(part) && hour < 12 && !(part === 'night' && hour < 4);
  return late ? hour + 12 : hour;
}

/** A clock time with the day that follows it, where one does: "6 a.m. on Tuesday", "noon, 15 October". */
function withDay(
  clock: Clock,
  zone: string,
  end: number,
  text: string,
  readAt: (offset: number) => ReturnType<Parameters<Form['read']>[1]['readAt']>,
): FormReading {
  const told = { clock, ...(zone ? { zone } : {}) };
  const join = DAY_JOIN.exec(text.slice(end, end + 7));
  const day = join ? readAt(end + join[0].length) : null;
  if (
    !day ||
    !DAYS.has(day.meaning.is) ||
    day.clock ||
    (day.meaning.is === 'date' && day.meaning.day === undefined)
  )
    return { meaning: { is: 'clock' }, ...told, end };
  const exact =
    day.part && clock.hour > 0
      ? { ...told, clock: { ...clock, hour: hourOfPart(clock.hour, day.part) } }
      : told;
  return { meaning: day.meaning, ...(day.part ? { part: day.part } : {}), ...exact, end: day.end };
}

/**
 * Reads "10:12 a.m.", "6am", "1.47am", "6 in the morning", "noon on 15 October", "3:15 p.m. CDT", "18:20 GMT", "10 o'clock".
 * Refuses scores and ratios ("a 3:1 lead"), verses, "9-5", "2 am" inside words.
 */
const CLOCK: Form = {
  first: ['#'],
  pattern: anchored(
    `${HOUR}(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>[ap]\\.m\\.|[ap]m|[ap]\\.m)${ZONE}`,
  ),
  read: (match, around) => {
    const hour = Number(group(match, 'hour'));
    if (hour < 1 || hour > 12 || /[$£€]\s?$/.test(around.before())) return null;
    const clock = { hour: readHour(hour, group(match, 'half')), minute: Number(group(match, 'minute')) };
    return withDay(clock, group(match, 'zone'), around.end, around.text, around.readAt);
  },
};

const BEFORE_CLOCK =
  /\b(?:at|by|until|till|from|around|about|before|after|to|since|and|shortly|it (?:was|is)|it['’]s)\s$/i;
/** "Updated 10:12", "Published: 07:10". */
const STAMP = /\b(?:published|updated|posted|filed|edited)(?: at)?:?\s$/i;
/** "At 11.36 the ships …": a clock with a full stop stands so, hardly ever a figure. */
const OPENING_AT = /(?:^|[.!?:]["”’]?\s|\n)At $/;
const OF_A_MEASURE =
  /^(?:%|-| ?[$£€]| (?:percent|per cent|points?|pence|cents?|dollars|euros?|pounds|km|kilomet|met(?:re|er)s|miles|feet|million|billion|seconds|minutes|hours|degrees)\b)/;

/** Reads "18:20", "at 6:30", "09.15 GMT"; "11.36" where a sentence opens with it. Refuses "a 3:1 lead", "5.30 million". */
const BARE_CLOCK: Form = {
  first: ['#'],
  pattern: anchored(`${HOUR}(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)(?![-–]\\d)${ZONE}`),
  read: (match, around) => {
    const zone = group(match, 'zone');
    const colon = /:/.test(match[0]);
    const post =
      /(?:^|\n)$/.test(around.before()) &&
      match[0].length === 5 &&
      /^(?:(?::| [-–—|])? ["“‘'\p{Lu}]|\n|$)/u.test(around.after());
    const opens = OPENING_AT.test(around.before());
    if (!colon && !zone && !post && !opens) return null;
    if (OF_A_MEASURE.test(around.after())) return null;
    if (
      !zone &&
      !BEFORE_CLOCK.test(around.before()) &&
      !STAMP.test(around.before()) &&
      !/(?:^|\n)[ *•–-]*$/.test(around.before())
    )
      return null;
    return withDay(
      { hour: Number(group(match, 'hour')), minute: Number(group(match, 'minute')) },
      zone,
      around.end,
      around.text,
      around.readAt,
    );
  },
};

const SPOKEN_CLOCK: Form = {
  first: ['#', ...NUMBERS.keys()],
  pattern: anchored(
    `(?<hour>\\d{1,2}|[a-z]{3,6})(?::(?<minute>[0-5]\\d))?(?: o['’]clock)?(?: (?:in the|at) (?<part>morning|afternoon|evening|night)| o['’]clock)`,
  ),
  read: (match, around) => {
    const part = group(match, 'part');
    const hour = readAmount(group(match, 'hour'))?.least ?? 0;
    if (
      hour < 1 ||
      hour > 24 ||
      hour % 1 ||
      (!/clock/.test(match[0]) &&
        !/\b(?:at|by|until|around|about|before|after|past)\s$/i.test(around.before()))
    )
      return null;
    return withDay(
      { hour: hourOfPart(hour, part) % 24, minute: Number(group(match, 'minute')) },
      '',
      around.end,
      around.text,
      around.readAt,
    );
  },
};

/** Reads "half past six", "a quarter to five": the day alone, since nobody says which half of it. Refuses "half past experience". */
const HALF_PAST: Form = {
  first: ['half', 'quarter', 'a'],
  pattern: anchored(
    "(?:half past|(?:a )?quarter (?:past|to)) (?<hour>\\d{1,2}|[a-z]{3,6})(?: o['’]clock)?(?: in the (?:morning|afternoon|evening))?",
  ),
  read: (match, around) => {
    const hour = readAmount(group(match, 'hour'))?.least ?? 0;
    if (hour < 1 || hour > 12 || hour % 1) return null;
    const join = DAY_JOIN.exec(around.text.slice(around.end, around.end + 6));
    const day = join && around.readAt(around.end + join[0].length);
    return day && DAYS.has(day.meaning.is)
      ? { meaning: day.meaning, end: day.end }
      : { meaning: { is: 'clock' } };
  },
};

/** Reads "noon", "midnight on Friday", "midday". Refuses "High Noon", "midnight blue", "the midnight train". */
const NAMED_CLOCK: Form = {
  first: ['noon', 'midnight', 'midday'],
  pattern: anchored(`(?<word>noon|midnight|midday)${ZONE}`, ''),
  read: (match, around) => {
    if (
      !/\b(?:at|by|until|till|from|around|about|before|after|since|past)\s$/i.test(around.before()) &&
      !/^ (?:on )?[A-Z][a-z]+day/.test(around.after())
    )
      return null;
    return withDay(
      { hour: group(match, 'word') === 'midnight' ? 0 : 12, minute: 0 },
      group(match, 'zone'),
      around.end,
      around.text,
      around.readAt,
    );
  },
};

/** Reads "0600 GMT", "1930 hours". Refuses "1900" alone, a year. */
const MILITARY_CLOCK: Form = {
  first: ['#'],
  pattern: anchored(
    '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:(?<zone>GMT|UTC|BST|CET|EST|EDT|ET|local time)|hours|hrs)',
  ),
  read: (match, around) => {
    // "10:35 a.m. (0735 GMT)": the same moment again, on another clock.
    if (/\(\s?$/.test(around.before())) return null;
    const hours = /h(?:ou)?rs$/i.test(match[0]);
    if (hours && !/\b(?:at|by|from|until|around|about)\s$/i.test(around.before())) return null;
    const clock = { hour: Number(group(match, 'hour')), minute: Number(group(match, 'minute')) };
    return withDay(clock, group(match, 'zone'), around.end, around.text, around.readAt);
  },
};

/** The part of the day that follows a day ("Saturday night", "yesterday afternoon"), or a clock ("Friday at 6 p.m."). */
const PART_AFTER = anchored('(?:,? (?<part>morning|afternoon|evening|night|lunchtime))(?!s)');
const CLOCK_AFTER = anchored(
  `(?:,? (?:at )?(?:around |about |by |shortly after |just after |just before )?(?:${HOUR}(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.m\\.|[ap]m)|(?<named>noon|midnight)|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?: (?:in the|at) (?<half24>morning|afternoon|evening|night))?)${ZONE})`,
);

/**
 * Reads "at 10 that night", "by 9.15 on Thursday evening": an hour alone beside the part of a day.
 * Refuses "at 10 on Thursday", "at 30 that night", "won 3 to 2 that night".
 */
const HOUR_OF_A_PART: Form = {
  first: ['#'],
  pattern: anchored('(?<hour>1[01]|[1-9])(?:[.](?<minute>[0-5]\\d))?'),
  read: (match, around) => {
    if (!/\b(?:at|around|about|until|till|since|after|before)\s$/i.test(around.before())) return null;
    const clock = { hour: Number(group(match, 'hour')), minute: Number(group(match, 'minute')) };
    const read = withDay(clock, '', around.end, around.text, around.readAt);
    return read.part ? read : null;
  },
};

/** What of the day stands after a day that ends at `end`; the same end where nothing does. */
export function readAfterDay(
  text: string,
  end: number,
): { end: number; part?: PartOfDay; clock?: Clock; zone?: string } {
  PART_AFTER.lastIndex = end;
  const part = PART_AFTER.exec(text);
  if (part) return { end: PART_AFTER.lastIndex, part: readPart(group(part, 'part')) };
  CLOCK_AFTER.lastIndex = end;
  const match = CLOCK_AFTER.exec(text);
  if (!match) return { end };
  const hour = group(match, 'named')
    ? group(match, 'named') === 'noon'
      ? 12
      : 0
    : hasGroup(match, 'hour24')
      ? hourOfPart(Number(group(match, 'hour24')), group(match, 'half24'))
      : readHour(Number(group(match, 'hour')), group(match, 'half'));
  if (hour > 23) return { end };
  const clock = { hour, minute: Number(group(match, 'minute') || group(match, 'minute24')) };
  return {
    end: CLOCK_AFTER.lastIndex,
    clock,
    ...(hasGroup(match, 'zone') ? { zone: group(match, 'zone') } : {}),
  };
}

export const CLOCK_FORMS: readonly Form[] = [
  CLOCK,
  MILITARY_CLOCK,
  BARE_CLOCK,
  HOUR_OF_A_PART,
  SPOKEN_CLOCK,
  HALF_PAST,
  NAMED_CLOCK,
];
