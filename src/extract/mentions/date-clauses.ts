import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import type { Timex } from '../times/resolve-times';
import { attachTimes, chooseTime } from './attach-times';
import { bridgeClauses } from './bridge-clauses';
import type { Dating } from './found-mention';
import { isSaidAside } from './said-aside';
import { standingTime } from './standing-time';

/** The time that dates a clause, and how it came to it. */
export interface ClauseDate {
  readonly time: Timex;
  readonly dating: Dating;
}

/** The clauses that a saying clause reports: its "that" clauses. */
export function contentOf(at: number, clauses: readonly Clause[]): number[] {
  return clauses.flatMap((clause, index) => (clause.kind === 'that' && clause.parent === at ? [index] : []));
}

/** Whether a clause goes on from a dated one with the same subject ("offered … and told …"): it is part of that passage. */
export function goesOn(
  at: number,
  clauses: readonly Clause[],
  dates: ReadonlyMap<number, ClauseDate>,
): boolean {
  const clause = clauses[at];
  const partner = clauses[clause?.parent ?? -1];
  if (!clause || !partner || clause.kind !== 'main' || dates.has(at) || clause.verb.form !== 'finite')
    return false;
  return (
    partner.subject.end > partner.subject.start &&
    partner.subject.start === clause.subject.start &&
    dates.has(clause.parent ?? -1)
  );
}

/** "was forced to apologise": the infinitive tells of the happening, its governor only leads to it. */
export function isCompleted(at: number, clauses: readonly Clause[], tells: (at: number) => boolean): boolean {
  const next = clauses[at + 1];
  return next?.kind === 'infinitive' && next.parent === at && tells(at + 1);
}

/** Verbs that tell where somebody was when something happened. */
const WAS_THERE = new Set(['be', 'sit', 'stand', 'wait', 'stay', 'live', 'lie', 'work']);

/** "It was Friday, 3 May, and …": nothing is told but the day. */
function tellsTheDay({ subject, verb, end }: Clause, tokens: readonly TaggedToken[]): boolean {
  const it = subject.end - subject.start === 1 && tokens[subject.start]?.lower === 'it';
  const rest = tokens.slice(verb.end, end);
  const bare = rest.every(({ tag }) => /^(?:TIME|IN|RB|DT|CC|[,.;:–—-])$/.test(tag));
  return it && verb.base === 'be' && verb.tense === 'past' && bare && rest.some(({ tag }) => tag === 'TIME');
}

/** "They were in their seats on Monday when guards came": the time of the scene is that of what broke into it. */
function breaksInto(
  at: number,
  clauses: readonly Clause[],
  own: ReadonlyMap<number, Timex>,
): Timex | undefined {
  const clause = clauses[at];
  const scene = clauses[clause?.parent ?? -1];
  if (clause?.kind !== 'adverbial' || clause.connective !== 'when' || clause.parent !== at - 1 || !scene)
    return undefined;
  const { base, progressive, passive, tense } = scene.verb;
  return tense === 'past' && (progressive || (WAS_THERE.has(base) && !passive)) ? own.get(at - 1) : undefined;
}

/** "They were heading home on Sunday when a tyre burst at 6 a.m.": the scene of a dated happening is none of its own. */
export function isScene(
  at: number,
  clauses: readonly Clause[],
  dates: ReadonlyMap<number, ClauseDate>,
): boolean {
  const { base, progressive, passive, tense } = clauses[at]?.verb ?? {};
  const next = clauses[at + 1];
  const broken = next?.connective === 'when' && next.parent === at && dates.has(at + 1);
  return broken && tense === 'past' && (!!progressive || (WAS_THERE.has(base ?? '') && !passive));
}

/** "When divers searched on Monday, they found both": the main clause that a dated one in front leads into; -1 for none. */
export function leadsInto(
  at: number,
  clauses: readonly Clause[],
  dates: ReadonlyMap<number, ClauseDate>,
): number {
  const clause = clauses[at];
  const main = clauses.findIndex(({ kind }) => kind === 'main');
  const opens =
    at === 0 && clause?.kind === 'adverbial' && /^(?:when|as|while)$/.test(clause.connective ?? '');
  return opens && main > 0 && dates.has(at) && !dates.has(main) ? main : -1;
}

/** Verbs that tell no more than that something was: "trouble began on Monday, when a slab broke". */
const ONLY_BEGINS = /^(?:begin|start|break|happen|occur|come|erupt|unfold|emerge|appear|surface)$/;

/** The clause right behind its time that tells when the one at `at` was ("It broke on Monday, when the sea rose"); -1 for none. */
function whenOf(
  at: number,
  { clauses, tokens }: SentenceReading,
  dates: ReadonlyMap<number, ClauseDate>,
): number {
  const [main, date] = [clauses[at], dates.get(at)];
  if (main?.kind !== 'main' || date?.dating !== 'own') return -1;
  return clauses.findIndex(
    ({ connective, start }, index) =>
      index > at &&
      connective === 'when' &&
      dates.get(index)?.time === date.time &&
      tokens[start - 1]?.text === ',',
  );
}

/** The "when" clause right behind a main one that gives it its day ("She fell when the rail gave way on 3 May"); -1 for none. */
function givesDay(at: number, clauses: readonly Clause[], dates: ReadonlyMap<number, ClauseDate>): number {
  const [main, next] = [clauses[at], clauses[at + 1]];
  const gives = main?.kind === 'main' && next?.connective === 'when' && next.parent === at;
  const [date, other] = [dates.get(at), dates.get(at + 1)];
  return gives && date?.dating === 'setting' && date.time === other?.time ? at + 1 : -1;
}

