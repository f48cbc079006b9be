import { weekdayBeside } from './days';
import { isNarrow } from './narrow';
import type { Answer, Setting } from './setting';
import { stretchAround, type Stretch } from './stretch';

/** "the Sunday" is the one next to the day last named, if that was so few characters ago. */
const HOLDS_CHARS = 600;
/** Within so many days of the day that an article looks back to, days are told that are not the article's own. */
const TOLD_AROUND_DAYS = 60;
const WEEK_DAYS = 7;
/** Next to a day, but so many days after it: as well the one before it. */
const FAR_AHEAD_DAYS = 3;

/** "She left on 4 June. On the Monday …": the day named last, if its paragraph or the one before has named it. */
function dayBefore({ at, memory }: Setting): Stretch | null {
  return memory.day && at - memory.dayAt < HOLDS_CHARS ? memory.day : null;
}

/** The day of old that the words lean on, in an article that looks back, or one of long after its story's main day; null in news. */
function oldDay(setting: Setting): { readonly day: Stretch; readonly goesOn: boolean } | null {
  const { lookBack, mainDay, memory, narrative, now, paragraphStart, quoted, tense } = setting;
  if (narrative || quoted || tense() !== 'past') return null;
  const told = memory.dayAt >= paragraphStart ? memory.day : null;
  if (lookBack) {
    const near = told !== null && Math.abs(told.first - lookBack.first) <= TOLD_AROUND_DAYS;
    return { day: near ? told : lookBack, goesOn: true };
  }
  // weeks after the main day a day named some paragraphs before is nearer, months after it is not
  const since = mainDay !== null && now !== null ? now.first - mainDay.first : 0;
  const isOld = since > (dayBefore(setting) ? TOLD_AROUND_DAYS : WEEK_DAYS);
  return isOld && mainDay && told === null ? { day: mainDay, goesOn: false } : null;
}

/**
 * "on the Wednesday": of the week of the day that an article looks back to, or that its story is about, else next to the day named before. That is none which
 * "on Wednesday" would mean, unless the telling goes on to it from a day or two before: then it is a week earlier. Null where no day is in hand, and
 * the words mean what they would without "the".
 */
export function resolveTheWeekday(weekday: number, setting: Setting): Answer | null {
  const { narrative, now } = setting;
  const old = oldDay(setting);
  const from = old?.day ?? dayBefore(setting);
  if (!isNarrow(from)) return null;
  const near = weekdayBeside(from.first, weekday, old?.goesOn ? 'on-or-after' : 'nearest');
  const plain = now && !narrative ? weekdayBeside(now.last, weekday, 'on-or-before') : null;
  const earlier = !old && near === plain && near - from.first >= FAR_AHEAD_DAYS;
  return {
    stretch: stretchAround(near - (earlier ? WEEK_DAYS : 0), 'day', from.approximate),
    rule: 'weekday-near-last-date',
    from,
  };
}
