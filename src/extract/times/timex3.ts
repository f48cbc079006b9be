import { weekdayOf, civilOf, dayNumber } from './days';
import { writeDuration } from './forms/duration';
import type { Timex } from './resolve-times';
import type { Meaning, WrittenTime } from './written-time';

/** A TIMEX3 tag as the public corpora write it, for comparison with them only. */
export interface Timex3 {
  readonly start: number;
  readonly end: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
}

const PARTS = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' } as const;
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** The tags of an expression: one, or two for a range, which the corpora tag at each end. */
export function toTimex3(timex: Timex): Timex3[] {
  const { written, ends } = timex;
  if (written.parts && ends) return [tagOf(written.parts[0], ends[0]), tagOf(written.parts[1], ends[1])];
  const { meaning } = written;
  if (meaning.is === 'year' && meaning.lastYear !== undefined && timex.date) {
    const [first, last] = timex.date.split('/') as [string, string];
    const split = timex.start + first.length;
    return [
      { start: timex.start, end: split, type: 'DATE', value: first },
      { start: split + 1, end: timex.end, type: 'DATE', value: last },
    ];
  }
  if (meaning.is === 'date' && meaning.lastDay !== undefined && timex.date)
    return tagsOfDayList(timex, timex.date);
  // "the day before the fire" counts nothing, and is no tag where that day is not known
  if (meaning.is === 'offset' && meaning.from === 'event' && /^the\b/i.test(timex.exact))
    return timex.date
      ? [{ start: timex.start, end: timex.end, type: 'DATE', value: timex.date.slice(0, 10) }]
      : [];
  return [tagOf(written, timex.date)];
}

/** "Aug. 24 and 25", "5-7 January 1916": one tag for each day. */
function tagsOfDayList(timex: Timex, date: string): Timex3[] {
  const [first, last] = date.replace(/~/g, '').split('/') as [string, string];
  const join = /(\d(?:st|nd|rd|th)?)(\s?(?:-|–|and|to|&)\s?(?:the )?)(?=\d)/.exec(timex.exact);
  if (!join) return [tagOf(timex.written, date)];
  const end = timex.start + join.index + (join[1] ?? '').length;
  const start = end + (join[2] ?? '').length;
  return [
    { start: timex.start, end, type: 'DATE', value: first },
    { start, end: timex.end, type: 'DATE', value: last },
  ];
}

function tagOf(written: WrittenTime, date: string | null): Timex3 {
  const { end, meaning, start } = written;
  if (meaning.is === 'duration' || meaning.is === 'set')
    return { start, end, type: meaning.is === 'set' ? 'SET' : 'DURATION', value: meaning.value };
  if (meaning.is === 'reference') return { start, end, type: 'DATE', value: meaning.value };
  if (meaning.is === 'offset' && meaning.from === 'event')
    return { start, end, type: 'DURATION', value: writeDuration(meaning.amount.least, meaning.unit) };
  const type = written.clock || written.part ? 'TIME' : 'DATE';
  return { start, end, type, value: date === null ? 'XXXX-XX-XX' : valueOf(date, written, meaning) };
}

function valueOf(edtf: string, written: WrittenTime, meaning: Meaning): string {
  const date = edtf.replace(/~/g, '');
  if (/^-?\d+$/.test(date) && Number(date) <= 0) return `BC${String(1 - Number(date)).padStart(4, '0')}`;
  const sub = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(date);
  if (sub) {
    const code = Number(sub[2]);
    return `${sub[1]}-${code < 25 ? SEASONS[code - 21] : code < 37 ? `Q${code - 32}` : `H${code - 39}`}`;
  }
  if (/^\d+X+$/.test(date)) return date.replace(/X+$/, '');
  if (date.includes('/')) {
    const weekly =
      meaning.is === 'unit' || meaning.is === 'offset'
        ? meaning.unit
        : meaning.is === 'within'
          ? meaning.what
          : '';
    if (weekly === 'week' || weekly === 'weekend') return weekOf(date) + (weekly === 'weekend' ? '-WE' : '');
    if (meaning.is === 'offset') return meaning.direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return date.split('/')[0] ?? date;
  }
  if (written.part && /^\d{4}-\d\d-\d\d$/.test(date)) return date + PARTS[written.part];
  return written.zone && /GMT|UTC|Z/.test(written.zone) ? `${date}Z` : date;
}

/** ISO week of the first day of an interval. */
function weekOf(interval: string): string {
  const [year, month, day] = interval.slice(0, 10).split('-').map(Number) as [number, number, number];
  const number = dayNumber(year, month, day);
  const thursday = number - weekdayOf(number) + 3;
  const of = civilOf(thursday).year;
  return `${of}-W${String(Math.floor((thursday - dayNumber(of, 1, 1)) / 7) + 1).padStart(2, '0')}`;
}
