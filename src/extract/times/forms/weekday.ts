import { WEEKDAY, readWeekday } from '../words';
import { WEEKDAY_FIRST } from './month-day';
import { TURN, readTurn } from './turns';
import { anchored, group, hasGroup, type Form } from './form';

/** "The Sunday Times", "the Sunday Harbour Magazine": a name. */
const PAPER =
  /^ (?:Night|Morning|Times|Telegraph|Mirror|Mail|Post|Review|Herald|Express|(?:[A-Z][a-z]+ )?(?:Magazine|Independent|World|Tribune|Chronicle|Gazette|Mercury|Journal|Club))\b/;

/** "on a Friday": which one is not told. */
const ON_A = /\bon a\s$/;

/**
 * Reads "Friday", "last Thursday", "this past Saturday", "that first Sunday", "the following Monday", "Tuesday of last week", "one Monday", "on a Friday" (which is not told),
 * "a week from Monday" is left to offsets. Refuses "Sundays" (a habit, see sets.ts), "Black Friday", "Good Friday",
 * "Friday Night Lights", "Super Sunday".
 */
const WEEKDAY_FORM: Form = {
  first: [
    'one',
    'last',
    'this',
    'next',
    'past',
    'the',
    'that',
    'following',
    'previous',
    'coming',
    ...WEEKDAY_FIRST,
  ],
  pattern: anchored(
    `(?:(?<turn>${TURN})(?: first)? |(?<some>one) )?(?<weekday>${WEEKDAY})(?:,? (?:of )?(?<week>last|this|next|that|the same|the following) (?:week|weekend)|(?<second> before last))?`,
  ),
  read: (match, around) => {
    const word = group(match, 'weekday');
    if (
      /^[a-z]/.test(word) ||
      /\b(?:Black|Good|Ash|Super|Bloody|Palm|Cyber|Easter|Whit|Ruby)\s$/.test(around.before())
    )
      return null;
    // "Tuesday week", "a week on Tuesday": not the Tuesday that comes first.
    if (/^ week\b/.test(around.after()) || /\bweek on\s$/.test(around.before())) return null;
    // "the Sunday before Christmas" counts from something else.
    if (
      /\bthe\s(?:[A-Z]|$)/i.test(around.before().slice(-5) + match[0].slice(0, 5)) &&
      /^ (?:before|after|following|when|that)\b/.test(around.after())
    )
      return null;
    if (PAPER.test(around.after())) return null;
    return {
      meaning: {
        is: 'weekday',
        weekday: readWeekday(word),
        ...(hasGroup(match, 'turn') ? { turn: readTurn(group(match, 'turn')) } : {}),
        ...(hasGroup(match, 'week') ? { week: readTurn(group(match, 'week')) } : {}),
        ...(hasGroup(match, 'some') || ON_A.test(around.before()) ? { some: true as const } : {}),
        ...(hasGroup(match, 'second') ? { week: 'last' as const } : {}),
      },
    };
  },
};

/** Reads "the Sunday of that weekend", "on the Monday of that week". */
const WEEKDAY_OF_WEEK: Form = {
  first: ['the'],
  pattern: anchored(`the (?<weekday>${WEEKDAY}) (?:of|in) (?:that|the same) (?:week|weekend)`),
  read: (match) => ({
    meaning: { is: 'weekday', weekday: readWeekday(group(match, 'weekday')), turn: 'the', week: 'that' },
  }),
};

export const WEEKDAY_FORMS: readonly Form[] = [WEEKDAY_FORM, WEEKDAY_OF_WEEK];
