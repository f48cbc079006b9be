import { YEAR } from '../words';
import { HOLIDAYS, type Holiday } from '../holidays';
import { readTurn } from './turns';
import { anchored, group, hasGroup, type Form } from './form';
import { isSubjectAfter } from './names';

const NAMES = Object.keys(HOLIDAYS).sort((a, b) => b.length - a.length);
const SOURCE = NAMES.map((name) => name.replace(/’/g, "['’]?").replace('st ', 'St\\.? ')).join('|');
const FIRST_WORDS = [...new Set(NAMES.map((name) => name.split(/[ ’]/)[0] ?? ''))];

function holidayOf(words: string): Holiday | undefined {
  const plain = words.toLowerCase().replace(/['’.]/g, '').replace(/\s+/g, ' ');
  return NAMES.find((name) => name.replace(/’/g, '') === plain) as Holiday | undefined;
}

/** What is called after a feast, or held at it. */
const CALLED_AFTER =
  /^ (?:[A-Z][a-z]+|cards?|trees?|eggs?|shopping|season|sales|dinner|present|parade|party|song|lights|holidays?)\b/;
const OWN_NAMES =
  /^ (?:Island|Eve|Day|Sunday|Monday|Friday|Week|Rising|Carol|Market|Number|Special|Parade|Road|Creek|Cup|Bowl|Appeal)s?\b/;
const FULL_NAME = /^ [A-Z][a-z]+ [A-Z][\p{L}'’-]+(?:,| [a-z])/u;

/** "By Christmas Ana Moor will have left": what follows is somebody of whom the sentence tells. */
const isBeforeSubject = (after: string): boolean =>
  !OWN_NAMES.test(after) && (isSubjectAfter(after) || FULL_NAME.test(after));

/**
 * Reads "Labor Day", "by Christmas", "Thanksgiving 2016", "last Easter", "Bonfire Night", "New Year's Eve", "by Christmas Ana Moor had left".
 * Refuses "Christmas card", "Christmas Island", "Easter egg", "Election Day" in lower case.
 */
const HOLIDAY: Form = {
  first: ['last', 'this', 'next', ...FIRST_WORDS],
  pattern: anchored(
    `(?:(?<turn>last|this|next) )?(?<name>${SOURCE})(?:(?:,| of| in)? (?<year>${YEAR})| (?<yearTurn>last|this|next) year)?`,
  ),
  read: (match, around) => {
    const holiday = holidayOf(group(match, 'name'));
    if (!holiday || !/^[A-Z]/.test(group(match, 'name'))) return null;
    const introduced = /\b(?:by|at|before|after|until|since|on|over|of|for|through)\s$/i.test(
      around.before(),
    );
    const apart = hasGroup(match, 'turn')
      ? !OWN_NAMES.test(around.after())
      : introduced && isBeforeSubject(around.after());
    if (
      /^(?:christmas|easter|halloween|thanksgiving|new year)$/.test(holiday) &&
      !introduced &&
      !/^[.,;]/.test(around.after()) &&
      !hasGroup(match, 'turn') &&
      !hasGroup(match, 'year')
    )
      return null;
    if (CALLED_AFTER.test(around.after()) && !apart) return null;
    const turn = group(match, 'turn') || group(match, 'yearTurn');
    return {
      meaning: {
        is: 'holiday',
        holiday,
        ...(hasGroup(match, 'year') ? { year: Number(group(match, 'year')) } : {}),
        ...(turn ? { turn: readTurn(turn) } : {}),
      },
    };
  },
};

export const HOLIDAY_FORMS: readonly Form[] = [HOLIDAY];
