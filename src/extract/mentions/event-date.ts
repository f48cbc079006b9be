import type { Timex } from '../times/resolve-times';

/** One of the days of an interval (`a/b` → `[a..b]`); another date as it is. */
export function oneDayOf(edtf: string): string {
  const [from, to, ...rest] = edtf.split('/');
  const bounded = from && to && rest.length === 0 && from !== '..' && to !== '..';
  return bounded ? `[${from}..${to}]` : edtf;
}

/**
 * The date of something that happened at a time: EDTF. A week or "a few days ago" is a stretch within which it happened,
 * some time: one of its days (`[2031-03-03..2031-03-09]`); only a range in so many words ("from Monday to Friday")
 * is how long it lasted.
 */
export function eventDate({ date, rule, ends }: Timex): string | null {
  return date === null || rule === 'range' || ends !== undefined ? date : oneDayOf(date);
}
