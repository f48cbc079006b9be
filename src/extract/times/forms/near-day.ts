import { anchored, group, type Form } from './form';
import { isNameOfShow } from './names';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/**
 * Reads "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow".
 * Refuses "USA Today" and "NBC's Today", a programme's name, "today's youth" is still read.
 */
const NEAR_DAY: Form = {
  first: ['today', 'yesterday', 'tomorrow', 'the', 'day'],
  pattern: anchored('(?<beyond>(?:the )?day (?:before|after) )?(?<word>today|yesterday|tomorrow)'),
  read: (match, around) => {
    const word = group(match, 'word');
    const days = DAYS.get(word.toLowerCase()) ?? 0;
    if (/^T/.test(word) && /[A-Z][A-Za-z]*\s$/.test(around.before())) return null;
    if (isNameOfShow(match[0], around.before(), around.after())) return null;
    return {
      meaning: {
        is: 'near-day',
        days: group(match, 'beyond') ? days + (/before/i.test(match[0]) ? -1 : 1) : days,
      },
    };
  },
};

export const NEAR_DAY_FORMS: readonly Form[] = [NEAR_DAY];
