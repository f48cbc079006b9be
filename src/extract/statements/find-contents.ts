import { readSubject } from './find-source';
import { isVerbLike } from './word-classes';
import { isSpeech, type Cue } from './place-cue';
import type { Stretch, Token } from './tokens';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS } from './words';

/** A clause is compared with so many neighbours on each side; it keeps the search linear. */
const REACH = 12;
/** No clause is searched for its end beyond so many tokens, for the same reason. */
const MAX_CLAUSE = 80;

/** What the saying clause at `index` says, as one or two stretches of tokens around its words; [] when nothing is left. */
export function cutContents(tokens: readonly Token[], cues: readonly Cue[], index: number): Stretch[] {
  const cue = cues[index]!;
  const parts: Stretch[] = [];
  if (cue.place !== 'right') parts.push(cutLeft(tokens, cues, index));
  if (cue.place !== 'left') parts.push(cutRight(tokens, cues, index));
  return parts.map((part) => trimMarks(tokens, part)).filter((part) => part.from < part.to);
}

function cutLeft(tokens: readonly Token[], cues: readonly Cue[], index: number): Stretch {
  const cue = cues[index]!;
  const to = cue.left;
  const quote = tokens[to - 1];
  let from = 0;
  for (const other of cues.slice(Math.max(0, index - REACH), index)) {
    if (
      other.words.to <= cue.left &&
      other !== cue &&
      (isBeside(tokens, other, cue) || other.place === 'left')
    )
      from = Math.max(from, other.tail.next);
  }
  // '…, but "we left," he said': a whole quotation before the speaker is all that was said.
  if (quote?.kind === 'quote' && isSpeech(quote) && to - 1 > from) {
    const lead = tokens[to - 2]!;
    if (lead.kind === 'mark' && lead.lower !== '–') return { from: to - 1, to };
  }
  while (from < to && (tokens[from]!.lower === ',' || /^(?:and|but|so|yet)$/.test(tokens[from]!.lower)))
    from++;
  return { from, to };
}

/** True when `cue` stands beside `other` and not inside what it says. */
function isSibling(tokens: readonly Token[], other: Cue, cue: Cue): boolean {
  if (cue.left <= other.words.to) return false;
  const before = tokens[cue.left - 1];
  if (!before) return false;
  if (/^(?:;|–|\.)$/.test(before.lower)) return true;
  if (/^(?:and|but|while|whereas|though|although)$/.test(before.lower)) {
    return (
      cue.shares ||
      /^[,;–)]$/.test(tokens[cue.left - 2]?.lower ?? '') ||
      tokens[cue.left - 2]?.kind === 'quote'
    );
  }
  if (before.lower === ',' || before.kind === 'quote') return cue.shares || cue.verb === 'according to';
  return cue.verb === 'according to';
}

/** As isSibling, for what stands before `cue`: after a comma the earlier clause is a part of what was said. */
function isBeside(tokens: readonly Token[], other: Cue, cue: Cue): boolean {
  return isSibling(tokens, other, cue) && !(other.place === 'right' && tokens[cue.left - 1]!.lower === ',');
}

function cutRight(tokens: readonly Token[], cues: readonly Cue[], index: number): Stretch {
  const cue = cues[index]!;
  const from = cue.tail.next;
  let to = tokens.length;
  for (const other of cues.slice(index + 1, index + REACH)) {
    const closes = other.place !== 'right' && tokens[other.left - 1]?.lower === ',';
    if (other.left > from && (closes || isSibling(tokens, cue, other))) {
      to = Math.min(to, other.left);
      break;
    }
  }
  const { subject } = cue;
  const isTold = subject !== null && /^(?:who|which)$/.test(tokens[subject.from]!.lower);
  if (isTold && tokens[cue.left - 1]?.lower === ',') to = endOfAside(tokens, from, to);
  // "Denying the charge, Poe left", "Poe, denying the charge, left"
  if (cue.kind === 'deny' && tokens[cue.words.from]!.lower.endsWith('ing')) to = endAtComma(tokens, from, to);
  // A semicolon opens a sentence of its own.
  const semicolon = tokens
    .slice(from, Math.min(to, from + MAX_CLAUSE))
    .findIndex((token) => token.lower === ';');
  if (semicolon > 0 && tokens[from + semicolon + 1]?.lower !== 'that') to = from + semicolon;
  while (to > from && /^(?:and|but|while|whereas|though|although)$/.test(tokens[to - 1]!.lower)) to--;
  if (
    cue.kind === 'judge' ||
    cue.kind === 'want' ||
    cue.kind === 'deny' ||
    (cue.kind === 'clause' && cue.tail.opener === 'none')
  ) {
    to = endOfObject(tokens, from, to);
  }
  return { from, to: isBareRelative(tokens, cue) ? endOfRelative(tokens, from, to) : to };
}

