import { readSayingVerb } from './saying-verbs';
import type { Token } from './tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  LINKING_PREPOSITIONS,
  PREPOSITIONS,
  SPEAKING_NOUNS,
  SPEAKING_PRONOUNS,
  TIME_WORDS,
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
  return readNoun(tokens, end) ?? (end < before ? readNoun(tokens, before) : null);
}

function readNoun(tokens: readonly Token[], before: number): Stretch | null {
  const last = tokens[before - 1];
  if (!last) return null;
  if (last.lower === ',' || last.lower === ')' || last.lower === '–') {
    const opener = findOpener(tokens, before - 1, last.lower);
    if (opener < 0) return null;
    const noun = readNounPhrase(tokens, opener);
    return noun && { from: noun.from, to: before - 1 + (last.lower === ')' ? 1 : 0) };
  }
  return readNounPhrase(tokens, before);
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
    // "Ana Poe, D-Ellis, the chair of the panel, said": a short piece between commas leads on to the name.
    const shorter = tokens.slice(Math.max(0, at - 4), at).findLastIndex((each) => each.lower === ',');
    const isName =
      shorter >= 0 &&
      /^(?:\d+|[a-z]{1,3}-\S+|jr\.?|sr\.?|iii?)$/.test(tokens[Math.max(0, at - 4) + shorter + 1]!.lower);
    if (wanted !== ',' || !isName) break;
  }
  return opener;
}

function skipTimeBack(tokens: readonly Token[], before: number): number {
  let at = before;
  while (at > 0 && (isTime(tokens[at - 1]!) || /^\d{1,4}$/.test(tokens[at - 1]!.lower))) at--;
  if (at === before) return before;
  while (at > 0 && /^(?:on|in|at|by|since|the)$/.test(tokens[at - 1]!.lower)) at--;
  return at;
}

/** True for words of time; "May" and "March" alone may be names, which the caller sorts out. */
export function isTime(token: Token): boolean {
  return token.kind === 'word' && TIME_WORDS.has(token.lower) && token.lower !== 'that';
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
    (isTime(tokens[start]!) || ADVERBS.has(tokens[start]!.lower) || tokens[start]!.lower.endsWith('ly'))
  )
    start++;
  if (start > from && start < to) return trimLead(tokens, start, to);
  if (!PREPOSITIONS.has(tokens[start]!.lower)) return { from: start, to };
  let cut = -1;
  for (let at = start + 2; at < to; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower)) continue;
    const opens =
      DETERMINERS.has(token.lower) ||
      (token.isCapital && !before.isCapital) ||
      (endsTime(before) && !endsTime(token));
    if (opens && !PREPOSITIONS.has(token.lower)) {
      cut = at;
      break;
    }
  }
  return cut < 0 ? { from: to, to } : { from: cut, to };
}

function endsTime(token: Token): boolean {
  return isTime(token) || /^\d{1,4}$/.test(token.lower);
}

function checkNoun(tokens: readonly Token[], noun: Stretch): Stretch | null {
  if (noun.from >= noun.to) return null;
  const words = tokens.slice(noun.from, noun.to);
  const head = words.at(-1)!;
  const isNamed = words.some(
    (word) => word.isCapital || DETERMINERS.has(word.lower) || /'s?$/.test(word.lower),
  );
  if (isNamed || head.lower.endsWith('s') || words.some((word) => SPEAKING_NOUNS.has(word.lower)))
    return noun;
  return null;
}

function isNounLike(token: Token): boolean {
  const { lower } = token;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower))
    return token.isCapital && lower === 'may';
  if (DETERMINERS.has(lower) || ADVERBS.has(lower) || lower === 'that' || lower === 'to') return false;
  return /[\p{L}\p{N}]/u.test(lower) && !(lower.endsWith('ly') && !token.isCapital);
}

/** True for auxiliaries and forms that look like a finite verb. */
export function isVerbLike(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower))
    return !(token.isCapital && (lower === 'may' || lower === 'will'));
  if (token.isCapital) return false;
  return (
    (lower.length > 4 && lower.endsWith('ed') && lower !== 'united') ||
    readSayingVerb(lower).some((verb) => verb.form === 'past')
  );
}

/** The words that name the subject behind its verb: '…," said Ana Poe, who runs the port'. Null when none stands there. */
export function readInverted(tokens: readonly Token[], start: number): Stretch | null {
  const first = tokens[start];
  if (!first || first.kind !== 'word') return null;
  if (/^(?:he|she|they|i|we)$/.test(first.lower)) return { from: start, to: start + 1 };
  if (!isNounLike(first) && !DETERMINERS.has(first.lower)) return null;
  if (isTime(first) && !first.isCapital) return null;
  let at = start;
  while (at < tokens.length && at < start + MAX_NAME && goesOn(tokens, at)) at++;
  while (at > start && isTime(tokens[at - 1]!) && at - start > 1) at--;
  if (
    !tokens
      .slice(start, at)
      .some((token) => token.isCapital || DETERMINERS.has(token.lower) || SPEAKING_NOUNS.has(token.lower))
  )
    return null;
  return { from: start, to: skipApposition(tokens, at) };
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  if (/^(?:of|for|from|with|at|'s|the|a|an|his|her|their|its)$/.test(token.lower)) return true;
  if (token.lower === 'and' || token.lower === '&')
    return tokens[at + 1]?.isCapital === true || DETERMINERS.has(tokens[at + 1]?.lower ?? '');
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || AUXILIARIES.has(token.lower))
    return false;
  if (/^(?:that|who|which|whose|to|it|he|she)$/.test(token.lower)) return false;
  return (
    !(isTime(token) && token.isCapital && at > 0 && tokens[at - 1]!.isCapital) &&
    !(token.lower.endsWith('ing') && !token.isCapital)
  );
}

/** Goes past ", who runs the port" behind a name, up to the comma or the end that closes it. */
function skipApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === '(') {
    for (let close = at + 1; close < tokens.length && close < at + 8; close++)
      if (tokens[close]!.lower === ')') return skipApposition(tokens, close + 1);
    return at;
  }
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== ',' || next?.kind !== 'word') return at;
  if (
    CONJUNCTIONS.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    /ing$|ly$/.test(next.lower) ||
    /^(?:he|she|it|they|in|on|after|during|to|according|referring)$/.test(next.lower)
  )
    return at;
  for (let end = at + 1; end < tokens.length && end < at + MAX_NAME; end++) {
    const token = tokens[end]!;
    if (token.kind === 'quote' || /^[;:–]$/.test(token.lower)) return at;
    if (/^[,.]$/.test(token.lower)) return end;
  }
  return at + MAX_NAME >= tokens.length ? tokens.length : at;
}
