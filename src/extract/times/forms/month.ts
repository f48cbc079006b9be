import { MONTH, YEAR, readMonth } from '../words';
import { isNameOfPerson } from './names';
import { MONTH_FIRST } from './month-day';
import { readTurn } from './turns';
import { anchored, group, hasGroup, type Form } from './form';

/**
 * Reads "June 2013", "June of 2013", "June last year", "June of that year", "June '44".
 * Refuses "may 2013" in lower case.
 */
const MONTH_AND_YEAR: Form = {
  first: MONTH_FIRST,
  pattern: anchored(
    `(?<month>${MONTH})(?:(?: ?,)?(?: of)? (?<year>${YEAR})|,?(?: of)? (?<turn>this|last|next|that|the same|the following|the previous) year|,? ['’](?<short>\\d\\d))`,
  ),
  read: (match) => {
    const word = group(match, 'month');
    if (/^(?:may|march)$/.test(word) && !hasGroup(match, 'year')) return null;
    if (word === 'may') return null;
    const month = readMonth(word);
    if (hasGroup(match, 'turn'))
      return { meaning: { is: 'date', month, yearTurn: readTurn(group(match, 'turn')) } };
    const year = hasGroup(match, 'short')
      ? 1900 + Number(group(match, 'short'))
      : Number(group(match, 'year'));
    return { meaning: { is: 'date', month, year } };
  },
};

/**
 * Reads "last June", "this past September", "next January", "the following March".
 * Refuses "this may", "next march".
 */
const MONTH_WITH_TURN: Form = {
  first: ['last', 'this', 'next', 'past', 'the', 'that', 'following', 'earlier', 'later'],
  pattern: anchored(
    `(?<turn>this past|this coming|this last|this|last|next|past|the following|the previous|that|earlier this|later this) (?<month>${MONTH})`,
  ),
  read: (match, around) =>
    /^[a-z]/.test(group(match, 'month')) ||
    // "that June Park said"; but "That August Roe wrote" opens a sentence
    (/^[a-z]/.test(match[0]) &&
      /^ [A-Z][a-z]+/.test(around.after()) &&
      /^may|^june|^april|^august/i.test(group(match, 'month')))
      ? null
      : {
          meaning: {
            is: 'date',
            month: readMonth(group(match, 'month')),
            turn: readTurn(group(match, 'turn')),
          },
        },
};

/**
 * Reads "in June", "by January", "the month of May", "Sept".
 * Refuses "an August night", names ("Theresa May", "June Park", "A. March", "Hang up, May."), "may" and "march" in lower case.
 */
const BARE_MONTH: Form = {
  first: ['the', ...MONTH_FIRST],
  pattern: anchored(`(?:the month of )?(?<month>${MONTH})`),
  read: (match, around) => {
    const word = group(match, 'month');
    const before = match[0].length > word.length ? 'month of ' : around.before();
    if (
      /^ ?\d/.test(around.after()) &&
      !/^ ?\d{1,2},? \d{4}/.test(around.after()) &&
      /^ \d{3}/.test(around.after())
    )
      return null;
    // "The DEC" is somebody's initials.
    if (/^[A-Z]{3,4}$/.test(word)) return null;
    // "an August night": one of many
    if (
      /\ban?\s$/i.test(before) &&
      /^ (?:day|night|morning|afternoon|evening|weekend)s?\b/.test(around.after())
    )
      return null;
    return isNameOfPerson(word, before, around.after())
      ? null
      : { meaning: { is: 'date', month: readMonth(word) } };
  },
};

export const MONTH_FORMS: readonly Form[] = [MONTH_AND_YEAR, MONTH_WITH_TURN, BARE_MONTH];
