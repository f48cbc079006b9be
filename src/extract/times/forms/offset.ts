import { MONTH, NUMBER, NUMBERS, SEASON, UNIT, VAGUE, WEEKDAY, readAmount, readUnit } from '../words';
import { anchored, group, hasGroup, type Form } from './form';
import { UNIT_BESIDE } from './unit-beside';

/** The words a number can begin with. */
export const NUMBER_FIRST = [
  '#',
  ...NUMBERS.keys(),
  'a',
  'an',
  'half',
  'few',
  'several',
  'many',
  'some',
  'dozens',
  'hundreds',
  'countless',
  'couple',
  'the',
];
export const ROUGH =
  '(?:about|around|nearly|almost|more than|less than|at least|up to|over|under|roughly|approximately|some|barely|fully|well over|just over|just under|just|only|a little over|a little under|a little more than|as little as|as many as|perhaps|maybe|exactly)';
export const ROUGH_FIRST = [
  'about',
  'around',
  'nearly',
  'almost',
  'more',
  'less',
  'at',
  'up',
  'over',
  'under',
  'roughly',
  'approximately',
  'barely',
  'fully',
  'well',
  'just',
  'only',
  'as',
  'perhaps',
  'maybe',
  'exactly',
];

const COUNT = `(?:(?<rough>${ROUGH}) )?(?<amount>${VAGUE}|${NUMBER})(?: more)?(?: and a half)?[ -](?:full |long |short |whole |calendar |business |working )?(?<unit>${UNIT})s?(?: and a half)?`;
const ROUGH_WORD =
  /about|around|near|almost|more|less|at least|up to|over|under|rough|approx|some|little|perhaps|maybe/i;

/**
 * Reads "a few days ago", "ten years ago last month", "nine days ago", "about two years ago", "a month ago", "two hours ago", "a week from now",
 * "years ago" (how many is not said).
 * Refuses "two days" alone (a duration, see duration.ts) and "long ago".
 */
