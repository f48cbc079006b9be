/**
 * Tables and pattern parts for the words that times are written with. Pattern parts are sources of regular
 * expressions: in them a plain space stands for `SPACE`, see `anchored` in forms/form.ts. Every repetition is
 * bounded, so that no text can make a pattern slow.
 */

const MONTH_NAMES = 'january february march april may june july august september october november december';
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday';
const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** Month name or its first three letters, lower case, to 1..12. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.split(' ').flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
);

/** First three letters of a weekday, lower case, to 0 (Monday) .. 6 (Sunday). */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.split(' ').map((name, index) => [name.slice(0, 3), index]),
);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS.split(' ').map((name, index): [string, number] => [name, index]),
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, index) => [name, index]),
);

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';
export const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
export const WEEKDAY_SHORT = '(?:(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?)';
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)(?!\\d|,\\d)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.:,]\\d)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?:time)?';
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS.keys()].slice(1).join('|')})`;
export const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie|millennium)';

const WORD_NUMBER = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** "12", "1,200", "2.5", "3 1/2", "twenty-four", "a hundred", "two and a half", "half a". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){0,3}(?:\\.\\d{1,3})?(?:[ -]1/2| and a half)?|\\d{4,6}|(?:a |one )?hundred|${WORD_NUMBER}(?:[ -]${WORD_NUMBER})?(?:[ -]and[ -]a[ -]half)?|half an?|an?(?: full| whole)?)`;
/** "a few", "several", "a couple of". */
export const VAGUE =
  '(?:(?:a|the)? ?(?:very )?few|several|many|some|a couple(?: of)?|a dozen|a number of|dozens of|hundreds of|a handful of|countless)';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const ODD_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['centurie', 'century'],
  ['night', 'day'],
]);

/** The unit a word names ("Weeks" → week), and how many of it the word stands for ("fortnight" → 2 weeks). */
export function readUnit(word: string): { unit: Unit; times: number } {
  const plain = word.toLowerCase().replace(/s$/, '');
  if (plain === 'fortnight') return { unit: 'week', times: 2 };
  if (plain === 'millennium') return { unit: 'century', times: 10 };
  return { unit: ODD_UNITS.get(plain) ?? (plain as Unit), times: 1 };
}

/** How many: the least and the most that the words allow; null where they name no number ("many"). */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

const VAGUE_AMOUNTS: readonly (readonly [RegExp, Amount | null])[] = [
  [/few|handful/, { least: 2, most: 4 }],
  [/couple/, { least: 2, most: 2 }],
  [/^a dozen/, { least: 12, most: 12 }],
  [/several|many|some|number|dozens|hundreds|countless/, null],
];

/** The number that `NUMBER` or `VAGUE` words stand for, or null where they name none. */
export function readAmount(words: string): Amount | null {
  const plain = words.toLowerCase().trim();
  for (const [pattern, amount] of VAGUE_AMOUNTS) if (pattern.test(plain)) return amount;
  const exact = readNumber(plain);
  return exact === null ? null : { least: exact, most: exact };
}

function readNumber(plain: string): number | null {
  if (/^(?:an?|one)(?: full| whole)?$/.test(plain)) return 1;
  if (/^half/.test(plain)) return 0.5;
  if (/^(?:an?|one)\s+hundred$/.test(plain)) return 100;
  const digits = /^(\d[\d,]*(?:\.\d+)?)/.exec(plain);
  const half = /half|1\/2/.test(plain) ? 0.5 : 0;
  if (digits) return Number((digits[1] ?? '').replace(/,/g, '')) + half;
  let sum = 0;
  for (const word of plain.replace(/[ -]and[ -]a[ -]half/, '').split(/[\s-]+/)) {
    const value = NUMBERS.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return sum + half;
}

/** "23rd", "third" to a number; NaN where it is neither. */
export function readOrdinal(word: string): number {
  const plain = word.toLowerCase();
  return ORDINALS.get(plain) ?? Number.parseInt(plain, 10);
}

export function readMonth(word: string): number {
  return MONTHS.get(word.slice(0, 3).toLowerCase()) ?? 0;
}

export function readWeekday(word: string): number {
  return WEEKDAYS.get(word.slice(0, 3).toLowerCase()) ?? 0;
}
