import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { findHolder } from '../text/ranges';
import { contentOf, type ClauseDate } from './date-clauses';

/** What somebody tells so soon, in days, is told as news; a thing of long ago that comes out is news by its coming out. */
const SOON_DAYS = 3;
/** A date of no more days is that of a day or a night. */
const DAY_LONG = 2;

/** Verbs that do nothing but tell: to declare or to announce is news. */
const ONLY_TELLS = /^(?:say|tell|report|add|state|note|write|explain)$/;

/** Whether a happening came at most so many days before its telling, as far as both are dated to the day. */
function isFresh(happened: ClauseDate, told: ClauseDate): boolean {
  const spans = [happened, told].map(({ time }) => parseEdtf(time.date ?? ''));
  const [there, here] = spans;
  if (!there || !here || [there, here].some((one) => one.latestMs - one.earliestMs > DAY_LONG * DAY_MS))
    return false;
  const days = (here.earliestMs - there.earliestMs) / DAY_MS;
  return days >= -1 && days <= SOON_DAYS;
}

/**
 * Whether a clause of saying only gives the source of what it reports: that has the saying's own time ("said on Tuesday it had stopped
 * production"), or was fresh when it was told ("The bridge was closed on Sunday, the city said on Monday"). A denial is news by itself.
 */
export function isSourceOnly(
  at: number,
  { clauses, tokens }: SentenceReading,
  dates: ReadonlyMap<number, ClauseDate>,
  tells: (at: number) => boolean,
  statement: Statement | undefined,
): boolean {
  const below = contentOf(at, clauses);
  if (below.some((inner) => dates.get(inner)?.dating === 'shared')) return true;
  const [told, clause] = [dates.get(at), clauses[at]];
  if (
    !told ||
    !ONLY_TELLS.test(clause?.verb.base ?? '') ||
    statement?.stance === 'denies' ||
    statement?.quoted
  )
    return false;
  const isReported = (inner: number): boolean => {
    const verb = tokens[clauses[inner]?.verb.head ?? -1];
    return below.includes(inner) || (!!verb && !!statement && findHolder(statement.content, verb) >= 0);
  };
  return clauses.some(({ connective }, inner) => {
    const date = dates.get(inner);
    // "…, two days after the quay collapsed": what everybody knows is not what is reported
    if (connective === 'after' && date?.time.rule === 'before-last-date') return false;
    return inner !== at && date?.dating === 'own' && tells(inner) && isReported(inner) && isFresh(date, told);
  });
}
