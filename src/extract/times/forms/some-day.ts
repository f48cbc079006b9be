import { MONTH, WEEKDAY, YEAR, readMonth } from '../words';
import { MONTH_FIRST } from './month-day';
import { anchored, group, leading, type Form } from './form';

const PART = '(?:morning|afternoon|evening|night)';

/**
 * Reads "an August night in 2011", "one June Sunday of 1998": a day of a month that is not told, so the month.
 * Refuses "the May elections in 2011", "a March in 2004", "an August night" without its year.
 */
const DAY_OF_A_MONTH: Form = {
  first: MONTH_FIRST,
  pattern: anchored(
    `(?<month>${MONTH}) (?:${WEEKDAY}(?: ${PART})?|${PART}|day|weekend) (?:in|of) (?<year>${YEAR})`,
  ),
  read: (match) =>
    /^[a-z]/.test(group(match, 'month'))
      ? null
      : {
          meaning: {
            is: 'date',
            month: readMonth(group(match, 'month')),
            year: Number(group(match, 'year')),
          },
        },
};

/**
 * Reads "a Saturday night in August 2011", "one Tuesday in March", "an evening in May 2014": the month; "a Sunday in 2009": the year.
 * Refuses "a Saturday in Paris", "the Saturday in August".
 */
const SOME_DAY_IN_A_MONTH: Form = {
  first: ['a', 'an', 'one'],
  pattern: leading(
    `(?:an?|one) (?:(?:cold|hot|warm|wet|rainy|sunny|dark|quiet|bright|grey|gray|foggy|windy|late|early) ){0,2}(?:${WEEKDAY}(?: ${PART})?|${PART}|day|weekend) (?:early |late )?in (?:early |late |mid-)?`,
  ),
  prefix: true,
  read: (_, around) => {
    const month = around.readAt(around.end);
    const { meaning } = month ?? {};
    const wide = meaning?.is === 'year' || (meaning?.is === 'date' && meaning.day === undefined);
    return month && meaning && wide ? { meaning, end: month.end } : null;
  },
};

export const SOME_DAY_FORMS: readonly Form[] = [DAY_OF_A_MONTH, SOME_DAY_IN_A_MONTH];
