/** Before the first article of its story, and after the last, others are looked for so many days. */
const DAYS_BEFORE = 400;
const DAYS_AFTER = 600;
/** Of all articles such a part lies anywhere in these days, within the story or a month of it, within days of another one, or within months of it. */
const ANYWHERE = 0.1;
const INSIDE = 0.3;
const SHORTLY = 0.21;
const NEAR = 0.39;
/** How far the story reaches beyond its ends, and how fast the last two parts thin out, in days. */
const MONTH_DAYS = 30;
const SHORT_DAYS = 4;
const NEAR_DAYS = 60;

/** How likely an article appears on each day, before it is read: the day of the first entry, and bits from there. */
export interface DayPrior {
  readonly first: number;
  readonly bits: Float64Array;
}

const spread = (gap: number, days: number): number => Math.exp(-gap / days) / (2 * days);

/** From the days on which the other articles of the story appeared, one at least. Cost: articles of different days × days. */
export function priorOf(published: readonly number[]): DayPrior {
  const articles = new Map<number, number>();
  for (const day of published) articles.set(day, (articles.get(day) ?? 0) + 1);
  const days = [...articles.keys()];
  const [begin, end] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const first = begin - DAYS_BEFORE;
  const bits = new Float64Array(end + DAYS_AFTER - first + 1);
  for (let at = 0; at < bits.length; at++) {
    const day = first + at;
    const isInside = day >= begin - MONTH_DAYS && day <= end + MONTH_DAYS;
    let odds = ANYWHERE / bits.length + (isInside ? INSIDE / (end - begin + 2 * MONTH_DAYS + 1) : 0);
    for (const [other, count] of articles) {
      const gap = Math.abs(day - other);
      const beside = SHORTLY * spread(gap, SHORT_DAYS) + NEAR * spread(gap, NEAR_DAYS);
      odds += (count / published.length) * beside;
    }
    bits[at] = Math.log2(odds);
  }
  return { first, bits };
}
