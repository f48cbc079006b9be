import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';
import { overlaps } from '../text/ranges';
import type { Timex } from '../times/resolve-times';
import { hasNounSense, nounBase } from '../words/lexicon';
import { datesDocument } from './asides';
import { skipMarks } from './behind-marks';
import { isOfNoClause } from './of-no-clause';
import { isSaidAside } from './said-aside';
import { ASPECTUAL, COMPLETED_BY_INFINITIVE, STATES } from './verb-classes';

/** Coarser than this a date places no event: a decade, a century. */
const WIDEST_MS = 400 * DAY_MS;

/** True for a time that can date an event: a calendar date, not ahead of the telling, a year at the widest. */
export function isDating(time: Timex): boolean {
  if (
    !time.date ||
    time.future ||
    time.kind === 'duration' ||
    time.kind === 'set' ||
    time.kind === 'reference'
  )
    return false;
  const span = parseEdtf(time.date);
  return !!span && span.latestMs - span.earliestMs <= WIDEST_MS;
}

/** Index of the clause whose stretch holds the token. */
function clauseAt(clauses: readonly Clause[], token: number): number {
  const at = clauses.findIndex((clause) => clause.start <= token && token < clause.end);
  return at < 0 ? clauses.length - 1 : at;
}

/**
 * "From Monday until it closed on Friday, they sold bread", "On Monday the man who robbed the bank fled": a time before the word
 * that opens a side clause, or before the noun that a clause describes, is of the main one.
 */
function skipOpening({ clauses, tokens }: SentenceReading, at: number, token: number): number {
  const clause = clauses[at];
  const describes = clause?.kind === 'relative' || clause?.kind === 'participle';
  if (at !== 0 || !clause || (!describes && clause.kind !== 'adverbial')) return at;
  if (describes && clause.subject.end === clause.subject.start) return at;
  const opens = describes
    ? clause.subject.start
    : tokens.findIndex(({ lower }) => lower === clause.connective);
  const main = clauses.findIndex(({ kind }) => kind === 'main');
  return token < opens && main > 0 ? main : at;
}

/** "When it opened on 4 May it was new": with no comma before it a time ahead of the main subject is of the clause that opens the sentence. */
function stayInOpening({ clauses, tokens }: SentenceReading, at: number, token: number): number {
  const [opening] = clauses;
  const clause = clauses[at];
  if (at !== 1 || clause?.kind !== 'main' || opening?.kind !== 'adverbial') return at;
  const ahead =
    token < (clause.subject.end > clause.subject.start ? clause.subject.start : clause.verb.first);
  return ahead && !tokens.slice(opening.verb.end, token).some(({ text }) => text === ',') ? 0 : at;
}

