import { readSayingVerb } from './saying-verbs';
import type { Token } from './tokens';
import { isTime, isVerbLike, isNounLike } from './word-classes';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  LINKING_PREPOSITIONS,
  PREPOSITIONS,
  SPEAKING_NOUNS,
  SPEAKING_PRONOUNS,
} from './words';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No name of a speaker is longer; it keeps the search linear. */
const MAX_NAME = 26;

/**
 * The words that name the subject of a verb group which begins at token `before`: "The mayor of Ellis, 57," or "he".
 * Leading words of time and place are left out, an apposition between commas is kept. Null when no noun stands there.
 */
export function readSubject(tokens: readonly Token[], before: number): Stretch | null {
  const end = skipTimeBack(tokens, before);
  const noun = readNoun(tokens, end) ?? (end < before ? readNoun(tokens, before) : null);
  return noun && extendNoun(tokens, noun);
}

/** Takes in what a noun before is told by: "people close to the mayor", "crew who sailed the ship", "a memo seen by her". */
function extendNoun(tokens: readonly Token[], noun: Stretch): Stretch {
  let end = noun.from;
  const link = tokens[end - 1];
  if (
    !link ||
    link.kind !== 'word' ||
    noun.to - noun.from > 12 ||
    SPEAKING_PRONOUNS.has(tokens[noun.from]!.lower)
  )
    return noun;
  if (link.lower === 'to') end--;
  const told = tokens[end - 1];
  if (!told || told.kind !== 'word') return noun;
  let who = -1;
  for (let at = end - 1; at > 0 && at > end - 12 && tokens[at]!.kind === 'word'; at--)
    if (/^(?:who|whose)$/.test(tokens[at]!.lower)) who = at;
  if (who > 0) end = who;
  else if (
    /^(?:close|near|loyal|familiar|opposed)$/.test(told.lower) ||
    (/(?:ed|ing)$|^(?:seen|given|taken|held|sent|written|run)$/.test(told.lower) &&
      !told.isCapital &&
      !isSaying(told))
  )
    end--;
  else return noun;
  const head = readNounPhrase(tokens, end);
  if (!head || SPEAKING_PRONOUNS.has(tokens[head.from]!.lower)) return noun;
  const before = tokens[head.from - 1];
  const opens =
    !before || before.kind !== 'word' || CONJUNCTIONS.has(before.lower) || before.lower === 'that';
  return opens ? { from: head.from, to: noun.to } : noun;
}

function isSaying(token: Token): boolean {
  return readSayingVerb(token.lower).some(
    (verb) => verb.kind !== 'judge' && verb.kind !== 'clause' && verb.kind !== 'want',
  );
}

function readNoun(tokens: readonly Token[], before: number, depth = 0): Stretch | null {
  const last = tokens[before - 1];
  if (!last) return null;
  if (last.lower === ',' || last.lower === ')' || last.lower === '–') {
    const opener = findOpener(tokens, before - 1, last.lower);
    if (opener < 0) return null;
    const noun = depth < 4 ? readNoun(tokens, opener, depth + 1) : null;
    if (noun && isAside(tokens, opener + 1)) return { from: noun.from, to: opener };
    return noun && { from: noun.from, to: before - 1 + (last.lower === ')' ? 1 : 0) };
  }
  return readNounPhrase(tokens, before);
}

/** ", however," and ", speaking after the match," tell of the saying and not of the speaker. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at]!;
  if (isCapital || lower === 'of' || lower === 'from') return false;
  return (
    ADVERBS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    /^(?:however|though|speaking|writing|talking|meanwhile)$/.test(lower)
  );
}

/** The mark that opens the apposition closed at `closer`, or -1. */
function findOpener(tokens: readonly Token[], closer: number, mark: string): number {
  const wanted = mark === ')' ? '(' : mark;
  let opener = -1;
  for (let at = closer - 1; at > 0 && at > closer - MAX_NAME; at--) {
    const token = tokens[at]!;
    if (token.kind === 'quote' || token.lower === ';' || token.lower === ':') break;
    if (token.lower !== wanted) continue;
    opener = at;
    // "Ana Poe, 57, of Port Ellis, Conn., said": one word between commas leads on to the name.
    const isName = tokens[at - 2]?.lower === ',' || (closer - at === 2 && tokens[at - 1]!.isCapital);
    if (wanted !== ',' || !isName) break;
  }
  return opener;
}

function skipTimeBack(tokens: readonly Token[], before: number): number {
  let at = before;
  while (
    at > 0 &&
    (isTime(tokens[at - 1]!) || isDatedNumber(tokens, at - 1, at < before)) &&
    !isNamedLikeMonth(tokens, at - 1)
  )
    at--;
  if (at === before) return before;
  while (at > 0 && /^(?:on|in|at|by|since|the)$/.test(tokens[at - 1]!.lower)) at--;
  return at;
}

/** "Mrs May", "June Park": a month's name that goes with a name. */
function isNamedLikeMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^(?:may|march|april|june|august)$/.test(tokens[at]!.lower) &&
    before?.isCapital === true &&
    !isTime(before)
  );
}

/** "8" in "May 8", "2014" in "in 2014"; not "10" in "six in 10". */
function isDatedNumber(tokens: readonly Token[], at: number, isInside: boolean): boolean {
  const { lower } = tokens[at]!;
  if (!/^\d{1,4}$/.test(lower)) return false;
  const before = tokens[at - 1];
  return (
    isInside ||
    (before !== undefined && isTime(before)) ||
    (lower.length === 4 && /^(?:in|since)$/.test(before?.lower ?? ''))
  );
}

