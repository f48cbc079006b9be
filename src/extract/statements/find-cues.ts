import { readInverted } from './find-inverted';
import { readSubject } from './find-source';
import { readAccording } from './read-according';
import { isVerbLike } from './word-classes';
import { readSayingTail, type SayingTail } from './saying-tail';
import { readSayingVerb, type SayingKind, type SayingVerb } from './saying-verbs';
import { mayDeny, NOUN_FORMS, takesObject } from './takes-object';
import type { Stretch, Token } from './tokens';
import { agrees, readGroup, type VerbGroup } from './verb-group';
import { CHANNELS, CONJUNCTIONS, DETERMINERS } from './words';

/** A saying clause found in the tokens of a unit, before its content is cut out. */
export interface Cue {
  readonly verb: string;
  readonly kind: SayingKind;
  readonly words: Stretch;
  /** The speaker's words, or null when the clause shares its subject with another one. */
  readonly subject: Stretch | null;
  /** False when nobody is named and nobody is to be looked for ("he was told that"). */
  readonly shares: boolean;
  /** First token of the clause. */
  readonly left: number;
  readonly tail: SayingTail;
  /** Where what was said stands. */
  readonly place: 'right' | 'left' | 'middle';
}

/** The saying clauses of a unit in the order of their verbs. Cost: linear, each look-around is bounded. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const cue = readAccording(tokens, at);
      if (cue) cues.push(cue);
      continue;
    }
    const verbs = readSayingVerb(token.lower);
    if (verbs.length === 0) continue;
    const cue = readVerb(tokens, at, verbs);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readVerb(tokens: readonly Token[], at: number, verbs: readonly SayingVerb[]): Cue | null {
  const group = readGroup(tokens, at);
  if (!group || group.isModal) return null;
  if (tokens[group.start - 1]?.lower === 'to') return place(tokens, at, verbs, null, group.start - 1);
  const verb = verbs[0]!;
  if (group.isNegated && verb.kind !== 'want') return null;
  if (verb.form === 'ing') return readParticiple(tokens, at, verbs, group);
  if (verb.form === 'base' && tokens[at]!.isCapital) return null;
  if (verb.form === 'past' && group.isPassive) return readPassive(tokens, at, verb, group);
  const before = tokens[group.start - 1];
  const mayInvert =
    !group.hasAuxiliary && (!before || before.kind === 'quote' || /^[,–?!]$/.test(before.lower));
  if (mayInvert && before && verb.kind !== 'judge' && verb.kind !== 'want' && verb.kind !== 'tell') {
    const inverted = readInverted(tokens, at + 1);
    if (inverted && mayStandInverted(tokens, group.start, inverted)) {
      const tail = readSayingTail(tokens, inverted.to, 'say');
      return {
        verb: verb.lemma,
        kind: verb.kind,
        words: { from: at, to: at + 1 },
        subject: inverted,
        shares: false,
        left: group.start,
        tail,
        place: placeAfterLeft(tokens, tail, before),
      };
    }
  }
  let subject = readSubject(tokens, group.start);
  const sharesSubject = !subject && before !== undefined && /^(?:and|but|or|then|,)$/.test(before.lower);
  if (!subject && !sharesSubject) return null;
  // "Had he said so, …" is a condition.
  if (subject && subject.from === 1 && tokens[0]!.lower === 'had') return null;
  if (subject && isNobody(tokens, subject)) return null;
  if (subject && !agrees(tokens, subject, verb, group)) subject = null;
  if (!subject && !sharesSubject) return null;
  return place(tokens, at, verbs, subject, subject?.from ?? group.start);
}

/** "No one has said", "neither has claimed": nothing was said. */
function isNobody(tokens: readonly Token[], subject: Stretch): boolean {
  const first = tokens[subject.from]!.lower;
  return (
    /^(?:no|nobody|none|neither|no-one)$/.test(first) ||
    (first === 'one' && tokens[subject.from - 1]?.lower === 'no')
  );
}

/** Guards '…, said Poe' against "Poe, the chief, said Acme had …", where the name is the subject of what was said. */
function mayStandInverted(tokens: readonly Token[], start: number, inverted: Stretch): boolean {
  const after = tokens[inverted.to];
  if (after && (isVerbLike(after) || after.lower === 'that')) return false;
  if (tokens[start - 1]!.kind === 'quote' || !readSubject(tokens, start)) return true;
  if (tokens.slice(inverted.from, inverted.to).some((token) => isVerbLike(token))) return false;
  return !after || after.lower === '.';
}

