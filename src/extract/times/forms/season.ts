import { SEASON, SEASONS, YEAR } from '../words';
import { TURN_FIRST } from './unit';
import { readTurn } from './turns';
import { anchored, group, hasGroup, type Form } from './form';

const SEASON_FIRST = [
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'springtime',
  'summertime',
  'wintertime',
];

function readSeason(word: string): number {
  return SEASONS.get(word.toLowerCase().replace('time', '')) ?? 22;
}

/** Reads "the spring of 2017", "summer 2001", "winter of 1941–42" (its first year), "the summer of that year". */
const SEASON_OF_YEAR: Form = {
  first: ['the', ...SEASON_FIRST],
  pattern: anchored(
    `(?:the )?(?<season>${SEASON})(?: of|,)? (?:(?<year>${YEAR})(?:[-–/]\\d{2,4})?|(?<turn>this|last|next|that|the same|the following|the previous) year)`,
  ),
  read: (match) => ({
    meaning: {
      is: 'season',
      season: readSeason(group(match, 'season')),
      ...(hasGroup(match, 'year') ? { year: Number(group(match, 'year')) } : {}),
      ...(hasGroup(match, 'turn') ? { yearTurn: readTurn(group(match, 'turn')) } : {}),
    },
  }),
};

/** Reads "last winter", "this summer", "next spring", "that autumn", "the following spring". Refuses "last fall" as a tumble no more than a reader would. */
const SEASON_WITH_TURN: Form = {
  first: TURN_FIRST,
  pattern: anchored(
    `(?<turn>this past|this coming|this|last|next|past|that|the same|the following|the previous|the next|the coming) (?<season>${SEASON})`,
  ),
  read: (match) => ({
    meaning: {
      is: 'season',
      season: readSeason(group(match, 'season')),
      turn: readTurn(group(match, 'turn')),
    },
  }),
};

/** A noun or name that the season only describes: "the fall of Rome", "spring water". */
const GOES_ON =
  /^(?: of\b|-)|^ (?!(?:and|or|when|but|as|to|after|before|by|at|for|with|it|he|she|they|we|the|in|on|a|an|months?|because|while|that|so)\b)[a-z]/;

/** Reads "in the autumn", "by spring", "during the summer". Refuses "a summer", "the fall of Rome", "spring water", "fall 5 percent". */
const SEASON_ALONE: Form = {
  first: ['the', ...SEASON_FIRST],
  pattern: anchored(`(?:the )?(?<season>${SEASON})`, ''),
  read: (match, around) => {
    const the = /^the/.test(match[0]);
    const introduced = the
      ? /\b(?:in|during|over|by|until|throughout|of|through|since|for)\s$/i
      : /\b(?:in|by|until|since|late|early|mid|during|through)[\s-]$/i;
    if (!introduced.test(around.before()) || GOES_ON.test(around.after())) return null;
    return { meaning: { is: 'season', season: readSeason(group(match, 'season')) } };
  },
};

export const SEASON_FORMS: readonly Form[] = [SEASON_OF_YEAR, SEASON_WITH_TURN, SEASON_ALONE];
