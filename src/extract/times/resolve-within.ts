import { monthLength, civilOf, weekdayOf, weekdayBeside } from './days';
import type { Answer } from './setting';
import { stretchAround, type Stretch } from './stretch';
import type { Meaning } from './written-time';

/**
 * A weekday, week or weekend within a month ("the third Thursday of November"; the weeks of a month count from its first day
 * and are about), the weekday beside a day ("the Thursday before Easter"), or the week around a day. Null where the month
 * has no fifth one.
 */
export function resolveWithin({ n, what }: Extract<Meaning, { is: 'within' }>, whole: Answer): Answer {
  const { stretch } = whole;
  if (!stretch) return whole;
  if (n === 0 || what === 'quarter')
    return { ...whole, stretch: stretchAround(stretch.first, typeof what === 'number' ? 'week' : what) };
  if (typeof what === 'number' && stretch.first === stretch.last)
    return {
      ...whole,
      stretch: stretchAround(weekdayBeside(stretch.first, what, n < 0 ? 'before' : 'after'), 'day'),
    };
  if (stretch.unit !== 'month') return { ...whole, stretch: null };
  return {
    ...whole,
    stretch:
      what === 'week'
        ? nthWeek(stretch, n)
        : nthDay(stretch, n, what === 'weekend' ? 5 : what, what === 'weekend'),
  };
}

function nthDay(month: Stretch, n: number, weekday: number, weekend: boolean): Stretch | null {
  const first = month.first + ((weekday - weekdayOf(month.first) + 7) % 7);
  const day = n < 0 ? first + Math.floor((month.last - first) / 7) * 7 : first + (n - 1) * 7;
  return day > month.last ? null : stretchAround(day, weekend ? 'weekend' : 'day');
}

function nthWeek(month: Stretch, n: number): Stretch | null {
  const { year, month: number } = civilOf(month.first);
  const from = n < 0 ? monthLength(year, number) - 7 : (n - 1) * 7;
  if (n > 4) return null;
  return { unit: 'days', first: month.first + from, last: month.first + from + 6, approximate: true };
}
