import type { LayoutWords, Measure } from './words';

/** Words and widths for tests only: a table in place of a browser. */
export const tableMeasure: Measure = (text, role) =>
  text.length * (role === 'title' ? 8.2 : role === 'strong' ? 6.9 : 6.2);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const TEST_WORDS: LayoutWords = {
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  year: (year) => (year > 0 ? String(year) : `${1 - year} BC`),
  duration: ({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`,
  meta: ({ articleCount }) => `${articleCount} articles`,
  sign: ({ event }) => (event.disputed ? 'Disputed' : ''),
  date: ({ event }) => event.date,
};
