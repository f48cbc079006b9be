import { NUMBERS, ORDINALS, YEAR, readOrdinal } from '../words';
import { isNoYear } from './names';
import { anchored, group, hasGroup, type Form } from './form';

/**
 * Reads "2014", "in 1899", "the year 2000", "fiscal 1990", "1957-58", "1939–1945".
 * Refuses counts ("2000 troops", "2,014"), sums ("$1999"), and names ("Rio 2016", "Section 1604", "the 2016 Games").
 */
const YEAR_FORM: Form = {
  first: ['#', 'the', 'fiscal', 'year'],
  pattern: anchored(
    `(?<lead>(?:the )?(?:year |fiscal year |fiscal |financial year |calendar ))?(?<year>${YEAR})(?:[-–/](?<last>\\d\\d(?:\\d\\d)?)(?![\\d:%-]))?(?! ?[aApP]\\.?[mM]\\b)(?![-–/.:]\\d)`,
  ),
  read: (match, around) => {
    const year = Number(group(match, 'year'));
    const after = around.after();
    if (
      !hasGroup(match, 'lead') &&
      (hasGroup(match, 'last')
        ? /(?:pages?|pp?\.|[$£€])\s?$/i.test(around.before())
        : isNoYear(year, around.before(), after))
    )
      return null;
    const words = group(match, 'last');
    const last = words.length === 2 ? Math.floor(year / 100) * 100 + Number(words) : Number(words);
    if (words && (last <= year || last > year + 120)) return null;
    return { meaning: { is: 'year', year, ...(words ? { lastYear: last } : {}) } };
  },
};

/** Reads "331 BC", "AD 64", "A.D. 1066", "48 B.C.". Refuses "BC Ferries". */
const ERA_YEAR: Form = {
  first: ['#', 'ad', 'a'],
  pattern: anchored(
    '(?:(?:AD|A\\.D\\.) (?<ad>\\d{1,4})|(?<bc>\\d{1,4}) ?(?<era>BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE))',
    '',
  ),
  read: (match) => {
    const year = Number(group(match, 'ad') || group(match, 'bc'));
    if (year < 1) return null;
    return { meaning: { is: 'year', year: /^B/.test(group(match, 'era')) ? 1 - year : year } };
  },
};

/** Reads "'89", "summer of ’68" (its year). Only after "of", "in", "since" and the like. */
const SHORT_YEAR: Form = {
  first: ["'", '’'],
  pattern: anchored("['’](?<year>\\d\\d)(?!['’]?s)", ''),
  read: (match, around) =>
    /\b(?:of|in|since|class of|early|late|by)\s$/i.test(around.before())
      ? { meaning: { is: 'year', year: 1900 + Number(group(match, 'year')) } }
      : null,
};

/** Reads "the 1990s", "the 60s" after "the", "the '80s", "1940’s". Refuses "in his 60s", "90s" of a clock. */
const DECADE: Form = {
  first: ['#', 'the', "'", '’'],
  pattern: anchored(
    "(?:(?:the )?(?<long>1[0-9]\\d0|20\\d0)['’]?s|the ['’]?(?<short>[2-9]0)['’]?s|['’](?<quoted>[2-9]0)s)",
  ),
  read: (match) => {
    const year =
      Number(group(match, 'long')) || 1900 + Number(group(match, 'short') || group(match, 'quoted'));
    return {
      meaning: {
        is: year % 100 === 0 && hasGroup(match, 'long') && year < 2000 ? 'century' : 'decade',
        year,
      },
    };
  },
};

/** Reads "the 19th century", "the twenty-first century". */
const CENTURY: Form = {
  first: ['the', '#', ...ORDINALS.keys(), 'twenty'],
  pattern: anchored(
    '(?:the )?(?<n>\\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?[a-z]{4,11}th|twenty-first)[- ]century(?: (?<era>BCE?|B\\.C\\.))?',
  ),
  read: (match) => {
    const words = group(match, 'n').toLowerCase();
    const n = words === 'twenty-first' ? 21 : readOrdinal(words);
    return n >= 1 && n <= 30 && !hasGroup(match, 'era')
      ? { meaning: { is: 'century', year: (n - 1) * 100 } }
      : null;
  },
};

const TENS_WORDS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Reads "nineteen ninety-six", "the year two thousand", "the nineties", as transcripts write them. Refuses "in her nineties". */
const SPOKEN_YEAR: Form = {
  first: ['nineteen', 'the', 'two'],
  pattern: anchored(
    '(?:nineteen[ -](?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?|the year two thousand(?: (?:and )?(?<late>one|two|three|four|five|six|seven|eight|nine|ten))?|the (?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))',
  ),
  read: (match) => {
    const decade = TENS_WORDS.get(group(match, 'decade').toLowerCase().replace('ies', 'y'));
    if (decade !== undefined) return { meaning: { is: 'decade', year: 1900 + decade } };
    const tens = TENS_WORDS.get(group(match, 'tens').toLowerCase());
    const ones = NUMBERS.get((group(match, 'ones') || group(match, 'late')).toLowerCase()) ?? 0;
    return { meaning: { is: 'year', year: tens === undefined ? 2000 + ones : 1900 + tens + ones } };
  },
};

export const YEAR_FORMS: readonly Form[] = [YEAR_FORM, SPOKEN_YEAR, ERA_YEAR, SHORT_YEAR, DECADE, CENTURY];
