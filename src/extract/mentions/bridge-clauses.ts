import { parseEdtf } from '../../story/edtf';
import type { SentenceReading } from '../reading';
import type { Timex } from '../times/resolve-times';
import { isDating } from './attach-times';

const DAY_MS = 86_400_000;
const DAYS_IN = { day: 1, week: 7 } as const;

/** "two days", "a week" from an event, in days towards it; null for what no day can be counted by. */
function daysOf({ written: { meaning } }: Timex): number | null {
  if (meaning.is !== 'offset' || meaning.from !== 'event' || meaning.rough) return null;
  const { amount, unit } = meaning;
  if ((unit !== 'day' && unit !== 'week') || amount.least !== amount.most) return null;
  const days = amount.least * DAYS_IN[unit];
  return Number.isInteger(days) ? days : null;
}

/** EDTF of the day so many days on; null unless the date is one day. */
function shiftDay(date: string | null, days: number): string | null {
  const span = date ? parseEdtf(date) : null;
  if (!span || span.latestMs - span.earliestMs > DAY_MS) return null;
  return new Date(Math.floor(span.earliestMs / DAY_MS) * DAY_MS + days * DAY_MS).toISOString().slice(0, 10);
}

/** "… on 15 September, when the company spoke", "… on Friday, the day the court closed": the time right before a clause that names what it was the day of. */
function timeBefore(
  { clauses, tokens }: SentenceReading,
  at: number,
  times: readonly Timex[],
): Timex | undefined {
  const clause = clauses[at];
  if (!clause || at === 0) return undefined;
  let last = clause.start - 1;
  if (clause.connective !== 'when') {
    if (tokens[last]?.lower !== 'day' || tokens[last - 1]?.lower !== 'the') return undefined;
    last -= 2;
  }
  if (tokens[last]?.text === ',') last--;
  const end = tokens[last]?.end;
  return times.find((each) => each.end === end && isDating(each));
}

/**
 * The dated clause that "…, two days after he left" counts from: the one it is joined to, or behind a comma the next above that has a day ("said on
 * Friday it was looking into him, two days after he left"); for one that opens or breaks into the main clause that clause.
 */
function countedFrom(
  at: number,
  { clauses, tokens }: SentenceReading,
  own: ReadonlyMap<number, Timex>,
): number {
  const { parent, start } = clauses[at]!;
  if (parent === undefined) return clauses.findIndex(({ kind }, index) => index > at && kind === 'main');
  if (tokens[start - 1]?.text !== ',') return parent;
  let above: number | undefined = parent;
  while (above !== undefined && !own.has(above)) above = clauses[above]?.parent;
  return above ?? parent;
}

/**
 * Dates of clauses that are told by the day right before them, or by how many days lie between them: "She left on 15 August, two days before a judge
 * ordered her arrest" dates the order, "It came a day after the ship sank on 3 May" what came. `own` holds the dates
 * that clauses have from words of their own. Keys are clause indexes.
 */
export function bridgeClauses(
  sentence: SentenceReading,
  times: readonly Timex[],
  own: ReadonlyMap<number, Timex>,
): Map<number, Timex> {
  const { clauses, tokens } = sentence;
  const dates = new Map<number, Timex>();
  clauses.forEach((clause, at) => {
    const { connective, kind, start } = clause;
    const day = own.has(at) ? undefined : timeBefore(sentence, at, times);
    if (day) dates.set(at, day);
    const joined = kind === 'adverbial' || (kind === 'gerund' && connective === 'after');
    if (!joined || !/^(?:before|after)$/.test(connective ?? '')) return;
    const [first] = tokens.slice(start);
    const time = first && times.find((each) => each.start === first.start);
    const days = time ? daysOf(time) : null;
    if (!time || days === null) return;
    const from = countedFrom(at, sentence, own);
    const [known, asked] = own.has(at) ? [at, from] : [from, at];
    const anchor = own.get(known);
    if (!anchor || own.has(asked)) return;
    const later = (connective === 'before') === (asked === at);
    const shifted = shiftDay(anchor.date, later ? days : -days);
    if (!shifted || !anchor.date) return;
    // weeks are seldom counted to the day
    const { meaning } = time.written;
    const date = meaning.is === 'offset' && meaning.unit === 'week' ? `${shifted}~` : shifted;
    const rule = later ? 'after-last-date' : 'before-last-date';
    dates.set(asked, { ...time, kind: 'date', date, rule, anchor: anchor.date, future: false });
  });
  return dates;
}
