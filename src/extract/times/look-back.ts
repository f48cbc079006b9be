import { dayNumber, isDay } from './days';
import { shiftDay, stretchAround, type Stretch } from './stretch';
import type { WrittenTime } from './written-time';

/** How much of an article is its head, in UTF-16 units, and how many days back make it look back. */
const HEAD_CHARS = 1200;
const LEAST_DAYS = 300;

/**
 * The day that an article looks back to: its head says how many years ago ("Ten years ago tomorrow") or names a day of another
 * year. Null for news.
 */
export function findLookBack(written: readonly WrittenTime[], now: Stretch | null): Stretch | null {
  if (!now) return null;
  for (const { meaning, start } of written) {
    if (start > HEAD_CHARS) return null;
    const day = dayOf(meaning, now);
    if (day !== null && now.first - day >= LEAST_DAYS) return stretchAround(day, 'day');
  }
  return null;
}

function dayOf(meaning: WrittenTime['meaning'], now: Stretch): number | null {
  if (meaning.is === 'offset')
    return meaning.unit === 'year' && meaning.direction < 0 && meaning.from === 'now'
      ? shiftDay(now.first, -meaning.amount.least, 'year')
      : null;
  return meaning.is === 'date' &&
    meaning.year !== undefined &&
    meaning.day !== undefined &&
    isDay(meaning.year, meaning.month, meaning.day)
    ? dayNumber(meaning.year, meaning.month, meaning.day)
    : null;
}