function placeAfterLeft(tokens: readonly Token[], tail: SayingTail, before?: Token): Cue['place'] {
  if (tail.opener !== 'none') return 'middle';
  const next = tokens[tail.next];
  const then = tokens[tail.next + 1];
  if (before?.kind === 'quote' || next?.lower !== ',' || !then || then.kind !== 'word') return 'left';
  if (
    /^(?:but|without|who|which|adding|noting|saying|while|when|as|after|before|though|although|in|referring)$/.test(
      then.lower,
    ) ||
    then.lower.endsWith('ing')
  )
    return 'left';
  if (then.lower === 'and' && !/^(?:he|she|it|they|that|the|there)$/.test(tokens[tail.next + 2]?.lower ?? ''))
    return 'left';
  return 'middle';
}

function place(
  tokens: readonly Token[],
  at: number,
  verbs: readonly SayingVerb[],
  subject: Stretch | null,
  left: number,
): Cue | null {
  const before = tokens[left - 1];
  const isRelative = subject !== null && /^(?:who|which)$/.test(tokens[subject.from]!.lower);
  const hasLeft =
    subject !== null &&
    !isRelative &&
    before !== undefined &&
    (before.kind === 'quote' || /^[,–?!]$/.test(before.lower));
  for (const verb of verbs) {
    if (verb.kind === 'deny' && !mayDeny(tokens, at, verb)) continue;
    const words = { from: at, to: at + particle(tokens, at, verb) };
    const tail = readSayingTail(tokens, words.to, verb.kind);
    const base = { verb: verb.lemma, kind: verb.kind, words, subject, shares: subject === null, left, tail };
    const next = tokens[tail.next];
    const speaks =
      verb.kind === 'say' ||
      verb.kind === 'tell' ||
      verb.kind === 'clause' ||
      verb.kind === 'show' ||
      verb.kind === 'think';
    if (speaks && hasLeft && before.kind === 'quote' && tail.opener !== 'that' && isSpeech(before))
      return { ...base, place: placeAfterLeft(tokens, tail, before) };
    // "reports that had spread": a noun with a relative clause.
    if (tail.opener === 'that' && next && isVerbLike(next) && NOUN_FORMS.test(tokens[at]!.lower)) continue;
    if (tail.opener !== 'none' && next && verb.kind !== 'judge') return { ...base, place: 'right' };
    const isOver = !next || (next.kind === 'mark' && next.lower !== '(');
    if (isOver) {
      const takesLeft =
        verb.kind === 'say' ||
        verb.kind === 'tell' ||
        verb.kind === 'show' ||
        (verb.kind === 'think' && subject !== null);
      if (hasLeft && takesLeft) return { ...base, place: placeAfterLeft(tokens, tail, before) };
      continue;
    }
    if (takesObject(tokens, at, verb, tail, next)) return { ...base, place: 'right' };
  }
  return null;
}

/** True for a quotation of several words, which is speech and not a word in inverted commas. */
export function isSpeech(token: Token): boolean {
  const { quotation } = token;
  return (
    quotation !== null &&
    (quotation.inner.end - quotation.inner.start > 24 || quotation.inner.start - quotation.start === 1)
  );
}

function particle(tokens: readonly Token[], at: number, verb: SayingVerb): number {
  const next = tokens[at + 1]?.lower;
  if (verb.lemma === 'point' && (next === 'out' || next === 'to')) return 2;
  if (verb.lemma === 'call' && (next === 'for' || next === 'on')) return 2;
  return 1;
}

/** "he was told that …", "it was reported that …": nobody is named. */
function readPassive(tokens: readonly Token[], at: number, verb: SayingVerb, group: VerbGroup): Cue | null {
  const tail = readSayingTail(tokens, at + 1, 'say');
  if (tokens[at + 1]?.lower === 'as') return null;
  if (tail.opener !== 'that' || !tokens[tail.next]) return null;
  return {
    verb: verb.lemma,
    kind: verb.kind,
    words: { from: at, to: at + 1 },
    subject: null,
    shares: false,
    left: group.start,
    tail,
    place: 'right',
  };
}

/** ", adding that …", "a statement saying …", "is telling voters …". */
function readParticiple(
  tokens: readonly Token[],
  at: number,
  verbs: readonly SayingVerb[],
  group: VerbGroup,
): Cue | null {
  if (group.isPassive) {
    const subject = readSubject(tokens, group.start);
    return subject && place(tokens, at, verbs, subject, subject.from);
  }
  const before = tokens[group.start - 1];
  if (
    before &&
    (DETERMINERS.has(before.lower) ||
      /^(?:without|with|of|for|from|after|before|about|on|at|to|as|'s)$/.test(before.lower) ||
      before.lower.endsWith("'s"))
  )
    return null;
  const isLoose =
    before &&
    before.kind === 'word' &&
    verbs[0]!.lemma !== 'say' &&
    !CHANNELS.has(before.lower) &&
    !CONJUNCTIONS.has(before.lower) &&
    !/^(?:by|in)$/.test(before.lower);
  const cue = place(tokens, at, verbs, null, group.start);
  return isLoose && cue?.tail.opener === 'none' ? null : cue;
}
