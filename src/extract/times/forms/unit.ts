import { readUnit } from '../words';
import { TURN, readTurn } from './turns';
import { writeDuration } from './duration';
import { anchored, group, type Form } from './form';
import { isNameOfShow } from './names';

const TURN_FIRST = [
  'last',
  'this',
  'next',
  'past',
  'the',
  'that',
  'following',
  'previous',
  'coming',
  'same',
  'upcoming',
  'earlier',
  'later',
  'current',
];

/** "turned down the same day she got the bill": behind other words a pronoun begins what says which day is meant. */
const SAME_AS = /^ (?:he|she|it|they|we|I) [a-z]/;
const OPENS = /(?:^|[^\p{L}\p{N}\s]\s*|\n\s*|\b(?:and|but|on|in)\s)$/iu;

/**
 * Reads "last week", "this month", "next year", "the following day", "the same month", "that year", "the weekend",
 * "the past decade", "the current quarter", "earlier this year", "later that day".
 * Refuses "the day", "the week" and "the year" without a word that points, "last minute", "the next time", "fell the same day she did", "ABC's This Week".
 */
const TURNED_UNIT: Form = {
  first: TURN_FIRST,
  pattern: anchored(
    `(?<turn>${TURN}|(?:the )?current|the same|the) (?:fiscal |calendar |academic |school |financial |holiday )?(?<unit>day|weekend|week|month|quarter|year|decade|century)(?!s)`,
  ),
  read: (match, around) => {
    const { unit } = readUnit(group(match, 'unit'));
    const turn = readTurn(group(match, 'turn'));
    if (isNameOfShow(match[0], around.before(), around.after())) return null;
    if (turn === 'the' && unit !== 'weekend') return null;
    // "in the next year": how long, not which one.
    if (
      /^the\s+(?:next|coming|past|last)\s/i.test(match[0]) &&
      /\b(?:in|over|during|for|within|throughout)\s$/i.test(around.before())
    )
      return { meaning: { is: 'duration', value: writeDuration(1, unit) } };
    if (
      /^-(?:long|end|old|to)/.test(around.after()) ||
      (unit === 'day' && (turn === 'last' || turn === 'past'))
    )
      return null;
    if (/^ (?:by|after|for|of the) (?:week|month|day|year)/.test(around.after())) return null;
    if (/\bsame\b/i.test(match[0]) && SAME_AS.test(around.after()) && !OPENS.test(around.before()))
      return null;
    return { meaning: { is: 'unit', unit, turn } };
  },
};

/**
 * Reads "the day", "the month", "the year" after "of", "in", "during" and the like, meaning the one in hand: "the end of the
 * month", "later in the week". Refuses "the day he left", "the year of the dragon", "of the year" after a title.
 */
const UNIT_IN_HAND: Form = {
  first: ['the'],
  pattern: anchored('the (?:whole |entire |full )?(?<unit>day|week|month|quarter|year)(?!s)'),
  read: (match, around) => {
    if (/day$/i.test(match[0]) && !/\b(?:earlier|later|early|late) in\s$/i.test(around.before())) return null;
    if (!/\b(?:in|during|of|for|throughout|over)\s$/i.test(around.before())) return null;
    if (
      /\b(?:time|times|part|man|woman|player|book|word|team|coach|company|person|car) of\s$/i.test(
        around.before(),
      )
    )
      return null;
    return /^ (?:of|that|when|he|she|it|they|we|to|before|after|from|until|since|past|ahead|ended|ending)\b|^-/.test(
      around.after(),
    )
      ? null
      : { meaning: { is: 'unit', unit: readUnit(group(match, 'unit')).unit, turn: 'the' } };
  },
};

/** Reads "before the month was out" (the one in hand) and "before the week is out" (this one). Refuses "before the month was a week old". */
const BEFORE_OUT: Form = {
  first: ['before'],
  pattern: anchored('before the (?<unit>day|week|month|year) (?<verb>is|was|had) (?:out|over|ended|up)'),
  read: (match) => ({
    meaning: {
      is: 'unit',
      unit: readUnit(group(match, 'unit')).unit,
      turn: group(match, 'verb').toLowerCase() === 'is' ? 'this' : 'that',
    },
  }),
};

/** Reads "year-end", "month-end". Refuses "weekend" (a unit) and "dead-end". */
const UNIT_END: Form = {
  first: ['year', 'month', 'quarter'],
  pattern: anchored('(?<unit>year|month|quarter)[- ]end'),
  read: (match, around) =>
    // "his year-end news conference"
    /\b(?:his|her|their|its|our|my)\s$/i.test(around.before()) && /^ [a-z]/.test(around.after())
      ? null
      : { meaning: { is: 'unit', unit: readUnit(group(match, 'unit')).unit, turn: 'the' }, edge: 'end' },
};

export const UNIT_FORMS: readonly Form[] = [TURNED_UNIT, UNIT_IN_HAND, BEFORE_OUT, UNIT_END];
export { TURN_FIRST };
