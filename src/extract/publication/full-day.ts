import { dayNumber, isDay } from '../times/days';
import { writeDay } from '../times/stretch';
import type { WrittenTime } from '../times/written-time';

/** The day number of an expression that names day, month and year. */
export function dayOf({ meaning }: WrittenTime): number | null {
  if (meaning.is !== 'date' || meaning.year === undefined || meaning.day === undefined) return null;
  return isDay(meaning.year, meaning.month, meaning.day)
    ? dayNumber(meaning.year, meaning.month, meaning.day)
    : null;
}

/** The day of such an expression as EDTF, to the minute where a clock is given; null for one that names no day. */
export function writeFullDay(time: WrittenTime, clock = time.clock): string | null {
  const day = dayOf(time);
  if (day === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return clock ? `${writeDay(day)}T${two(clock.hour)}:${two(clock.minute)}` : writeDay(day);
}
