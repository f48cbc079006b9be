import { YEAR } from '../words';
import type { Meaning } from '../written-time';
import { readTurn } from './turns';
import { anchored, group, hasGroup, type Form } from './form';

const NUMBER_OF: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
  ['last', 4],
  ['latter', 2],
]);
const WHICH_YEAR = `(?:(?<year>${YEAR})|(?<turn>this|last|next|the|that|the same|the following|the previous) (?:fiscal |financial |calendar )?year)`;
const FIRST = [
  'the',
  'year',
  'fiscal',
  'first',
  'second',
  'third',
  'fourth',
  '#',
  'this',
  'last',
  'next',
  'final',
  'latter',
  'q',
];

function yearOf(match: RegExpExecArray): { year?: number; yearTurn?: ReturnType<typeof readTurn> } {
  if (hasGroup(match, 'year')) return { year: Number(group(match, 'year')) };
  return hasGroup(match, 'turn') ? { yearTurn: readTurn(group(match, 'turn')) } : {};
}

/**
 * Reads "the third quarter", "third-quarter", "the first quarter of 2017", "this year's third quarter", "the fourth quarter
 * last year", "fiscal first quarter". Refuses the quarters of a match ("the fourth quarter of the game").
 */
const QUARTER_AFTER: Form = {
  first: FIRST,
  pattern: anchored(
    `(?:the )?(?:fiscal |company’s |current |(?<back>year-(?:ago|earlier)) )?(?<n>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:[- ]fiscal)?[- ]quarter(?:,? (?:of |in )?(?:fiscal )?${WHICH_YEAR})?`,
  ),
  read: (match, around) => {
    if (/^ (?:of the (?:game|match)|touchdown|field goal)/.test(around.after())) return null;
    return {
      meaning: {
        is: 'quarter',
        number: NUMBER_OF.get(group(match, 'n').toLowerCase()) ?? 1,
        ...yearOf(match),
        ...(hasGroup(match, 'back') ? { yearTurn: 'last' as const } : {}),
      },
    };
  },
};

const QUARTER_BEFORE: Form = {
  first: ['the', '#', 'this', 'last', 'next', 'fiscal'],
  pattern: anchored(
    `(?:(?:the |fiscal )?(?<year>${YEAR})(?:['’]s)?|(?<turn>this|last|next) year['’]s) (?:fiscal )?(?<n>first|second|third|fourth|final)[- ](?<kind>quarter|half)`,
  ),
  read: (match) => ({
    meaning: {
      is: group(match, 'kind').toLowerCase() === 'half' ? 'half' : 'quarter',
      number: NUMBER_OF.get(group(match, 'n').toLowerCase()) ?? 1,
      ...yearOf(match),
    },
  }),
};

/** Reads "Q3 2015", "Q1". Refuses "Q" of questions and answers. */
const SHORT_QUARTER: Form = {
  first: ['q'],
  pattern: anchored(`Q(?<n>[1-4])(?:,? (?<year>${YEAR}))?`, ''),
  read: (match) => ({ meaning: { is: 'quarter', number: Number(group(match, 'n')), ...yearOf(match) } }),
};

/** Reads "the first half of 2017", "the second half of the year", "first-half". Refuses the halves of a match. */
const HALF: Form = {
  first: FIRST,
  pattern: anchored(
    `(?:the )?(?<n>first|second|latter)[- ]half(?:,? (?:of |in )?(?:fiscal )?${WHICH_YEAR})?`,
  ),
  read: (match, around) => {
    const told = hasGroup(match, 'year') || hasGroup(match, 'turn');
    if (
      !told &&
      (/^ of/.test(around.after()) ||
        !/-half|^ (?:profit|earnings|results|sales|loss)/.test(match[0] + around.after()))
    )
      return null;
    return {
      meaning: { is: 'half', number: NUMBER_OF.get(group(match, 'n').toLowerCase()) ?? 1, ...yearOf(match) },
    };
  },
};

/**
 * Reads "the quarter", "the latest quarter", "the year-earlier quarter", "a year earlier", "the year-ago period",
 * "year-earlier": which one is told by the quarter named before. Refuses "a quarter of".
 */
const QUARTER_TURN: Form = {
  first: ['the', 'a', 'year', 'an', 'in'],
  pattern: anchored(
    '(?:(?:the|a) )?(?<words>latest (?:quarter|period)|(?:same |corresponding |comparable )(?:quarter|period)(?: a year (?:ago|earlier)| (?:of )?last year)?|quarter(?! of)|year[- ](?:earlier|ago)(?: (?:quarter|period|figure|level|results?))?|year (?:ago|earlier))',
  ),
  read: (match) => {
    const words = group(match, 'words').toLowerCase();
    const the = /^the/i.test(match[0]);
    if (/^quarter/.test(words) && !the) return null;
    if (/^year\s/.test(words) && the && !/quarter|period/.test(words)) return null;
    if (/^year\s/.test(words) && !/^a/i.test(match[0])) return null;
    const yearsBack = /year/.test(words) ? 1 : 0;
    const meaning: Meaning = {
      is: 'quarter-turn',
      turn: /latest/.test(words) ? 'last' : /earlier/.test(words) ? 'previous' : 'the',
      yearsBack,
      kind: /quarter|period/.test(words) ? 'quarter' : 'year',
      ...(/^(?:same|corresponding|comparable) period/.test(words) ? { bound: true as const } : {}),
    };
    return { meaning };
  },
};

export const QUARTER_FORMS: readonly Form[] = [
  QUARTER_AFTER,
  QUARTER_BEFORE,
  SHORT_QUARTER,
  HALF,
  QUARTER_TURN,
];
