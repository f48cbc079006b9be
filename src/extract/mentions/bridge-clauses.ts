import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import type { Timex } from '../times/resolve-times';
import { isDating } from './attach-times';

const DAYS_IN = { day: 1, week: 7 } as const;
const MONTHS_IN = { month: 1, year: 12 } as const;
/** Months are counted from a date that is no wider than one. */
const WIDEST_MS = 31 * DAY_MS;

/** How far an event lies from a date: whole days or months. */
interface Space {
  readonly days: number;
  readonly months: number;
  /** Weeks are seldom counted to the day, months never. */
  readonly rough: boolean;
}

/** "two years to the day": a length in so many words. */
const LENGTH = /^P(\d+)([DWMY])$/;

/** A length that is counted to the day; null for one that is no whole number of days, weeks, months or years. */
function exactSpaceOf({ written: { meaning } }: Timex): Space | null {
  const [, count, unit] = (meaning.is === 'duration' && LENGTH.exec(meaning.value)) || [];
  if (!count || !unit) return null;
  const amount = Number(count);
  return unit === 'D' || unit === 'W'
    ? { days: amount * DAYS_IN[unit === 'D' ? 'day' : 'week'], months: 0, rough: false }
    : { days: 0, months: amount * MONTHS_IN[unit === 'M' ? 'month' : 'year'], rough: false };
}

/** "two days", "a week", "five months" from an event; null for what no date can be counted by. */
function spaceOf({ written: { meaning } }: Timex): Space | null {
  if (meaning.is !== 'offset' || meaning.from !== 'event' || meaning.rough) return null;
  const { amount, unit } = meaning;
  if (!Number.isInteger(amount.least) || amount.least !== amount.most) return null;
  if (unit === 'day' || unit === 'week')
    return { days: amount.least * DAYS_IN[unit], months: 0, rough: unit === 'week' };
  if (unit === 'month' || unit === 'year')
    return { days: 0, months: amount.least * MONTHS_IN[unit], rough: true };
  return null;
}

/** EDTF of the date so far on (back for a negative `direction`); null where the date is too wide to count from. */
function shiftDate(date: string | null, { days, months, rough }: Space, direction: 1 | -1): string | null {
  const span = date ? parseEdtf(date) : null;
  if (!span) return null;
  const wideMs = span.latestMs - span.earliestMs;
  const about = rough ? '~' : '';
  if (months > 0) {
    const from = new Date(span.earliestMs);
    const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + direction * months;
    const day = rough || wideMs > DAY_MS ? 1 : from.getUTCDate();
    const on = new Date(Date.UTC(Math.floor(month / 12), month % 12, day));
    if (wideMs > WIDEST_MS || on.getUTCDate() !== day) return null;
    return on.toISOString().slice(0, rough || wideMs > DAY_MS ? 7 : 10) + about;
  }
  const first = Math.floor(span.earliestMs / DAY_MS) * DAY_MS;
  return wideMs > DAY_MS
    ? null
    : new Date(first + direction * days * DAY_MS).toISOString().slice(0, 10) + about;
}

/** EDTF of a day or the one before it. */
function dayOrBefore(day: string | null): string | null {
  const before = day && shiftDate(day, { days: 1, months: 0, rough: false }, -1);
  return before && `[${before},${day}]`;
}

/** How far a clause that begins "two days before …" lies from another, with the words for it; null where it does not say. */
function spaceBefore(
  { tokens }: SentenceReading,
  { start, subject, verb, connective }: Clause,
  times: readonly Timex[],
): { readonly time: Timex; readonly space: Space } | null {
  // "a day after the crew, fearing fire, left": the clause begins where its subject does
  const from = subject.end > subject.start ? Math.min(start, subject.start - 1) : start;
  const at = tokens.findIndex(
    ({ lower }, index) => index >= from && index < verb.first && lower === connective,
  );
  const words = tokens.slice(Math.max(0, at - 3), Math.max(0, at)).map(({ lower }) => lower);
  const toTheDay = words.join(' ') === 'to the day';
  const end = tokens[at - (toTheDay ? 4 : 1)]?.end;
  const time = times.find((each) => each.end === end);
  // "the first in two years after it shut": how long nothing happened
  const lead = tokens.findLast((token) => time !== undefined && token.end <= time.start);
  const space = time && lead?.tag !== 'IN' ? (toTheDay ? exactSpaceOf(time) : spaceOf(time)) : null;
  return time && space ? { time, space } : null;
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
    if (!/^(?:day|week|month|year)$/.test(tokens[last]?.lower ?? '') || tokens[last - 1]?.lower !== 'the')
      return undefined;
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

/** "She is afloat", "They have rebuilt it": what is or has been so when the article is written; not "That is a year after", of a day named before. */
function isNow(clause: Clause | undefined, tokens: readonly TaggedToken[]): boolean {
  if (!clause) return false;
  const { form, tense } = clause.verb;
  const points = /^(?:that|this|it|which)$/.test(tokens[clause.subject.start]?.lower ?? '');
  return form === 'finite' && (tense === 'present' || tense === 'perfect') && !points;
}

/**
 * Dates of clauses that are told by the day right before them, or by how many days lie between them: "She left on 15 August, two days before a judge
 * ordered her arrest" dates the order, "It came a day after the ship sank on 3 May" what came. `own` holds the dates
 * that clauses have from words of their own; what is so now is so `today` (EDTF, null for unknown). Keys are clause indexes.
 */
export function bridgeClauses(
  sentence: SentenceReading,
  times: readonly Timex[],
  own: ReadonlyMap<number, Timex>,
  today: string | null,
): Map<number, Timex> {
  const { clauses, tokens } = sentence;
  const dates = new Map<number, Timex>();
  clauses.forEach((clause, at) => {
    const { connective, kind } = clause;
    const day = own.has(at) ? undefined : timeBefore(sentence, at, times);
    if (day) dates.set(at, day);
    const joined = kind === 'adverbial' || (kind === 'gerund' && connective === 'after');
    if (!joined || !/^(?:before|after)$/.test(connective ?? '')) return;
    const spaced = spaceBefore(sentence, clause, times);
    if (!spaced) return;
    const { time, space } = spaced;
    const from = countedFrom(at, sentence, own);
    const [known, asked] = own.has(at) ? [at, from] : [from, at];
    const told = own.get(known)?.date;
    const anchor = told ?? (asked === at && isNow(clauses[known], tokens) ? today : null);
    if (!anchor || own.has(asked)) return;
    const later = (connective === 'before') === (asked === at);
    const counted = shiftDate(anchor, space, later ? 1 : -1);
    // what an article tells of today can be of the day before
    const date = told || space.rough ? counted : dayOrBefore(counted);
    if (!date) return;
    const rule = later ? 'after-last-date' : 'before-last-date';
    dates.set(asked, { ...time, kind: 'date', date, rule, anchor, future: false });
  });
  return dates;
}