const AGO: Form = {
  first: [
    ...NUMBER_FIRST,
    ...ROUGH_FIRST,
    'years',
    'months',
    'weeks',
    'days',
    'decades',
    'centuries',
    'hours',
    'minutes',
  ],
  pattern: anchored(
    `(?:${COUNT}|(?<bare>years|months|weeks|days|decades|centuries|hours|minutes)) (?<side>ago|from now|hence|from today|back(?=[.,;]))(?: (?<to>today|tonight|tomorrow|yesterday|(?:this|last|next) (?:week|month)|this [A-Z][a-z]{2,5}day))?`,
  ),
  read: (match) => {
    const side = group(match, 'side').toLowerCase();
    const direction = side === 'ago' || side === 'back' ? -1 : 1;
    const word = group(match, 'unit') || group(match, 'bare');
    const amount = group(match, 'bare') ? null : readAmount(group(match, 'amount'));
    if (!amount) return { meaning: { is: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
    const { unit, times } = readUnit(word);
    const half = /and a half$|and a half\s+(?:ago|from)/i.test(match[0]) ? 0.5 : 0;
    return {
      meaning: {
        is: 'offset',
        amount: { least: (amount.least + half) * times, most: (amount.most + half) * times },
        unit,
        direction,
        from: 'now',
        rough: ROUGH_WORD.test(group(match, 'rough')),
        ...(hasGroup(match, 'to')
          ? { to: readPrecision(group(match, 'to')), ...readShift(group(match, 'to')) }
          : {}),
      },
    };
  },
};

function readPrecision(words: string): 'day' | 'week' | 'month' {
  return /today|tonight|tomorrow|yesterday/i.test(words) ? 'day' : /month/i.test(words) ? 'month' : 'week';
}

function readShift(words: string): { readonly shift?: number } {
  return /tomorrow|next/i.test(words) ? { shift: 1 } : /yesterday|last/i.test(words) ? { shift: -1 } : {};
}

const EVENT_NOUNS =
  'incident|accident|attack|crash|blast|explosion|fire|shooting|robbery|raid|arrest|storm|flood|quake|earthquake|collision|collapse|break-in|burglary|theft|killing|murder|death|disappearance|episode|announcement|discovery';
/** An event that a text names again after it has told it. */
const TOLD_EVENT = new RegExp(`^ (?:the|that|this) (?:[a-z]+ )?(?:${EVENT_NOUNS})\\b`);

/** Any other event, if the text has told it. */
const NAMED_EVENT = /^ (?:the|that|this) [a-z]{4,}/;

/** "A week after him.": the day told of somebody, or of something, right before. */
const AFTER_ONE = /^ (?:him|her|them|it)(?=[.,;:])/;

/** What a phrase stands behind that opens a clause. */
const OPENS = /(?:^|[.,;:!?”"]\s+|\n\s*|\b(?:and|but)\s)$/;

/** Reads "hours later", "minutes after the crash", "within hours", "and within the hour": on the day in hand; "within the past hour": on that of the telling. Refuses "hours later than planned", "within hours of the crash". */
const HOURS_LATER: Form = {
  first: ['hours', 'minutes', 'moments', 'seconds', 'within', 'in'],
  pattern: anchored(
    '(?:(?:hours|minutes|moments|seconds) (?<side>later|afterwards?|after|before|earlier)(?! than)|within (?:hours|minutes|moments|the hour|an hour)(?! (?:of|after|if|when)\\b)|(?<now>(?:with)?in the (?:past|last) (?:hour|half[ -]hour|few (?:hours|minutes)))(?! of\\b))',
  ),
  read: (match, around) => {
    const side = group(match, 'side').toLowerCase();
    const event = side === 'after' || side === 'before';
    const told = TOLD_EVENT.test(around.after());
    if (event && !told && !(NAMED_EVENT.test(around.after()) && OPENS.test(around.before()))) return null;
    const now = hasGroup(match, 'now');
    if (!now && /hour$/i.test(match[0]) && !OPENS.test(around.before())) return null;
    return {
      meaning: {
        is: 'offset',
        amount: { least: 0, most: 0 },
        unit: 'hour',
        direction: now || side === 'before' || side === 'earlier' ? -1 : 1,
        from: now ? 'now' : event ? 'event' : 'focus',
        rough: false,
        ...(told && event ? { told: true as const } : {}),
        ...(event && !told ? { unsure: true as const } : {}),
      },
    };
  },
};

const OPENS_SENTENCE = /(?:^|[.!?]["”’]?\s+|\n\s*)$/;

/** "one day later that month": not so long after something. "Two days later that …" goes on with what was said or found. */
const OF_A_UNIT = new RegExp(
  `^ (?:this|that (?:same )?(?:[a-z]+ )?(?:${UNIT}|${SEASON}|weekend|night|morning|evening|afternoon|${WEEKDAY}|${MONTH})|in the|today|yesterday|next)\\b`,
);

/**
 * Reads "two days later", "a year earlier", "nine days after that", "four hours later", "a week before the fire" (an
 * event: the day is known only where a date stands beside it).
 * Refuses "sooner or later", "day after day", "one day later this month".
 */
const LATER: Form = {
  first: [...NUMBER_FIRST, ...ROUGH_FIRST, 'within'],
  pattern: anchored(
    `${COUNT} (?<side>later|earlier|(?:before|after) that(?! (?:${EVENT_NOUNS})\\b)|afterwards?|beforehand|previously|after|before|prior to|on(?=,| (?:he|she|it|they|the|a|an)\\b))`,
  ),
  read: (match, around) => {
    const side = group(match, 'side').toLowerCase();
    const amount = readAmount(group(match, 'amount'));
    if (!amount || (OF_A_UNIT.test(around.after()) && /later|earlier/.test(side))) return null;
    const { unit, times } = readUnit(group(match, 'unit'));
    // "four days on she resigned" opens a sentence; "spent two years on the bench" does not
    if (side === 'on' && !around.after().startsWith(',') && !OPENS_SENTENCE.test(around.before()))
      return null;
    const event = /^(?:after|before|prior to|on)$/.test(side.replace(/\s+/g, ' '));
    const half = /and a half/i.test(match[0]) && !/and a half/i.test(group(match, 'amount')) ? 0.5 : 0;
    const meaning = {
      is: 'offset' as const,
      amount: { least: (amount.least + half) * times, most: (amount.most + half) * times },
      unit,
      direction: /earlier|before|prior|previous/.test(side) ? (-1 as const) : (1 as const),
      from: event ? ('event' as const) : ('focus' as const),
      rough: ROUGH_WORD.test(group(match, 'rough')),
      ...(side === 'on' || (event && (TOLD_EVENT.test(around.after()) || AFTER_ONE.test(around.after())))
        ? { told: true as const }
        : {}),
    };
    return event ? { meaning, end: around.end - group(match, 'side').length - 1 } : { meaning };
  },
};

/**
 * Reads "Within five days" at the head of a sentence: any time from the date named before to so long after it.
 * Refuses "within five days" elsewhere, which is mostly a limit that somebody set.
 */
const WITHIN: Form = {
  first: ['within'],
  pattern: anchored(
    `Within (?:(?<amount>${NUMBER})[ -](?<unit>day|week|month)s?|the (?<one>week|month))(?! of\\b)`,
    '',
  ),
  read: (match, around) => {
    if (!/(?:^|[.!?”"]\s+|\n\s*)$/.test(around.before())) return null;
    const amount = hasGroup(match, 'one') ? 1 : (readAmount(group(match, 'amount'))?.most ?? 0);
    const unit = readUnit(group(match, 'unit') || group(match, 'one')).unit;
    if (amount < 1) return null;
    const most = unit === 'week' ? amount * 7 : amount;
    return {
      meaning: {
        is: 'offset',
        amount: { least: 0, most },
        unit: unit === 'week' ? 'day' : unit,
        direction: 1,
        from: 'focus',
        rough: false,
      },
    };
  },
};

export const OFFSET_FORMS: readonly Form[] = [AGO, LATER, HOURS_LATER, WITHIN, UNIT_BESIDE];
