import type { Clause } from './clauses';
import type { TaggedToken } from './tag-tokens';

export const SUBORDINATORS = new Set(
  'after before when while as if because although though since until unless whether where once whereas whenever lest'.split(
    ' ',
  ),
);

/** Verbs whose object may be a clause without "that". */
export const COMPLEMENT_TAKERS = new Set(
  'say tell add admit announce claim confirm deny insist believe think know argue report suggest show find reveal conclude concede allege warn note learn hear feel hope see agree promise declare write post reply state explain acknowledge maintain swear reckon estimate understand mean decide wish fear doubt imagine pretend suppose expect guess suspect remember realise realize discover notice complain'.split(
    ' ',
  ),
);

const isQuoteOrAdverb = (token: TaggedToken): boolean =>
  /^(?:RB|RBR|RBS|TIME)$/.test(token.tag) || /^["“”‘’']$/.test(token.text);

/** Where the bracket opens that closes at `close`; -1 where none does within 30 tokens. */
function findOpening(tokens: readonly TaggedToken[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 30; at--) if (tokens[at]?.text === '(') return at;
  return -1;
}

/** Moves left over adverbs, quotation marks, brackets with what they hold and time words (with their preposition). */
export function skipLeft(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (!token) return at;
    const opening = token.text === ')' ? findOpening(tokens, at) : -1;
    if (opening > 0) at = opening - 1;
    else if (isQuoteOrAdverb(token)) at--;
    else if (token.tag === 'IN' && tokens[at + 1]?.tag === 'TIME' && !SUBORDINATORS.has(token.lower)) at--;
    else return at;
  }
  return at;
}

/** How a clause begins: its subject, its kind and what it hangs on. */
export interface Lead {
  subject: Clause['subject'];
  kind: Clause['kind'];
  connective?: string;
  start: number;
  /** The earlier clause it takes its subject or its governor from; -1 for none. */
  parent: number;
}

/** "two days before she left": the words that say how long before or after belong to the clause they lead to. */
function findSpaceBefore(tokens: readonly TaggedToken[], connective: number): number {
  if (!/^(?:before|after)$/.test(tokens[connective]?.lower ?? '')) return connective;
  if (!/^(?:minute|hour|day|week|month|year)s?$/.test(tokens[connective - 1]?.lower ?? '')) return connective;
  let start = connective - 1;
  while (tokens[start - 1]?.tag === 'TIME' && !/^\p{Lu}/u.test(tokens[start - 1]?.text ?? '')) start--;
  return start;
}

/** What stands before a subject: a subordinator, "that", "and", or nothing. */
export function readConnective(
  tokens: readonly TaggedToken[],
  start: number,
  clauses: readonly Clause[],
): Omit<Lead, 'subject'> {
  const before = skipLeft(tokens, start - 1);
  const token = tokens[before];
  const parent = clauses.length - 1;
  if (token && (SUBORDINATORS.has(token.lower) || token.tag === 'WRB')) {
    return { kind: 'adverbial', connective: token.lower, start: findSpaceBefore(tokens, before), parent };
  }
  // "much like he did in May"
  if (token?.lower === 'like' && /^(?:I|he|she|it|they|we|you)$/i.test(tokens[start]?.text ?? ''))
    return { kind: 'adverbial', connective: token.lower, start: before, parent };
  if (token && (token.lower === 'that' || token.lower === 'what') && tokens[before - 1]?.tag !== 'IN')
    return { kind: 'that', connective: token.lower, start: before, parent };
  const governor = clauses.at(-1);
  const direct = governor && before < governor.verb.end + 3 && before >= governor.verb.end - 1;
  if (governor && direct && COMPLEMENT_TAKERS.has(governor.verb.base) && token?.tag !== ',') {
    // "said on Tuesday the ferry sank": the day is that of the saying
    const timed = tokens.slice(before + 1, start).some((each) => each.tag === 'TIME');
    return { kind: 'that', start: timed ? start : before + 1, parent };
  }
  if (token?.tag === 'CC') return { kind: 'main', connective: token.lower, start: before, parent };
  return { kind: 'main', start: before + 1, parent: -1 };
}
