import { dayNumber, isDay } from './days';
import { monthStretch, stretchAround, type Stretch } from './stretch';
import type { WrittenTime } from './written-time';

/** The first date with its year in the text: what an article of an unknown day can lean on for the year. */
export function findHint(written: readonly WrittenTime[]): Stretch | null {
  for (const { meaning } of written) {
    if (
      meaning.is === 'date' &&
      meaning.year !== undefined &&
      meaning.day !== undefined &&
      isDay(meaning.year, meaning.month, meaning.day)
    )
      return stretchAround(dayNumber(meaning.year, meaning.month, meaning.day), 'day');
  }
  for (const { meaning } of written) {
    if (meaning.is === 'date' && meaning.year !== undefined) return monthStretch(meaning.year, meaning.month);
  }
  return null;
}