/** "got the one with a mark that meant danger, on Monday": behind a comma the day is not that of what merely is. */
function skipState({ clauses, tokens }: SentenceReading, at: number, token: number): number {
  const clause = clauses[at];
  const still = clause?.kind === 'relative' && STATES.has(clause.verb.base) && !clause.verb.passive;
  if (!still || clause.parent === undefined) return at;
  let before = token - 1;
  while (
    before > clause.verb.head &&
    (tokens[before]?.tag === 'IN' || /^["”’]$/.test(tokens[before]?.text ?? ''))
  )
    before--;
  return tokens[before]?.text === ',' ? clause.parent : at;
}

/** "announced the plan, which will help some, at a dinner on Monday": behind the comma that closes an aside the day is of the clause it interrupts. */
function skipRelative({ clauses, tokens }: SentenceReading, at: number, token: number): number {
  const clause = clauses[at];
  const above = clauses[clause?.parent ?? -1];
  if (clause?.kind !== 'relative' || !above || tokens[clause.start - 1]?.text !== ',') return at;
  const comma = tokens.findLastIndex(
    ({ text }, index) => index > clause.verb.end && index < token && text === ',',
  );
  if (comma < 0 || !/^(?:at|in|on|during|after|before)$/.test(tokens[comma + 1]?.lower ?? '')) return at;
  // "which shut in March, on a Friday": a time alone goes on with the aside
  const goesOn =
    token <= comma + 2 || tokens.slice(comma, token).some(({ tag }) => /^(?:VB|MD|CC|TIME)/.test(tag));
  return goesOn ? at : (clause.parent ?? at);
}

const PUBLISHED = /^(?:publish|release|issue|post|file|leak|air|broadcast|print|show)$/;

/** "A report published on Friday said so", "In a film, shown on Friday, he said so": the day is that of the saying. */
function skipPublished({ clauses, tokens }: SentenceReading, at: number): number {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  const aside =
    at === 0 &&
    clause?.subject.start === clause?.subject.end &&
    tokens[(clause?.verb.first ?? 0) - 1]?.text === ',';
  if (
    aside &&
    next?.kind === 'main' &&
    PUBLISHED.test(clause?.verb.base ?? '') &&
    /^(?:in|on)$/.test(tokens[0]?.lower ?? '')
  )
    return at + 1;
  const describes = clause?.kind === 'participle' && clause.subject.end > clause.subject.start;
  const same = next?.kind === 'main' && next.subject.start === clause?.subject.start;
  return describes && same && PUBLISHED.test(clause.verb.base) ? at + 1 : at;
}

/** "In a letter, dated Monday, he said so", "A memo dated 3 May warned": the day on a document is that of what it did or was used for. */
function skipDated({ clauses, tokens }: SentenceReading, at: number): number {
  const clause = clauses[at];
  if (!clause || !datesDocument(clause, tokens)) return at;
  const main = clauses.findIndex(({ kind }, index) => kind === 'main' && index > at);
  return main > 0 ? main : (clause.parent ?? at);
}

/** Verbs whose gerund was before them: "remembers seeing him on Monday". */
const LOOKS_BACK = /^(?:remember|recall|regret|describe|report|deny|mention|forget|miss|hate|enjoy)$/;

/** "stopped pouring at noon", "proposed building it last May": the time is that of the stop, of the proposal. */
function skipGerund({ clauses, tokens }: SentenceReading, from: number): number {
  const twin = clauses[from];
  // "started seizing and killing herds on Thursday"
  const pair = twin?.verb.form === 'gerund' && tokens[twin.verb.first - 1]?.tag === 'CC';
  const at = pair && clauses[from - 1]?.verb.form === 'gerund' ? from - 1 : from;
  const [clause, before] = [clauses[at], clauses[at - 1]];
  const joined = clause?.verb.form === 'gerund' && before?.verb.end === clause.verb.first;
  const active = before?.verb.form === 'finite' && !before.verb.passive && before.verb.base !== 'be';
  return joined && (ASPECTUAL.has(before.verb.base) || (active && !LOOKS_BACK.test(before.verb.base)))
    ? at - 1
    : from;
}

/** "On Monday, officials said, two men died": a time before who tells it is that of what is told. */
function skipSaidAside(sentence: SentenceReading, at: number, token: number): number {
  const [clause, next] = [sentence.clauses[at], sentence.clauses[at + 1]];
  // "In May, they said, it is the wall": what is so has no day, its saying has
  const isSo = next?.verb.base === 'be' && next.verb.tense === 'present' && !next.verb.passive;
  return clause && !isSo && token < clause.subject.start && isSaidAside(at, sentence) ? at + 1 : at;
}

/** A time after "to meet" belongs to what governs it, unless the infinitive itself took place. */
function promote(clauses: readonly Clause[], at: number): number {
  const clause = clauses[at];
  if (clause?.verb.form !== 'infinitive' || clause.parent === undefined) return at;
  const parent = clauses[clause.parent];
  return parent && COMPLETED_BY_INFINITIVE.has(parent.verb.base) ? at : promote(clauses, clause.parent);
}

/** "aimed to have it off by Friday": the day by which something is meant to be done is not that of meaning it. */
function isLimitOfIntent({ clauses, tokens }: SentenceReading, at: number, token: number): boolean {
  const clause = clauses[at];
  if (clause?.verb.form !== 'infinitive' || !/^(?:by|before)$/.test(tokens[token - 1]?.lower ?? ''))
    return false;
  return token > clause.verb.head && promote(clauses, at) !== at;
}

/** "the 1931 structure", "its 2009 models": a year between a determiner and a noun, which says how old something is; the noun. */
function nounOfYear({ tokens }: SentenceReading, token: number, { date }: Timex): string | null {
  const noun = tokens[token + 1];
  const named = /^(?:DT|PRP\$|POS)$/.test(tokens[token - 1]?.tag ?? '') && /^NNS?$/.test(noun?.tag ?? '');
  return named && /^\d{4}$/.test(date ?? '') ? nounBase(noun?.lower ?? '') : null;
}

const INTENT = /^(?:offer|plan|plans|proposal|decision|promise|pledge|bid|invitation|intention|vow)$/;

/** "welcomed the offer to host the games in March": the month in which something is meant is not that of speaking of it. */
function isMonthOfIntent(
  { clauses, tokens }: SentenceReading,
  at: number,
  token: number,
  { date }: Timex,
): boolean {
  const clause = clauses[at];
  if (clause?.verb.form !== 'infinitive' || token <= clause.verb.head) return false;
  const to = tokens.slice(0, clause.verb.head).findLastIndex(({ lower }) => lower === 'to');
  return INTENT.test(tokens[to - 1]?.lower ?? '') && /^\d{4}(?:-\d\d)?~?$/.test(date ?? '');
}

/** Whether a noun names what happens or is told ("the 2016 vote", "a 2015 report"). */
const isHappening = (noun: string): boolean => hasNounSense(noun, 'event', 'act', 'communication');

/**
 * Gives each time of a sentence to a clause: the one whose stretch it stands in; from an infinitive that only intends,
 * to the clause above. Keys are clause indexes, times stay in order of the text.
 */
export function attachTimes(sentence: SentenceReading, times: readonly Timex[]): Map<number, Timex[]> {
  const { clauses, tokens } = sentence;
  const attached = new Map<number, Timex[]>();
  const ages = new Set<Timex>();
  for (const time of times) {
    const token = tokens.findIndex((each) => overlaps(each, time));
    if (token < 0 || isOfNoClause(sentence, token, time)) continue;
    const noun = nounOfYear(sentence, token, time);
    if (noun !== null && !isHappening(noun)) continue;
    if (noun !== null) ages.add(time);
    const opening = stayInOpening(sentence, clauseAt(clauses, token), token);
    const holder = skipMarks(sentence, skipOpening(sentence, opening, token), token);
    if (isLimitOfIntent(sentence, holder, token) || isMonthOfIntent(sentence, holder, token, time)) continue;
    const told = skipSaidAside(sentence, holder, token);
    const placed = skipGerund(
      sentence,
      promote(clauses, skipRelative(sentence, skipState(sentence, told, token), token)),
    );
    const at = skipDated(sentence, skipPublished(sentence, placed));
    attached.set(at, [...(attached.get(at) ?? []), time]);
  }
  // beside a time of its own such a year dates nothing
  for (const [at, list] of attached)
    if (list.some((time) => isDating(time) && !ages.has(time)))
      attached.set(
        at,
        list.filter((time) => !ages.has(time)),
      );
  return attached;
}

/** The one of a clause's times that dates it: the narrowest that lies within all others it meets, else the first. */
export function chooseTime(times: readonly Timex[]): Timex | undefined {
  const dating = times.filter(isDating);
  const [first] = dating;
  if (!first || dating.length === 1) return first;
  const widthOf = (time: Timex) => {
    const span = parseEdtf(time.date ?? '');
    return span ? span.latestMs - span.earliestMs : Infinity;
  };
  const within = (inner: Timex, outer: Timex) => {
    const [a, b] = [parseEdtf(inner.date ?? ''), parseEdtf(outer.date ?? '')];
    return !!a && !!b && b.earliestMs <= a.earliestMs && a.latestMs <= b.latestMs;
  };
  return dating.reduce(
    (best, time) => (widthOf(time) < widthOf(best) && within(time, best) ? time : best),
    first,
  );
}
