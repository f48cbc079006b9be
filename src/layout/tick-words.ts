import type { TickStep } from './tick-steps';
import type { LayoutWords } from './words';

/** A text as wide as a step's texts get. */
export function sampleText({ unit }: Pick<TickStep, 'unit'>, words: LayoutWords, ms: number): string {
  if (unit === 'minute' || unit === 'hour') return '00:00';
  if (unit === 'day') return `30 ${words.monthsShort[8]}`;
  return unit === 'month' ? words.monthsShort[8]! : words.year(new Date(ms).getUTCFullYear());
}

/** A tick's text: "08:00", "12 Sep", "Sep", "2015", "44 BC". */
export function tickText({ unit }: Pick<TickStep, 'unit'>, ms: number, words: LayoutWords): string {
  const date = new Date(ms);
  if (unit === 'minute' || unit === 'hour') return date.toISOString().slice(-13, -8);
  const month = words.monthsShort[date.getUTCMonth()]!;
  if (unit === 'day') return `${date.getUTCDate()} ${month}`;
  return unit === 'month' ? month : words.year(date.getUTCFullYear());
}

/** The words of a unit that ticks belong to, from long to short. */
export function contextWords(
  { unit }: Pick<TickStep, 'unit'>,
  ms: number,
  words: LayoutWords,
): readonly string[] {
  const date = new Date(ms);
  const day = date.getUTCDate();
  const year = words.year(date.getUTCFullYear());
  const [long, short] = [words.months, words.monthsShort].map((names) => names[date.getUTCMonth()]!);
  if (unit === 'day') return [`${day} ${long} ${year}`, `${day} ${short} ${year}`, `${day} ${short}`];
  return unit === 'month' ? [`${long} ${year}`, `${short} ${year}`] : [year];
}