function endAtComma(tokens: readonly Token[], from: number, to: number): number {
  const comma = tokens.slice(from, Math.min(to, from + MAX_CLAUSE)).findIndex(({ lower }) => lower === ',');
  return comma > 0 ? from + comma : to;
}

/** "Poe, who denies it all, said …": the aside ends at the comma before the sentence's own verb. */
function endOfAside(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at + 1 < to && at < from + MAX_CLAUSE; at++) {
    if (tokens[at]!.lower === ',' && isVerbLike(tokens[at + 1]!)) return at;
  }
  return to;
}

/** "four swimmers who said …": a relative clause without a comma, which the sentence's own verb ends. */
function isBareRelative(tokens: readonly Token[], cue: Cue): boolean {
  const subject = cue.subject && tokens[cue.subject.from]!.lower;
  return (subject === 'who' || subject === 'which') && tokens[cue.left - 1]?.kind === 'word';
}

/** Where a second finite verb follows without a new subject: "they had been held up by men | were not robbed". */
function endOfRelative(tokens: readonly Token[], from: number, to: number): number {
  let groups = 0;
  for (let at = from; at < to && at < from + MAX_CLAUSE; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind !== 'word' || CONJUNCTIONS.has(lower) || /^(?:that|who|which|what|how|why)$/.test(lower)) {
      if (kind !== 'word' && groups > 0) return at;
      groups = -1;
    } else if (
      AUXILIARIES.has(lower) &&
      !AUXILIARIES.has(tokens[at - 1]!.lower) &&
      !/^(?:be|been|being)$/.test(lower)
    ) {
      groups++;
      if (groups === 2) return at;
    }
  }
  return to;
}

/** An object ends before ", but", ", who", ", saying" and before "and" with a new verb. */
function endOfObject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to && at < from + MAX_CLAUSE; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (/^[;–]$/.test(token.lower)) return at;
    if (
      token.lower === ',' &&
      next &&
      (CONJUNCTIONS.has(next.lower) ||
        /^(?:who|which|he|she|it|they|then)$/.test(next.lower) ||
        next.lower.endsWith('ing'))
    )
      return at;
    if (/^(?:and|but)$/.test(token.lower) && next && isVerbLike(next)) return at;
    if (/^(?:because|although|though|while|after|when)$/.test(token.lower)) return at;
  }
  return to;
}

function trimMarks(tokens: readonly Token[], part: Stretch): Stretch {
  let { from, to } = part;
  while (
    from < to &&
    tokens[from]!.kind === 'mark' &&
    tokens[from]!.lower !== '(' &&
    tokens[from]!.lower !== '['
  )
    from++;
  while (to > from && tokens[to - 1]!.kind === 'mark' && !/^[)\]?!…]$/.test(tokens[to - 1]!.lower)) to--;
  return { from, to };
}

/**
 * The speaker of a clause without one of its own: the subject of the nearest clause before it that has one,
 * of the one behind it when the sentence begins with the clause, else the subject of the sentence's first verb.
 */
export function shareSubject(tokens: readonly Token[], cues: readonly Cue[], index: number): Stretch | null {
  for (let at = index - 1; at >= 0 && at > index - 4; at--) if (cues[at]!.subject) return cues[at]!.subject;
  if (cues[index]!.left <= 1)
    for (const cue of cues.slice(index + 1, index + 3)) if (cue.subject) return cue.subject;
  const { left } = cues[index]!;
  // "Poe, denying it all, left"
  const before = tokens[left - 1]?.lower === ',' ? readSubject(tokens, left - 1) : null;
  return firstSubject(tokens, left) ?? before;
}

/** The subject of the first verb of the unit before token `limit`. */
export function firstSubject(tokens: readonly Token[], limit: number): Stretch | null {
  for (let at = 1; at < limit && at < 40; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !isVerbLike(token) || DETERMINERS.has(tokens[at - 1]!.lower)) continue;
    const subject = readSubject(tokens, at);
    if (subject) return subject;
  }
  return null;
}
