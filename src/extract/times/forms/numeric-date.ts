import { isDay } from '../days';
import { anchored, group, type Form } from './form';

function wholeYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/** Reads "2015-09-16", "2015/09/16", "2015-09-16T07:02". Refuses "2015-13-40", "CVE-2017-5638". */
const ISO_DATE: Form = {
  first: ['#'],
  pattern: anchored(
    '(?<year>\\d{4})(?<sign>[-/])(?<month>\\d\\d)\\k<sign>(?<day>\\d\\d)(?:(?:T| )(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?Z?)?',
    '',
  ),
  read: (match) => {
    const [year, month, day] = ['year', 'month', 'day'].map((name) => Number(group(match, name))) as [
      number,
      number,
      number,
    ];
    if (!isDay(year, month, day) || year < 1000) return null;
    const clock = group(match, 'hour')
      ? { clock: { hour: Number(group(match, 'hour')), minute: Number(group(match, 'minute')) } }
      : {};
    return { meaning: { is: 'date', year, month, day }, ...clock };
  },
};

/**
 * Reads "8/24/16", "19/09/16", "9/8/2017", "16.09.2015", "16-09-2015". Where day and month could change places the
 * reading is month first and says so. Refuses "24/7", "1/2", "9/11", "10/12/", "3/4/5".
 */
const SLASHED_DATE: Form = {
  first: ['#'],
  pattern: anchored(
    '(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d\\d)(?![/.-]\\d)',
    '',
  ),
  read: (match) => {
    const a = Number(group(match, 'a'));
    const b = Number(group(match, 'b'));
    const digits = group(match, 'year');
    const year = wholeYear(digits);
    if (year < 1900 || year > 2100 || (group(match, 'sign') !== '/' && digits.length === 2)) return null;
    const dayFirst = a > 12 || group(match, 'sign') === '.';
    const [month, day] = dayFirst ? [b, a] : [a, b];
    if (!isDay(year, month, day)) return null;
    return {
      meaning: {
        is: 'date',
        year,
        month,
        day,
        ...(a <= 12 && b <= 12 && a !== b && !dayFirst ? { order: 'unsure' as const } : {}),
      },
    };
  },
};

/** Reads "11/9/89" without its year only as "9/11", the attacks of 2001. Refuses "7/11" (a shop) and every other pair. */
const NINE_ELEVEN: Form = {
  first: ['#', 'sept', 'september'],
  pattern: anchored('9/11(?!/)', ''),
  read: () => ({ meaning: { is: 'date', year: 2001, month: 9, day: 11, byName: true } }),
};

export const NUMERIC_DATE_FORMS: readonly Form[] = [ISO_DATE, SLASHED_DATE, NINE_ELEVEN];
