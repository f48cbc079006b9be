import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import { kindsOfSaying } from '../statements/saying-verbs';
import { hasNounSense, nounBase } from '../words/lexicon';
import { hasNegativeSubject } from './negative-subject';
import { COMPLETED_BY_INFINITIVE, happeningOf, STATES } from './verb-classes';

/** How a clause stands to what happened. Only `asserted` makes a past event. */
export type Modality = 'asserted' | 'planned' | 'hypothetical' | 'negated' | 'habitual' | 'state' | 'asked';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'whenever']);
/** What is hoped, feared or imagined is not told as a fact. */
const WISHES = new Set([
  'hope',
  'wish',
  'fear',
  'doubt',
  'imagine',
  'pretend',
  'dream',
  'wonder',
  'expect',
  'suppose',
]);
const DENIES = new Set(['deny', 'refute', 'disprove']);

/** "thanked her for calling", "fined for losing": what one is thanked or blamed for happened. */
const DONE_FOR =
  /^(?:thank|apologi[sz]|sorry|prais|blam|fined?$|arrest|convict|jail|criticis|criticiz|suspend|punish)/;

/** "who then ran the bureau": what somebody was at the time. */
const HOLDS_OFFICE = new Set('run head lead chair manage oversee teach coach represent edit'.split(' '));
function holdsOffice({ kind, verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  const next = tokens[verb.end];
  const over = next?.lower === 'the' || /^(?:DT|PRP\$|NNPS?)$/.test(next?.tag ?? '');
  return kind === 'relative' && HOLDS_OFFICE.has(verb.base) && !verb.passive && over;
}

/** "set for 10 October", "scheduled for Monday": the day is that of a plan. */
const PLANNED_FOR = /^(?:set|schedule|slate|plan|bill|book|pencil)$/;

function isPlanned({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  if (!PLANNED_FOR.test(verb.base)) return false;
  const next = tokens.slice(verb.end, verb.end + 3);
  const at = next.findIndex(({ lower }) => lower === 'for');
  const dated = next.some(({ tag }) => tag === 'TIME');
  // "the session scheduled for Monday"
  const meant = dated && (verb.base === 'set' || at === 0);
  const passive = verb.passive || verb.form === 'participle' || meant;
  // "was scheduled to sail on Friday": whether it did is not told
  const whatFor = next[0]?.tag === 'TO' || at === 0 || (at === 1 && next[0]?.lower === 'in');
  return passive && whatFor;
}

/** "was supposed to get married": the participle goes with what was not done. */
function isOneVerb(clause: Clause, parent: Clause | undefined): parent is Clause {
  return (
    clause.verb.form === 'participle' &&
    parent?.verb.form === 'infinitive' &&
    parent.verb.end === clause.verb.first
  );
}

/** "was meant to see the wreck gone", "plans to have it raised": what is to be done with an object is as the verb above it. */
function isObjectOf({ verb, start }: Clause, parent: Clause | undefined): parent is Clause {
  return (
    verb.form === 'participle' &&
    parent?.verb.form === 'infinitive' &&
    /^(?:see|have|get|want|need|keep|leave|make)$/.test(parent.verb.base) &&
    start > parent.verb.end
  );
}

/** "was supposed to open", "were meant to leave": whether it came so is left open, and mostly it did not. */
function isUnfulfilled({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  return (
    /^(?:suppose|mean|intend)$/.test(verb.base) && tokens[verb.end]?.tag === 'TO' && verb.tense === 'past'
  );
}

/** "was expected in April": nobody tells of that when it happened. */
const EXPECTED = /^(?:expect|hope|tip)$/;

/** "This was the verdict of the court on Monday": what a pointing word is said to have been, with its time, happened. */
function isNamedEvent({ subject, verb, end }: Clause, tokens: readonly TaggedToken[]): boolean {
  const points =
    subject.end - subject.start === 1 && /^(?:this|that)$/.test(tokens[subject.start]?.lower ?? '');
  if (!points || verb.base !== 'be' || verb.tense !== 'past') return false;
  const rest = tokens.slice(verb.end, end);
  const noun = rest.find(({ tag }, at) => tag === 'NN' && !/^NN/.test(rest[at + 1]?.tag ?? ''));
  const named = !!noun && hasNounSense(nounBase(noun.lower), 'act', 'event', 'communication');
  return named && rest.some(({ tag }) => tag === 'TIME');
}

/** "That was in the spring of 2013.": a whole sentence that only says when. */
function onlyDates(
  { subject, verb, end }: Clause,
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
): boolean {
  const points =
    subject.end - subject.start === 1 && /^(?:this|that|it)$/.test(tokens[subject.start]?.lower ?? '');
  if (clauses.length > 1 || !points || verb.base !== 'be' || verb.tense !== 'past') return false;
  const rest = tokens.slice(verb.end, end);
  return (
    rest.every(({ tag }) => /^(?:TIME|IN|RB|DT|[,.;:–—-])$/.test(tag)) &&
    rest.some(({ tag }) => tag === 'TIME')
  );
}

/** "The performance yesterday was a masterclass": a subject that names an act, with its time, happened. */
function isEventSubject(clause: Clause, tokens: readonly TaggedToken[]): boolean {
  if (clause.verb.base !== 'be' || clause.verb.tense !== 'past') return false;
  const subject = tokens.slice(clause.subject.start, clause.verb.first);
  const noun = subject.findLast(
    (token) => token.tag === 'NN' && token.start < (subject.find((each) => each.tag === 'TIME')?.start ?? 0),
  );
  return !!noun && hasNounSense(nounBase(noun.lower), 'act', 'event');
}

/** "They had a conversation": what one had is a happening. */
function hasEventObject(clause: Clause, tokens: readonly TaggedToken[]): boolean {
  if (clause.verb.base !== 'have' || clause.verb.tense === 'present') return false;
  const after = tokens.slice(clause.verb.end, clause.end);
  const bound = after.findIndex(({ tag }) => /^(?:IN|TO|CC|[,.;:])$/.test(tag));
  const object = bound < 0 ? after : after.slice(0, bound);
  const noun = object.findLast(({ tag }) => /^NNS?$/.test(tag))?.lower;
  // "had its first visitors in 2009"
  return (
    !!noun && (happeningOf(nounBase(noun)) !== undefined || object.some(({ lower }) => lower === 'first'))
  );
}

/** "By January they could vote": what became possible by then. */
function isReachedBy({ start, verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  return !verb.negated && tokens[start]?.lower === 'by' && tokens[start + 1]?.tag === 'TIME';
}

/** "looked for her", "appeared in court", "the panel heard on Thursday", "sounded its horn": what looks like a state is done where the words say whereto, when or what. */
function isActWithParticle({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  const next = tokens[verb.end]?.lower ?? '';
  if (verb.base === 'look')
    return /^(?:for|at|into|through)$/.test(next) || /^(?:TIME|[,.;])$/.test(tokens[verb.end]?.tag ?? '.');
  const [tag, then] = [tokens[verb.end]?.tag ?? '', tokens[verb.end + 1]?.tag];
  if (verb.base === 'hear') return tag === 'TIME' || (next === 'on' && then === 'TIME');
  if (verb.base === 'sound') return /^(?:DT|PRP\$)$/.test(tag) && /^NN/.test(then ?? '');
  return verb.base === 'appear' && /^(?:in|on|at|before)$/.test(next);
}

/** "Only then did the mill admit it": past, though the verb stands bare behind its subject. */
function isTurnedPast({ subject, verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  const turned = subject.end > subject.start && tokens[subject.start - 1]?.lower === 'did';
  return turned && verb.tense === 'present' && /^VBP?$/.test(tokens[verb.first]?.tag ?? '');
}

/** "kept its rate unchanged": not to change something is decided. */
function leavesUnchanged({ verb, end }: Clause, tokens: readonly TaggedToken[]): boolean {
  return (
    verb.base === 'keep' &&
    verb.tense === 'past' &&
    tokens.slice(verb.end, end).some(({ lower }) => /^(?:steady|unchanged)$/.test(lower))
  );
}

/** "13 May: the mill is to be sold": in a line of a chronology that was made known on its day. */
function isOrdained({ verb }: Clause, tokens: readonly TaggedToken[], telling: 'past' | 'present'): boolean {
  const bare = telling === 'present' && verb.base === 'be' && verb.tense === 'present';
  return bare && tokens[verb.end]?.tag === 'TO' && tokens[verb.end + 1]?.tag === 'VB';
}

/** Present tense tells of an event only in headlines, chronologies and with "says". */
function isPresentTelling(
  clause: Clause,
  tokens: readonly TaggedToken[],
  telling: 'past' | 'present',
): boolean {
  const state = STATES.has(clause.verb.base) && !isActWithParticle(clause, tokens);
  return telling === 'present' && !clause.verb.progressive && !state;
}

/**
 * The modality of one clause. `telling` says whether the passage may tell in the present tense (headlines, lines of
 * a chronology). An infinitive or gerund is judged by what it hangs on.
 */
export function judgeModality(
  clause: Clause,
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
  telling: 'past' | 'present',
): Modality {
  const { verb } = clause;
  if (CONDITIONS.has(clause.connective ?? '')) return 'hypothetical';
  if (verb.form === 'infinitive') {
    const parent = clauses[clause.parent ?? -1];
    if (!parent || !COMPLETED_BY_INFINITIVE.has(parent.verb.base)) return 'hypothetical';
    const above = judgeModality(parent, clauses, tokens, telling);
    return above === 'state' ? 'asserted' : above;
  }
  const governor = clause.kind === 'that' ? clauses[clause.parent ?? -1]?.verb : undefined;
  if (governor && DENIES.has(governor.base) && !governor.negated) return 'negated';
  if (WISHES.has(governor?.base ?? '')) return 'hypothetical';
  // "rose 3%, compared with 5% last year"
  const compares = tokens[verb.head]?.lower === 'compared' && !verb.passive;
  if (compares && /^(?:with|to)$/.test(tokens[verb.end]?.lower ?? '')) return 'state';
  // "was going to lose": what lay ahead
  if (
    verb.base === 'go' &&
    verb.progressive &&
    tokens[verb.end]?.tag === 'TO' &&
    tokens[verb.end + 1]?.tag === 'VB'
  )
    return verb.tense === 'present' ? 'planned' : 'hypothetical';
  if (isUnfulfilled(clause, tokens) || (verb.passive && EXPECTED.test(verb.base))) return 'hypothetical';
  if (verb.base === 'use' && !verb.passive && tokens[verb.end]?.tag === 'TO') return 'habitual';
  if (verb.negated || hasNegativeSubject(clause, tokens)) return 'negated';
  if (verb.modal === 'could' && isReachedBy(clause, tokens)) return 'asserted';
  if (verb.modal)
    return verb.modal === 'will' || verb.modal === "'ll" || verb.modal === 'shall'
      ? 'planned'
      : 'hypothetical';
  if (verb.form === 'gerund') {
    const done =
      clause.connective === 'for' &&
      tokens.slice(0, clause.start).some((token) => DONE_FOR.test(token.lower));
    return done || /^(?:after|before|since|by|while)$/.test(clause.connective ?? '')
      ? 'asserted'
      : 'habitual';
  }
  if (isPlanned(clause, tokens)) return 'hypothetical';
  const parent = clauses[clause.parent ?? -1];
  if (isOneVerb(clause, parent) || isObjectOf(clause, parent))
    return judgeModality(parent, clauses, tokens, telling);
  if (holdsOffice(clause, tokens)) return 'state';
  if (verb.progressive && verb.tense === 'perfect' && kindsOfSaying(verb.base).includes('say'))
    return 'habitual';
  if (verb.form === 'participle') return 'asserted';
  if (STATES.has(verb.base) && !verb.passive && !isActWithParticle(clause, tokens))
    return onlyDates(clause, clauses, tokens) ||
      isEventSubject(clause, tokens) ||
      isNamedEvent(clause, tokens) ||
      hasEventObject(clause, tokens) ||
      leavesUnchanged(clause, tokens) ||
      isOrdained(clause, tokens, telling)
      ? 'asserted'
      : 'state';
  if (isTurnedPast(clause, tokens)) return 'asserted';
  if (verb.tense === 'present') return isPresentTelling(clause, tokens, telling) ? 'asserted' : 'habitual';
  return 'asserted';
}