const isBare = (clause: Clause | undefined): boolean => ONLY_BEGINS.test(clause?.verb.base ?? '');

/** "Trouble began on Monday, when a slab broke", "It was lost on Monday, when water appeared": whether the other clause tells what happened. */
export function isToldBeside(
  at: number,
  sentence: SentenceReading,
  dates: ReadonlyMap<number, ClauseDate>,
): boolean {
  const { clauses } = sentence;
  if (givesDay(at - 1, clauses, dates) === at) return true;
  if (!isBare(clauses[at])) return false;
  if (whenOf(at, sentence, dates) >= 0) return true;
  return clauses.some(
    (other, index) => index < at && !isBare(other) && whenOf(index, sentence, dates) === at,
  );
}

/** The clause behind it that is told with a dated one ("It was lost on Monday, when water appeared"); -1 for none. */
export function tellsBeside(
  at: number,
  sentence: SentenceReading,
  dates: ReadonlyMap<number, ClauseDate>,
): number {
  const behind = givesDay(at, sentence.clauses, dates);
  if (behind >= 0) return behind;
  const other = whenOf(at, sentence, dates);
  return other >= 0 && isBare(sentence.clauses[other]) && !isBare(sentence.clauses[at]) ? other : -1;
}

/** A time set by another clause of the sentence: "After speaking on Tuesday, …", "Posting a week ago, …" */
function settingOf(
  at: number,
  sentence: SentenceReading,
  own: ReadonlyMap<number, Timex>,
): Timex | undefined {
  const { clauses, tokens } = sentence;
  const day = own.get(0);
  if (day && at > 0 && clauses[0] && tellsTheDay(clauses[0], tokens)) return day;
  const scene = breaksInto(at, clauses, own);
  if (scene) return scene;
  if (clauses[at]?.kind !== 'main' || isSaidAside(at, sentence)) return undefined;
  // "She broke her wrist when the rail gave way on 3 May"
  const next = clauses[at + 1];
  if (next?.kind === 'adverbial' && next.connective === 'when' && next.parent === at && own.has(at + 1))
    return own.get(at + 1);
  for (const [index, time] of own) {
    const other = clauses[index];
    if (!other) continue;
    const leads =
      index < at &&
      clauses
        .slice(index, at)
        .every((each, next) => each.kind !== 'main' || isSaidAside(index + next, sentence));
    const gerund = other.kind === 'gerund' && /^(?:after|while|on|in)$/.test(other.connective ?? '');
    const leadsSubject = (clauses[at]?.subject.start ?? 0) >= other.verb.end;
    // "Posting a week ago, …", not "The men, taken off on Monday, …"
    const participle = other.kind === 'participle' && other.start === 0 && leadsSubject;
    if (leads && (gerund || participle)) return time;
  }
  return undefined;
}

/**
 * "She said on Friday he had broken the frame": what another had done lies before the saying. What one has done oneself
 * ("it said it had stopped") is announced by saying it.
 */
function isLookBack(
  { subject, verb, parent }: Clause,
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
): boolean {
  if (verb.tense !== 'pluperfect') return false;
  const words = tokens.slice(subject.start, subject.end).map(({ lower }) => lower);
  const own = words.length === 1 && /^(?:it|he|she|they|we|i)$/.test(words[0] ?? '');
  return !own && words.length > 0 && parent !== undefined && clauses[parent] !== undefined;
}

const MONTH_MS = 27 * DAY_MS;

/** "In 2029 it was handling fifteen": what went on in a month or a year is how things were. */
function wentOn({ verb }: Clause, { date }: Timex): boolean {
  const span = verb.progressive && verb.tense === 'past' && date ? parseEdtf(date) : null;
  return span !== null && span.latestMs - span.earliestMs > MONTH_MS;
}

/**
 * The dates of a sentence's clauses that `tells` admits: from time words of their own; from a clause that sets the
 * time; from the saying that reports them, unless what was said was still going on ("said it was failing"). `today` is the day of the
 * article (EDTF, null for unknown).
 */
export function dateClauses(
  sentence: SentenceReading,
  times: readonly Timex[],
  tells: (at: number) => boolean,
  today: string | null = null,
): Map<number, ClauseDate> {
  const { clauses, tokens } = sentence;
  const attached = attachTimes(sentence, times);
  const own = new Map<number, Timex>();
  for (const [at, list] of attached) {
    const time = chooseTime(list);
    if (time) own.set(at, time);
  }
  const bridged = bridgeClauses(sentence, times, own, today);
  const dates = new Map<number, ClauseDate>();
  clauses.forEach((clause, at) => {
    if (!tells(at)) return;
    const time = own.get(at) ?? bridged.get(at);
    if (time && wentOn(clause, time)) return;
    const free = time === undefined && !attached.has(at);
    const setting = free ? (settingOf(at, sentence, own) ?? standingTime(at, sentence, own, tells)) : time;
    const reported = clause.kind === 'that' && clause.verb.form === 'finite' && !clause.verb.progressive;
    const saying =
      reported && clause.parent !== undefined && !attached.has(at) && !isLookBack(clause, clauses, tokens)
        ? own.get(clause.parent)
        : undefined;
    if (time) dates.set(at, { time, dating: 'own' });
    else if (setting) dates.set(at, { time: setting, dating: 'setting' });
    else if (saying) dates.set(at, { time: saying, dating: 'shared' });
  });
  return dates;
}
