import type { Token } from './tokens';
import { isTime } from './word-classes';

/** Where the words of time that end before a token begin, with the preposition that leads them; `before` where there are none. */
export function skipTimeBack(tokens: readonly Token[], before: number): number {
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
