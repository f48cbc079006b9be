import type { Stretch, Token } from './tokens';
import { isTime, isNounLike } from './word-classes';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SPEAKING_NOUNS } from './words';

/** No name of a speaker is longer; it keeps the search linear. */
const MAX_NAME = 26;

/** The words that name the subject behind its verb: '…," said Ana Poe, who runs the port'. Null when none stands there. */
export function readInverted(tokens: readonly Token[], start: number): Stretch | null {
  const first = tokens[start];
  if (!first || first.kind !== 'word') return null;
  if (/^(?:he|she|they|i|we)$/.test(first.lower)) return { from: start, to: start + 1 };
  if (!isNounLike(first) && !DETERMINERS.has(first.lower)) return null;
  if (isTime(first) && !first.isCapital) return null;
  let at = start;
  while (at < tokens.length && at < start + MAX_NAME && goesOn(tokens, at)) at++;
  while (at - start > 1 && isTime(tokens[at - 1]!) && !isSurname(tokens, at - 1)) at--;
  if (
    !tokens
      .slice(start, at)
      .some((token) => token.isCapital || DETERMINERS.has(token.lower) || SPEAKING_NOUNS.has(token.lower))
  )
    return null;
  return { from: start, to: skipApposition(tokens, at) };
}

/** "Dottie March," is a name, "Poe March 3" and "Poe Monday" are not. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at]!;
  if (!isCapital || /^\d/.test(tokens[at + 1]?.lower ?? '')) return false;
  return /^(?:january|march|april|may|june|august|day|week|jan|jun|sun|noon)$/.test(lower);
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
    !(isTime(token) && token.isCapital && tokens[at - 1]?.isCapital === true && !isSurname(tokens, at)) &&
    !(token.lower.endsWith('ing') && !token.isCapital)
  );
}

/** Goes past ", who runs the port" behind a name, up to the comma or the end that closes it. */
function skipApposition(tokens: readonly Token[], at: number, depth = 0): number {
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
  const mayTell = /^(?:who|which|whose)$/.test(next.lower);
  for (let end = at + 1; end < tokens.length && end < at + MAX_NAME; end++) {
    const token = tokens[end]!;
    if (token.kind === 'quote' || /^[;:–]$/.test(token.lower)) return at;
    if (!mayTell && AUXILIARIES.has(token.lower)) return at;
    if (/^[,.]$/.test(token.lower))
      return end - at <= 3 && depth < 3 ? skipApposition(tokens, end, depth + 1) : end;
  }
  return at + MAX_NAME >= tokens.length ? tokens.length : at;
}
