import { NUMBER, UNIT, VAGUE, WEEKDAY, readAmount, readUnit, readWeekday } from '../words';
import { WEEKDAY_FIRST } from './month-day';
import { writeDuration } from './duration';
import { anchored, group, type Form } from './form';

const HABITS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Reads "every day", "each year", "every four months", "every other week", "every few months", "every Friday". */
const EVERY: Form = {
  first: ['every', 'each'],
  pattern: anchored(
    `(?:every|each) (?:(?:(?<amount>other|single|${VAGUE}|${NUMBER}) )?(?<unit>${UNIT})s?|(?:other )?(?<weekday>${WEEKDAY})|(?<part>morning|afternoon|evening|spring|summer|autumn|fall|winter|night|noon|January|February|March|April|May|June|July|August|September|October|November|December))`,
  ),
  read: (match) => {
    const weekday = group(match, 'weekday');
    if (weekday) return { meaning: { is: 'set', value: `XXXX-WXX-${readWeekday(weekday) + 1}` } };
    if (group(match, 'part'))
      return { meaning: { is: 'set', value: /^\p{Lu}/u.test(group(match, 'part')) ? 'P1Y' : 'P1D' } };
    const words = group(match, 'amount').toLowerCase();
    const count =
      words === 'other' ? 2 : words === '' || words === 'single' ? 1 : (readAmount(words)?.least ?? null);
    return { meaning: { is: 'set', value: writeDuration(count, readUnit(group(match, 'unit')).unit) } };
  },
};

/** Reads "once a year", "twice a week", "three times a day", "a year" after a sum of money. */
const TIMES_A: Form = {
  first: ['once', 'twice', '#', 'two', 'three', 'four', 'five', 'six', 'several', 'many'],
  pattern: anchored(`(?:once|twice|(?:${NUMBER}|${VAGUE}) times) (?:a|an|every|each|per) (?<unit>${UNIT})`),
  read: (match) => ({ meaning: { is: 'set', value: writeDuration(1, readUnit(group(match, 'unit')).unit) } }),
};

/** Reads "daily", "weekly", "annually", "Sundays", "Monday nights". Refuses "Sunday's" and the Daily Planet. */
const HABIT: Form = {
  first: [...HABITS.keys()],
  pattern: anchored('(?<habit>hourly|daily|nightly|weekly|monthly|annually|yearly)', ''),
  read: (match) => ({ meaning: { is: 'set', value: HABITS.get(group(match, 'habit')) ?? 'P1D' } }),
};

const WEEKDAYS_PLURAL: Form = {
  first: WEEKDAY_FIRST.flatMap((word) => (word.endsWith('day') ? [`${word}s`, word] : [])),
  pattern: anchored(`(?<weekday>${WEEKDAY})(?:s| (?:mornings|afternoons|evenings|nights))`, ''),
  read: (match) => ({
    meaning: { is: 'set', value: `XXXX-WXX-${readWeekday(group(match, 'weekday')) + 1}` },
  }),
};

/** Reads "a year", "a day", "per month" after a sum: "$7 million a year". Only the frequency is read. */
const A_UNIT: Form = {
  first: ['a', 'an', 'per'],
  pattern: anchored(`(?:an?|per) (?<unit>hour|day|week|month|year)`),
  read: (match, around) =>
    /^per/i.test(match[0]) ||
    /(?:\d|%|\b(?:times|percent|cents?|dollars?|barrels?|million|billion|thousand|pounds|tons|tonnes|people|deaths|miles))\s$/i.test(
      around.before(),
    )
      ? { meaning: { is: 'set', value: writeDuration(1, readUnit(group(match, 'unit')).unit) } }
      : null,
};

export const SET_FORMS: readonly Form[] = [EVERY, TIMES_A, HABIT, WEEKDAYS_PLURAL, A_UNIT];
