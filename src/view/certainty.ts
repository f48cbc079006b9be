import { DAY_MS } from '../story/civil-ms';
import { parseEdtf, type Precision, type Span } from '../story/edtf';
import { strings } from './strings';

const WORDS_OF: Readonly<Record<Precision, string>> = {
  second: strings.certainty.time,
  minute: strings.certainty.time,
  day: strings.certainty.day,
  month: strings.certainty.month,
  season: strings.certainty.month,
  quarter: strings.certainty.month,
  third: strings.certainty.month,
  half: strings.certainty.month,
  year: strings.certainty.year,
  decade: strings.certainty.coarse,
  century: strings.certainty.coarse,
};

function wordsOf(span: Span): string {
  if (span.uncertain) return strings.certainty.doubtful;
  if (!Number.isFinite(span.earliestMs)) return strings.certainty.noStart;
  if (!Number.isFinite(span.latestMs)) return strings.certainty.noEnd;
  if (span.approximate) return strings.certainty.approximate;
  if (span.kind === 'one-of') return strings.certainty.oneOf;
  if (span.kind === 'all-of') return strings.certainty.severalTimes;
  if (span.kind === 'interval') {
    return span.latestMs - span.earliestMs > 2 * DAY_MS ? strings.certainty.within : strings.certainty.day;
  }
  return WORDS_OF[span.precision];
}

/** How surely a date is known, in words: "exact day", "about", "the day is not known". A text that is no EDTF: "not known". */
export function describeCertainty(edtf: string): string {
  const span = parseEdtf(edtf);
  return span ? wordsOf(span) : strings.certainty.unknown;
}

/**
 * The value for `<time datetime>`, or undefined: a year, month, day or minute that the source states without
 * reserve. HTML cannot write any other date, and an uncertain one must not turn into a certain one.
 */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$/.test(edtf) && parseEdtf(edtf)
    ? edtf
    : undefined;
}
