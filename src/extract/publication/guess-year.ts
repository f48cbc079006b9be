import type { Timex } from '../times/resolve-times';
import { dayNumber } from '../times/days';
import { earliestYear, weekdayRater, yearsNamed } from './dateline-year';
import { readPublicationDate, type PublicationDate } from './publication-date';

/** What an article tells of the year of another one. */
interface DatedReading {
  /** EDTF; null where nothing tells it. */
  readonly published: string | null;
  readonly publishedFrom: PublicationDate['from'];
  readonly times: readonly Timex[];
}

/** Whether an article names no year of its own, nor bears one out. */
export function lacksYear({ published, publishedFrom }: Omit<DatedReading, 'times'>): boolean {
  return published === null || (publishedFrom === 'dateline' && published.endsWith('~'));
}

/** A day of the story so near to the dateline, before it or after, is likely of the same news. */
const NEAR_DAYS = 10;
/** What a text says of its year by naming it, beside two for a weekday that fits: of those that name a year, three in five name their own. */
const OWN_YEAR = 3;
const FULL_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/**
 * For the articles of a story that name their day but not its year, a function from an article's text to that year, undefined
 * where no article has one. Of the years in which other articles appeared or that they write out with a day, that which fits
 * best: the text names it, its weekdays are those of the dateline or of the days right before it, and the others name a day near
 * to it. Of equals it is the year of most articles, then the latest, and last the one that the text itself would give. None in which
 * the text looks back on a later year.
 */
export function yearGuesser(readings: readonly DatedReading[]): (text: string) => number | undefined {
  const articles = new Map<number, number>();
  const days = new Set<number>();
  const add = (date: string): number | undefined => {
    const [, year = '', month = '', day = ''] = FULL_DAY.exec(date) ?? [];
    if (day) days.add(dayNumber(Number(year), Number(month), Number(day)));
    return day ? Number(year) : undefined;
  };
  for (const reading of readings) {
    const { published, times } = reading;
    if (published === null || lacksYear(reading)) continue;
    const written = times.filter(({ rule }) => rule === 'full-date').map(({ date }) => add(date ?? ''));
    const year = add(published) ?? Number(published.slice(0, 4));
    articles.set(year, (articles.get(year) ?? 0) + 1);
    for (const other of written) if (other && !articles.has(other)) articles.set(other, 0);
  }
  const years = [...articles].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
  return (text) => {
    const own = readPublicationDate({ text }).published;
    const named = yearsNamed(text);
    const candidates =
      own && !years.includes(Number(own.slice(0, 4))) ? [...years, Number(own.slice(0, 4))] : years;
    const rated = candidates.flatMap((year) => {
      const rate = rateYear(text, year, days);
      // a year that the text alone would give is one that it names
      const isNamed = years.includes(year) && named.has(year);
      return rate === null ? [] : [{ year, rate: rate + (isNamed ? OWN_YEAR : 0) }];
    });
    return rated.reduce<(typeof rated)[number] | undefined>(
      (best, next) => (best && best.rate >= next.rate ? best : next),
      undefined,
    )?.year;
  };
}

/**
 * How well a year suits an article's dateline: as the weekdays of its text suit that day, and 2 more for a near day of the story;
 * null where the text looks back on a later one.
 */
function rateYear(text: string, year: number, days: ReadonlySet<number>): number | null {
  const [, , month = '', day = ''] =
    FULL_DAY.exec(readPublicationDate({ text, storyYear: year }).published ?? '') ?? [];
  if (!day) return 0;
  if (year < (earliestYear(text, Number(month), Number(day)) ?? year)) return null;
  const number = dayNumber(year, Number(month), Number(day));
  const isNear = [...days].some((other) => Math.abs(other - number) <= NEAR_DAYS);
  return weekdayRater(text)(number) + (isNear ? 2 : 0);
}
