import { civilOf } from './days';
import { HOLIDAYS } from './holidays';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import { stretchAround, type Stretch } from './stretch';
import type { Meaning } from './written-time';

const YEAR_DAYS = 366;
/** "two days after Christmas" may have been counted from it already. */
const COUNTED_DAYS = 14;
/** Within so many days a holiday is that of what an article tells, now or of the day that it looks back to. */
const HOLIDAY_NEAR_DAYS = 120;

/** "three nights before Christmas Eve", in an article that looks back to a winter: of the days that are near to it, unless one of `days` is near to the article. */
function holidayLookedBackTo(
  dayIn: (year: number) => number,
  days: readonly number[],
  { lookBack, narrative, now, quoted, tense }: Setting,
): number | undefined {
  const isNear = (day: number, to: Stretch) => Math.abs(day - to.first) <= HOLIDAY_NEAR_DAYS;
  if (!lookBack || !now || narrative || quoted || tense() === 'future') return undefined;
  if (days.some((day) => isNear(day, now))) return undefined;
  const { year } = civilOf(lookBack.first);
  return [year - 1, year, year + 1].map(dayIn).find((day) => isNear(day, lookBack));
}

/** "The ban was lifted on 17 November 2029, and she came two days after Christmas": the day of long ago from which a sentence tells on. */
function oldDateOfSentence({
  memory,
  narrative,
  now,
  quoted,
  sentenceStart,
  tense,
}: Setting): Stretch | null {
  const { date, dateAt } = memory;
  if (!date || !now || narrative || quoted || dateAt < sentenceStart || date.unit !== 'day') return null;
  return now.first - date.last > YEAR_DAYS && tense() === 'past' ? date : null;
}

/** A day with a name: in its year, or the nearest to the article; it looks back only in a sentence that does. */
export function resolveHoliday(meaning: Extract<Meaning, { is: 'holiday' }>, setting: Setting): Answer {
  const dayIn = HOLIDAYS[meaning.holiday];
  if (meaning.year !== undefined)
    return { stretch: stretchAround(dayIn(meaning.year), 'day'), rule: 'holiday-of-year' };
  const from = (setting.narrative ? setting.memory.date : null) ?? setting.now ?? setting.hint;
  if (!from) return UNKNOWN_DAY;
  const told = meaning.turn ? null : oldDateOfSentence(setting);
  if (told) {
    const own = civilOf(told.first).year;
    const on = [own - 1, own, own + 1].map(dayIn).find((day) => day > told.last - COUNTED_DAYS) ?? 0;
    return { stretch: stretchAround(on, 'day'), rule: 'after-last-date', from: told };
  }
  const { year } = civilOf(from.first);
  const days = [year - 1, year, year + 1].map(dayIn);
  const before = days.filter((day) => day < from.first + (meaning.turn ? 0 : 1)).at(-1) ?? 0;
  const after = days.find((day) => day >= from.first) ?? 0;
  const closer = after - from.first <= from.first - before ? after : before;
  const tense = meaning.turn ? 'past' : setting.tense();
  const old = meaning.turn ? undefined : holidayLookedBackTo(dayIn, days, setting);
  if (old !== undefined)
    return { stretch: stretchAround(old, 'day'), rule: 'holiday-nearest', from: setting.lookBack };
  const picked =
    meaning.turn === 'last'
      ? before
      : meaning.turn
        ? after
        : tense === 'future'
          ? after
          : tense === 'past' && closer - from.first > 60
            ? before
            : closer;
  return { stretch: stretchAround(picked, 'day'), rule: 'holiday-nearest', from };
}
