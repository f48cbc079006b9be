import type { Stretch, Token } from './tokens';
import { isNounLike, isTime, isVerbLike } from './word-classes';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  LINKING_PREPOSITIONS,
  PREPOSITIONS,
  SPEAKING_NOUNS,
  SPEAKING_PRONOUNS,
} from './words';

/** No name of a speaker is longer; it keeps the search linear. */
export const MAX_NAME = 26;

/** The pronoun or noun phrase that ends before a token and can name a speaker; without what tells the time or place of the saying. */
export function readNounPhrase(tokens: readonly Token[], before: number): Stretch | null {
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
  const told = skipNamedTime(tokens, start);
  if (told > start && told < to) return trimLead(tokens, told, to);
  if (/^(?:after|before|since|until|following)$/.test(tokens[start - 1]?.lower ?? '')) {
    const name = findNameBehind(tokens, start, to);
    if (name > 0) return { from: name, to };
  }
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

/** "the following day", "that same evening"; gives `start` when there is none. */
function skipNamedTime(tokens: readonly Token[], start: number): number {
  let at = start;
  if (/^(?:the|that|this)$/.test(tokens[at]?.lower ?? '')) at++;
  const first = at;
  while (/^(?:very|following|same|next|previous)$/.test(tokens[at]?.lower ?? '')) at++;
  const named = tokens[at];
  return at > first && named && (isTime(named) || named.lower === 'lunchtime') ? at + 1 : start;
}

/** "twelve days after that arrest | Poe": where a name begins behind a noun; -1 for none. */
function findNameBehind(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]!.isCapital && !tokens[at - 1]!.isCapital && !DETERMINERS.has(tokens[at - 1]!.lower))
      return at;
  return -1;
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
