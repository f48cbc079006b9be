import type { Setting } from './setting';
import type { Stretch } from './stretch';
import type { Turn } from './written-time';

/** What such words point at counts from the day in hand. */
export const FROM_FOCUS: readonly Turn[] = ['that', 'following', 'previous'];

/** The day last named; in an article that looks back, not a day of its own week ("This Friday it is a year since … that Monday"). */
export function dayInHand(setting: Setting): Stretch | null {
  const { lookBack, memory, now } = setting;
  const own = lookBack && now && memory.day && Math.abs(memory.day.first - now.first) <= 7;
  return own && setting.tense() === 'past' ? lookBack : memory.day;
}

/** "that morning": of the day named in the paragraph, else of the day in hand. */
export function dayOfThat(setting: Setting): Stretch | null {
  const { dayAt, day } = setting.memory;
  return setting.narrative || dayAt >= setting.paragraphStart ? day : dayInHand(setting);
}