function readNounPhrase(tokens: readonly Token[], before: number): Stretch | null {
  const head = tokens[before - 1];
  if (!head || head.kind !== 'word') return null;
  if (SPEAKING_PRONOUNS.has(head.lower) && (!head.isCapital || before === 1 || head.lower !== 'it')) {
    return { from: before - 1, to: before };
  }
  if (!isNounLike(head)) return null;
  let from = before - 1;
  for (let at = before - 2; at >= 0 && at >= before - MAX_NAME; at--) {
    const step = readBackwards(tokens, at);
    if (step === 'stop') break;
    from = at;
    if (step === 'last') break;
  }
  return checkNoun(tokens, trimLead(tokens, from, before));
}

/** Whether the token at `at` goes with the noun behind it: 'on', 'last' (it opens the noun) or 'stop'. */
function readBackwards(tokens: readonly Token[], at: number): 'on' | 'last' | 'stop' {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind === 'quote') return token.end - token.start < 40 && before ? 'on' : 'stop';
  if (token.kind === 'mark') return token.lower === '/' ? 'on' : 'stop';
  if (token.lower === 'that' && !isSingular(tokens[at + 1])) return 'stop';
  if (DETERMINERS.has(token.lower)) {
    if (before && DETERMINERS.has(before.lower)) return 'on';
    return before && LINKING_PREPOSITIONS.has(before.lower)
      ? 'on'
      : before?.lower === 'and' && at > 1
        ? joinBackwards(tokens, at - 1, 'last')
        : 'last';
  }
  if (token.lower === 'and' || token.lower === '&' || token.lower === 'or')
    return joinBackwards(tokens, at, 'stop');
  if (LINKING_PREPOSITIONS.has(token.lower))
    return token.lower === 'to' && !before?.isCapital ? 'stop' : 'on';
  if (/^(?:after|before|since|until)$/.test(token.lower)) return 'last';
  if (SPEAKING_PRONOUNS.has(token.lower) || CONJUNCTIONS.has(token.lower) || token.lower === 'that')
    return 'stop';
  if (isVerbLike(token))
    return before &&
      (DETERMINERS.has(before.lower) || ADVERBS.has(before.lower) || before.lower.endsWith('ly')) &&
      /ed$|en$/.test(token.lower)
      ? 'on'
      : 'stop';
  return 'on';
}

/** "that ship" names one, "that ships" and "that the ship" open a clause. */
function isSingular(next: Token | undefined): boolean {
  return next !== undefined && !next.isCapital && !next.lower.endsWith('s') && !DETERMINERS.has(next.lower);
}

/** "and" joins two speakers unless a verb stands between it and the start of its clause. */
function joinBackwards(
  tokens: readonly Token[],
  at: number,
  otherwise: 'last' | 'stop',
): 'on' | 'last' | 'stop' {
  for (let left = at - 1; left >= 0 && left > at - 12; left--) {
    const token = tokens[left]!;
    if (token.kind !== 'word') return left === at - 1 ? otherwise : 'on';
    if (isVerbLike(token) || SPEAKING_PRONOUNS.has(token.lower) || token.lower === 'that') return otherwise;
  }
  return at > 0 ? 'on' : otherwise;
}

/** Cuts a phrase of time or place off the front: "On 8 May the firm", "After protests Acme", "Last week officials". */
function trimLead(tokens: readonly Token[], from: number, to: number): Stretch {
  let start = from;
  while (
    start < to - 1 &&
    (isTime(tokens[start]!) ||
      (ADVERBS.has(tokens[start]!.lower) && !DETERMINERS.has(tokens[start]!.lower)) ||
      tokens[start]!.lower.endsWith('ly'))
  )
    start++;
  if (start > from && start < to) return trimLead(tokens, start, to);
  if (!PREPOSITIONS.has(tokens[start]!.lower)) return { from: start, to };
  let cut = -1;
  for (let at = start + 2; at < to; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower)) continue;
    if (endsTime(token) && at < to - 1) continue;
    const opens =
      DETERMINERS.has(token.lower) ||
      (token.isCapital && !before.isCapital) ||
      (endsTime(before) && !endsTime(token));
    if (opens && !PREPOSITIONS.has(token.lower)) {
      cut = at;
      break;
    }
  }
  if (cut >= 0) return { from: cut, to };
  return /^(?:after|before|since|until)$/.test(tokens[start]!.lower)
    ? { from: start + 1, to }
    : { from: to, to };
}

function endsTime(token: Token): boolean {
  return isTime(token) || /^\d{1,4}$/.test(token.lower);
}

function checkNoun(tokens: readonly Token[], noun: Stretch): Stretch | null {
  if (noun.from >= noun.to) return null;
  const words = tokens.slice(noun.from, noun.to);
  const head = words.at(-1)!;
  const isNamed = words.some(
    (word) =>
      word.isCapital ||
      /^(?:[@\d]|half$|third$|majority$)/.test(word.lower) ||
      DETERMINERS.has(word.lower) ||
      /'s?$/.test(word.lower),
  );
  if (isNamed || head.lower.endsWith('s') || words.some((word) => SPEAKING_NOUNS.has(word.lower)))
    return noun;
  return null;
}
