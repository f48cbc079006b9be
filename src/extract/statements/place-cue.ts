import { readSayingTail, type SayingTail } from './saying-tail';
import type { SayingKind, SayingVerb } from './saying-verbs';
import { mayDeny, NOUN_FORMS, takesObject } from './takes-object';
import type { Stretch, Token } from './tokens';
import { isVerbLike } from './word-classes';

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

/**
 * A verb of saying at `at` as a cue, by the first of its readings that what stands around it fits; null for none. Its clause begins at `left`; without
 * a subject it shares that of another.
 */
export function placeCue(
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
    const words = { from: at, to: at + countVerbWords(tokens, at, verb) };
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
    if (tail.opener !== 'none' && next && verb.kind !== 'judge')
      return { ...base, place: hasLeft && isAnswer(tokens, left - 1) ? 'middle' : 'right' };
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

/** Where what was said stands whose first part stands before its verb. */
export function placeAfterLeft(tokens: readonly Token[], tail: SayingTail, before?: Token): Cue['place'] {
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

const ANSWER =
  /^(?:(?:it|he|she|they|that|this|there|i|we) (?:was|were|is|are|had|has|did|does)(?: not|n['’]t)|not (?:so|true|at all)|no|nope|never|nonsense|rubbish|untrue|wrong|false)$/;

/** "It was not, said Poe: …": whether the tokens up to `to` only say no. */
const isAnswer = (tokens: readonly Token[], to: number): boolean =>
  to <= 3 &&
  ANSWER.test(
    tokens
      .slice(0, to)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** True for a quotation of several words, which is speech and not a word in inverted commas. */
export function isSpeech(token: Token): boolean {
  const { quotation } = token;
  return (
    quotation !== null &&
    (quotation.inner.end - quotation.inner.start > 24 || quotation.inner.start - quotation.start === 1)
  );
}

/** How many words a verb of saying at `at` has: two with its particle. */
export function countVerbWords(tokens: readonly Token[], at: number, verb: SayingVerb): number {
  const next = tokens[at + 1]?.lower;
  if (next === 'back' && verb.lemma.endsWith(' back')) return 2;
  if (verb.lemma === 'point' && (next === 'out' || next === 'to')) return 2;
  if (verb.lemma === 'call' && (next === 'for' || next === 'on')) return 2;
  return 1;
}
