import { isNarrow } from './narrow';
import { UNKNOWN_DAY, type Answer, type Setting } from './setting';
import { rangeOf, shiftDay, stretchAround, type Stretch, type StretchUnit } from './stretch';
import type { Meaning } from './written-time';

type Offset = Extract<Meaning, { is: 'offset' }>;

/** Units that move the clock, not the day. */
const FINE: readonly string[] = ['hour', 'minute', 'second'];

/** The stretch a number of units away, as precise as was said: days from a day are a day, months a month. */
function stretchAway(from: Stretch, count: number, unit: string, exact: boolean, rough: boolean): Stretch {
  // "48 hours ago" is two days ago
  const days = unit === 'hour' && Math.abs(count) >= 24 ? Math.round(count / 24) : 0;
  if (days !== 0) return stretchAround(from.first + days, 'day', rough || from.approximate);
  if (FINE.includes(unit)) return { ...from, unit: from.unit === 'minute' ? 'minute' : from.unit };
  const day = shiftDay(from.first, count, unit);
  const asSaid: StretchUnit = unit === 'decade' || unit === 'century' ? 'year' : (unit as StretchUnit);
  const precise = unit === 'day' || (exact && unit === 'week') ? 'day' : asSaid;
  const coarse =
    from.unit === 'month' || from.unit === 'year' || from.unit === 'season'
      ? from.unit === 'year' || asSaid === 'year'
        ? 'year'
        : 'month'
      : precise;
  return stretchAround(day, coarse, rough || from.approximate);
}

/** How far back the day of an event that the text has just told may stand. */
const TOLD_EVENT_HOLDS = 900;
/** A mark and a blank line at most stand before words that open a paragraph. */
const OPENS_CHARS = 3;
/** So many hours or minutes rarely end on another day. */
const MOST_HOURS_OF_A_DAY = 8;

/** "eight days after the incident": about so long from the day the sentences before have named; else not to be known. */
function resolveToldEvent(meaning: Offset, setting: Setting): Answer {
  const { amount, direction, rough, unit } = meaning;
  const behind = (FINE.includes(unit) ? null : setting.dayBehind()) ?? setting.namedEvent();
  if (behind && (!FINE.includes(unit) || amount.most <= MOST_HOURS_OF_A_DAY)) {
    const day = stretchAround(behind.first, 'day', behind.approximate);
    const moved = direction < 0 ? 'before-last-date' : 'after-last-date';
    const rule = FINE.includes(unit) ? 'same-as-last-date' : moved;
    return { stretch: stretchAway(day, amount.least * direction, unit, true, rough), rule, from: day };
  }
  const { day, dayAt } = setting.memory;
  const held = day !== null && setting.at - dayAt < TOLD_EVENT_HOLDS ? day : null;
  if (meaning.unsure) return { stretch: null, rule: 'event-unknown' };
  // "two hours after the service": most likely of the day in hand, or of the month named since, whatever the event
  const { date, dateAt } = setting.memory;
  const inMonth = date?.unit === 'month' && dateAt > dayAt && setting.at - dateAt < TOLD_EVENT_HOLDS;
  const near = inMonth ? date : held;
  if (near && (unit === 'hour' || unit === 'minute') && amount.most <= MOST_HOURS_OF_A_DAY)
    return { stretch: { ...near, approximate: true }, rule: 'same-as-last-date', from: near };
  const isTold = meaning.told && held && dayAt < setting.sentenceStart && !setting.quoted;
  if (!isTold) return { stretch: null, rule: 'event-unknown' };
  const stretch = stretchAway(held, amount.least * direction, unit, true, true);
  return {
    stretch: { ...stretch, approximate: true },
    rule: direction < 0 ? 'before-last-date' : 'after-last-date',
    from: held,
  };
}

/**
 * The date that "later" and "before" count from: the last one named. A paragraph that opens with days counted from a month or a year before the day in
 * hand goes on from that day: "On Monday she sailed, as she had in 2029.\n\nThe day before, …".
 */
function dateInFocus(unit: string, { at, memory, narrative, paragraphStart }: Setting): Stretch | null {
  const { date, day } = memory;
  const counted = unit === 'day' || unit === 'week';
  const wide = date !== null && date.first !== date.last;
  // "fell on Friday, where nine died last weekend. They had left ten minutes earlier": of a day
  if (!narrative && FINE.includes(unit) && wide && day && at - memory.dayAt < TOLD_EVENT_HOLDS) return day;
  if (narrative || !counted || !wide || at - paragraphStart > OPENS_CHARS) return date;
  return day && date.last < day.first ? day : date;
}

/** "nine days ago", "two weeks later", "a year earlier", "three days before the fire" (whose day is not known). */
export function resolveOffset(meaning: Offset, setting: Setting): Answer {
  const { amount, direction, unit } = meaning;
  if (meaning.from === 'event') return resolveToldEvent(meaning, setting);
  const fromFocus = meaning.from === 'focus';
  const from = fromFocus ? (dateInFocus(unit, setting) ?? (direction < 0 ? setting.now : null)) : setting.now;
  if (!from) return UNKNOWN_DAY;
  const tooWide =
    from.last - from.first > 31 &&
    unit !== 'year' &&
    unit !== 'decade' &&
    unit !== 'century' &&
    unit !== 'month';
  if (tooWide || ((unit === 'day' || unit === 'week') && !isNarrow(from))) return UNKNOWN_DAY;
  const rule = fromFocus
    ? direction < 0
      ? 'before-last-date'
      : 'after-last-date'
    : direction < 0
      ? 'units-ago'
      : 'units-ahead';
  if (fromFocus && FINE.includes(unit) && from.minutes !== undefined)
    return { stretch: moveClock(from, amount.least * direction, unit), rule, from };
  if (meaning.to) {
    const precise = stretchAround(
      shiftDay(shiftDay(from.first, meaning.shift ?? 0, meaning.to), amount.least * direction, unit),
      meaning.to,
      meaning.rough,
    );
    return { stretch: precise, rule, from };
  }
  const near = stretchAway(from, amount.least * direction, unit, fromFocus, meaning.rough);
  if (amount.least === amount.most) return { stretch: near, rule, from };
  const far = stretchAway(from, amount.most * direction, unit, fromFocus, meaning.rough);
  // "a few minutes ago" names one day, no range of them
  if (far.first === near.first && far.last === near.last) return { stretch: near, rule, from };
  return { stretch: direction < 0 ? rangeOf(far, near) : rangeOf(near, far), rule, from };
}

function moveClock(from: Stretch, count: number, unit: string): Stretch {
  const minutes =
    (from.minutes ?? 0) + Math.round(unit === 'hour' ? count * 60 : unit === 'minute' ? count : 0);
  const days = Math.floor(minutes / 1440);
  return { ...from, first: from.first + days, last: from.last + days, minutes: minutes - days * 1440 };
}
