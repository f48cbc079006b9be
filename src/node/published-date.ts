const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const COMPACT = /^(\d{4})[/.]?(\d\d)[/.]?(\d\d)$/;
const MAIL = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/;

function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/**
 * A publication date as metadata writes it, as EDTF or as an ISO date and time with its zone; undefined for
 * what is neither ISO 8601, `20150916`, `2015/09/16`, nor a mail date with a zone. A time without a zone is
 * dropped, the day stays: nobody can say which clock it was. Dates in words are refused: "03/04/2015" and
 * its like are read differently on two sides of an ocean.
 */
export function readPublishedDate(raw: string): string | undefined {
  const text = raw.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year = '', month, day, time, seconds = '', zone] = iso;
    if (month === undefined) return year;
    if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : undefined;
    if (!isCalendarDay(year, month, day)) return undefined;
    if (time === undefined || zone === undefined) return `${year}-${month}-${day}`;
    return `${year}-${month}-${day}T${time}${seconds || ':00'}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year = '', month = '', day = ''] = compact;
    return isCalendarDay(year, month, day) ? `${year}-${month}-${day}` : undefined;
  }
  if (!MAIL.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
